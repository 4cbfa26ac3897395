// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/signed_data.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/crypto/verdict.h"
#include "smime/abilities.h"
#include "smime/algorithm_names.h"
#include "smime/digests.h"
#include "smime/signed_attributes.h"
#include "smime/signer_claims.h"
#include "smime/source_bio.h"

#include <algorithm>
#include <set>

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

/// The weaker of the two digests that a SignerInfo names: over the content, and in the signature algorithm.
crypto::DigestAlgorithm weaker_digest(const X509_ALGOR* content, const X509_ALGOR* signature) {
    const auto over_content = digest_of_nid(OBJ_obj2nid(object_of(content)));
    const auto in_signature = digest_of_algorithm(signature);
    if (in_signature == crypto::DigestAlgorithm::unknown) return over_content;
    return crypto::is_strong(over_content) ? in_signature : over_content;
}

/// A chain of digests: one for each algorithm of the SET that the library knows, each once, however often it
/// is named. nullptr: none.
BioPtr digest_chain(std::string_view set) {
    ViewSource source(set);
    BerReader reader(source);
    const BerScope scope(reader, reader.header());
    std::set<int> begun;
    BioPtr chain;
    while (!scope.ended(reader) && begun.size() < limits::cms_digests) {
        const BerHeader header = reader.header();
        if (header.end_of_contents()) break;
        std::string identifier;
        reader.capture(header, identifier);
        const auto* data = reinterpret_cast<const unsigned char*>(identifier.data());
        const AlgorithmPtr algorithm(d2i_X509_ALGOR(nullptr, &data, static_cast<long>(identifier.size())));
        const EVP_MD* digest = algorithm ? EVP_get_digestbyobj(object_of(algorithm.get())) : nullptr;
        if (!digest || !begun.insert(EVP_MD_get_type(digest)).second) continue;
        BioPtr one(BIO_new(BIO_f_md()));
        if (!one || BIO_set_md(one.get(), digest) != 1) continue;
        chain.reset(BIO_push(one.release(), chain ? chain.release() : BIO_new(BIO_s_null())));
    }
    take_openssl_errors();
    return chain;
}

struct Computed {
    Mathematics mathematics = Mathematics::failed;
    std::string detail{};
};

Computed compute(CMS_SignerInfo* info, BIO* digests) {
    if (!digests) return {Mathematics::failed, "digest"};
    // Attributes first: they carry the digest that the content is then compared with.
    for (const bool attributes : {true, false}) {
        if (attributes && CMS_signed_get_attr_count(info) < 0) continue;
        const int verified =
            attributes ? CMS_SignerInfo_verify(info) : CMS_SignerInfo_verify_content(info, digests);
        if (verified == 1) continue;
        return {verified < 0 ? Mathematics::failed : Mathematics::invalid, take_openssl_errors()};
    }
    return {Mathematics::valid};
}

/// The algorithm that the library does not have, by name; empty where it has them all, and for what nobody
/// knows.
std::string unsupported_algorithm(const X509_ALGOR* digest, const X509_ALGOR* signature,
                                  const Certificate& certificate) {
    const auto named = [](const ASN1_OBJECT* oid) {
        return has_name(oid) ? name_of_algorithm(oid) : std::string();
    };
    if (!EVP_get_digestbyobj(object_of(digest))) return named(object_of(digest));
    if (!X509_get0_pubkey(certificate.get())) return certificate.algorithm_name();
    if (certificate.algorithm() == crypto::PublicKeyAlgorithm::eddsa && !library_signs_with_eddsa())
        return certificate.algorithm_name();
    const int nid = OBJ_obj2nid(object_of(signature));
    const bool known = nid == NID_rsaEncryption || nid == NID_rsassaPss || nid == NID_X9_62_id_ecPublicKey ||
                       OBJ_find_sigid_algs(nid, nullptr, nullptr) == 1;
    return known ? std::string() : named(object_of(signature));
}

/// What a message brings for its chains, trusted for nothing.
struct Companions {
    std::vector<Certificate> certificates;
    std::vector<RevocationList> lists;
};

crypto::SignerKey signer_key(const Certificate& certificate, const Companions& companions,
                             const SignedDataRequest& request, Time at) {
    const ChainResult chain = request.store.chains().build({.certificate = certificate,
                                                            .companions = companions.certificates,
                                                            .use = ChainUse::sign,
                                                            .at = at,
                                                            .now = request.now,
                                                            .lists = companions.lists});
    return {.fingerprint = certificate.fingerprint(),
            .id = certificate.id(),
            .name = certificate.common_name(),
            .addresses = certificate.addresses(),
            .algorithm = certificate.algorithm(),
            .bits = certificate.bits(),
            .created = certificate.not_before(),
            .expires = certificate.not_after(),
            .revoked = chain.revoked,
            .chain = chain.fact};
}

