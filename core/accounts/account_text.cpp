// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_text.h"

#include "core/accounts/identity.h"
#include "core/accounts/toml_text.h"
#include "core/base/characters.h"
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <set>

namespace sealpost::accounts {

namespace {

constexpr std::array account_keys{"name",          "user",    "imap",      "smtp",        "password-command",
                                  "token-command", "policy",  "sent",      "headers",     "sign-style",
                                  "engine",        "pgp-key", "smime-key", "require-tls", "notify",
                                  "identities"};
constexpr std::array identity_keys{"name", "pgp-key", "smime-key", "policy"};
constexpr std::array server_keys{"host", "port", "security", "ca-file"};

// Reads one table, with every fault reported at its line.
class Reader {
  public:
    Reader(const std::filesystem::path& path, const toml::table& table) : path_(path), table_(table) {}

    template <std::size_t N>
    void allow_only(const std::array<const char*, N>& known) const {
        for (const auto& [key, value] : table_)
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                throw_unreadable(path_, value, "unknown-key", key.str());
    }

    const toml::node* find(const char* key) const { return table_.get(key); }

    std::string text(const char* key) const {
        const auto* node = find(key);
        if (!node) return {};
        const auto value = node->value_exact<std::string>();
        if (!value || has_control(*value)) throw_unreadable(path_, *node, "value", key);
        return *value;
    }

    template <typename T>
    T named(const char* key, std::optional<T> (*parse)(std::string_view), T usual) const {
        const auto* node = find(key);
        if (!node) return usual;
        const auto value = parse(text(key));
        if (!value) throw_unreadable(path_, *node, "value", key);
        return *value;
    }

    bool yes_no(const char* key, bool usual) const {
        const auto* node = find(key);
        if (!node) return usual;
        const auto value = node->value_exact<bool>();
        if (!value) throw_unreadable(path_, *node, "value", key);
        return *value;
    }

    CommandWords command(const char* key) const {
        const auto* node = find(key);
        if (!node) return {};
        if (node->is_string()) {
            try {
                return split_command(text(key));
            } catch (const Error&) {
                throw_unreadable(path_, *node, "value", key);
            }
        }
        CommandWords words;
        if (const auto* array = node->as_array()) {
            for (const auto& element : *array) {
                const auto word = element.value_exact<std::string>();
                if (!word || word->find('\0') != std::string::npos)
                    throw_unreadable(path_, element, "value", key);
                words.push_back(*word);
            }
        }
        if (words.empty() || words.front().empty()) throw_unreadable(path_, *node, "value", key);
        return words;
    }

    std::optional<net::ServerSettings> server(const char* key) const {
        const auto* node = find(key);
        if (!node) return std::nullopt;
        const auto* table = node->as_table();
        if (!table) throw_unreadable(path_, *node, "value", key);
        const Reader reader(path_, *table);
        reader.allow_only(server_keys);
        net::ServerSettings server;
        server.endpoint.host = reader.text("host");
        if (!net::is_ip_address(server.endpoint.host) && !net::ascii_host(server.endpoint.host))
            throw_unreadable(path_, *node, "value", "host");
        const auto* port = reader.find("port");
        const auto number = port ? port->value_exact<std::int64_t>() : std::nullopt;
        if (!number || *number < 1 || *number > 65535)
            throw_unreadable(path_, port ? *port : *node, "value", "port");
        server.endpoint.port = static_cast<std::uint16_t>(*number);
        server.security = reader.named("security", &parse_security, net::Security::implicit);
        // A relative path means: beside the file.
        if (const auto file = reader.text("ca-file"); !file.empty())
            server.ca_file = path_.parent_path() / file;
        return server;
    }

