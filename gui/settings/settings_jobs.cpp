// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settings_jobs.h"

#include "app/health.h"
#include "app/servers.h"
#include "core/accounts/tls_memory.h"
#include "core/transport/imap_client.h"
#include "core/transport/smtp_client.h"

#include <algorithm>

namespace sealpost::gui {

namespace {

/// Somebody waits for the answer.
constexpr std::chrono::seconds patience{15};

bool cannot_be_tried(const Error& error) {
    return error.code() == ErrorCode::unreachable || error.code() == ErrorCode::server_silent ||
           error.code() == ErrorCode::connection_lost || error.code() == ErrorCode::server_busy;
}

const std::optional<net::ServerSettings>& server_of(const accounts::Account& account, bool incoming) {
    return incoming ? account.imap : account.smtp;
}

} // namespace

SettingValues read_settings(app::Home& home) {
    SettingValues result;
    for (auto& setting : home.settings().list()) result.emplace(setting.name, setting.value);
    return result;
}

void test_account(app::Home& home, const std::string& address, const Secret* password,
                  const Operation& operation) {
    const auto account = home.accounts().get(address);
    const auto credential = password ? transport::Credential::with_password(account.login(), password->copy())
                                     : app::credential_of(home, account, operation);
    const auto surroundings = home.surroundings(patience);
    if (account.imap) transport::ImapClient(surroundings, *account.imap, credential.copy()).test(operation);
    if (account.smtp) transport::SmtpClient(surroundings, *account.smtp, credential.copy()).test(operation);
}

PasswordTried change_password(app::Home& home, const std::string& address, const Secret& password,
                              const Operation& operation) {
    auto tried = PasswordTried::works;
    try {
        test_account(home, address, &password, operation);
    } catch (const Error& error) {
        if (!cannot_be_tried(error)) throw;
        tried = PasswordTried::untried;
    }
    home.passwords().put(home.accounts().get(address), password);
    return tried;
}

bool remove_account(app::Home& home, const std::string& address) {
    const auto account = home.accounts().get(address);
    home.accounts().remove(address);
    if (account.credential.source != accounts::CredentialSource::secret_service) return true;
    try {
        home.passwords().erase(account);
        return true;
    } catch (const Error&) {
        return false;
    }
}

std::vector<KnownServer> known_servers(app::Home& home, const std::string& address) {
    const auto account = home.accounts().get(address);
    auto& memory = home.surroundings().memory;
    std::vector<KnownServer> result;
    for (const bool incoming : {true, false})
        if (const auto& server = server_of(account, incoming))
            result.push_back({incoming, net::to_string(server->endpoint), memory.load(server->endpoint)});
    return result;
}

std::vector<PresentedServer> presented_servers(app::Home& home, const std::string& address,
                                               const Operation& operation) {
    const auto account = home.accounts().get(address);
    const auto surroundings = home.surroundings(patience);
    std::vector<PresentedServer> result;
    if (account.imap)
        result.push_back({true, net::to_string(account.imap->endpoint),
                          transport::ImapClient(surroundings, *account.imap, {}).identify(operation)});
    if (account.smtp)
        result.push_back({false, net::to_string(account.smtp->endpoint),
                          transport::SmtpClient(surroundings, *account.smtp, {}).identify(operation)});
    return result;
}

void pin_server(app::Home& home, const std::string& address, bool incoming, const std::string& sha256) {
    const auto account = home.accounts().get(address);
    const auto& server = server_of(account, incoming);
    if (!server) return;
    auto& memory = home.surroundings().memory;
    auto known = memory.load(server->endpoint);
    known.pin = sha256.empty() ? std::nullopt : std::optional(sha256);
    memory.store(server->endpoint, known);
}

void forget_connections(app::Home& home, const std::string& address) {
    const auto account = home.accounts().get(address);
    accounts::SealedTlsMemory memory(home.state().records());
    for (const bool incoming : {true, false})
        if (const auto& server = server_of(account, incoming)) memory.reset_latch(server->endpoint);
}

Condition look_at_condition(app::Home& home) {
    const auto health = app::look_at_health(home);
    Condition result{.gnupg = health.gnupg_version, .openssl = {}, .findings = upkeep::examine(health)};
    for (const auto& library : health.libraries)
        if (library.library == "openssl") result.openssl = library.version;
    return result;
}

} // namespace sealpost::gui