Companions companions_of(CMS_ContentInfo* cms) {
    Companions found;
    const CertificateStackPtr certificates(CMS_get1_certs(cms));
    const int count = std::min(sk_X509_num(certificates.get()), static_cast<int>(limits::cms_certificates));
    for (int i = 0; i < count; ++i)
        found.certificates.push_back(Certificate::of(sk_X509_value(certificates.get(), i)));
    const CrlStackPtr lists(CMS_get1_crls(cms));
    const int kept = std::min(sk_X509_CRL_num(lists.get()), static_cast<int>(limits::cms_revocation_lists));
    for (int i = 0; i < kept; ++i)
        found.lists.push_back(RevocationList::of(sk_X509_CRL_value(lists.get(), i)));
    return found;
}

/// What all signers of a message have in common.
struct SignedMessage {
    CMS_ContentInfo* cms = nullptr;
    BIO* digests = nullptr;
    Companions companions;
    /// The content begins as signed attributes do.
    bool content_is_attributes = false;
};

/// Those that the SignerInfo may mean: issuer and serial number are anybody's to choose, and key identifiers
/// are no secret. What is stored goes before what came with the message.
std::vector<const Certificate*> find_signers(CMS_SignerInfo* info, const SignedMessage& message,
                                             CertificateStore& store) {
    constexpr std::size_t most = 8;
    std::vector<const Certificate*> found;
    for (const auto* list : {&store.certificates(), &message.companions.certificates})
        for (const Certificate& certificate : *list)
            if (found.size() < most && CMS_SignerInfo_cert_cmp(info, certificate.get()) == 0 &&
                std::none_of(found.begin(), found.end(),
                             [&](const Certificate* known) { return *known == certificate; }))
                found.push_back(&certificate);
    return found;
}

Computed examine(CMS_SignerInfo* info, const SignedMessage& message, const Certificate& certificate) {
    if (const auto fault = fault_of_attributes(info, CMS_get0_eContentType(message.cms), certificate.get()))
        return {fault->mathematics, fault->attribute};
    if (CMS_signed_get_attr_count(info) < 0 && message.content_is_attributes)
        return {Mathematics::failed, "signed-attributes"};
    CMS_SignerInfo_set1_signer_cert(info, certificate.get());
    return compute(info, message.digests);
}

crypto::SignatureFact judge_signer(CMS_SignerInfo* info, const SignedMessage& message,
                                   const SignedDataRequest& request) {
    X509_ALGOR* digest = nullptr;
    X509_ALGOR* signature = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digest, &signature);
    crypto::SignatureFact fact{.technology = crypto::Technology::smime,
                               .mathematics = Mathematics::key_missing,
                               .claimed_signer = signer_id(info),
                               .signed_at = signing_time(info),
                               .digest = weaker_digest(digest, signature)};
    const Certificate* certificate = nullptr;
    for (const Certificate* candidate : find_signers(info, message, request.store)) {
        Computed computed = examine(info, message, *candidate);
        const bool holds = computed.mathematics == Mathematics::valid;
        if (certificate && !holds) continue;
        certificate = candidate;
        fact.mathematics = computed.mathematics;
        fact.detail = std::move(computed.detail);
        if (holds) break;
    }
    if (!certificate) return fact;
    if (fact.mathematics == Mathematics::failed)
        fact.unsupported = unsupported_algorithm(digest, signature, *certificate);
    const Time at = std::min(fact.signed_at.value_or(request.now), request.now);
    fact.signer = signer_key(*certificate, message.companions, request, at);
    if (fact.mathematics == Mathematics::valid)
        fact.claims = read_claims({.info = info,
                                   .signer = *certificate,
                                   .companions = message.companions.certificates,
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
    const BioPtr digests = digest_chain(message.algorithm());
    BioSink into_digests(digests.get());
    std::string beginning;
    FunctionSink verified([&](std::string_view bytes) {
        if (digests) into_digests.write(bytes);
        if (beginning.size() < attributes_peek_bytes)
            beginning += bytes.substr(0, attributes_peek_bytes - beginning.size());
        request.content.write(bytes);
    });
    FunctionSink past([](std::string_view) {});
    if (message.content()) copy(*message.content(), request.detached ? past : verified, operation);
    if (request.detached) copy(*request.detached, verified, operation);
    message.finish();
    const CmsPtr cms = parse_skeleton(message.skeleton());
    const SignedMessage whole{.cms = cms.get(),
                              .digests = digests.get(),
                              .companions = companions_of(cms.get()),
                              .content_is_attributes = begins_as_attributes(beginning)};
    SignedDataResult result;
    STACK_OF(CMS_SignerInfo)* infos = CMS_get0_SignerInfos(cms.get());
    const int count = std::min(sk_CMS_SignerInfo_num(infos), static_cast<int>(limits::signatures_per_layer));
    for (int i = 0; i < count; ++i)
        result.signatures.push_back(judge_signer(sk_CMS_SignerInfo_value(infos, i), whole, request));
    take_openssl_errors();
    return result;
}

} // namespace sealpost::smime
