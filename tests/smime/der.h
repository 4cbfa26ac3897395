// SPDX-License-Identifier: GPL-3.0-or-later
// DER and BER by hand (X.690), for messages that no encoder would make.
#pragma once

#include <string>
#include <string_view>

#include <openssl/objects.h>

namespace sealpost::test {

/// An element with a definite length, as short as can be.
inline std::string der(unsigned char tag, std::string_view content) {
    std::string element(1, static_cast<char>(tag));
    if (content.size() < 0x80) {
        element.push_back(static_cast<char>(content.size()));
    } else {
        std::string length;
        for (std::size_t left = content.size(); left > 0; left >>= 8)
            length.insert(length.begin(), static_cast<char>(left & 0xff));
        element.push_back(static_cast<char>(0x80 | length.size()));
        element += length;
    }
    return element.append(content);
}

/// An element of indefinite length; the tag must be a constructed one.
inline std::string ber(unsigned char tag, std::string_view content) {
    std::string element(1, static_cast<char>(tag));
    element.push_back(static_cast<char>(0x80));
    return element.append(content).append(2, '\0');
}

/// An OBJECT IDENTIFIER from its numbers.
inline std::string oid(const char* dotted) {
    unsigned char* data = nullptr;
    ASN1_OBJECT* object = OBJ_txt2obj(dotted, 1);
    const int size = i2d_ASN1_OBJECT(object, &data);
    ASN1_OBJECT_free(object);
    const std::string encoded(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
    OPENSSL_free(data);
    return encoded;
}

} // namespace sealpost::test
