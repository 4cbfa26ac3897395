// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/settings.h"

#include "core/accounts/server_lookup.h"
#include "core/accounts/toml_text.h"
#include "core/base/error.h"
#include "core/base/number.h"

#include <algorithm>
#include <array>

namespace sealpost::accounts {

namespace {

constexpr std::int64_t longest_undo = 24 * 60 * 60;
constexpr std::string_view on_or_off = "on|off";

// A setting of config.toml: its name for people, its place in the file.
struct General {
    std::string_view name;
    const char* table;
    const char* below;
    const char* key;
    enum class Kind { on_off, https_url, file, seconds, name_server } kind;
    std::string_view allowed;
};

using Kind = General::Kind;

constexpr std::array<General, 8> generals{{
    {"lookup.wkd", "lookup", "wkd", "enabled", Kind::on_off, on_or_off},
    {"lookup.wkd.url", "lookup", "wkd", "url", Kind::https_url, "https://HOST[:PORT]/…"},
    {"lookup.wkd.ca-file", "lookup", "wkd", "ca-file", Kind::file, "FILE"},
    {"lookup.servers.dns", "lookup", "servers", "dns", Kind::name_server, "IPV4-ADDRESS:PORT"},
    {"lookup.servers.url", "lookup", "servers", "url", Kind::https_url, "https://HOST[:PORT]/…"},
    {"lookup.servers.ca-file", "lookup", "servers", "ca-file", Kind::file, "FILE"},
    {"undo.seconds", "undo", nullptr, "seconds", Kind::seconds, "0…86400"},
    {"revocation.hard", "revocation", nullptr, "hard", Kind::on_off, on_or_off},
}};

TablePath path_of(const General& general) {
    TablePath path{general.table};
    if (general.below) path.push_back(general.below);
    return path;
}

const General* find_general(std::string_view name) {
    const auto found =
        std::find_if(generals.begin(), generals.end(), [&](const auto& g) { return g.name == name; });
    return found == generals.end() ? nullptr : &*found;
}

bool is_https_url(std::string_view text) {
    constexpr std::string_view scheme = "https://";
    return text.starts_with(scheme) && text.size() > scheme.size() && text[scheme.size()] != '/' &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

// By name it could not be asked: who would be asked for the name?
bool is_name_server(std::string_view text) {
    const auto endpoint = net::Endpoint::parse(text);
    return endpoint && net::is_ip_address(endpoint->host) && endpoint->host.find(':') == std::string::npos;
}

std::optional<std::int64_t> parse_seconds(std::string_view text) {
    const auto value = whole_number<std::int64_t>(text);
    return value && *value >= 0 && *value <= longest_undo ? value : std::nullopt;
}

// What the file has; nullopt for a value that the setting does not take.
std::optional<std::string> text_from(const General& general, const toml::node& node) {
    switch (general.kind) {
    case Kind::on_off:
        if (const auto value = node.value_exact<bool>()) return *value ? "on" : "off";
        return std::nullopt;
    case Kind::seconds:
        if (const auto value = node.value_exact<std::int64_t>();
            value && *value >= 0 && *value <= longest_undo)
            return std::to_string(*value);
        return std::nullopt;
    case Kind::https_url:
        if (const auto value = node.value_exact<std::string>();
            value && (value->empty() || is_https_url(*value)))
            return value;
        return std::nullopt;
    case Kind::name_server:
        if (const auto value = node.value_exact<std::string>();
            value && (value->empty() || is_name_server(*value)))
            return value;
        return std::nullopt;
    case Kind::file:
        return node.value_exact<std::string>();
    }
    return std::nullopt;
}

std::string usual(const General& general) {
    if (general.kind == Kind::on_off) return "off";
    return general.kind == Kind::seconds ? "0" : "";
}

std::string read_general(const std::filesystem::path& path, const TomlText& file, const General& general) {
    const toml::node* node = &file.root();
    auto names = path_of(general);
    names.push_back(general.key);
    for (const auto& name : names) {
        const auto* table = node->as_table();
        if (!table) throw_unreadable(path, *node, "value", name);
        node = table->get(name);
        if (!node) return usual(general);
    }
    const auto text = text_from(general, *node);
    if (!text) throw_unreadable(path, *node, "value", general.name);
    return *text;
}

// Everything in the file must be a setting: a misspelt name would be one that silently does nothing.
void refuse_unknown(const std::filesystem::path& path, const toml::table& table, const TablePath& above) {
    for (const auto& [key, node] : table) {
        auto here = above;
        here.emplace_back(key.str());
        const bool known = std::any_of(generals.begin(), generals.end(), [&](const General& general) {
            auto whole = path_of(general);
            whole.push_back(general.key);
            return here.size() <= whole.size() && std::equal(here.begin(), here.end(), whole.begin());
        });
        if (!known) throw_unreadable(path, node, "unknown-key", key.str());
        if (const auto* below = node.as_table()) refuse_unknown(path, *below, here);
    }
}

TomlText load_config(const std::filesystem::path& path) {
    auto file = TomlText::load(path);
    refuse_unknown(path, file.root(), {});
    for (const auto& general : generals) static_cast<void>(read_general(path, file, general));
    return file;
}

// What the user wrote, as TOML; an empty text takes a setting without a default away.
std::optional<std::string> toml_value(const General& general, std::string_view value) {
    const Error refused(ErrorCode::usage, {{"key", std::string(general.name)},
                                           {"value", std::string(value)},
                                           {"allowed", std::string(general.allowed)}});
    switch (general.kind) {
    case Kind::on_off:
        if (value != "on" && value != "off") throw refused;
        return value == "on" ? "true" : "false";
    case Kind::seconds:
        if (!parse_seconds(value)) throw refused;
        return std::to_string(*parse_seconds(value));
    case Kind::https_url:
        if (value.empty()) return std::nullopt;
        if (!is_https_url(value)) throw refused;
        return toml_string(value);
    case Kind::name_server:
        if (value.empty()) return std::nullopt;
        if (!is_name_server(value)) throw refused;
        return toml_string(value);
    case Kind::file:
        if (value.empty()) return std::nullopt;
        return toml_string(std::filesystem::absolute(value).string());
    }
    throw refused;
}

// A setting of one account.
struct Own {
    std::string_view name;
    std::string_view allowed;
    std::string_view (*get)(const AccountSettings&);
    bool (*set)(AccountSettings&, std::string_view);
};

template <typename T>
bool assign(T& to, const std::optional<T>& value) {
    if (value) to = *value;
    return value.has_value();
}

bool assign_fingerprint(std::string& to, std::string_view text) {
    if (text.empty()) to.clear();
    return text.empty() || assign(to, parse_fingerprint(text));
}

constexpr std::string_view a_fingerprint = "the FINGERPRINT of a key of your own, or nothing";

std::string_view name_of_notify(const std::string& notify) {
    return notify.empty() ? std::string_view("default") : std::string_view(notify);
}

bool assign_switch(bool& to, std::string_view text) {
    if (text == "on" || text == "off") to = text == "on";
    return text == "on" || text == "off";
}

const std::array<Own, 9> owns{{
    {"policy", "require|prefer|sign-only|no-mixed",
     [](const AccountSettings& s) { return name_of(s.policy); },
     [](AccountSettings& s, std::string_view v) { return assign(s.policy, parse_account_policy(v)); }},
    {"sent", "append|provider|none", [](const AccountSettings& s) { return name_of(s.sent); },
     [](AccountSettings& s, std::string_view v) { return assign(s.sent, parse_sent_copy(v)); }},
    {"headers", "baseline|shy|none", [](const AccountSettings& s) { return name_of(s.headers); },
     [](AccountSettings& s, std::string_view v) { return assign(s.headers, parse_header_policy(v)); }},
    {"sign-style", "multipart|unobtrusive", [](const AccountSettings& s) { return name_of(s.sign_style); },
     [](AccountSettings& s, std::string_view v) { return assign(s.sign_style, parse_sign_style(v)); }},
    {"engine", "auto|pgp|smime", [](const AccountSettings& s) { return name_of(s.engine); },
     [](AccountSettings& s, std::string_view v) { return assign(s.engine, parse_preferred_engine(v)); }},
    {"pgp-key", a_fingerprint, [](const AccountSettings& s) { return std::string_view(s.pgp_key); },
     [](AccountSettings& s, std::string_view v) { return assign_fingerprint(s.pgp_key, v); }},
    {"smime-key", a_fingerprint, [](const AccountSettings& s) { return std::string_view(s.smime_key); },
     [](AccountSettings& s, std::string_view v) { return assign_fingerprint(s.smime_key, v); }},
    {"require-tls", on_or_off,
     [](const AccountSettings& s) { return std::string_view(s.require_tls ? "on" : "off"); },
     [](AccountSettings& s, std::string_view v) { return assign_switch(s.require_tls, v); }},
    {"notify", "never|default, or some of success,failure,delay",
     [](const AccountSettings& s) { return name_of_notify(s.notify); },
     [](AccountSettings& s, std::string_view v) { return assign(s.notify, parse_notify(v)); }},
}};

struct OwnName {
    const Own* own;
    std::string_view account;
};

// "ACCOUNT.sent": the account's name has dots of its own, so that the last one counts.
std::optional<OwnName> parse_own(std::string_view name) {
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return std::nullopt;
    for (const auto& own : owns)
        if (own.name == name.substr(dot + 1)) return OwnName{&own, name.substr(0, dot)};
    return std::nullopt;
}

Error unknown(std::string_view name) {
    return Error(ErrorCode::usage, {{"key", std::string(name)}, {"detail", "unknown-setting"}});
}

constexpr std::string_view state_key_name = "state-key";

} // namespace

GeneralSettings load_general_settings(const std::filesystem::path& config_toml) {
    const auto file = load_config(config_toml);
    const auto value = [&](std::string_view name) {
        return read_general(config_toml, file, *find_general(name));
    };
    GeneralSettings settings{.lookup_wkd = value("lookup.wkd") == "on",
                             .wkd_url = value("lookup.wkd.url"),
                             .undo = std::chrono::seconds(*parse_seconds(value("undo.seconds"))),
                             .hard_revocation = value("revocation.hard") == "on"};
    if (const auto path = value("lookup.wkd.ca-file"); !path.empty())
        settings.wkd_ca_file = config_toml.parent_path() / path;
    return settings;
}

std::optional<std::chrono::seconds> chosen_undo(const std::filesystem::path& config_toml) {
    const auto undo = load_general_settings(config_toml).undo;
    const auto file = load_config(config_toml);
    const bool is_set = static_cast<bool>(file.root().at_path("undo.seconds"));
    return is_set ? std::optional(undo) : std::nullopt;
}

ServerLookupSettings load_server_lookup_settings(const std::filesystem::path& config_toml) {
    const auto file = load_config(config_toml);
    const auto value = [&](std::string_view name) {
        return read_general(config_toml, file, *find_general(name));
    };
    ServerLookupSettings settings{.name_server = net::Endpoint::parse(value("lookup.servers.dns")),
                                  .url = net::HttpsUrl::parse(value("lookup.servers.url"))};
    if (const auto path = value("lookup.servers.ca-file"); !path.empty())
        settings.ca_file = config_toml.parent_path() / path;
    return settings;
}

Settings::Settings(std::filesystem::path config_toml, AccountFile accounts, StateKeySetting state_key)
    : config_toml_(std::move(config_toml)), accounts_(std::move(accounts)), state_key_(std::move(state_key)) {
}

std::string Settings::get(std::string_view name) const {
    if (name == state_key_name) {
        const auto place = state_key_.place();
        return place ? std::string(state::name_of(*place)) : std::string();
    }
    if (const auto* general = find_general(name))
        return read_general(config_toml_, load_config(config_toml_), *general);
    const auto own = parse_own(name);
    if (!own) throw unknown(name);
    return std::string(own->own->get(accounts_.get(own->account).settings));
}

void Settings::set(std::string_view name, std::string_view value) {
    if (name == state_key_name) {
        const auto place = state::parse_state_key_place(value);
        if (!place)
            throw Error(ErrorCode::usage, {{"key", std::string(name)},
                                           {"value", std::string(value)},
                                           {"allowed", "secret-service|own-key|file"}});
        state_key_.move(*place);
        return;
    }
    if (const auto* general = find_general(name)) {
        const auto text = toml_value(*general, value);
        const FolderLock lock(config_toml_.parent_path());
        auto file = load_config(config_toml_);
        file.set(path_of(*general), general->key, text);
        file.save();
        return;
    }
    const auto own = parse_own(name);
    if (!own) throw unknown(name);
    auto account = accounts_.get(own->account);
    if (!own->own->set(account.settings, value))
        throw Error(ErrorCode::usage, {{"key", std::string(name)},
                                       {"value", std::string(value)},
                                       {"allowed", std::string(own->own->allowed)}});
    accounts_.replace(account);
}

std::vector<Setting> Settings::list() const {
    std::vector<Setting> settings;
    const auto file = load_config(config_toml_);
    for (const auto& general : generals)
        settings.push_back({std::string(general.name), read_general(config_toml_, file, general)});
    settings.push_back({std::string(state_key_name), get(state_key_name)});
    for (const auto& account : accounts_.load())
        for (const auto& own : owns)
            settings.push_back(
                {account.address + "." + std::string(own.name), std::string(own.get(account.settings))});
    return settings;
}

} // namespace sealpost::accounts
