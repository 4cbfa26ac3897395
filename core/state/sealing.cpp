// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/sealing.h"

#include "core/base/error.h"

#include <array>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

namespace sealpost::state {

namespace {

constexpr std::size_t nonce_size = 12;
constexpr std::size_t tag_size = 16;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

[[noreturn]] void fail() { throw Error(ErrorCode::internal, {{"detail", "cryptography"}}); }

void need(int result) {
    if (result != 1) fail();
}

const unsigned char* bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes(char* text) { return reinterpret_cast<unsigned char*>(text); }

Cipher new_cipher() {
    Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    if (!cipher) fail();
    return cipher;
}

} // namespace

Secret derive_key(const Secret& key, std::string_view info) {
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr),
                                                                &EVP_KDF_free);
    if (!kdf) fail();
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(EVP_KDF_CTX_new(kdf.get()),
                                                                            &EVP_KDF_CTX_free);
    if (!context) fail();
    std::string digest = "SHA256";
    const std::array parameters = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<char*>(key.reveal().data()),
                                          key.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char*>(info.data()), info.size()),
        OSSL_PARAM_construct_end(),
    };
    auto derived = Secret::zeros(32);
    need(EVP_KDF_derive(context.get(), bytes(derived.data()), derived.size(), parameters.data()));
    return derived;
}

std::string hmac(const Secret& key, std::string_view message) {
    std::string result(32, '\0');
    unsigned size = 0;
    if (!HMAC(EVP_sha256(), key.reveal().data(), static_cast<int>(key.size()), bytes(message), message.size(),
              bytes(result.data()), &size) ||
        size != result.size())
        fail();
    return result;
}

std::string seal_bytes(const Secret& key, std::string_view associated, std::string_view plain) {
    const auto cipher = new_cipher();
    std::string sealed(nonce_size + plain.size() + tag_size, '\0');
    auto* out = bytes(sealed.data());
    need(RAND_bytes(out, nonce_size));
    need(EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytes(key.reveal()), out, nullptr));
    int size = 0;
    need(EVP_EncryptUpdate(cipher.get(), nullptr, &size, bytes(associated),
                           static_cast<int>(associated.size())));
    need(EVP_EncryptUpdate(cipher.get(), out + nonce_size, &size, bytes(plain),
                           static_cast<int>(plain.size())));
    need(EVP_EncryptFinal_ex(cipher.get(), out + nonce_size + size, &size));
    need(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, tag_size, out + nonce_size + plain.size()));
    return sealed;
}

std::optional<std::string> open_bytes(const Secret& key, std::string_view associated,
                                      std::string_view sealed) {
    if (sealed.size() < nonce_size + tag_size) return std::nullopt;
    const auto nonce = sealed.substr(0, nonce_size);
    const auto text = sealed.substr(nonce_size, sealed.size() - nonce_size - tag_size);
    std::string tag(sealed.substr(sealed.size() - tag_size));
    const auto cipher = new_cipher();
    std::string plain(text.size(), '\0');
    need(EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytes(key.reveal()), bytes(nonce), nullptr));
    int size = 0;
    need(EVP_DecryptUpdate(cipher.get(), nullptr, &size, bytes(associated),
                           static_cast<int>(associated.size())));
    need(EVP_DecryptUpdate(cipher.get(), bytes(plain.data()), &size, bytes(text),
                           static_cast<int>(text.size())));
    need(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, tag_size, tag.data()));
    if (EVP_DecryptFinal_ex(cipher.get(), bytes(plain.data()) + size, &size) != 1) {
        wipe_memory(plain.data(), plain.size());
        return std::nullopt;
    }
    return plain;
}

bool equal_in_constant_time(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace sealpost::state
