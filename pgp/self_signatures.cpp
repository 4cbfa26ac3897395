// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/self_signatures.h"

#include "core/base/operation.h"
#include "pgp/packet_framer.h"
#include "pgp/session.h"
#include "pgp/signature_packet.h"

#include <string>

namespace sealpost::pgp {

namespace {

/// RFC 9580 section 9.5.
bool is_weak(int digest) { return digest >= 1 && digest <= 3; }

/// RFC 9580 section 5.2.1: 0x10 to 0x13 certify a user ID, 0x18 binds a subkey.
bool binds(SignatureType type) {
    const int code = static_cast<int>(type);
    return (code >= 0x10 && code <= 0x13) || code == 0x18;
}

class Reader final : private PacketHandler {
  public:
    bool read(std::string_view packets) {
        PacketFramer framer(*this);
        framer.feed(packets);
        framer.finish();
        leave();
        return weak_;
    }

  private:
    void begin(PacketTag tag) override {
        tag_ = tag;
        body_.clear();
    }
    void body(std::string_view bytes) override { body_.append(bytes); }
    void end() override {
        if (tag_ != PacketTag::signature) {
            leave();
            return;
        }
        const auto signature = read_signature_packet(body_);
        if (!signature) return;
        if (signature->type == SignatureType::certification_revocation ||
            signature->type == SignatureType::subkey_revocation)
            revoked_ = true;
        if (!binds(signature->type) || (newest_ && signature->created <= newest_->created)) return;
        newest_ = *signature;
    }
    /// A user ID, user attribute or subkey with its signatures is over.
    void leave() {
        weak_ = weak_ || (newest_ && !revoked_ && is_weak(newest_->digest));
        newest_.reset();
        revoked_ = false;
    }

    PacketTag tag_{};
    std::string body_;
    std::optional<SignaturePacket> newest_;
    bool revoked_ = false;
    bool weak_ = false;
};

} // namespace

bool rests_on_weak_digest(std::string_view packets) { return Reader().read(packets); }

bool rests_on_weak_digest(const EngineConfig& config, const crypto::Fingerprint& fingerprint) {
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session session(config, operation);
    std::string packets;
    OutputData output([&](std::string_view bytes) { packets.append(bytes); }, operation);
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_export(context, fingerprint.hex().c_str(), GPGME_EXPORT_MODE_MINIMAL,
                                       output.get());
    });
    output.rethrow();
    if (gpgme_err_code(error) != 0) throw_engine_error(error, "export");
    return rests_on_weak_digest(packets);
}

} // namespace sealpost::pgp
