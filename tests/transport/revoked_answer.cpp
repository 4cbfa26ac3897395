// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transport/revoked_answer.h"

#include <cstdio>
#include <ctime>
#include <memory>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <stdexcept>

namespace sealpost::test {
namespace {

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};

using File = std::unique_ptr<std::FILE, Freer<std::fclose>>;

std::string answer(const TestPki& pki, const char* name, int status) {
    const File leaf_file(std::fopen(pki.certificate(name).c_str(), "r"));
    const File ca_file(std::fopen(pki.ca().c_str(), "r"));
    const File key_file(std::fopen(pki.key("ca").c_str(), "r"));
    if (!leaf_file || !ca_file || !key_file) throw std::runtime_error("no test authority");
    const std::unique_ptr<X509, Freer<X509_free>> leaf(
        PEM_read_X509(leaf_file.get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<X509, Freer<X509_free>> ca(PEM_read_X509(ca_file.get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>> key(
        PEM_read_PrivateKey(key_file.get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<OCSP_CERTID, Freer<OCSP_CERTID_free>> id(
        OCSP_cert_to_id(nullptr, leaf.get(), ca.get()));
    const std::unique_ptr<ASN1_TIME, Freer<ASN1_TIME_free>> now(ASN1_TIME_set(nullptr, std::time(nullptr)));
    const std::unique_ptr<OCSP_BASICRESP, Freer<OCSP_BASICRESP_free>> basic(OCSP_BASICRESP_new());
    OCSP_basic_add1_status(basic.get(), id.get(), status, OCSP_REVOKED_STATUS_KEYCOMPROMISE,
                           status == V_OCSP_CERTSTATUS_REVOKED ? now.get() : nullptr, now.get(), nullptr);
    if (OCSP_basic_sign(basic.get(), ca.get(), key.get(), EVP_sha256(), nullptr, 0) != 1)
        throw std::runtime_error("OCSP answer");
    const std::unique_ptr<OCSP_RESPONSE, Freer<OCSP_RESPONSE_free>> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    unsigned char* der = nullptr;
    const int length = i2d_OCSP_RESPONSE(response.get(), &der);
    std::string bytes(reinterpret_cast<const char*>(der), static_cast<std::size_t>(length));
    OPENSSL_free(der);
    return bytes;
}

} // namespace

std::string revoked_answer(const TestPki& pki, const char* certificate) {
    return answer(pki, certificate, V_OCSP_CERTSTATUS_REVOKED);
}

std::string good_answer(const TestPki& pki, const char* certificate) {
    return answer(pki, certificate, V_OCSP_CERTSTATUS_GOOD);
}

} // namespace sealpost::test
