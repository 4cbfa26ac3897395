// SPDX-License-Identifier: GPL-3.0-or-later
// What a message that was opened brings along about keys, recorded: core/people/learn.h with this home's
// engines.
#pragma once

#include "app/reading.h"
#include "core/people/learn.h"

#include <optional>
#include <utility>
#include <vector>

namespace sealpost::app {

struct Recorded {
    /// Whose message it is; nullopt: nothing can be learnt from it.
    std::optional<mime::AddrSpec> from{};
    people::Learned learned{};
    /// Keys that count, and that the keyring did not take.
    std::vector<std::pair<crypto::Fingerprint, Error>> not_taken{};
    /// The disk was full, or could not be written: nothing was recorded.
    std::optional<Error> fault{};
};

/// Throws Error{cancelled}, and what the state throws apart from `fault`.
Recorded record_what_it_brings(Home& home, const Reading& reading, const Operation& operation);

} // namespace sealpost::app
