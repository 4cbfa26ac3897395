// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/algorithm_names.h"

#include <algorithm>
#include <array>

namespace sealpost::smime {

namespace {

struct Named {
    std::string_view oid;
    std::string_view name;
};

constexpr std::array names{
    Named{"1.2.840.113549.1.1.1", "RSA"},
    Named{"1.2.840.113549.1.1.7", "RSA-OAEP"},
    Named{"1.2.840.113549.1.1.10", "RSA-PSS"},
    Named{"1.2.840.113549.1.9.16.3.14", "RSA-KEM"},
    Named{"1.2.840.10040.4.1", "DSA"},
    Named{"1.2.840.10046.2.1", "Diffie-Hellman"},
    Named{"1.3.101.110", "X25519"},
    Named{"1.3.101.111", "X448"},
    Named{"1.3.101.112", "Ed25519"},
    Named{"1.3.101.113", "Ed448"},
    // RFC 8418: ECDH with HKDF, as X25519 needs it.
    Named{"1.2.840.113549.1.9.16.3.19", "ECDH-HKDF-SHA256"},
    Named{"1.2.840.113549.1.9.16.3.20", "ECDH-HKDF-SHA384"},
    Named{"1.2.840.113549.1.9.16.3.21", "ECDH-HKDF-SHA512"},
    Named{"1.2.840.113549.1.9.16.3.18", "ChaCha20-Poly1305"},
    Named{"2.16.840.1.101.3.4.1.7", "AES128.CCM"},
    Named{"2.16.840.1.101.3.4.1.27", "AES192.CCM"},
    Named{"2.16.840.1.101.3.4.1.47", "AES256.CCM"},
    Named{"1.2.840.113549.3.2", "RC2"},
    Named{"1.2.840.113549.3.4", "RC4"},
    Named{"1.2.840.113549.3.9", "RC5"},
    Named{"1.3.14.3.2.7", "DES"},
    Named{"1.2.840.113533.7.66.10", "CAST5"},
    Named{"1.3.6.1.4.1.188.7.1.1.2", "IDEA"},
    Named{"1.3.6.1.4.1.3029.1.2", "Blowfish"},
    // FIPS 203 to 205.
    Named{"2.16.840.1.101.3.4.4.1", "ML-KEM-512"},
    Named{"2.16.840.1.101.3.4.4.2", "ML-KEM-768"},
    Named{"2.16.840.1.101.3.4.4.3", "ML-KEM-1024"},
    Named{"2.16.840.1.101.3.4.3.17", "ML-DSA-44"},
    Named{"2.16.840.1.101.3.4.3.18", "ML-DSA-65"},
    Named{"2.16.840.1.101.3.4.3.19", "ML-DSA-87"},
};

constexpr std::array<std::string_view, 7> forbidden{
    "RC2", "RC4", "RC5", "DES", "CAST5", "IDEA", "Blowfish",
};

std::string text_of(const ASN1_OBJECT* oid, bool numbers) {
    std::array<char, 256> text{};
    const int size = OBJ_obj2txt(text.data(), static_cast<int>(text.size()), oid, numbers ? 1 : 0);
    return size > 0 ? std::string(text.data()) : std::string();
}

/// nullptr for what is none.
AlgorithmPtr parse_identifier(std::string_view identifier) {
    const auto* data = reinterpret_cast<const unsigned char*>(identifier.data());
    AlgorithmPtr algorithm(d2i_X509_ALGOR(nullptr, &data, static_cast<long>(identifier.size())));
    take_openssl_errors();
    return algorithm;
}

} // namespace

const ASN1_OBJECT* object_of(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm);
    return oid;
}

std::string name_of_algorithm(const ASN1_OBJECT* oid) {
    if (!oid) return {};
    const std::string numbers = text_of(oid, true);
    const auto* known =
        std::find_if(names.begin(), names.end(), [&](const Named& named) { return named.oid == numbers; });
    return known == names.end() ? text_of(oid, false) : std::string(known->name);
}

bool has_name(const ASN1_OBJECT* oid) { return oid && name_of_algorithm(oid) != text_of(oid, true); }

std::string name_of_algorithm(std::string_view identifier) {
    const auto algorithm = parse_identifier(identifier);
    return algorithm ? name_of_algorithm(object_of(algorithm.get())) : std::string();
}

const EVP_CIPHER* cipher_of(std::string_view identifier) {
    const auto algorithm = parse_identifier(identifier);
    return algorithm ? EVP_get_cipherbyobj(object_of(algorithm.get())) : nullptr;
}

bool is_forbidden_cipher(std::string_view identifier) {
    return std::find(forbidden.begin(), forbidden.end(), name_of_algorithm(identifier)) != forbidden.end();
}

} // namespace sealpost::smime
