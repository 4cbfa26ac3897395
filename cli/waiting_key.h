// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that mail brought, and that wait in Sealpost's state for the user's decision.
#pragma once

#include "cli/context.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::cli {

struct WaitingKey {
    people::SeenKey seen;
    /// As the engine describes it.
    keys::Key key;
};

/// By fingerprint, or its last 16 digits; nullopt: none waits. Throws Error{ambiguous} (fact "key"), and
/// Error{unreadable_key} for one that the engine cannot read.
std::optional<WaitingKey> find_waiting_key(Context& context, const std::string& text);

/// All that wait and are in no key store, of which a user ID or the fingerprint contains the pattern; those
/// that no engine can read are left out.
std::vector<keys::Key> waiting_keys(Context& context, const std::string& pattern);

} // namespace sealpost::cli
