// SPDX-License-Identifier: GPL-3.0-or-later
// accounts.toml in the config folder: one table for each account, written by people too. A change touches
// only the lines of the values that changed; comments, order and tables of other programs stay.
//
//     [accounts."anna@example.org"]
//     name = "Anna"
//     user = "anna"                       # left out: the address
//     imap = { host = "imap.example.org", port = 993, security = "implicit", ca-file = "/…" }
//     smtp = { host = "smtp.example.org", port = 465 }   # security left out: implicit
//     password-command = ["pass", "show", "mail"]        # or token-command; neither: the Secret Service
//     policy = "require"   sent = "append"   headers = "baseline"   sign-style = "multipart"
//     engine = "auto"      (a line each)
//     require-tls = true   notify = "success,failure"   # what its mail asks of the servers on the way
//     pgp-key = "…"   smime-key = "…"     # fingerprints; left out: the newest usable key for the address
//
//     [accounts."anna@example.org".identities."sales@example.org"]
//     name = "Sales"       # and pgp-key, smime-key, policy; left out: the account's policy
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/identity.h"

#include <filesystem>
#include <vector>

namespace sealpost::accounts {

class AccountFile final {
  public:
    /// The file need not exist.
    explicit AccountFile(std::filesystem::path path) : path_(std::move(path)) {}

    /// In the file's order; empty where there is no file. Throws Error{unreadable_config} (facts "path",
    /// "line", "detail") for what is no TOML, an unknown key, a value of a wrong kind, an address that is
    /// none.
    std::vector<Account> load() const;
    /// By address. Throws Error{no_account} (fact "account").
    Account get(std::string_view name) const;
    /// Where `name` is empty: the only one. Throws Error{no_account}, or Error{ambiguous} where there are
    /// several.
    Account get_or_only(std::string_view name) const;

    /// Throws Error{already_exists} (fact "account": the account that has one of its addresses),
    /// Error{bad_address} where one is none.
    void add(const Account& account);
    /// Throws Error{no_account}.
    void replace(const Account& account);
    void remove(std::string_view name);
    /// Throws as add(), and Error{no_account}.
    void add_identity(std::string_view name, const Identity& identity);
    /// The three below throw Error{no_account} (facts "account": the address, "detail" = "identity") where no
    /// account has it.
    Identity get_identity(std::string_view address) const;
    /// What of it is not to change is as the file has it by then. The account that has it, as it is
    /// afterwards.
    Account change_identity(std::string_view address, const IdentityChange& change);
    /// The account that had it.
    Account remove_identity(std::string_view address);

    const std::filesystem::path& path() const noexcept { return path_; }

  private:
    std::filesystem::path path_;
};

} // namespace sealpost::accounts
