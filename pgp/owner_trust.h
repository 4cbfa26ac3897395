// SPDX-License-Identifier: GPL-3.0-or-later
// What the user told GnuPG of the owners of keys, in the form of `gpg --export-ownertrust`: a line
// "FINGERPRINT:VALUE:" for each, with 2 for undefined, 3 never, 4 marginal, 5 full, 6 ultimate.
#pragma once

#include "pgp/session.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::pgp {

using OwnerTrust = std::map<crypto::Fingerprint, int>;

std::string to_text(const OwnerTrust& trust);
/// Comments (#) and empty lines are passed over; nullopt for what is no such text.
std::optional<OwnerTrust> parse_owner_trust(std::string_view text);

/// Of a key as it was listed; nullopt where the user has said nothing.
std::optional<int> owner_trust_of(const KeyRef& key);
/// Throws Error{engine_failed}.
void set_owner_trust(Session& session, const KeyRef& key, int value);

} // namespace sealpost::pgp
