// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/minimal_key.h"

#include "pgp/key_packets.h"
#include "pgp/packet_framer.h"
#include "pgp/signature_packet.h"

namespace sealpost::pgp {
namespace {

/// RFC 9580 section 4.2.1.
std::string packet(PacketTag tag, std::string_view body) {
    std::string result(1, static_cast<char>(0xc0 | static_cast<int>(tag)));
    if (body.size() < 192) {
        result += static_cast<char>(body.size());
    } else if (body.size() < 8384) {
        const std::size_t rest = body.size() - 192;
        result += static_cast<char>(192 + (rest >> 8));
        result += static_cast<char>(rest & 0xff);
    } else {
        result += static_cast<char>(0xff);
        for (int shift = 24; shift >= 0; shift -= 8) result += static_cast<char>(body.size() >> shift & 0xff);
    }
    return result.append(body);
}

/// RFC 9580 section 5.2.1.
bool is_certification(SignatureType type) {
    return static_cast<int>(type) >= 0x10 && static_cast<int>(type) <= 0x13;
}
bool is_subkey_binding(SignatureType type) { return static_cast<int>(type) == 0x18; }

class Cutter final : private PacketHandler {
  public:
    explicit Cutter(const MinimalKeyRequest& request) : request_(request) {}

    std::optional<std::string> cut() {
        PacketFramer framer(*this);
        framer.feed(request_.packets);
        framer.finish();
        const bool wants_subkey = !request_.subkey_fingerprint.empty();
        const bool whole = framer.framing() == Framing::good && primaries_ == 1 && !primary_.empty() &&
                           !user_id_.signature.empty() && subkey_.signature.empty() != wants_subkey;
        if (!whole) return std::nullopt;
        return primary_ + revocations_ + user_id_.bytes + user_id_.signature + subkey_.bytes +
               subkey_.signature;
    }

  private:
    struct Component {
        std::string bytes;
        std::string signature;
        std::optional<Time> signed_at;
    };

    void begin(PacketTag tag) override {
        tag_ = tag;
        body_.clear();
    }
    void body(std::string_view bytes) override { body_.append(bytes); }
    void end() override {
        switch (tag_) {
        case PacketTag::public_key:
            ++primaries_;
            primary_ = packet(tag_, body_);
            current_ = nullptr;
            on_primary_ = true;
            break;
        case PacketTag::user_id:
            on_primary_ = false;
            choose(user_id_, body_ == request_.user_id);
            break;
        case PacketTag::public_subkey:
            on_primary_ = false;
            choose(subkey_, public_key_fingerprint(body_) == request_.subkey_fingerprint);
            break;
        case PacketTag::signature:
            take_signature();
            break;
        default:
            current_ = nullptr;
        }
    }
    void choose(Component& component, bool wanted) {
        current_ = wanted && component.bytes.empty() ? &component : nullptr;
        if (current_ != nullptr) component.bytes = packet(tag_, body_);
    }
    void take_signature() {
        if (current_ == nullptr && !on_primary_) return;
        const auto signature = read_signature_packet(body_);
        if (on_primary_) {
            if (signature && signature->type == SignatureType::key_revocation)
                revocations_ += packet(tag_, body_);
            return;
        }
        if (!signature || !signature->created) return;
        const bool fits =
            current_ == &user_id_ ? is_certification(signature->type) : is_subkey_binding(signature->type);
        if (!fits || (current_->signed_at && *current_->signed_at >= *signature->created)) return;
        current_->signature = packet(tag_, body_);
        current_->signed_at = signature->created;
    }

    const MinimalKeyRequest& request_;
    PacketTag tag_{};
    std::string body_;
    int primaries_ = 0;
    std::string primary_;
    std::string revocations_;
    bool on_primary_ = false;
    Component user_id_;
    Component subkey_;
    Component* current_ = nullptr;
};

} // namespace

std::optional<std::string> cut_minimal_key(const MinimalKeyRequest& request) { return Cutter(request).cut(); }

} // namespace sealpost::pgp
