// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/capabilities.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "smime/algorithm_names.h"
#include "smime/der.h"

#include <array>

namespace sealpost::smime {

namespace {

struct AlgorithmsFree {
    void operator()(X509_ALGORS* list) const noexcept { sk_X509_ALGOR_pop_free(list, X509_ALGOR_free); }
};
using AlgorithmsPtr = std::unique_ptr<X509_ALGORS, AlgorithmsFree>;

/// RSAES-OAEP-params (RFC 4055 section 4.1): SHA-256, and MGF1 with SHA-256.
constexpr const char* oaep_with_sha256 =
    "302FA00F300D06096086480165030402010500A11C301A06092A864886F70D010108300D06096086480165030402010500";

std::string encode_oid(const std::string& dotted) {
    const std::unique_ptr<ASN1_OBJECT, OpensslFree<ASN1_OBJECT_free>> object(OBJ_txt2obj(dotted.c_str(), 1));
    require(object != nullptr);
    return der_of(object.get(), i2d_ASN1_OBJECT);
}

std::string parameters_of(const X509_ALGOR* algorithm) {
    return algorithm->parameter ? to_hex_upper(der_of(algorithm->parameter, i2d_ASN1_TYPE)) : std::string();
}

} // namespace

const crypto::SmimeCapabilities& own_capabilities() {
    namespace capability = crypto::capability;
    static const crypto::SmimeCapabilities capabilities = [] {
        crypto::SmimeCapabilities list;
        for (const auto oid :
             {capability::aes256_gcm, capability::aes128_gcm, capability::aes256_cbc, capability::aes128_cbc})
            list.push_back({.oid = std::string(oid), .parameters = {}});
        list.push_back({.oid = std::string(capability::rsaes_oaep), .parameters = oaep_with_sha256});
        return list;
    }();
    return capabilities;
}

std::string encode_capabilities(const crypto::SmimeCapabilities& capabilities) {
    std::string list;
    for (const auto& [oid, parameters] : capabilities)
        list += der_element(der::sequence, encode_oid(oid) + from_hex(parameters).value());
    return der_element(der::sequence, list);
}

std::optional<crypto::SmimeCapabilities> decode_capabilities(std::string_view der) {
    const auto* data = reinterpret_cast<const unsigned char*>(der.data());
    const AlgorithmsPtr list(d2i_X509_ALGORS(nullptr, &data, static_cast<long>(der.size())));
    take_openssl_errors();
    const int count = list ? sk_X509_ALGOR_num(list.get()) : 0;
    if (!list || static_cast<std::size_t>(count) > limits::smime_capabilities) return std::nullopt;
    crypto::SmimeCapabilities capabilities;
    for (int i = 0; i < count; ++i) {
        const X509_ALGOR* algorithm = sk_X509_ALGOR_value(list.get(), i);
        std::array<char, 256> text;
        const int size = OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object_of(algorithm), 1);
        if (size <= 0 || size >= static_cast<int>(text.size())) continue;
        capabilities.push_back(
            {std::string(text.data(), static_cast<std::size_t>(size)), parameters_of(algorithm)});
    }
    return capabilities;
}

std::optional<crypto::SmimeCapabilities> capabilities_in(const Certificate& certificate) {
    const int at = X509_get_ext_by_NID(certificate.get(), NID_SMIMECapabilities, -1);
    if (at < 0) return std::nullopt;
    const ASN1_OCTET_STRING* value = X509_EXTENSION_get_data(X509_get_ext(certificate.get(), at));
    return decode_capabilities({reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)),
                                static_cast<std::size_t>(ASN1_STRING_length(value))});
}

} // namespace sealpost::smime
