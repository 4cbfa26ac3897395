// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's OpenPGP programs, each with a key for bob@example.org and with alice's public key.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace sealpost::test {

struct PeerReading {
    std::string content;
    bool verified = false;
};

struct PeerEncryption {
    bool sign = false;
    bool aead = false;
};

class Peer {
  public:
    virtual ~Peer() = default;
    virtual std::string public_key() = 0;
    virtual PeerReading decrypt(std::string_view message) = 0;
    virtual bool verify(std::string_view content, std::string_view signature) = 0;
    virtual PeerReading verify_embedded(std::string_view message) = 0;
    virtual std::string encrypt(std::string_view content, const PeerEncryption& options) = 0;
    virtual bool can_write_aead() const { return false; }
    virtual std::string sign(std::string_view content) = 0;
    virtual std::string sign_embedded(std::string_view content) = 0;
};

/// "gpg", "sqop" or "rnp", which must be installed. Throws Error{engine_failed} where it cannot make its key.
std::unique_ptr<Peer> make_peer(std::string_view name, std::string_view alice);

} // namespace sealpost::test
