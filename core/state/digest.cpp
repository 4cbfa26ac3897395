// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/digest.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <openssl/evp.h>

namespace sealpost::state {

namespace {

void need(int result) {
    if (result != 1) throw Error(ErrorCode::internal, {{"detail", "SHA-256"}});
}

} // namespace

struct Sha256::Context {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> handle{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
    if (!context_->handle) throw std::bad_alloc();
    need(EVP_DigestInit_ex(context_->handle.get(), EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;

void Sha256::update(std::string_view bytes) {
    need(EVP_DigestUpdate(context_->handle.get(), bytes.data(), bytes.size()));
}

std::string Sha256::octets() {
    std::string digest(32, '\0');
    need(
        EVP_DigestFinal_ex(context_->handle.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr));
    return digest;
}

std::string Sha256::hex() { return to_hex_upper(octets()); }

Sha256 sha256_of(Source& source) {
    Sha256 digest;
    FunctionSink sink([&](std::string_view bytes) { digest.update(bytes); });
    copy(source, sink);
    return digest;
}

} // namespace sealpost::state
