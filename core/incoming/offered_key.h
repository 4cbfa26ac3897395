// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that carry keys or certificates. They are shown as such, for the user to import: nothing is ever
// taken from them by looking at a message.
#pragma once

#include "core/crypto/technology.h"
#include "core/incoming/open.h"

#include <optional>

namespace sealpost::incoming {

/// By the type alone: application/pgp-keys, certs-only CMS (RFC 8551 section 3.8), a certificate.
std::optional<crypto::Technology> key_attachment(const mime::Part& part);
bool is_certificates_only(const mime::Part& part);

/// By its type, its name and how it begins: an armoured key or a certificate in a file too. nullopt for any
/// other part.
std::optional<crypto::Technology> offered_key(const Node& node);

} // namespace sealpost::incoming
