// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_file.h"

#include "core/accounts/account_text.h"
#include "core/accounts/toml_text.h"
#include "core/base/error.h"

#include <algorithm>

namespace sealpost::accounts {

namespace {

const Account* find(const std::vector<Account>& accounts, std::string_view name) {
    const auto key = account_key(name);
    if (!key) return nullptr;
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&](const Account& account) {
        return account_key(account.address) == key;
    });
    return found == accounts.end() ? nullptr : &*found;
}

Error no_account(std::string_view name) {
    return Error(ErrorCode::no_account, {{"account", std::string(name)}});
}

Error no_identity(std::string_view address) {
    return Error(ErrorCode::no_account, {{"account", std::string(address)}, {"detail", "identity"}});
}

std::optional<std::string> server_text(const std::optional<net::ServerSettings>& server) {
    if (!server) return std::nullopt;
    auto text = "{ host = " + toml_string(server->endpoint.host) +
                ", port = " + std::to_string(server->endpoint.port) +
                ", security = " + toml_string(name_of(server->security));
    if (server->ca_file)
        text += ", ca-file = " + toml_string(std::filesystem::absolute(*server->ca_file).string());
    return text + " }";
}

std::optional<std::string> text_or_none(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(toml_string(text));
}

template <typename T>
std::optional<std::string> unless_usual(T value, T usual) {
    return value == usual ? std::nullopt : std::optional(toml_string(name_of(value)));
}

std::optional<std::string> command_text(const Credential& credential, CredentialSource source) {
    return credential.source == source ? std::optional(toml_strings(credential.command)) : std::nullopt;
}

// A value under a table, if it differs from the one before.
using Value = std::optional<std::string>;
void write_value(TomlText& file, const TablePath& table, const char* key, const Value& before,
                 const Value& now) {
    if (before != now) file.set(table, key, now);
}

Value policy_text(const Identity& identity) {
    return identity.policy ? Value(toml_string(name_of(*identity.policy))) : std::nullopt;
}

void write_identity(TomlText& file, const TablePath& table, const Identity& identity,
                    const Identity* before) {
    const Identity none;
    const Identity& former = before ? *before : none;
    // Always there: a table needs a line.
    write_value(file, table, "name", before ? Value(toml_string(former.display_name)) : std::nullopt,
                toml_string(identity.display_name));
    write_value(file, table, "pgp-key", text_or_none(former.pgp_key), text_or_none(identity.pgp_key));
    write_value(file, table, "smime-key", text_or_none(former.smime_key), text_or_none(identity.smime_key));
    write_value(file, table, "policy", policy_text(former), policy_text(identity));
}

void write_identities(TomlText& file, const std::string& name, const std::vector<Identity>& now,
                      const std::vector<Identity>& before) {
    const auto table_of = [&](const Identity& one) {
        return TablePath{"accounts", name, "identities", one.address};
    };
    for (const auto& former : before)
        if (!find_identity(now, former.address)) file.remove_table(table_of(former));
    for (const auto& identity : now) {
        const auto* former = find_identity(before, identity.address);
        write_identity(file, table_of(former ? *former : identity), identity, former);
    }
}

// Writes only what differs from `before`, so that a person's own way of writing a value stays.
void write_account(TomlText& file, const std::string& name, const Account& account, const Account* before) {
    const TablePath table{"accounts", name};
    const auto write = [&](const char* key, const auto& text_of) {
        const std::optional<std::string> wanted = text_of(account);
        const std::optional<std::string> present = before ? text_of(*before) : std::nullopt;
        if (wanted != present) file.set(table, key, wanted);
    };
    const AccountSettings usual;
    // Always there: a table needs a line.
    if (!before) file.set(table, "name", toml_string(account.display_name));
    if (before && before->display_name != account.display_name)
        file.set(table, "name", toml_string(account.display_name));
    write("user", [](const Account& a) { return text_or_none(a.user); });
    write("imap", [](const Account& a) { return server_text(a.imap); });
    write("smtp", [](const Account& a) { return server_text(a.smtp); });
    for (const auto source : {CredentialSource::password_command, CredentialSource::token_command})
        write(std::string(name_of(source)).c_str(),
              [source](const Account& a) { return command_text(a.credential, source); });
    write("policy", [&](const Account& a) { return unless_usual(a.settings.policy, usual.policy); });
    write("sent", [&](const Account& a) { return unless_usual(a.settings.sent, usual.sent); });
    write("headers", [&](const Account& a) { return unless_usual(a.settings.headers, usual.headers); });
    write("sign-style",
          [&](const Account& a) { return unless_usual(a.settings.sign_style, usual.sign_style); });
    write("engine", [&](const Account& a) { return unless_usual(a.settings.engine, usual.engine); });
    write("pgp-key", [](const Account& a) { return text_or_none(a.settings.pgp_key); });
    write("smime-key", [](const Account& a) { return text_or_none(a.settings.smime_key); });
    write("require-tls",
          [](const Account& a) { return a.settings.require_tls ? Value("true") : std::nullopt; });
    write("notify", [](const Account& a) { return text_or_none(a.settings.notify); });
    write_identities(file, name, account.identities, before ? before->identities : std::vector<Identity>());
}

} // namespace

