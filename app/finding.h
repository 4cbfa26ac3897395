// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for a key of an address where the user allowed it: in the key directory of the address's domain,
// and among what mail brought.
#pragma once

#include "app/home.h"
#include "core/accounts/settings.h"
#include "core/base/limits.h"
#include "core/discovery/wkd.h"
#include "core/keys/key_store.h"

#include <chrono>
#include <optional>
#include <vector>

namespace sealpost::app {

struct FindRequest {
    mime::AddrSpec address;
    /// The directory of the domain is asked. The caller knows that the user allowed it (setting lookup.wkd).
    bool directory = true;
    /// Keys of the address that mail brought are listed.
    bool waiting = true;
    /// How long the directory may take.
    std::chrono::milliseconds timeout = limits::lookup_timeout;
};

struct FoundKey {
    keys::Key key;
    keys::Change change = keys::Change::unchanged;
    /// It waits for the user's decision (app/deciding.h); otherwise it counts, and is in the key store.
    bool waits = false;
};

struct Finding {
    std::vector<FoundKey> keys{};
    std::vector<discovery::Asked> asked{};
    /// What went wrong around the last question.
    std::optional<Error> fault{};
    /// That this search opened.
    std::vector<people::Conflict> conflicts{};
};

/// config.toml of this home.
accounts::GeneralSettings general_settings(Home& home);

/// Records what was asked and found. Throws Error{cancelled}, and what the state and the key stores throw.
Finding find_keys(Home& home, const FindRequest& request, const Operation& operation);

} // namespace sealpost::app
