// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_file.h"

#include "core/accounts/account_text.h"
#include "core/accounts/toml_text.h"
#include "core/base/characters.h"
#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace sealpost::accounts {

namespace {

constexpr std::array account_keys{"name",          "user",   "imap", "smtp",    "password-command",
                                  "token-command", "policy", "sent", "headers", "sign-style",
                                  "engine"};
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
    T named(const char* key, std::optional<T> (*parse)(std::string_view) noexcept, T usual) const {
        const auto* node = find(key);
        if (!node) return usual;
        const auto value = parse(text(key));
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
                        .engine = reader.named("engine", &parse_preferred_engine, usual.engine)};
    return account;
}

// In the order in which the file has them: toml++ sorts by name.
std::vector<Account> read_all(const std::filesystem::path& path, const TomlText& file) {
    for (const auto& [key, value] : file.root())
        if (key.str() != "accounts") throw_unreadable(path, value, "unknown-key", key.str());
    const auto* node = file.root().get("accounts");
    if (!node) return {};
    const auto* table = node->as_table();
    if (!table) throw_unreadable(path, *node, "value", "accounts");
    std::vector<std::pair<std::size_t, Account>> found;
    for (const auto& [name, value] : *table) {
        auto account = read_account(path, name.str(), value);
        for (const auto& [line, other] : found)
            if (account_key(other.address) == account_key(account.address))
                throw_unreadable(path, value, "twice", name.str());
        found.emplace_back(value.source().begin.line, std::move(account));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Account> accounts;
    for (auto& [line, account] : found) accounts.push_back(std::move(account));
    return accounts;
}

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
}

} // namespace

std::vector<Account> AccountFile::load() const { return read_all(path_, TomlText::load(path_)); }

std::vector<Account> parse_accounts(const std::filesystem::path& name, std::string text) {
    return read_all(name, TomlText::parse(name, std::move(text)));
}

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
    if (!account_key(account.address)) throw Error(ErrorCode::bad_address, {{"address", account.address}});
    const FolderLock lock(path_.parent_path());
    auto file = TomlText::load(path_);
    if (find(read_all(path_, file), account.address))
        throw Error(ErrorCode::already_exists, {{"account", account.address}});
    write_account(file, account.address, account, nullptr);
    file.save();
}

void AccountFile::replace(const Account& account) {
    const FolderLock lock(path_.parent_path());
    auto file = TomlText::load(path_);
    const auto accounts = read_all(path_, file);
    const auto* before = find(accounts, account.address);
    if (!before) throw no_account(account.address);
    write_account(file, before->address, account, before);
    file.save();
}

void AccountFile::remove(std::string_view name) {
    const FolderLock lock(path_.parent_path());
    auto file = TomlText::load(path_);
    const auto accounts = read_all(path_, file);
    const auto* account = find(accounts, name);
    if (!account) throw no_account(name);
    file.remove_table({"accounts", account->address});
    file.save();
}

} // namespace sealpost::accounts
