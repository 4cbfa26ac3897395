// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/key_opening.h"

#include "core/base/limits.h"

#include <algorithm>
#include <array>

#include <openssl/decoder.h>
#include <openssl/pem.h>

namespace sealpost::smime {

namespace {

/// What the PEM reader asked for, and what it was given.
struct PassphraseRequest {
    const Secret* passphrase = nullptr;
    bool asked = false;
};

int give_passphrase(char* buffer, int size, int, void* data) {
    auto& request = *static_cast<PassphraseRequest*>(data);
    request.asked = true;
    if (!request.passphrase || request.passphrase->size() > static_cast<std::size_t>(size)) return -1;
    const std::string_view text = request.passphrase->reveal();
    std::copy(text.begin(), text.end(), buffer);
    return static_cast<int>(text.size());
}

/// DER as the PEM reader left it; wiped.
struct PemBytes {
    PemBytes() = default;
    PemBytes(const PemBytes&) = delete;
    PemBytes& operator=(const PemBytes&) = delete;
    ~PemBytes() { OPENSSL_secure_clear_free(data, static_cast<std::size_t>(size)); }
    unsigned char* data = nullptr;
    long size = 0;
};

/// A key that lies in the clear (PrivateKeyInfo, RFC 5958), by the decoder of the algorithm that it names:
/// the library's own reader makes ready those of all algorithms and forms first. nullptr: that reader shall
/// try.
KeyPtr read_clear_key(BIO* pem, PassphraseRequest& request) {
    PemBytes bytes;
    if (PEM_bytes_read_bio_secmem(&bytes.data, &bytes.size, nullptr, PEM_STRING_PKCS8INF, pem,
                                  give_passphrase, &request) != 1)
        return nullptr;
    const unsigned char* at = bytes.data;
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, OpensslFree<PKCS8_PRIV_KEY_INFO_free>> info(
        d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, bytes.size));
    const ASN1_OBJECT* algorithm = nullptr;
    std::array<char, 64> name{};
    if (!info || at != bytes.data + bytes.size ||
        PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info.get()) != 1 ||
        OBJ_obj2txt(name.data(), static_cast<int>(name.size()), algorithm, 1) <= 0)
        return nullptr;
    EVP_PKEY* key = nullptr;
    const std::unique_ptr<OSSL_DECODER_CTX, OpensslFree<OSSL_DECODER_CTX_free>> decoder(
        OSSL_DECODER_CTX_new_for_pkey(&key, "DER", "PrivateKeyInfo", name.data(), EVP_PKEY_KEYPAIR, nullptr,
                                      nullptr));
    const unsigned char* der = bytes.data;
    auto left = static_cast<std::size_t>(bytes.size);
    const bool done = decoder && OSSL_DECODER_from_data(decoder.get(), &der, &left) == 1;
    KeyPtr owner(key);
    return done ? std::move(owner) : nullptr;
}

KeyPtr read_key(std::string_view pem, PassphraseRequest& request) {
    const BioPtr bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    require(bio != nullptr);
    KeyPtr key;
    if (pem.starts_with("-----BEGIN " PEM_STRING_PKCS8INF "-----")) key = read_clear_key(bio.get(), request);
    if (!key) {
        static_cast<void>(BIO_reset(bio.get()));
        key.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, give_passphrase, &request));
    }
    take_openssl_errors();
    return key;
}

} // namespace

std::optional<OpenedKey> open_key(std::string_view pem, const Prompt& question, const Operation& operation) {
    PassphraseRequest request;
    if (KeyPtr key = read_key(pem, request)) return OpenedKey{.key = std::move(key)};
    if (!request.asked) return std::nullopt;
    Prompt prompt = question;
    for (prompt.attempt = 1; prompt.attempt <= limits::passphrase_attempts; ++prompt.attempt) {
        std::optional<Secret> passphrase = operation.prompts.ask(prompt);
        if (!passphrase) throw Error(ErrorCode::locked, {{"key", question.key_id}});
        request.passphrase = &*passphrase;
        if (KeyPtr key = read_key(pem, request))
            return OpenedKey{.key = std::move(key), .passphrase = std::move(passphrase)};
    }
    throw Error(ErrorCode::bad_passphrase, {{"key", question.key_id}});
}

std::optional<OpenedKey> open_key(std::string_view pem, const std::optional<Secret>& passphrase) {
    PassphraseRequest request{.passphrase = passphrase ? &*passphrase : nullptr};
    KeyPtr key = read_key(pem, request);
    if (!key) return std::nullopt;
    OpenedKey opened{.key = std::move(key)};
    if (request.asked && passphrase) opened.passphrase = passphrase->copy();
    return opened;
}

} // namespace sealpost::smime
