// SPDX-License-Identifier: GPL-3.0-or-later
// The packet reader over any bytes: the same answer however they arrive, and never more than went in.
#include "core/base/error.h"
#include "pgp/armor.h"
#include "pgp/key_packets.h"
#include "pgp/packet_reader.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace sealpost;

namespace {

void check(bool condition) {
    if (!condition) std::abort();
}

bool same(const pgp::MessageOutline& a, const pgp::MessageOutline& b) {
    return a.recipients == b.recipients && a.passphrases == b.passphrases && a.container == b.container &&
           a.aead == b.aead && a.container_begin == b.container_begin && a.signatures == b.signatures &&
           a.others == b.others && a.misplaced == b.misplaced && a.framing == b.framing;
}

pgp::MessageOutline outline_of(std::string_view packets, std::size_t step) {
    pgp::MessageReader reader;
    for (std::size_t at = 0; at < packets.size(); at += step) reader.feed(packets.substr(at, step));
    reader.finish();
    return reader.outline();
}

std::string dearmor(std::string_view bytes, std::size_t step) {
    std::string packets;
    pgp::ArmorReader reader([&](std::string_view piece) { packets.append(piece); });
    for (std::size_t at = 0; at < bytes.size(); at += step) reader.feed(bytes.substr(at, step));
    return packets;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string packets = dearmor(bytes, SIZE_MAX);
    check(packets.size() <= size);
    check(packets == dearmor(bytes, 1));
    const auto outline = outline_of(packets, SIZE_MAX);
    check(same(outline, outline_of(packets, 1)));
    check(same(outline, outline_of(packets, 7)));
    for (const auto& packet : outline.recipients) {
        check(packet.begin < packet.end && packet.end <= packets.size());
    }
    try {
        const auto file = pgp::read_key_file(bytes);
        check(!file.keys.empty() && file.packets.size() <= size);
    } catch (const Error& error) {
        check(error.code() == ErrorCode::unreadable_key);
    }
    return 0;
}
