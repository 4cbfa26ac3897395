// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/key_opening.h"

#include "core/base/limits.h"

#include <algorithm>

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

KeyPtr read_key(std::string_view pem, PassphraseRequest& request) {
    const BioPtr bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    require(bio != nullptr);
    KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, give_passphrase, &request));
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
