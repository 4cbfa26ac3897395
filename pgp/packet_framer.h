// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a stream of binary OpenPGP packets (RFC 9580 section 4.2: both header formats, partial and
// indeterminate lengths) as it flows past, in constant memory. Looks at no content.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sealpost::pgp {

enum class PacketTag {
    public_key_encrypted_session_key = 1,
    signature = 2,
    symmetric_key_encrypted_session_key = 3,
    one_pass_signature = 4,
    secret_key = 5,
    public_key = 6,
    secret_subkey = 7,
    compressed = 8,
    symmetrically_encrypted = 9,
    marker = 10,
    literal = 11,
    trust = 12,
    user_id = 13,
    public_subkey = 14,
    user_attribute = 17,
    integrity_protected = 18,
    aead_encrypted = 20,
    padding = 21,
};

class PacketHandler {
  public:
    virtual ~PacketHandler() = default;
    virtual void begin(PacketTag tag) = 0;
    /// Pieces of the body, as they come.
    virtual void body(std::string_view bytes) = 0;
    virtual void end() = 0;
};

enum class Framing {
    good,      ///< only whole packets so far
    truncated, ///< in the middle of a packet
    malformed, ///< a byte that begins no packet, or more packets than limits::openpgp_packets
};

class PacketFramer {
  public:
    /// `handler` must outlive this.
    explicit PacketFramer(PacketHandler& handler) noexcept : handler_(handler) {}
    /// What follows a malformed place is ignored.
    void feed(std::string_view bytes);
    /// The end of the input: an indeterminate length ends here.
    void finish();
    Framing framing() const noexcept;
    /// Octets taken so far: inside begin() with the packet's first octet, inside end() with its last.
    std::uint64_t position() const noexcept { return position_; }

  private:
    enum class State { header, length, body, malformed };
    void take_header(unsigned char octet);
    void take_length(unsigned char octet);
    void take_first_length_octet(unsigned char octet);
    void begin_body(std::uint64_t length);
    void end_piece();

    PacketHandler& handler_;
    State state_ = State::header;
    std::uint64_t position_ = 0;
    std::uint64_t remaining_ = 0;
    std::uint64_t length_ = 0;
    std::uint64_t offset_ = 0;
    std::size_t packets_ = 0;
    int length_octets_ = 0;
    bool new_format_ = false;
    bool first_length_octet_ = false;
    bool partial_ = false;
    bool indeterminate_ = false;
};

} // namespace sealpost::pgp
