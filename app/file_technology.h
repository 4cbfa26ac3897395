// SPDX-License-Identifier: GPL-3.0-or-later
// Which technology wrote a file: OpenPGP, or CMS and what belongs to it.
#pragma once

#include "core/base/stream.h"
#include "core/crypto/technology.h"

#include <string_view>

namespace sealpost::app {

/// By the first bytes: DER and BER begin with a SEQUENCE, which no OpenPGP packet does (RFC 9580 section
/// 4.2); PEM by its label. openpgp for what is neither.
crypto::Technology technology_of(std::string_view beginning);
/// As above; leaves the source at its start.
crypto::Technology technology_of(SeekableSource& source);

} // namespace sealpost::app
