// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/signature_packet.h"

#include <cstdint>
#include <string>

namespace sealpost::pgp {

namespace {

constexpr int subpacket_created = 2;
constexpr int subpacket_reason = 29;

std::uint32_t number(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char c : bytes) value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

Time to_time(std::uint32_t seconds) { return Time(std::chrono::seconds(seconds)); }

/// RFC 9580 section 5.2.3.31, table 10.
crypto::Revocation to_revocation(int code) {
    switch (code) {
    case 0:
        return {.hard = true, .at = {}, .reason = "none"};
    case 1:
        return {.hard = false, .at = {}, .reason = "superseded"};
    case 2:
        return {.hard = true, .at = {}, .reason = "compromised"};
    case 3:
        return {.hard = false, .at = {}, .reason = "retired"};
    default:
        return {.hard = true, .at = {}, .reason = "unknown"};
    }
}

/// Takes one subpacket from the front (section 5.2.3.7); nullopt where it is cut.
std::optional<std::string_view> take_subpacket(std::string_view& area) {
    if (area.empty()) return std::nullopt;
    const auto first = static_cast<unsigned char>(area[0]);
    const std::size_t octets = first < 192 ? 1 : first < 255 ? 2 : 5;
    if (area.size() < octets) return std::nullopt;
    const std::size_t length = octets == 1   ? first
                               : octets == 2 ? ((first - 192U) << 8) + number(area.substr(1, 1)) + 192
                                             : number(area.substr(1, 4));
    if (length == 0 || length > area.size() - octets) return std::nullopt;
    const auto subpacket = area.substr(octets, length);
    area.remove_prefix(octets + length);
    return subpacket;
}

} // namespace

std::optional<SignaturePacket> read_signature_packet(std::string_view body) {
    if (body.size() < 6) return std::nullopt;
    SignaturePacket packet;
    packet.version = static_cast<unsigned char>(body[0]);
    packet.revocation = to_revocation(0);
    if (packet.version == 3 && body.size() >= 17) {
        packet.type = static_cast<SignatureType>(body[2]);
        packet.created = to_time(number(body.substr(3, 4)));
        packet.digest = static_cast<unsigned char>(body[16]);
        packet.revocation.at = packet.created;
        return packet;
    }
    if (packet.version < 4 || packet.version > 6) return std::nullopt;
    packet.type = static_cast<SignatureType>(static_cast<unsigned char>(body[1]));
    packet.digest = static_cast<unsigned char>(body[3]);
    const std::size_t length_octets = packet.version == 6 ? 4 : 2;
    if (body.size() < 4 + length_octets) return std::nullopt;
    const std::size_t length = number(body.substr(4, length_octets));
    if (length > body.size() - 4 - length_octets) return std::nullopt;
    std::string_view area = body.substr(4 + length_octets, length);
    while (!area.empty()) {
        const auto subpacket = take_subpacket(area);
        if (!subpacket) return std::nullopt;
        const int type = static_cast<unsigned char>((*subpacket)[0]) & 0x7f;
        if (type == subpacket_created && subpacket->size() == 5) {
            packet.created = to_time(number(subpacket->substr(1)));
        } else if (type == subpacket_reason && subpacket->size() >= 2) {
            packet.revocation = to_revocation(static_cast<unsigned char>((*subpacket)[1]));
        }
    }
    packet.revocation.at = packet.created;
    return packet;
}

} // namespace sealpost::pgp
