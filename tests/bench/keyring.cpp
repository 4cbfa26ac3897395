// SPDX-License-Identifier: GPL-3.0-or-later
// Public keys of many people, as packets on standard output (bench_keyring COUNT), for the rows of
// script/bench that need a large keyring; gpg takes a second for each dozen, and would leave an agent with as
// many secret keys. Ed25519 with Curve25519 in the form that GnuPG 2.2 reads (RFC 9580 sections 5.5.5.5
// and 5.5.5.6, the old ones).
#include <openssl/evp.h>

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

constexpr std::uint32_t created = 1700000000;
constexpr int algorithm_eddsa = 22;
constexpr int algorithm_ecdh = 18;
constexpr int digest_sha256 = 8;

using Pair = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

void demand(bool good) {
    if (!good) throw std::runtime_error("bench_keyring: OpenSSL failed");
}

std::string number(std::uint32_t value, int octets) {
    std::string bytes;
    for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xff);
    return bytes;
}

/// RFC 9580 section 3.2.
std::string integer(std::string_view bytes) {
    while (!bytes.empty() && bytes.front() == 0) bytes.remove_prefix(1);
    std::uint32_t bits = static_cast<std::uint32_t>(8 * bytes.size());
    for (unsigned top = bytes.empty() ? 0x80U : static_cast<unsigned char>(bytes.front()); top < 0x80U;
         top <<= 1)
        --bits;
    return number(bits, 2).append(bytes);
}

std::string packet(int tag, std::string_view body) {
    return (std::string(1, static_cast<char>(0xc0 | tag)) + '\xff' +
            number(static_cast<std::uint32_t>(body.size()), 4))
        .append(body);
}

Pair make_pair(const char* type) {
    Pair made(EVP_PKEY_Q_keygen(nullptr, nullptr, type), EVP_PKEY_free);
    demand(made != nullptr);
    return made;
}

std::string point_of(const Pair& key) {
    std::string point(32, '\0');
    std::size_t size = point.size();
    demand(EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(point.data()), &size) ==
           1);
    return integer("\x40" + point);
}

std::string head_of(int algorithm, std::string_view curve) {
    return ("\x04" + number(created, 4) + static_cast<char>(algorithm) + static_cast<char>(curve.size()))
        .append(curve);
}

std::string digest_of(const EVP_MD* algorithm, std::string_view bytes) {
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    demand(EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()), &size,
                      algorithm, nullptr) == 1);
    digest.resize(size);
    return digest;
}

/// As it is hashed (RFC 9580 section 5.2.4).
std::string hashed(std::string_view key) {
    return ("\x99" + number(static_cast<std::uint32_t>(key.size()), 2)).append(key);
}

/// AES-256, AES-128; SHA-512, SHA-256; MDC (RFC 9580 sections 5.2.3.14, 5.2.3.16, 5.2.3.32). Where a key
/// names no digest GnuPG signs with SHA-1.
constexpr std::string_view preferences = "\x03\x0b\x09\x07"
                                         "\x03\x15\x0a\x08"
                                         "\x02\x1e\x01";

/// A signature of this type over what comes before it, with these key flags (sections 5.2.3 and 5.2.3.29).
std::string sign(const Pair& key, std::string_view primary, int type, char flags, const std::string& over) {
    const std::string fingerprint = digest_of(EVP_sha1(), hashed(primary));
    const std::string area = "\x05\x02" + number(created, 4) + std::string("\x02\x1b") + flags +
                             std::string("\x16\x21\x04", 3) + fingerprint + std::string(preferences);
    const std::string head = std::string("\x04") + static_cast<char>(type) +
                             static_cast<char>(algorithm_eddsa) + static_cast<char>(digest_sha256) +
                             number(static_cast<std::uint32_t>(area.size()), 2) + area;
    const std::string digest = digest_of(
        EVP_sha256(), over + head + "\x04\xff" + number(static_cast<std::uint32_t>(head.size()), 4));
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> signing(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::string made(64, '\0');
    std::size_t size = made.size();
    demand(EVP_DigestSignInit(signing.get(), nullptr, nullptr, nullptr, key.get()) == 1);
    demand(EVP_DigestSign(signing.get(), reinterpret_cast<unsigned char*>(made.data()), &size,
                          reinterpret_cast<const unsigned char*>(digest.data()), digest.size()) == 1);
    const std::string issuer = "\x09\x10" + fingerprint.substr(12);
    return packet(2, head + number(static_cast<std::uint32_t>(issuer.size()), 2) + issuer +
                         digest.substr(0, 2) + integer(std::string_view(made).substr(0, 32)) +
                         integer(std::string_view(made).substr(32)));
}

std::string make_key(int person) {
    using namespace std::string_literals;
    const Pair signing = make_pair("ED25519");
    const Pair opening = make_pair("X25519");
    const std::string primary =
        head_of(algorithm_eddsa, "\x2b\x06\x01\x04\x01\xda\x47\x0f\x01"s) + point_of(signing);
    // SHA-256 and AES-128 to wrap the session key (RFC 6637 section 9).
    const std::string subkey = head_of(algorithm_ecdh, "\x2b\x06\x01\x04\x01\x97\x55\x01\x05\x01"s) +
                               point_of(opening) + "\x03\x01\x08\x07"s;
    const std::string name = std::to_string(person);
    const std::string user_id = "Person " + name + " <person" + name + "@example.org>";
    const std::string certified =
        hashed(primary) + "\xb4" + number(static_cast<std::uint32_t>(user_id.size()), 4) + user_id;
    return packet(6, primary) + packet(13, user_id) + sign(signing, primary, 0x13, 0x03, certified) +
           packet(14, subkey) + sign(signing, primary, 0x18, 0x0c, hashed(primary) + hashed(subkey));
}

} // namespace

int main(int count, char** words) {
    const int wanted = count == 2 ? std::atoi(words[1]) : 0;
    if (wanted <= 0) {
        std::cerr << "usage: bench_keyring COUNT\n";
        return 2;
    }
    for (int person = 0; person < wanted; ++person) std::cout << make_key(person);
    return std::cout.flush() ? 0 : 1;
}
