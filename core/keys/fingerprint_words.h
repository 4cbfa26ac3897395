// SPDX-License-Identifier: GPL-3.0-or-later
// A fingerprint as words that can be read out on the telephone (word_list.h): a word for every eleven bits,
// the first bit first, the last word filled up with zeros. As BIP-39 does it, but without its checksum: two
// people compare all of it, and it must not pass for the words of a wallet.
#pragma once

#include "core/crypto/fingerprint.h"

#include <string_view>
#include <vector>

namespace sealpost::keys {

/// In order: 15 for 160 bits (an OpenPGP key), 24 for 256 (a certificate).
std::vector<std::string_view> words_of(const crypto::Fingerprint& fingerprint);

} // namespace sealpost::keys
