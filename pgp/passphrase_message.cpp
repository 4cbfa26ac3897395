// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/passphrase_message.h"

#include "core/base/error.h"
#include "pgp/packet_head.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include <openssl/evp.h>

namespace sealpost::pgp {

namespace {

// RFC 9580 sections 9.3, 9.5, 3.7.
constexpr int aes_256 = 9;
constexpr int sha_256 = 8;
constexpr int sha_512 = 10;
constexpr int iterated_and_salted = 3;
constexpr unsigned char most_octets = 0xff;
constexpr std::size_t key_size = 32;
constexpr std::size_t salt_size = 8;
constexpr std::size_t block_size = 16;
constexpr std::size_t prefix_size = block_size + 2;
/// A packet of 20 octets with tag 19 (section 5.13.1).
constexpr std::string_view mdc_head = "\xd3\x14";
constexpr std::size_t mdc_size = 20;

void require(bool done) {
    if (!done) throw Error(ErrorCode::internal, {{"detail", "openssl"}});
}

struct DigestFree {
    void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
};
struct CipherFree {
    void operator()(EVP_CIPHER_CTX* context) const noexcept { EVP_CIPHER_CTX_free(context); }
};

class Digest {
  public:
    explicit Digest(const EVP_MD* kind) : context_(EVP_MD_CTX_new()) {
        require(context_ && EVP_DigestInit_ex(context_.get(), kind, nullptr) == 1);
    }
    void feed(std::string_view bytes) {
        require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1);
    }
    Secret finish() {
        Secret result = Secret::zeros(EVP_MAX_MD_SIZE);
        unsigned size = 0;
        require(EVP_DigestFinal_ex(context_.get(), reinterpret_cast<unsigned char*>(result.data()), &size) ==
                1);
        return Secret(result.reveal().substr(0, size));
    }

  private:
    std::unique_ptr<EVP_MD_CTX, DigestFree> context_;
};

struct Derivation {
    int digest = sha_256;
    std::string salt;
    unsigned char count = most_octets;
};

/// Section 3.7.1.3.
Secret derive(const Secret& passphrase, const Derivation& how) {
    Secret unit = Secret::zeros(how.salt.size() + passphrase.size());
    std::copy(how.salt.begin(), how.salt.end(), unit.data());
    std::copy_n(passphrase.reveal().data(), passphrase.size(), unit.data() + how.salt.size());
    // One large piece instead of millions of calls.
    constexpr std::size_t repeats = 1024;
    Secret many = Secret::zeros(unit.size() * repeats);
    for (std::size_t i = 0; i < repeats; ++i)
        std::copy_n(unit.reveal().data(), unit.size(), many.data() + i * unit.size());
    std::size_t left = std::size_t{16u + (how.count & 15u)} << ((how.count >> 4) + 6u);
    left = std::max(left, unit.size());
    Digest digest(how.digest == sha_512 ? EVP_sha512() : EVP_sha256());
    while (left != 0) {
        const std::size_t piece = std::min(left, many.size());
        digest.feed(many.reveal().substr(0, piece));
        left -= piece;
    }
    return Secret(digest.finish().reveal().substr(0, key_size));
}

enum class Direction { decrypt = 0, encrypt = 1 };

/// CFB without resynchronisation, IV zero (section 13.9); in place.
void run_cipher(std::string& bytes, const Secret& key, Direction direction) {
    const std::unique_ptr<EVP_CIPHER_CTX, CipherFree> context(EVP_CIPHER_CTX_new());
    const std::array<unsigned char, block_size> zeros{};
    require(context && EVP_CipherInit_ex(context.get(), EVP_aes_256_cfb128(), nullptr,
                                         reinterpret_cast<const unsigned char*>(key.reveal().data()),
                                         zeros.data(), static_cast<int>(direction)) == 1);
    constexpr std::size_t step = 1 << 20;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        auto* const place = reinterpret_cast<unsigned char*>(bytes.data() + at);
        int done = 0;
        require(EVP_CipherUpdate(context.get(), place, &done, place,
                                 static_cast<int>(std::min(step, bytes.size() - at))) == 1);
    }
}

[[noreturn]] void refuse(ErrorCode code, std::string_view detail) {
    throw Error(code, {{"what", "backup"}, {"detail", std::string(detail)}});
}

struct Packet {
    PacketTag tag{};
    std::string body;
};

/// The bodies of all packets.
class Collector final : private PacketHandler {
  public:
    static std::vector<Packet> collect(std::string_view message, std::size_t bound) {
        Collector collector(bound);
        collector.framer_.feed(message);
        collector.framer_.finish();
        if (collector.packets_.empty() || collector.framer_.framing() == Framing::malformed)
            refuse(ErrorCode::malformed, "no-backup");
        if (collector.framer_.framing() == Framing::truncated) refuse(ErrorCode::integrity, "truncated");
        return std::move(collector.packets_);
    }

  private:
    explicit Collector(std::size_t bound) : bound_(bound), framer_(*this) {}
    void begin(PacketTag tag) override {
        packets_.push_back({tag, {}});
        if (packets_.size() > 2) refuse(ErrorCode::malformed, "packets");
    }
    void body(std::string_view bytes) override {
        packets_.back().body.append(bytes);
        if (packets_.back().body.size() > bound_)
            throw Error(ErrorCode::limit, {{"what", "backup"}, {"detail", "size"}});
    }
    void end() override {}