  private:
    const std::filesystem::path& path_;
    const toml::table& table_;
};

Identity read_identity(const std::filesystem::path& path, std::string_view address, const toml::node& node) {
    if (!account_key(address)) throw_unreadable(path, node, "address", address);
    const auto* table = node.as_table();
    if (!table) throw_unreadable(path, node, "value", address);
    const Reader reader(path, *table);
    reader.allow_only(identity_keys);
    Identity identity{.address = std::string(address),
                      .display_name = reader.text("name"),
                      .pgp_key = reader.named("pgp-key", &parse_fingerprint, {}),
                      .smime_key = reader.named("smime-key", &parse_fingerprint, {})};
    if (reader.find("policy"))
        identity.policy = reader.named("policy", &parse_account_policy, AccountPolicy::require);
    return identity;
}

std::vector<Identity> read_identities(const std::filesystem::path& path, const toml::node* node) {
    if (!node) return {};
    const auto* table = node->as_table();
    if (!table) throw_unreadable(path, *node, "value", "identities");
    std::vector<Identity> identities;
    for (const auto& [address, value] : *table)
        identities.push_back(read_identity(path, address.str(), value));
    return identities;
}

Account read_account(const std::filesystem::path& path, std::string_view name, const toml::node& node) {
    if (!account_key(name)) throw_unreadable(path, node, "address", name);
    const auto* table = node.as_table();
    if (!table) throw_unreadable(path, node, "value", name);
    const Reader reader(path, *table);
    reader.allow_only(account_keys);
    Account account{.address = std::string(name),
                    .display_name = reader.text("name"),
                    .user = reader.text("user"),
                    .imap = reader.server("imap"),
                    .smtp = reader.server("smtp")};
    const auto* token = reader.find("token-command");
    if (token && reader.find("password-command"))
        throw_unreadable(path, *token, "two-credentials", "token-command");
    if (token)
        account.credential = {CredentialSource::token_command, reader.command("token-command")};
    else if (reader.find("password-command"))
        account.credential = {CredentialSource::password_command, reader.command("password-command")};
    const AccountSettings usual;
    account.settings = {.policy = reader.named("policy", &parse_account_policy, usual.policy),
                        .sent = reader.named("sent", &parse_sent_copy, usual.sent),
                        .headers = reader.named("headers", &parse_header_policy, usual.headers),
                        .sign_style = reader.named("sign-style", &parse_sign_style, usual.sign_style),
                        .engine = reader.named("engine", &parse_preferred_engine, usual.engine),
                        .pgp_key = reader.named("pgp-key", &parse_fingerprint, usual.pgp_key),
                        .smime_key = reader.named("smime-key", &parse_fingerprint, usual.smime_key),
                        .require_tls = reader.yes_no("require-tls", usual.require_tls),
                        .notify = reader.named("notify", &parse_notify, usual.notify)};
    account.identities = read_identities(path, reader.find("identities"));
    return account;
}

} // namespace

// In the order in which the file has them: toml++ sorts by name.
std::vector<Account> read_accounts(const std::filesystem::path& path, const TomlText& file) {
    for (const auto& [key, value] : file.root())
        if (key.str() != "accounts") throw_unreadable(path, value, "unknown-key", key.str());
    const auto* node = file.root().get("accounts");
    if (!node) return {};
    const auto* table = node->as_table();
    if (!table) throw_unreadable(path, *node, "value", "accounts");
    std::vector<std::pair<std::size_t, Account>> found;
    std::set<std::string> taken;
    for (const auto& [name, value] : *table) {
        auto account = read_account(path, name.str(), value);
        for (const auto& address : addresses_of(account))
            if (!taken.insert(account_key(address).value()).second)
                throw_unreadable(path, value, "twice", address);
        found.emplace_back(value.source().begin.line, std::move(account));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Account> accounts;
    for (auto& [line, account] : found) accounts.push_back(std::move(account));
    return accounts;
}

std::vector<Account> parse_accounts(const std::filesystem::path& name, std::string text) {
    return read_accounts(name, TomlText::parse(name, std::move(text)));
}

} // namespace sealpost::accounts
