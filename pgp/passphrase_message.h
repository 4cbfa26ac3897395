// SPDX-License-Identifier: GPL-3.0-or-later
// A message that a passphrase opens, for back-ups: what `gpg --symmetric` makes (RFC 9580 sections 5.3 and
// 5.13, version 1), written and read in memory. Written here and not through GnuPG, because that would read
// gpg.conf (which may ask for another cipher), need an agent even for a passphrase that is at hand, and leave
// both behind in a temporary home.
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace sealpost::pgp {

/// AES-256; iterated and salted S2K with SHA-256 over 65,011,712 octets; literal data, not compressed, with
/// that file name; MDC. Throws Error{internal} where the library fails.
std::string seal_under_passphrase(std::string_view bytes, const Secret& passphrase,
                                  std::string_view file_name, Time time);

/// Nothing is returned before the MDC is proven. Throws Error{bad_passphrase} where the passphrase is not the
/// one (or the first octets were changed: that cannot be told), Error{integrity} where what follows was
/// changed or cut off, Error{malformed} for what is no such message, Error{limit} beyond `bound`; fact "what"
/// = "backup".
std::string open_under_passphrase(std::string_view message, const Secret& passphrase, std::size_t bound);

} // namespace sealpost::pgp
