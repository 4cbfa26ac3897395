// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/base64_lines.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace sealpost::mime {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The two characters of twelve bits: half as many look-ups as with one table entry for each character.
using Pairs = std::array<std::array<char, 2>, 4096>;
constexpr Pairs make_pairs() {
    Pairs pairs{};
    for (std::size_t bits = 0; bits < pairs.size(); ++bits)
        pairs[bits] = {alphabet[bits >> 6], alphabet[bits & 0x3f]};
    return pairs;
}
constexpr Pairs pairs = make_pairs();

inline void put_pair(std::uint64_t bits, char* to) noexcept {
    std::memcpy(to, pairs[bits & 0xfff].data(), 2);
}

inline char* put_group(const unsigned char* from, char* to) noexcept {
    const std::uint64_t bits = std::uint64_t{from[0]} << 16 | std::uint64_t{from[1]} << 8 | from[2];
    put_pair(bits >> 12, to);
    put_pair(bits, to + 2);
    return to + 4;
}

/// Six bytes of the eight that are read.
inline char* put_two_groups(const unsigned char* from, char* to) noexcept {
    std::uint64_t bits = 0;
    for (int i = 0; i < 8; ++i) bits = bits << 8 | from[i]; // one load, and one swap
    put_pair(bits >> 52, to);
    put_pair(bits >> 40, to + 2);
    put_pair(bits >> 28, to + 4);
    put_pair(bits >> 16, to + 6);
    return to + 8;
}

} // namespace

char* encode_base64_groups(std::string_view bytes, char* to) noexcept {
    const auto* from = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* const end = from + bytes.size();
    for (; end - from >= 8; from += 6) to = put_two_groups(from, to);
    for (; end - from >= 3; from += 3) to = put_group(from, to);
    if (from != end) {
        const std::array<unsigned char, 3> last{from[0], end - from == 2 ? from[1] : std::uint8_t{0}, 0};
        to = put_group(last.data(), to);
        to[-1] = '=';
        if (end - from == 1) to[-2] = '=';
    }
    return to;
}

void Base64Lines::write(std::string_view bytes) {
    const std::size_t whole = (pending_.size() + bytes.size()) / line_bytes_;
    if (whole == 0) {
        pending_ += bytes;
        return;
    }
    lines_.resize(whole * (line_bytes_ / 3 * 4 + 2));
    char* to = lines_.data();
    const auto put_line = [&](std::string_view line) {
        to = encode_base64_groups(line, to);
        *to++ = '\r';
        *to++ = '\n';
    };
    if (!pending_.empty()) {
        const std::size_t count = line_bytes_ - pending_.size();
        pending_ += bytes.substr(0, count);
        bytes.remove_prefix(count);
        put_line(pending_);
    }
    for (; bytes.size() >= line_bytes_; bytes.remove_prefix(line_bytes_))
        put_line(bytes.substr(0, line_bytes_));
    pending_ = bytes;
    to_.write(lines_);
}

void Base64Lines::finish() {
    if (pending_.empty()) return;
    std::string line((pending_.size() + 2) / 3 * 4, '\0');
    encode_base64_groups(pending_, line.data());
    pending_.clear();
    to_.write(line + "\r\n");
}

void Base64Lines::commit() {
    finish();
    to_.commit();
}

void Base64Lines::discard() noexcept {
    pending_.clear();
    to_.discard();
}

} // namespace sealpost::mime
