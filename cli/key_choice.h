// SPDX-License-Identifier: GPL-3.0-or-later
// KEY operands: a fingerprint, its last 16 digits, or an address that has just one key.
#pragma once

#include "cli/context.h"
#include "core/keys/key.h"
#include "core/outgoing/policy.h"
#include "core/people/acceptance.h"

#include <string>
#include <vector>

namespace sealpost::cli {

/// With its secret state. Throws Error{not_found} (fact "key") and Error{ambiguous} (fact "key").
keys::Key find_key(Context& context, const std::string& text);

/// What the key counts for, for each of its addresses; none where nothing is known. One's own is verified.
std::vector<people::Acceptance> standing_of(Context& context, const keys::Key& key);

/// Throws Error{bad_address}.
mime::AddrSpec parse_address(const std::string& text);

/// An own key that can sign, for plain files: of `from`; of the only account; else the only one there is.
/// Throws Error{not_found}, Error{ambiguous}, or Failed where the policy refuses.
keys::Key find_signing_key(Context& context, const std::optional<std::string>& from,
                           outgoing::EngineChoice engine = outgoing::EngineChoice::automatic);

} // namespace sealpost::cli
