// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/packet_reader.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

// Version, length, key version, 32 octets of fingerprint and the algorithm: all that is ever looked at.
constexpr std::size_t head_size = 40;

unsigned octet(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

RecipientPacket read_session_key(std::string_view head) {
    RecipientPacket packet;
    packet.version = static_cast<int>(octet(head, 0));
    if (packet.version == 3 && head.size() >= 10) {
        packet.key_id = to_hex_upper(head.substr(1, 8));
        packet.algorithm = static_cast<int>(octet(head, 9));
    } else if (packet.version == 6 && head.size() >= 2) {
        // A length (0: hidden), then key version and fingerprint (RFC 9580 section 5.1.2).
        const std::size_t length = octet(head, 1);
        const std::size_t end = 2 + length;
        if (length == 0) {
            packet.key_id = std::string(16, '0');
        } else if (length == 21 && head.size() >= end) {
            packet.key_id = to_hex_upper(head.substr(end - 8, 8));
        } else if (length == 33 && head.size() >= end) {
            packet.key_id = to_hex_upper(head.substr(3, 8));
        }
        packet.algorithm = static_cast<int>(octet(head, end));
    }
    return packet;
}

bool is_container(PacketTag tag) {
    return tag == PacketTag::symmetrically_encrypted || tag == PacketTag::integrity_protected ||
           tag == PacketTag::aead_encrypted;
}

} // namespace

bool MessageReader::head_complete() const noexcept {
    return framer_.framing() == Framing::malformed || outline_.signatures > 0 || outline_.others > 0 ||
           outline_.misplaced || outline_.container == Container::symmetrically_encrypted ||
           outline_.container == Container::aead_draft ||
           (outline_.container != Container::none && !(is_container(tag_) && head_.empty()));
}

MessageOutline MessageReader::outline() const {
    MessageOutline outline = outline_;
    outline.framing = framer_.framing();
    return outline;
}

void MessageReader::begin(PacketTag tag) {
    tag_ = tag;
    begin_ = framer_.position() - 1;
    head_.clear();
    if (tag == PacketTag::marker || tag == PacketTag::padding) return;
    if (outline_.container != Container::none) {
        outline_.misplaced = true;
        return;
    }
    switch (tag) {
    case PacketTag::public_key_encrypted_session_key:
    case PacketTag::symmetric_key_encrypted_session_key:
        break;
    case PacketTag::symmetrically_encrypted:
        outline_.container = Container::symmetrically_encrypted;
        break;
    case PacketTag::integrity_protected:
        outline_.container = Container::unknown;
        break;
    case PacketTag::aead_encrypted:
        outline_.container = Container::aead_draft;
        break;
    case PacketTag::signature:
        ++outline_.signatures;
        break;
    case PacketTag::one_pass_signature:
    case PacketTag::compressed:
    case PacketTag::literal:
        ++outline_.others;
        break;
    default:
        outline_.misplaced = true;
        break;
    }
    if (outline_.container != Container::none) outline_.container_begin = begin_;
}

void MessageReader::body(std::string_view bytes) {
    if (head_.size() >= head_size) return;
    head_.append(bytes.substr(0, head_size - head_.size()));
    if (is_container(tag_) && !outline_.misplaced) read_container_head();
}

void MessageReader::read_container_head() {
    const unsigned version = octet(head_, 0);
    if (tag_ == PacketTag::integrity_protected) {
        outline_.container = version == 1   ? Container::integrity_protected
                             : version == 2 ? Container::aead_v2
                                            : Container::unknown;
    }
    // Version, cipher, mode, in both of them.
    const bool is_aead =
        outline_.container == Container::aead_draft || outline_.container == Container::aead_v2;
    if (is_aead) outline_.aead = static_cast<int>(octet(head_, 2));
}

void MessageReader::end() {
    if (outline_.misplaced) return;
    if (tag_ == PacketTag::symmetric_key_encrypted_session_key) ++outline_.passphrases;
    if (tag_ != PacketTag::public_key_encrypted_session_key) return;
    if (outline_.recipients.size() >= limits::recipients) {
        outline_.too_many = true;
        return;
    }
    RecipientPacket packet = read_session_key(head_);
    packet.begin = begin_;
    packet.end = framer_.position();
    outline_.recipients.push_back(std::move(packet));
}

} // namespace sealpost::pgp
