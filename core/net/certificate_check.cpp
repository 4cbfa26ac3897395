// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificate_check.h"

#include "core/base/text.h"
#include "core/net/stapled_ocsp.h"
#include "core/net/tls_library.h"

#include <array>
#include <memory>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace sealpost::net {
namespace {

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};

// Level 2 of OpenSSL: RSA from 2048 bits, no SHA-1.
constexpr int least_security_bits = 112;

std::string hash_of_key(X509* certificate) {
    unsigned char* der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (length <= 0) return {};
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    const bool done =
        EVP_Digest(der, static_cast<std::size_t>(length), digest.data(), &size, EVP_sha256(), nullptr);
    OPENSSL_free(der);
    return done ? to_hex_upper({reinterpret_cast<const char*>(digest.data()), size}) : std::string();
}

std::string text_of(const X509_NAME* name) {
    const std::unique_ptr<BIO, Freer<BIO_free_all>> out(BIO_new(BIO_s_mem()));
    if (!out || X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

struct Reported {
    int fault;
    ErrorCode code;
};

// The order is that of tls_stream.h. What is not named here is tls_failed.
constexpr std::array order = {
    Reported{X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, ErrorCode::tls_self_signed},
    Reported{X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, ErrorCode::tls_unknown_authority},
    Reported{X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, ErrorCode::tls_unknown_authority},
    Reported{X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, ErrorCode::tls_unknown_authority},
    Reported{X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, ErrorCode::tls_unknown_authority},
    Reported{X509_V_ERR_CERT_UNTRUSTED, ErrorCode::tls_unknown_authority},
    Reported{X509_V_ERR_CERT_SIGNATURE_FAILURE, ErrorCode::tls_unknown_authority},
    Reported{X509_V_ERR_CERT_REVOKED, ErrorCode::tls_failed},
    Reported{X509_V_ERR_EE_KEY_TOO_SMALL, ErrorCode::tls_weak},
    Reported{X509_V_ERR_CA_KEY_TOO_SMALL, ErrorCode::tls_weak},
    Reported{X509_V_ERR_CA_MD_TOO_WEAK, ErrorCode::tls_weak},
    Reported{X509_V_ERR_HOSTNAME_MISMATCH, ErrorCode::tls_name},
    Reported{X509_V_ERR_CERT_HAS_EXPIRED, ErrorCode::tls_expired},
    Reported{X509_V_ERR_CERT_NOT_YET_VALID, ErrorCode::tls_not_yet_valid},
};

} // namespace

CertificateCheck::CertificateCheck(const TlsRequest& request)
    : request_(request), host_(ascii_host(request.server.host).value_or(std::string())) {}

void CertificateCheck::install(SSL_CTX* context) {
    if (request_.pin) {
        // Neither roots nor chain are needed.
    } else if (request_.ca_file) {
        const Facts facts{{"path", request_.ca_file->native()}};
        if (!std::filesystem::exists(*request_.ca_file)) throw Error(ErrorCode::not_found, facts);
        if (tls().SSL_CTX_load_verify_file(context, request_.ca_file->c_str()) != 1)
            throw Error(ErrorCode::unreadable_config, facts);
    } else if (tls().SSL_CTX_set_default_verify_paths(context) != 1) {
        throw Error(ErrorCode::internal, {{"detail", "trusted roots"}});
    }
    X509_VERIFY_PARAM_set_time(tls().SSL_CTX_get0_param(context), request_.at.time_since_epoch().count());
    tls().SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    tls().SSL_CTX_set_cert_verify_callback(context, &CertificateCheck::judge, this);
    if (request_.pin) return;
    tls().SSL_CTX_ctrl(context, SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE, TLSEXT_STATUSTYPE_ocsp, nullptr);
    tls().SSL_CTX_callback_ctrl(context, SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB,
                                reinterpret_cast<void (*)()>(&CertificateCheck::staple));
    tls().SSL_CTX_ctrl(context, SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB_ARG, 0, this);
}

std::optional<Error> CertificateCheck::fault() const {
    Facts facts{{"server", to_string(request_.server)}, {"sha256", sha256_}, {"subject", subject_}};
    if (wrong_pin_) {
        facts["pinned"] = ascii_upper(*request_.pin);
        return Error(ErrorCode::pin, std::move(facts));
    }
    if (faults_.empty()) return std::nullopt;
    for (const auto& [fault, code] : order) {
        if (!faults_.contains(fault)) continue;
        if (fault == X509_V_ERR_CERT_REVOKED) facts["detail"] = "revoked";
        return Error(code, std::move(facts));
    }
    facts["detail"] = X509_verify_cert_error_string(*faults_.begin());
    return Error(ErrorCode::tls_failed, std::move(facts));
}

void CertificateCheck::look_at(X509* leaf) {
    sha256_ = hash_of_key(leaf);
    subject_ = text_of(X509_get_subject_name(leaf));
}

int CertificateCheck::judge(X509_STORE_CTX* chain, void* self) {
    auto& check = *static_cast<CertificateCheck*>(self);
    X509* leaf = X509_STORE_CTX_get0_cert(chain);
    if (leaf == nullptr) return 0;
    check.look_at(leaf);
    const bool good = check.request_.pin ? check.judge_pinned(leaf) : check.judge_chain(chain, leaf);
    if (!good && X509_STORE_CTX_get_error(chain) == X509_V_OK)
        X509_STORE_CTX_set_error(chain, check.faults_.empty() ? X509_V_ERR_APPLICATION_VERIFICATION
                                                              : *check.faults_.begin());
    return good ? 1 : 0;
}

bool CertificateCheck::judge_pinned(X509* leaf) {
    wrong_pin_ = sha256_.empty() || !equal_ignoring_case(sha256_, *request_.pin);
    EVP_PKEY* key = X509_get0_pubkey(leaf);
    if (key == nullptr || EVP_PKEY_get_security_bits(key) < least_security_bits)
        faults_.insert(X509_V_ERR_EE_KEY_TOO_SMALL);
    return !wrong_pin_ && faults_.empty();
}

bool CertificateCheck::judge_chain(X509_STORE_CTX* chain, X509* leaf) {
    X509_STORE_CTX_set_app_data(chain, this);
    X509_STORE_CTX_set_verify_cb(chain, &CertificateCheck::collect);
    const bool verified = X509_verify_cert(chain) == 1;
    // RFC 9525 section 6.3: only the alternative names count, no partial wildcards.
    constexpr unsigned flags = X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT;
    const bool named =
        !host_.empty() &&
        (is_ip_address(host_) ? X509_check_ip_asc(leaf, host_.c_str(), flags) == 1
                              : X509_check_host(leaf, host_.data(), host_.size(), flags, nullptr) == 1);
    if (!named) faults_.insert(X509_V_ERR_HOSTNAME_MISMATCH);
    if (!verified && faults_.empty()) faults_.insert(X509_V_ERR_UNSPECIFIED);
    return faults_.empty();
}

int CertificateCheck::collect(int ok, X509_STORE_CTX* chain) {
    auto& check = *static_cast<CertificateCheck*>(X509_STORE_CTX_get_app_data(chain));
    if (ok == 0) check.faults_.insert(X509_STORE_CTX_get_error(chain));
    return 1;
}

int CertificateCheck::staple(SSL* ssl, void* self) {
    auto& check = *static_cast<CertificateCheck*>(self);
    if (!stapled_answer_says_revoked(ssl)) return 1;
    check.faults_.insert(X509_V_ERR_CERT_REVOKED);
    return 0;
}

} // namespace sealpost::net
