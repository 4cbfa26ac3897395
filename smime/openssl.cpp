// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/openssl.h"

#include "core/base/error.h"

#include <openssl/err.h>

namespace sealpost::smime {

std::string take_openssl_errors() {
    std::string text;
    while (const unsigned long code = ERR_get_error()) {
        const char* reason = ERR_reason_error_string(code);
        if (!text.empty()) text += "; ";
        text += reason ? reason : "unknown";
    }
    return text;
}

void fail_in_openssl() {
    throw Error(ErrorCode::engine_failed, {{"engine", "openssl"}, {"detail", take_openssl_errors()}});
}

std::string_view bytes_of(BIO* memory) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string utf8_of(const ASN1_STRING* string) {
    unsigned char* text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, string);
    if (size < 0) return {};
    const std::unique_ptr<unsigned char, OpensslMemoryFree> owner(text);
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)};
}

} // namespace sealpost::smime
