// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/key_packets.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "pgp/armor.h"
#include "pgp/packet_framer.h"
#include "pgp/signature_packet.h"

#include <openssl/evp.h>

#include <algorithm>

namespace sealpost::pgp {

namespace {

[[noreturn]] void refuse(std::string_view detail) {
    throw Error(ErrorCode::unreadable_key, {{"detail", std::string(detail)}});
}

class KeyFileReader final : private PacketHandler {
  public:
    KeyFileReader() : framer_(*this) {}
    void feed(std::string_view bytes) { framer_.feed(bytes); }
    std::vector<KeyBlock> finish() {
        framer_.finish();
        if (framer_.framing() != Framing::good) refuse("malformed");
        return std::move(keys_);
    }

  private:
    void begin(PacketTag tag) override {
        tag_ = tag;
        body_.clear();
    }
    void body(std::string_view bytes) override { body_.append(bytes); }
    void end() override {
        switch (tag_) {
        case PacketTag::public_key:
        case PacketTag::secret_key:
            take_primary();
            break;
        case PacketTag::marker:
        case PacketTag::padding:
            return;
        case PacketTag::user_id:
        case PacketTag::public_subkey:
        case PacketTag::secret_subkey:
        case PacketTag::signature:
        case PacketTag::user_attribute:
        case PacketTag::trust:
            if (keys_.empty()) refuse("no-key");
            take_component();
            break;
        default:
            refuse("no-key");
        }
        keys_.back().bytes += body_.size();
    }
    void take_primary() {
        KeyBlock key;
        key.version = body_.empty() ? 0 : static_cast<unsigned char>(body_[0]);
        key.secret = tag_ == PacketTag::secret_key;
        if (!key.secret) {
            if (const auto hex = public_key_fingerprint(body_))
                key.fingerprint = crypto::Fingerprint::parse(*hex);
        }
        keys_.push_back(std::move(key));
        subkey_.reset();
    }
    void take_component() {
        KeyBlock& key = keys_.back();
        if (tag_ == PacketTag::user_id) {
            key.user_ids.push_back(body_);
            if (key.user_ids.size() > limits::foreign_key_user_ids) refuse("too-many-user-ids");
        } else if (tag_ == PacketTag::public_subkey || tag_ == PacketTag::secret_subkey) {
            ++key.subkeys;
            subkey_ = tag_ == PacketTag::public_subkey ? public_key_fingerprint(body_) : std::nullopt;
        } else if (tag_ == PacketTag::signature) {
            const auto signature = read_signature_packet(body_);
            if (!signature) return;
            if (signature->type == SignatureType::key_revocation) {
                key.revocations.push_back({std::nullopt, signature->revocation});
            } else if (signature->type == SignatureType::subkey_revocation && subkey_) {
                key.revocations.push_back({subkey_, signature->revocation});
            }
        }
    }

    PacketFramer framer_;
    std::vector<KeyBlock> keys_;
    PacketTag tag_{};
    std::string body_;
    std::optional<std::string> subkey_;
};

std::string dearmor_all(std::string_view bytes) {
    if (!bytes.empty() && (static_cast<unsigned char>(bytes.front()) & 0x80) != 0) return std::string(bytes);
    std::string packets;
    bool found = false;
    while (!bytes.empty()) {
        ArmorReader reader([&](std::string_view piece) { packets.append(piece); });
        reader.feed(bytes);
        if (reader.label().empty()) break;
        if (!reader.complete()) refuse("malformed");
        if (reader.label() != "PUBLIC KEY BLOCK" && reader.label() != "PRIVATE KEY BLOCK") refuse("no-key");
        bytes.remove_prefix(static_cast<std::size_t>(reader.consumed()));
        found = true;
    }
    if (!found) refuse("no-key");
    return packets;
}

} // namespace

std::optional<std::string> public_key_fingerprint(std::string_view body) {
    if (body.empty()) return std::nullopt;
    const int version = static_cast<unsigned char>(body[0]);
    std::string prefix;
    const auto put = [&](std::size_t value, int octets) {
        for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) {
            prefix.push_back(static_cast<char>(value >> shift & 0xff));
        }
    };
    if (version == 4) {
        put(0x99, 1);
        put(body.size(), 2);
    } else if (version == 5 || version == 6) {
        put(version == 5 ? 0x9a : 0x9b, 1);
        put(body.size(), 4);
    } else {
        return std::nullopt;
    }
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    const std::string whole = prefix.append(body);
    if (EVP_Digest(whole.data(), whole.size(), reinterpret_cast<unsigned char*>(digest.data()), &size,
                   version == 4 ? EVP_sha1() : EVP_sha256(), nullptr) != 1) {
        throw Error(ErrorCode::internal, {{"detail", "digest"}});
    }
    return to_hex_upper(std::string_view(digest).substr(0, size));
}

KeyFile read_key_file(std::string_view bytes) {
    // Base64 and line ends add two fifths at most.
    if (bytes.size() > 2 * limits::foreign_key_bytes) refuse("too-large");
    KeyFile file;
    file.packets = dearmor_all(bytes);
    if (file.packets.size() > limits::foreign_key_bytes) refuse("too-large");
    KeyFileReader reader;
    reader.feed(file.packets);
    file.keys = reader.finish();
    if (file.keys.empty()) refuse("no-key");
    return file;
}

std::optional<crypto::Revocation> find_revocation(const std::vector<RevocationPacket>& packets,
                                                  const std::optional<std::string>& subkey_fingerprint) {
    std::optional<crypto::Revocation> found;
    for (const auto& packet : packets) {
        if (packet.subkey_fingerprint != subkey_fingerprint) continue;
        const auto& revocation = packet.revocation;
        const bool earlier = found && revocation.at && (!found->at || *revocation.at < *found->at);
        if (!found || (revocation.hard && !found->hard) || (revocation.hard == found->hard && earlier)) {
            found = revocation;
        }
    }
    return found;
}

} // namespace sealpost::pgp
