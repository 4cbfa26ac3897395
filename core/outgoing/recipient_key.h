// SPDX-License-Identifier: GPL-3.0-or-later
// The key to which a recipient's copy is sealed: exactly one for an address and technology.
#pragma once

#include "core/base/clock.h"
#include "core/outgoing/key_directory.h"
#include "core/outgoing/refusal.h"

#include <optional>
#include <variant>
#include <vector>

namespace sealpost::outgoing {

/// Among the usable candidates that may be encrypted to: the one of the user's latest decision (verified,
/// accepted); without one the ca certificate that the person's newest good mail asks for, else the newest
/// one; else the newest pinned at first use. An undecided conflict stops, whatever else there is.
std::variant<Candidate, Refusal> choose_recipient_key(const mime::AddrSpec& address,
                                                      const std::vector<Candidate>& candidates, Time now);

/// Whether this key may still be used for the address: nullopt, or why not. A conflict between any of the
/// candidates stops it too; a key that is not among them is no_key (fact "fingerprint").
std::optional<Refusal> check_recipient_key(const mime::AddrSpec& address,
                                           const crypto::Fingerprint& fingerprint,
                                           const std::vector<Candidate>& candidates, Time now);

} // namespace sealpost::outgoing
