// SPDX-License-Identifier: GPL-3.0-or-later
// A mail account: who one is, and the servers. A value; passwords are never in it.
#pragma once

#include "core/net/channel.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::accounts {

/// A program and its arguments; run without a shell.
using CommandWords = std::vector<std::string>;

/// Splits as a shell would at blanks, with '…', "…" and \ as quotes; nothing is expanded. Throws Error{usage}
/// (fact "detail" = "quote") for a quote that is not closed, and for no words at all.
CommandWords split_command(std::string_view text);

enum class CredentialSource {
    /// The password lies in the Secret Service.
    secret_service,
    /// `command` prints the password.
    password_command,
    /// `command` prints an OAuth 2 access token.
    token_command,
};

struct Credential {
    CredentialSource source = CredentialSource::secret_service;
    CommandWords command{};
    bool operator==(const Credential&) const = default;
};

/// What the account's mail must be.
enum class AccountPolicy {
    /// Sealed, but for recipients whom the user named for that message.
    require,
    /// Sealed where there is a key; where there is none at all, signed and in the clear.
    prefer,
    /// Signed, in the clear.
    sign_only,
    /// As require, but no copy in the clear goes out beside sealed ones.
    no_mixed,
};
enum class SentCopy { append, provider, none };
enum class HeaderPolicy { baseline, shy, none };
enum class SignStyle { multipart, unobtrusive };
/// The technology where both are to be had, and the person's own mail does not tell.
enum class PreferredEngine { automatic, pgp, smime };

struct AccountSettings {
    AccountPolicy policy = AccountPolicy::require;
    SentCopy sent = SentCopy::append;
    HeaderPolicy headers = HeaderPolicy::baseline;
    SignStyle sign_style = SignStyle::multipart;
    PreferredEngine engine = PreferredEngine::automatic;
    /// Fingerprints of one's own keys as parse_fingerprint() gives them; empty: the newest usable one for the
    /// address.
    std::string pgp_key{};
    std::string smime_key{};
    /// REQUIRETLS is asked for (RFC 8689).
    bool require_tls = false;
    /// The reports on the delivery that are asked for, as parse_notify() gives them; empty: nothing is said
    /// of them.
    std::string notify{};
    bool operator==(const AccountSettings&) const = default;
};

/// A further address under which the account's mail is written and received (an alias): its own name, keys
/// and policy; servers and all else are the account's.
struct Identity {
    /// As Account::address.
    std::string address{};
    std::string display_name{};
    /// As in AccountSettings; the account's own keys do not count for it.
    std::string pgp_key{};
    std::string smime_key{};
    /// nullopt: the account's.
    std::optional<AccountPolicy> policy{};
    bool operator==(const Identity&) const = default;
};

struct Account {
    /// An addr-spec, also the account's name. Whoever makes an account has parsed it (mime::AddrSpec);
    /// accounts do not know MIME.
    std::string address{};
    std::string display_name{};
    /// Empty: the address.
    std::string user{};
    std::optional<net::ServerSettings> imap{};
    std::optional<net::ServerSettings> smtp{};
    Credential credential{};
    AccountSettings settings{};
    /// None has the account's address, or another one's. By address.
    std::vector<Identity> identities{};

    std::string login() const { return user.empty() ? address : user; }
    bool operator==(const Account&) const = default;
};

/// How accounts' names compare: the domain as A-labels, all in lower case (ASCII). nullopt for what is no
/// address. A rough check: what is mail's own business (quoted local parts) is mime::AddrSpec's.
std::optional<std::string> account_key(std::string_view address);

/// 40 or 64 hex digits, any case, blanks between them; in upper case without blanks. nullopt for all else.
std::optional<std::string> parse_fingerprint(std::string_view text);

/// "never", or of success, failure and delay those that are wanted, in this order, with commas between
/// (NOTIFY, RFC 3461 section 4.1); takes them in any order. "default" is the empty text. nullopt for all
/// else.
std::optional<std::string> parse_notify(std::string_view text);

/// The names ("sign-only") that the file, the command line and JSON use.
std::string_view name_of(net::Security security) noexcept;
std::string_view name_of(AccountPolicy policy) noexcept;
std::string_view name_of(SentCopy sent) noexcept;
std::string_view name_of(HeaderPolicy headers) noexcept;
std::string_view name_of(SignStyle style) noexcept;
std::string_view name_of(PreferredEngine engine) noexcept;
std::string_view name_of(CredentialSource source) noexcept;
std::optional<net::Security> parse_security(std::string_view name) noexcept;
std::optional<AccountPolicy> parse_account_policy(std::string_view name) noexcept;
std::optional<SentCopy> parse_sent_copy(std::string_view name) noexcept;
std::optional<HeaderPolicy> parse_header_policy(std::string_view name) noexcept;
std::optional<SignStyle> parse_sign_style(std::string_view name) noexcept;
std::optional<PreferredEngine> parse_preferred_engine(std::string_view name) noexcept;

} // namespace sealpost::accounts
