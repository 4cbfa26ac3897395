// SPDX-License-Identifier: GPL-3.0-or-later
// KEY operands: a fingerprint, its last 16 digits, or an address that has just one key.
#pragma once

#include "app/deciding.h"
#include "app/standings.h"
#include "cli/context.h"
#include "core/keys/key.h"
#include "core/outgoing/policy.h"

#include <string>
#include <vector>

namespace sealpost::cli {

using app::find_key;
using app::standing_of;

/// Throws Error{bad_address}.
mime::AddrSpec parse_address(const std::string& text);

/// An own key that can sign, for plain files: of `from`; of the only account; else the only one there is.
/// Throws Error{not_found}, Error{ambiguous}, or Failed where the policy refuses.
keys::Key find_signing_key(Context& context, const std::optional<std::string>& from,
                           outgoing::EngineChoice engine = outgoing::EngineChoice::automatic);

} // namespace sealpost::cli
