// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/armor.h"

namespace sealpost::pgp {

namespace {

constexpr std::size_t octets_per_line = 48;
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint32_t polynomial = 0x1864cfb; // RFC 9580 section 6.1.1

/// tables[k][b]: the CRC of octet b followed by k zero octets, so that three octets are taken in one step.
constexpr auto make_tables() {
    std::array<std::array<std::uint32_t, 256>, 3> tables{};
    for (std::uint32_t octet = 0; octet < 256; ++octet) {
        std::uint32_t crc = octet << 16;
        for (int k = 0; k < 3; ++k) {
            for (int bit = 0; bit < 8; ++bit) {
                crc <<= 1;
                if ((crc & 0x1000000) != 0) crc ^= polynomial;
            }
            tables[static_cast<std::size_t>(k)][octet] = crc & 0xffffff;
        }
    }
    return tables;
}
constexpr auto tables = make_tables();

std::uint32_t octet_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t update(std::uint32_t crc, std::string_view bytes) {
    std::size_t at = 0;
    for (; at + 3 <= bytes.size(); at += 3) {
        crc ^= octet_at(bytes, at) << 16 | octet_at(bytes, at + 1) << 8 | octet_at(bytes, at + 2);
        crc = tables[2][crc >> 16] ^ tables[1][crc >> 8 & 0xff] ^ tables[0][crc & 0xff];
    }
    for (; at < bytes.size(); ++at) {
        crc = (crc << 8 & 0xffffff) ^ tables[0][(crc >> 16 ^ octet_at(bytes, at)) & 0xff];
    }
    return crc;
}

void put_group(std::string& text, std::uint32_t group, int octets) {
    const char out[4] = {alphabet[group >> 18], alphabet[group >> 12 & 63],
                         octets > 1 ? alphabet[group >> 6 & 63] : '=',
                         octets > 2 ? alphabet[group & 63] : '='};
    text.append(out, 4);
}

void put_base64(std::string& text, std::string_view bytes) {
    std::size_t at = 0;
    for (; at + 3 <= bytes.size(); at += 3) {
        put_group(text, octet_at(bytes, at) << 16 | octet_at(bytes, at + 1) << 8 | octet_at(bytes, at + 2),
                  3);
    }
    const auto rest = static_cast<int>(bytes.size() - at);
    if (rest == 1) put_group(text, octet_at(bytes, at) << 16, 1);
    if (rest == 2) put_group(text, octet_at(bytes, at) << 16 | octet_at(bytes, at + 1) << 8, 2);
}

} // namespace

ArmorWriter::ArmorWriter(std::function<void(std::string_view)> output, std::string_view label,
                         std::string_view line_end)
    : output_(std::move(output)), label_(label), line_end_(line_end) {
    text_ = "-----BEGIN PGP " + label_ + "-----" + line_end_ + line_end_;
}

void ArmorWriter::feed(std::string_view bytes) {
    crc_ = update(crc_, bytes);
    if (!pending_.empty()) {
        const std::size_t piece = std::min(bytes.size(), octets_per_line - pending_.size());
        pending_.append(bytes.substr(0, piece));
        bytes.remove_prefix(piece);
        if (pending_.size() < octets_per_line) return;
        put_line(pending_);
        pending_.clear();
    }
    for (; bytes.size() >= octets_per_line; bytes.remove_prefix(octets_per_line)) {
        put_line(bytes.substr(0, octets_per_line));
    }
    pending_.append(bytes);
    output_(text_);
    text_.clear();
}

void ArmorWriter::put_line(std::string_view binary) {
    put_base64(text_, binary);
    text_ += line_end_;
}

void ArmorWriter::finish() {
    if (!pending_.empty()) put_line(pending_);
    text_ += '=';
    put_group(text_, crc_, 3);
    text_ += line_end_ + "-----END PGP " + label_ + "-----" + line_end_;
    output_(text_);
    text_.clear();
    pending_.clear();
}

} // namespace sealpost::pgp
