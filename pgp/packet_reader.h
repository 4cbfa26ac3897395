// SPDX-License-Identifier: GPL-3.0-or-later
// What the outside of an OpenPGP message says, read from its binary packets without a key (RFC 9580 section
// 10.3): for whom it is, how it is encrypted, and whether it is one message and nothing else.
#pragma once

#include "pgp/packet_framer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::pgp {

/// A public-key encrypted session key packet (RFC 9580 section 5.1).
struct RecipientPacket {
    int version = 0;
    /// 16 upper-case hex digits; zeros where the recipient is hidden; empty for an unknown version.
    std::string key_id;
    int algorithm = 0;
    /// Where the packet stands among the binary packets.
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    friend bool operator==(const RecipientPacket&, const RecipientPacket&) = default;
};

enum class Container {
    none,                    ///< nothing encrypted
    symmetrically_encrypted, ///< tag 9: no integrity
    integrity_protected,     ///< tag 18 version 1: MDC
    aead_v2,                 ///< tag 18 version 2
    aead_draft,              ///< tag 20
    unknown,                 ///< tag 18 with another version
};

struct MessageOutline {
    std::vector<RecipientPacket> recipients;
    /// Symmetric-key encrypted session keys: a passphrase opens it.
    std::size_t passphrases = 0;
    Container container = Container::none;
    /// Of an AEAD container (RFC 9580 section 9.6); 0 for the others, and while its head is incomplete.
    int aead = 0;
    /// Where the container's packet begins.
    std::uint64_t container_begin = 0;
    /// Signature packets on the outside.
    std::size_t signatures = 0;
    /// One-pass signature, compressed and literal packets on the outside.
    std::size_t others = 0;
    /// A packet where an encrypted message allows none (after the container, or a literal beside it).
    bool misplaced = false;
    /// More session keys than limits::recipients.
    bool too_many = false;
    Framing framing = Framing::good;

    /// Session keys, one container, and nothing else; whole once the input is at its end.
    bool is_encrypted_message() const noexcept {
        return container != Container::none && signatures == 0 && others == 0 && !misplaced && !too_many;
    }
};

/// Fed with a message as it streams past; keeps only the outline.
class MessageReader final : private PacketHandler {
  public:
    MessageReader() : framer_(*this) {}
    MessageReader(const MessageReader&) = delete;
    MessageReader& operator=(const MessageReader&) = delete;

    void feed(std::string_view bytes) { framer_.feed(bytes); }
    void finish() { framer_.finish(); }
    /// All session keys were seen: the container, or something that is none, has begun.
    bool head_complete() const noexcept;
    MessageOutline outline() const;

  private:
    void begin(PacketTag tag) override;
    void body(std::string_view bytes) override;
    void end() override;
    void read_container_head();

    PacketFramer framer_;
    MessageOutline outline_;
    PacketTag tag_{};
    std::uint64_t begin_ = 0;
    /// The first bytes of the present packet.
    std::string head_;
};

} // namespace sealpost::pgp
