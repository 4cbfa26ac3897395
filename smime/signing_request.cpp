// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/crypto/verdict.h"
#include "smime/digests.h"
#include "smime/extensions.h"
#include "smime/profiles.h"

#include <openssl/pem.h>

namespace sealpost::smime {

namespace {

using RequestPtr = std::unique_ptr<X509_REQ, OpensslFree<X509_REQ_free>>;

[[noreturn]] void unreadable(const char* detail) {
    take_openssl_errors();
    throw Error(ErrorCode::unreadable_key, {{"detail", detail}});
}

RequestPtr parse(std::string_view bytes) {
    if (bytes.size() > limits::certificate_bytes) unreadable("too-large");
    RequestPtr request;
    if (bytes.find("-----BEGIN ") != std::string_view::npos) {
        const BioPtr bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
        request.reset(PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr));
    } else {
        const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
        const auto* end = at + bytes.size();
        request.reset(d2i_X509_REQ(nullptr, &at, static_cast<long>(bytes.size())));
        if (at != end) request.reset();
    }
    if (!request) unreadable("not-a-request");
    return request;
}

bool is_fit(EVP_PKEY* key) {
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return crypto::is_strong(crypto::PublicKeyAlgorithm::rsa,
                                 static_cast<unsigned>(EVP_PKEY_get_bits(key)));
    case EVP_PKEY_EC: {
        char group[64] = {};
        if (EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) != 1) return false;
        const int nid = OBJ_sn2nid(group);
        return nid == NID_X9_62_prime256v1 || nid == NID_secp384r1 || nid == NID_secp521r1;
    }
    default:
        return false;
    }
}

std::vector<std::string> entries_of(const X509_NAME* name, int nid) {
    std::vector<std::string> found;
    for (int at = -1; (at = X509_NAME_get_index_by_NID(name, nid, at)) >= 0;)
        found.push_back(utf8_of(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))));
    return found;
}

std::vector<std::string> asked_addresses(X509_REQ* request) {
    const ExtensionStackPtr extensions(X509_REQ_get_extensions(request));
    const NamesPtr names(static_cast<GENERAL_NAMES*>(
        X509V3_get_d2i(extensions.get(), NID_subject_alt_name, nullptr, nullptr)));
    take_openssl_errors();
    auto found = addresses_in(names.get());
    return found.empty() ? entries_of(X509_REQ_get_subject_name(request), NID_pkcs9_emailAddress) : found;
}

} // namespace

SigningRequest read_signing_request(std::string_view bytes) {
    const RequestPtr request = parse(bytes);
    EVP_PKEY* key = X509_REQ_get0_pubkey(request.get());
    if (!key || X509_REQ_verify(request.get(), key) != 1) unreadable("request-signature");
    const X509_ALGOR* algorithm = nullptr;
    X509_REQ_get0_signature(request.get(), nullptr, &algorithm);
    if (!is_fit(key) || !crypto::is_strong(digest_of_algorithm(algorithm))) unreadable("weak-request");
    SigningRequest result;
    const auto names = entries_of(X509_REQ_get_subject_name(request.get()), NID_commonName);
    if (!names.empty()) result.name = names.front();
    for (const std::string& text : asked_addresses(request.get()))
        result.addresses.push_back(mime::AddrSpec::demand(text));
    EVP_PKEY_up_ref(key);
    result.public_key.reset(key);
    return result;
}

} // namespace sealpost::smime
