// SPDX-License-Identifier: GPL-3.0-or-later
// The user decides what a key counts for.
#pragma once

#include "cli/context.h"
#include "core/crypto/level.h"
#include "core/keys/key.h"

#include <optional>
#include <string>

namespace sealpost::cli {

/// The key that is decided upon.
struct Subject {
    keys::Key key;
    /// It waits in the state: to be imported where it comes to count.
    std::optional<people::SeenKey> waiting{};
};

/// In the keyring, or waiting. Throws Error{not_found}, Error{ambiguous} (fact "key").
Subject find_subject(Context& context, const std::string& key);

/// Takes the key into the keyring where it comes to count, and records the decision; the subject's key is the
/// one in the keyring afterwards. Throws Error{usage} for a key that is not one of the address.
void decide(Context& context, Subject& subject, const mime::AddrSpec& address, crypto::Level level);

} // namespace sealpost::cli
