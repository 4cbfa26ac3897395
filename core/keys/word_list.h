// SPDX-License-Identifier: GPL-3.0-or-later
// Words that can be read out on the telephone: the English list of BIP-39
// (https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki), 2,048 words of three to eight letters, of
// which four tell each from all others, without pairs that look alike. Its licence is the MIT licence of
// python-mnemonic (https://github.com/trezor/python-mnemonic, LICENSE), which stands beside the words.
#pragma once

#include <cstddef>
#include <string_view>

namespace sealpost::keys {

inline constexpr std::size_t word_count = 2048;
inline constexpr std::size_t bits_of_a_word = 11;

/// Throws std::out_of_range from word_count on.
std::string_view word_at(std::size_t number);

} // namespace sealpost::keys