    std::size_t bound_;
    std::vector<Packet> packets_;
    PacketFramer framer_;
};

/// Section 5.3.1, without an encrypted session key.
Derivation read_derivation(const Packet& packet) {
    constexpr std::size_t size = 4 + salt_size + 1;
    const std::string& body = packet.body;
    const auto octet = [&](std::size_t at) { return static_cast<unsigned char>(body[at]); };
    if (packet.tag != PacketTag::symmetric_key_encrypted_session_key || body.size() != size || octet(0) != 4)
        refuse(ErrorCode::malformed, "no-backup");
    if (octet(1) != aes_256 || octet(2) != iterated_and_salted ||
        (octet(3) != sha_256 && octet(3) != sha_512))
        refuse(ErrorCode::malformed, "other-algorithms");
    return {.digest = octet(3), .salt = body.substr(4, salt_size), .count = octet(size - 1)};
}

/// Section 5.9; an old or a new header, whole.
std::string literal_content(std::string_view packet) {
    struct Literal final : PacketHandler {
        void begin(PacketTag tag) override { good = good && count++ == 0 && tag == PacketTag::literal; }
        void body(std::string_view bytes) override { text.append(bytes); }
        void end() override {}
        std::string text;
        int count = 0;
        bool good = true;
    } literal;
    literal.text.reserve(packet.size());
    PacketFramer framer(literal);
    framer.feed(packet);
    framer.finish();
    const std::size_t name = literal.text.size() < 2 ? 0 : static_cast<unsigned char>(literal.text[1]);
    if (!literal.good || framer.framing() != Framing::good || literal.text.size() < 6 + name) {
        wipe_memory(literal.text.data(), literal.text.size());
        refuse(ErrorCode::malformed, "no-literal");
    }
    literal.text.erase(0, 6 + name);
    return std::move(literal.text);
}

} // namespace

std::string seal_under_passphrase(std::string_view bytes, const Secret& passphrase,
                                  std::string_view file_name, Time time) {
    const Derivation how{.digest = sha_256, .salt = std::string(Secret::random(salt_size).reveal())};
    std::string session = {4, aes_256, iterated_and_salted, sha_256};
    session += how.salt;
    session += static_cast<char>(how.count);

    std::string literal_head = "b";
    literal_head += static_cast<char>(file_name.size());
    literal_head += file_name;
    const auto seconds = static_cast<std::uint32_t>(time.time_since_epoch().count());
    for (int shift = 24; shift >= 0; shift -= 8) literal_head += static_cast<char>(seconds >> shift & 0xff);
    const std::string head =
        packet_head(PacketTag::literal, static_cast<std::uint32_t>(literal_head.size() + bytes.size()));

    std::string plain;
    plain.reserve(prefix_size + head.size() + literal_head.size() + bytes.size() + mdc_head.size() +
                  mdc_size);
    plain += Secret::random(block_size).reveal();
    plain += plain.substr(block_size - 2);
    plain += head;
    plain += literal_head;
    plain += bytes;
    plain += mdc_head;
    Digest digest(EVP_sha1());
    digest.feed(plain);
    plain += digest.finish().reveal();
    run_cipher(plain, derive(passphrase, how), Direction::encrypt);

    std::string message =
        packet_head(PacketTag::symmetric_key_encrypted_session_key,
                    static_cast<std::uint32_t>(session.size())) +
        session + packet_head(PacketTag::integrity_protected, static_cast<std::uint32_t>(plain.size() + 1)) +
        '\x01';
    message += plain;
    return message;
}

std::string open_under_passphrase(std::string_view message, const Secret& passphrase, std::size_t bound) {
    auto packets = Collector::collect(message, bound + 1024);
    const Derivation how = read_derivation(packets.front());
    if (packets.size() < 2) refuse(ErrorCode::integrity, "truncated");
    std::string& plain = packets[1].body;
    if (packets[1].tag != PacketTag::integrity_protected || plain.empty() || plain[0] != '\x01')
        refuse(ErrorCode::malformed, "no-backup");
    plain.erase(0, 1);
    if (plain.size() < prefix_size + mdc_head.size() + mdc_size) refuse(ErrorCode::integrity, "truncated");
    run_cipher(plain, derive(passphrase, how), Direction::decrypt);
    const auto wipe = [&] { wipe_memory(plain.data(), plain.size()); };
    // The last two octets of the random ones come twice: for a wrong passphrase they differ.
    if (plain.compare(block_size - 2, 2, plain, block_size, 2) != 0) {
        wipe();
        refuse(ErrorCode::bad_passphrase, "other-code");
    }
    const std::size_t mdc_at = plain.size() - mdc_size;
    Digest digest(EVP_sha1());
    digest.feed(std::string_view(plain).substr(0, mdc_at));
    const bool whole =
        std::string_view(plain).substr(mdc_at - mdc_head.size(), mdc_head.size()) == mdc_head &&
        digest.finish().reveal() == std::string_view(plain).substr(mdc_at);
    if (!whole) {
        wipe();
        refuse(ErrorCode::integrity, "changed");
    }
    try {
        std::string content = literal_content(
            std::string_view(plain).substr(prefix_size, mdc_at - mdc_head.size() - prefix_size));
        wipe();
        return content;
    } catch (...) {
        wipe();
        throw;
    }
}

} // namespace sealpost::pgp
