// SPDX-License-Identifier: GPL-3.0-or-later
// DER (X.690) put together by hand where OpenSSL has no type for it.
#pragma once

#include "smime/openssl.h"

#include <string>
#include <string_view>

namespace sealpost::smime {

namespace der {
inline constexpr unsigned char sequence = 0x30;
/// A context-specific tag with elements inside.
constexpr unsigned char context(unsigned char number) noexcept {
    return static_cast<unsigned char>(0xa0 | number);
}
} // namespace der

/// Tag, length and content.
std::string der_element(unsigned char tag, std::string_view content);

/// What an i2d function makes of an object. Throws Error{engine_failed}.
template <typename T>
std::string der_of(const T* object, int (*encode)(const T*, unsigned char**)) {
    unsigned char* data = nullptr;
    const int size = encode(object, &data);
    require(size > 0);
    const std::unique_ptr<unsigned char, OpensslMemoryFree> owner(data);
    return {reinterpret_cast<const char*>(data), static_cast<std::size_t>(size)};
}

} // namespace sealpost::smime
