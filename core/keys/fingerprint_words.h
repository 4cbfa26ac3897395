// SPDX-License-Identifier: GPL-3.0-or-later
// A fingerprint as words that can be read out on the telephone: the list of Patrick Juola and Philip
// Zimmermann, made for PGPfone (1996) and given to everybody's use in its manual
// (https://web.mit.edu/network/pgpfone/manual/). A word for each octet; words of two and of three syllables
// take turns, so that a word that was left out, or two that changed places, is heard.
#pragma once

#include "core/crypto/fingerprint.h"

#include <string_view>
#include <vector>

namespace sealpost::keys {

/// In order: 20 for an OpenPGP key, 32 for a certificate.
std::vector<std::string_view> words_of(const crypto::Fingerprint& fingerprint);

} // namespace sealpost::keys
