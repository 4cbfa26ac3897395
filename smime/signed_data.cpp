// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/signed_data.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/crypto/verdict.h"
#include "smime/digests.h"
#include "smime/signer_claims.h"
#include "smime/signing_certificate.h"
#include "smime/source_bio.h"

#include <algorithm>

namespace sealpost::smime {

namespace {

using crypto::Mathematics;

CmsPtr parse_skeleton(const std::string& skeleton) {
    const auto* data = reinterpret_cast<const unsigned char*>(skeleton.data());
    CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(skeleton.size())));
    take_openssl_errors();
    if (!cms) throw BerFault(BerFault::Kind::malformed);
    return cms;
}

std::string signer_id(CMS_SignerInfo* info) {
    ASN1_OCTET_STRING* key_id = nullptr;
    X509_NAME* issuer = nullptr;
    ASN1_INTEGER* serial = nullptr;
    if (CMS_SignerInfo_get0_signer_id(info, &key_id, &issuer, &serial) != 1) return {};
    if (issuer) return to_text(issuer) + "#" + to_hex(serial);
    return "ski:" + to_hex_upper({reinterpret_cast<const char*>(ASN1_STRING_get0_data(key_id)),
                                  static_cast<std::size_t>(ASN1_STRING_length(key_id))});
}

std::optional<Time> signing_time(CMS_SignerInfo* info) {
    for (const int type : {V_ASN1_UTCTIME, V_ASN1_GENERALIZEDTIME}) {
        const void* value = CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(NID_pkcs9_signingTime), -3, type);
        take_openssl_errors();
        if (value) return to_time(static_cast<const ASN1_TIME*>(value));
    }
    return std::nullopt;
}

/// RFC 5652 section 5.4 and RFC 8551 section 2.5: a signature with attributes covers the content only through
/// the message digest, and its content type must be the one that was signed.
bool attributes_agree(CMS_SignerInfo* info, CMS_ContentInfo* cms) {
    if (CMS_signed_get_attr_count(info) < 0) return true;
    const auto* type = static_cast<const ASN1_OBJECT*>(
        CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));
    take_openssl_errors();
    return type && OBJ_cmp(type, CMS_get0_eContentType(cms)) == 0;
}

/// The weaker of the two digests that a SignerInfo names: over the content, and in the signature algorithm.
crypto::DigestAlgorithm weaker_digest(const X509_ALGOR* content, const X509_ALGOR* signature) {
    const ASN1_OBJECT* oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, content);
    const auto over_content = digest_of_nid(OBJ_obj2nid(oid));
    const auto in_signature = digest_of_algorithm(signature);
    if (in_signature == crypto::DigestAlgorithm::unknown) return over_content;
    return crypto::is_strong(over_content) ? in_signature : over_content;
}

Mathematics compute(CMS_SignerInfo* info, CMS_ContentInfo* cms, BIO* digests) {
    if (!digests) return Mathematics::failed;
    if (!attributes_agree(info, cms)) return Mathematics::invalid;
    // Attributes first: they carry the digest that the content is then compared with.
    if (CMS_signed_get_attr_count(info) >= 0) {
        const int verified = CMS_SignerInfo_verify(info);
        if (verified < 0) return Mathematics::failed;
        if (verified == 0) return Mathematics::invalid;
    }
    const int verified = CMS_SignerInfo_verify_content(info, digests);
    if (verified < 0) return Mathematics::failed;
    return verified == 1 ? Mathematics::valid : Mathematics::invalid;
}

crypto::SignerKey signer_key(const Certificate& certificate, const std::vector<Certificate>& companions,
                             const SignedDataRequest& request, Time at) {
    const ChainResult chain =
        build_chain({.certificate = certificate, .companions = companions, .use = ChainUse::sign, .at = at},
                    request.store.material());
    return {.fingerprint = certificate.fingerprint(),
            .id = certificate.id(),
            .name = certificate.common_name(),
            .addresses = certificate.addresses(),
            .algorithm = certificate.algorithm(),
            .bits = certificate.bits(),
            .created = certificate.not_before(),
            .expires = certificate.not_after(),
            .revoked = std::nullopt,
            .chain = chain.fact};
}

