// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings read and change, in the thread of a lane: functions of a home.
#pragma once

#include "app/home.h"
#include "core/transport/server_report.h"
#include "core/upkeep/doctor.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::gui {

/// Name and value, as accounts::Settings has them.
using SettingValues = std::map<std::string, std::string>;
SettingValues read_settings(app::Home& home);

/// Both: with a session of its own for each server, from greeting to good-bye. `password` nullptr: the one
/// that is kept. Throws what stands in the way, of the first server that does.
void test_account(app::Home& home, const std::string& address, const Secret* password,
                  const Operation& operation);

enum class PasswordTried {
    /// The servers let us in with it.
    works,
    /// No server could be reached; it was kept all the same.
    untried,
};
/// Keeps it where it works, or cannot be tried now. Throws Error{auth_refused} and the like; the former one
/// stands then.
PasswordTried change_password(app::Home& home, const std::string& address, const Secret& password,
                              const Operation& operation);

/// False: its password stays in the keyring, which did not answer.
bool remove_account(app::Home& home, const std::string& address);

/// What is remembered of a server of the account.
struct KnownServer {
    /// It brings mail; else it takes what is sent.
    bool incoming = true;
    std::string name{};
    net::ServerMemory memory{};
};
std::vector<KnownServer> known_servers(app::Home& home, const std::string& address);

struct PresentedServer {
    bool incoming = true;
    std::string name{};
    transport::PresentedKey key{};
};
/// Asks each; nothing is sent to it. One that does not answer throws.
std::vector<PresentedServer> presented_servers(app::Home& home, const std::string& address,
                                               const Operation& operation);
/// Empty: no key is pinned any more.
void pin_server(app::Home& home, const std::string& address, bool incoming, const std::string& sha256);
/// How strong the connections were is forgotten; pins stay.
void forget_connections(app::Home& home, const std::string& address);

struct Condition {
    std::string gnupg{};
    std::string openssl{};
    std::vector<upkeep::Finding> findings{};
};
Condition look_at_condition(app::Home& home);

} // namespace sealpost::gui
