// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/signed_message.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "pgp/packet_head.h"
#include "pgp/signature_packet.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace sealpost::pgp {

namespace {

[[noreturn]] void refuse() {
    throw Error(ErrorCode::engine_failed, {{"engine", "gpg"}, {"step", "sign"}, {"detail", "output"}});
}

/// The body of the one packet, a signature.
class SignatureBody final : private PacketHandler {
  public:
    static std::string of(std::string_view packets) {
        SignatureBody reader;
        reader.framer_.feed(packets);
        reader.framer_.finish();
        if (reader.count_ != 1 || reader.framer_.framing() != Framing::good) refuse();
        return std::move(reader.body_);
    }

  private:
    SignatureBody() : framer_(*this) {}
    void begin(PacketTag tag) override {
        ++count_;
        if (tag != PacketTag::signature) refuse();
    }
    void body(std::string_view bytes) override { body_.append(bytes); }
    void end() override {}

    PacketFramer framer_;
    int count_ = 0;
    std::string body_;
};

/// RFC 9580 section 5.4, version 3, which announces signatures of version 4.
std::string one_pass_signature(const std::string& signature, const std::string& key_id) {
    const auto read = read_signature_packet(signature);
    const auto id = from_hex(key_id);
    if (!read || read->version != 4 || read->type != SignatureType::binary || !id || id->size() != 8)
        refuse();
    const char type = signature[1], key_algorithm = signature[2], digest = signature[3];
    const std::string body = std::string("\x03") + type + digest + key_algorithm + *id + '\x01';
    return packet_head(PacketTag::one_pass_signature, static_cast<std::uint32_t>(body.size())) + body;
}

/// Section 5.9: binary, without a name or a time.
std::string literal_head(std::uint64_t content) {
    const std::string head("b\0\0\0\0\0", 6);
    if (content > std::numeric_limits<std::uint32_t>::max() - head.size())
        throw Error(ErrorCode::limit, {{"detail", "signed-content"}});
    return packet_head(PacketTag::literal, static_cast<std::uint32_t>(head.size() + content)) + head;
}

} // namespace

std::unique_ptr<Source> signed_message(SignedParts parts) {
    std::string head = one_pass_signature(SignatureBody::of(parts.signature), parts.key_id) +
                       literal_head(parts.content.size());
    std::vector<std::unique_ptr<Source>> pieces;
    pieces.push_back(std::make_unique<StringSource>(std::move(head)));
    pieces.push_back(parts.content.open());
    pieces.push_back(std::make_unique<StringSource>(std::move(parts.signature)));
    return std::make_unique<ConcatSource>(std::move(pieces));
}

std::size_t ReplayableSource::read(std::span<char> buffer) {
    if (state_ == State::replaying && position_ < kept_.size()) {
        const std::size_t count = std::min(buffer.size(), kept_.size() - position_);
        std::copy_n(kept_.data() + position_, count, buffer.data());
        position_ += count;
        return count;
    }
    const std::size_t count = source_.read(buffer);
    if (state_ != State::keeping) return count;
    if (count > bound_ - kept_.size()) {
        state_ = State::lost;
        kept_ = {};
    } else {
        kept_.append(buffer.data(), count);
    }
    return count;
}

bool ReplayableSource::rewind() noexcept {
    if (state_ == State::lost) return false;
    state_ = State::replaying;
    position_ = 0;
    return true;
}

std::size_t CopyingSource::read(std::span<char> buffer) {
    const std::size_t count = source_.read(buffer);
    if (count != 0) copy_.write({buffer.data(), count});
    ended_ = count == 0;
    return count;
}

} // namespace sealpost::pgp