std::vector<Certificate> companions_of(CMS_ContentInfo* cms) {
    std::vector<Certificate> found;
    const CertificateStackPtr stack(CMS_get1_certs(cms));
    for (int i = 0; i < sk_X509_num(stack.get()); ++i)
        found.push_back(Certificate::of(sk_X509_value(stack.get(), i)));
    return found;
}

crypto::SignatureFact judge_signer(CMS_SignerInfo* info, CMS_ContentInfo* cms, BIO* digests,
                                   const std::vector<Certificate>& companions,
                                   const SignedDataRequest& request) {
    X509* certificate = nullptr;
    X509_ALGOR* digest = nullptr;
    X509_ALGOR* signature = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, &certificate, &digest, &signature);
    crypto::SignatureFact fact{.technology = crypto::Technology::smime,
                               .mathematics = Mathematics::key_missing,
                               .claimed_signer = signer_id(info),
                               .signed_at = signing_time(info),
                               .digest = weaker_digest(digest, signature)};
    if (!certificate) return fact;
    fact.mathematics = compute(info, cms, digests);
    fact.detail = take_openssl_errors();
    if (fact.mathematics == Mathematics::valid && !names_certificate(info, certificate)) {
        fact.mathematics = Mathematics::invalid;
        fact.detail = "signing-certificate";
    }
    const Time at = std::min(fact.signed_at.value_or(request.now), request.now);
    fact.signer = signer_key(Certificate::of(certificate), companions, request, at);
    if (fact.mathematics == Mathematics::valid)
        fact.claims = read_claims({.info = info,
                                   .signer = Certificate::of(certificate),
                                   .companions = companions,
                                   .known = request.store.certificates()});
    return fact;
}

} // namespace

bool SignedDataResult::any(Mathematics mathematics) const {
    return std::any_of(signatures.begin(), signatures.end(),
                       [&](const crypto::SignatureFact& fact) { return fact.mathematics == mathematics; });
}

SignedDataResult read_signed_data(const SignedDataRequest& request, const Operation& operation) {
    CmsMessage& message = request.message;
    if (message.kind() != CmsKind::signed_data) throw BerFault(BerFault::Kind::malformed);
    const CmsPtr early = parse_skeleton(message.early_skeleton());
    // One digest for each algorithm that the message announces; a signer with another one cannot be computed,
    // nor can any where one of them is unknown. Without signers there need be none.
    BioPtr nowhere(BIO_new(BIO_s_null()));
    const BioPtr digests(CMS_dataInit(early.get(), nowhere.get()));
    if (digests) static_cast<void>(nowhere.release()); // it is the end of the chain now
    take_openssl_errors();
    BioSink into_digests(digests.get());
    FunctionSink verified([&](std::string_view bytes) {
        if (digests) into_digests.write(bytes);
        request.content.write(bytes);
    });
    FunctionSink past([](std::string_view) {});
    if (message.content()) copy(*message.content(), request.detached ? past : verified, operation);
    if (request.detached) copy(*request.detached, verified, operation);
    message.finish();
    const CmsPtr cms = parse_skeleton(message.skeleton());
    const auto companions = companions_of(cms.get());
    const CertificateStackPtr known(sk_X509_new_null());
    for (const Certificate& certificate : request.store.certificates())
        X509_add_cert(known.get(), certificate.get(), X509_ADD_FLAG_UP_REF);
    CMS_set1_signers_certs(cms.get(), known.get(), 0);
    SignedDataResult result;
    STACK_OF(CMS_SignerInfo)* infos = CMS_get0_SignerInfos(cms.get());
    const int count = std::min(sk_CMS_SignerInfo_num(infos), static_cast<int>(limits::signatures_per_layer));
    for (int i = 0; i < count; ++i)
        result.signatures.push_back(
            judge_signer(sk_CMS_SignerInfo_value(infos, i), cms.get(), digests.get(), companions, request));
    take_openssl_errors();
    return result;
}

} // namespace sealpost::smime
