// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/draft_auth.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/state/sealing.h"

#include <array>
#include <memory>
#include <openssl/evp.h>

namespace sealpost::outgoing {
namespace {

/// "Name: ", 44 digits of base64, CRLF: always one line, and always the first.
constexpr std::size_t mac_digits = 44;

std::string line_of(const std::string& mac) { return std::string(draft_auth_field) + ": " + mac + "\r\n"; }

void need(int result) {
    if (result != 1) throw Error(ErrorCode::internal, {{"detail", "SHA-256"}});
}

} // namespace

std::string DraftAuthenticator::mac(Source& payload) const {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    if (!context) throw std::bad_alloc();
    need(EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr));
    FunctionSink digest(
        [&](std::string_view bytes) { need(EVP_DigestUpdate(context.get(), bytes.data(), bytes.size())); });
    copy(payload, digest);
    std::string result(32, '\0');
    need(EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(result.data()), nullptr));
    return to_base64(state::hmac(key_, result));
}

mime::Entity DraftAuthenticator::authenticate(const mime::Entity& payload) const {
    return payload.with_fields({mime::FieldLine::structured(draft_auth_field, mac(*payload.open()))});
}

bool DraftAuthenticator::holds(const std::shared_ptr<SeekableSource>& payload) const {
    const std::size_t length = line_of(std::string(mac_digits, '=')).size();
    if (payload->size() < length) return false;
    RangeSource first(payload, 0, length);
    const std::string line = read_all(first, length);
    RangeSource rest(payload, length, payload->size() - length);
    return state::equal_in_constant_time(line, line_of(mac(rest)));
}

} // namespace sealpost::outgoing
