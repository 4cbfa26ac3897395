// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/fingerprint_words.h"

#include "core/base/text.h"
#include "core/keys/word_list.h"

#include <string>

namespace sealpost::keys {

std::vector<std::string_view> words_of(const crypto::Fingerprint& fingerprint) {
    const std::string octets = from_hex(fingerprint.hex()).value();
    std::vector<std::string_view> words;
    std::size_t held = 0;
    std::size_t bits = 0;
    for (const char octet : octets) {
        held = held << 8 | static_cast<unsigned char>(octet);
        bits += 8;
        if (bits < bits_of_a_word) continue;
        bits -= bits_of_a_word;
        words.push_back(word_at(held >> bits));
        held &= (std::size_t{1} << bits) - 1;
    }
    if (bits != 0) words.push_back(word_at(held << (bits_of_a_word - bits)));
    return words;
}

} // namespace sealpost::keys
