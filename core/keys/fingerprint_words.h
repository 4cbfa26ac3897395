// SPDX-License-Identifier: GPL-3.0-or-later
// A fingerprint as words that can be read out on the telephone: the PGP word list, of Patrick Juola and
// Philip Zimmermann, made for PGPfone. Primary sources: "Whole-Word Phonetic Distances and the PGPfone
// Alphabet", ICSLP 1996 (doi 10.1109/ICSLP.1996.607046), and arXiv:cmp-lg/9608021 for how it was found; the
// lists as printed in PGPfone's manual (https://web.mit.edu/network/pgpfone/manual/). The manual states no
// licence for them. They are single English words for the octets, chosen from Grady Ward's Moby Pronunciator,
// which is in the public domain; ZRTP (RFC 6189, "B256") has every implementation show them, and free
// programs under the GPL and the MIT licence carry them.
//
// A word for each octet; words of two and of three syllables take turns, so that a word that was left out, or
// two that changed places, is heard.
#pragma once

#include "core/crypto/fingerprint.h"

#include <string_view>
#include <vector>

namespace sealpost::keys {

/// In order: 20 for an OpenPGP key, 32 for a certificate.
std::vector<std::string_view> words_of(const crypto::Fingerprint& fingerprint);

} // namespace sealpost::keys
