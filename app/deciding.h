// SPDX-License-Identifier: GPL-3.0-or-later
// The user decides what a key counts for: one in a key store, or one that mail or a directory brought and
// that waits in the state.
#pragma once

#include "app/home.h"
#include "core/crypto/level.h"
#include "core/keys/key.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::app {

struct WaitingKey {
    people::SeenKey seen;
    /// As the engine describes it.
    keys::Key key;
};

/// By fingerprint, or its last 16 digits; nullopt: none waits. Throws Error{ambiguous} (fact "key"), and
/// Error{unreadable_key} for one that the engine cannot read.
std::optional<WaitingKey> find_waiting_key(Home& home, const std::string& text);

/// All that wait and are in no key store, of which a user ID or the fingerprint contains the pattern; those
/// that no engine can read are left out.
std::vector<keys::Key> waiting_keys(Home& home, const std::string& pattern);

/// In a key store, by fingerprint, its last 16 digits, or an address that has just one key; with its secret
/// state. Throws Error{not_found} (fact "key") and Error{ambiguous} (fact "key").
keys::Key find_key(Home& home, const std::string& text);

/// The key that is decided upon.
struct Subject {
    keys::Key key;
    /// It waits in the state: to be imported where it comes to count.
    std::optional<people::SeenKey> waiting{};
};

/// In a key store, or waiting. Throws Error{not_found}, Error{ambiguous} (fact "key").
Subject find_subject(Home& home, const std::string& key);
/// The same; a decision of `rejected` or `none` about a key of the address that is gone can still be made.
Subject find_subject(Home& home, const std::string& key, const mime::AddrSpec& address, crypto::Level level);

/// Takes the key into the key store where it comes to count, and records the decision (verified, accepted,
/// rejected; none: takes it back); the subject's key is the one in the store afterwards. Throws Error{usage}
/// for a key that is not one of the address.
void decide(Home& home, Subject& subject, const mime::AddrSpec& address, crypto::Level level);

} // namespace sealpost::app