std::vector<Account> AccountFile::load() const { return read_accounts(path_, TomlText::load(path_)); }

Account AccountFile::get(std::string_view name) const {
    const auto accounts = load();
    const auto* account = find(accounts, name);
    if (!account) throw no_account(name);
    return *account;
}

Account AccountFile::get_or_only(std::string_view name) const {
    if (!name.empty()) return get(name);
    const auto accounts = load();
    if (accounts.empty()) throw Error(ErrorCode::no_account);
    if (accounts.size() > 1) throw Error(ErrorCode::ambiguous, {{"what", "account"}});
    return accounts.front();
}

void AccountFile::add(const Account& account) {
    demand_addresses(account);
    const FolderLock lock(path_.parent_path());
    auto file = TomlText::load(path_);
    demand_free(read_accounts(path_, file), account);
    write_account(file, account.address, account, nullptr);
    file.save();
}

void AccountFile::replace(const Account& account) {
    const FolderLock lock(path_.parent_path());
    auto file = TomlText::load(path_);
    const auto accounts = read_accounts(path_, file);
    const auto* before = find(accounts, account.address);
    if (!before) throw no_account(account.address);
    write_account(file, before->address, account, before);
    file.save();
}

void AccountFile::remove(std::string_view name) {
    const FolderLock lock(path_.parent_path());
    auto file = TomlText::load(path_);
    const auto accounts = read_accounts(path_, file);
    const auto* account = find(accounts, name);
    if (!account) throw no_account(name);
    file.remove_table({"accounts", account->address});
    file.save();
}

void AccountFile::add_identity(std::string_view name, const Identity& identity) {
    const Account wanted{.address = identity.address};
    demand_addresses(wanted);
    const FolderLock lock(path_.parent_path());
    auto file = TomlText::load(path_);
    const auto accounts = read_accounts(path_, file);
    const auto* account = find(accounts, name);
    if (!account) throw no_account(name);
    demand_free(accounts, wanted);
    write_identity(file, {"accounts", account->address, "identities", identity.address}, identity, nullptr);
    file.save();
}

Identity AccountFile::get_identity(std::string_view address) const {
    for (const auto& account : load())
        if (const auto* identity = find_identity(account.identities, address)) return *identity;
    throw no_identity(address);
}

Account AccountFile::change_identity(std::string_view address, const IdentityChange& change) {
    const FolderLock lock(path_.parent_path());
    auto file = TomlText::load(path_);
    for (const auto& before : read_accounts(path_, file)) {
        if (!find_identity(before.identities, address)) continue;
        Account account = before;
        for (auto& identity : account.identities)
            if (account_key(identity.address) == account_key(address)) identity = changed(identity, change);
        write_identities(file, account.address, account.identities, before.identities);
        file.save();
        return account;
    }
    throw no_identity(address);
}

Account AccountFile::remove_identity(std::string_view address) {
    const FolderLock lock(path_.parent_path());
    auto file = TomlText::load(path_);
    for (auto& account : read_accounts(path_, file)) {
        const auto* identity = find_identity(account.identities, address);
        if (!identity) continue;
        file.remove_table({"accounts", account.address, "identities", identity->address});
        file.save();
        return std::move(account);
    }
    throw no_identity(address);
}

} // namespace sealpost::accounts
