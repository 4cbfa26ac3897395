// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/signer.h"

#include "core/mime/address.h"
#include "smime/abilities.h"
#include "smime/capabilities.h"
#include "smime/der.h"
#include "smime/digests.h"

#include <openssl/rsa.h>

namespace sealpost::smime {

namespace {

const Certificate& find(CertificateStore& store, const crypto::Fingerprint& fingerprint) {
    const Certificate* certificate = store.find(fingerprint);
    if (!certificate) throw Error(ErrorCode::no_secret_key, {{"key", fingerprint.hex()}});
    return *certificate;
}

void add_sequence(CMS_SignerInfo* info, int attribute, const std::string& der) {
    // A "sequence" is written as it stands, tag included; V_ASN1_OTHER would be taken for a kind of text.
    require(CMS_signed_add1_attr_by_NID(info, attribute, V_ASN1_SEQUENCE, der.data(),
                                        static_cast<int>(der.size())) == 1);
}

bool shares_address(const Certificate& a, const Certificate& b) {
    const auto theirs = b.addresses();
    for (const std::string& text : a.addresses())
        if (const auto address = mime::AddrSpec::parse(text))
            for (const std::string& other : theirs)
                if (mime::AddrSpec::parse(other) == address) return true;
    return false;
}

/// The one to be written to: the signer's own, or, where that only signs, the newest of the same address that
/// opens mail here.
std::optional<Certificate> encryption_certificate(CertificateStore& store, const Certificate& signer,
                                                  Time now) {
    if (signer.can_encrypt()) return signer;
    std::optional<Certificate> newest;
    for (const Certificate& certificate : store.certificates()) {
        const auto from = certificate.not_before();
        const auto until = certificate.not_after();
        const bool valid = from && until && *from <= now && now < *until;
        if (!valid || !certificate.can_encrypt() || !store.has_secret(certificate.fingerprint()) ||
            !shares_address(signer, certificate))
            continue;
        if (!newest || newest->not_before() < from) newest = certificate;
    }
    return newest;
}

/// SMIMEEncryptionKeyPreference, issuerAndSerialNumber [0] (RFC 8551 section 2.5.3).
void add_key_preference(CMS_SignerInfo* info, const Certificate& certificate) {
    add_sequence(info, NID_id_smime_aa_encrypKeyPref,
                 der_element(der::context(0),
                             der_of(X509_get_issuer_name(certificate.get()), i2d_X509_NAME) +
                                 der_of(X509_get0_serialNumber(certificate.get()), i2d_ASN1_INTEGER)));
}

void add_signing_time(CMS_SignerInfo* info, Time now) {
    ASN1_TIME* time = ASN1_TIME_set(nullptr, now.time_since_epoch().count());
    const std::unique_ptr<ASN1_TIME, OpensslFree<ASN1_STRING_free>> owner(time);
    require(time && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_signingTime, time->type, time, -1) == 1);
}

/// A key for RSASSA-PSS alone signs by itself with PSS and would be announced as PKCS#1 v1.5. The parameters
/// are written when the signature is; until then the SignerInfo needs an algorithm to be encoded at all.
void require_pss(CMS_SignerInfo* info) {
    EVP_PKEY_CTX* context = CMS_SignerInfo_get0_pkey_ctx(info);
    require(context && EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0 &&
            EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0);
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, nullptr, &algorithm);
    require(X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_rsassaPss), V_ASN1_UNDEF, nullptr) == 1);
}

} // namespace

UnlockedSigner::UnlockedSigner(CertificateStore& store, const crypto::Fingerprint& signer,
                               const Operation& operation)
    : certificate_(find(store, signer)), key_(store.unlock(certificate_, operation)) {
    if (!certificate_.can_sign())
        throw Error(ErrorCode::engine_failed, {{"key", signer.hex()}, {"detail", "key-usage"}});
    // Of Ed448 the digest would have to be SHAKE256 (RFC 8419 section 3.1), which few can read.
    const bool eddsa = certificate_.algorithm() == crypto::PublicKeyAlgorithm::eddsa;
    if (eddsa && (!library_signs_with_eddsa() || EVP_PKEY_get_base_id(key_.get()) != EVP_PKEY_ED25519))
        throw Error(ErrorCode::unsupported,
                    {{"key", signer.hex()}, {"algorithm", certificate_.algorithm_name()}});
}

const EVP_MD* UnlockedSigner::digest() const {
    if (certificate_.algorithm() == crypto::PublicKeyAlgorithm::eddsa) return EVP_sha512();
    return certificate_.algorithm() == crypto::PublicKeyAlgorithm::ecdsa && certificate_.bits() > 256
               ? EVP_sha384()
               : EVP_sha256();
}

CmsPtr UnlockedSigner::begin(CertificateStore& store, Time now) const {
    constexpr unsigned flags = CMS_BINARY | CMS_PARTIAL | CMS_STREAM | CMS_DETACHED;
    CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    require(cms != nullptr);
    const bool pss = EVP_PKEY_get_base_id(key_.get()) == EVP_PKEY_RSA_PSS;
    // signingCertificateV2 comes with CMS_CADES; capabilities and time are ours.
    CMS_SignerInfo* info = CMS_add1_signer(cms.get(), certificate_.get(), key_.get(), digest(),
                                           flags | CMS_NOSMIMECAP | CMS_CADES | (pss ? CMS_KEY_PARAM : 0u));
    require(info != nullptr);
    if (pss) require_pss(info);
    add_sequence(info, NID_SMIMECapabilities, encode_capabilities(own_capabilities()));
    if (const auto preferred = encryption_certificate(store, certificate_, now)) {
        add_key_preference(info, *preferred);
        if (!(*preferred == certificate_)) require(CMS_add1_cert(cms.get(), preferred->get()) == 1);
    }
    add_signing_time(info, now);
    const ChainResult chain = store.chains().build(
        {.certificate = certificate_, .companions = {}, .use = ChainUse::sign, .at = now});
    for (std::size_t i = 1; i < chain.chain.size(); ++i)
        if (!chain.chain[i].is_self_issued()) require(CMS_add1_cert(cms.get(), chain.chain[i].get()) == 1);
    take_openssl_errors();
    return cms;
}

crypto::SignatureMade UnlockedSigner::made() const {
    const auto digest = digest_of_nid(EVP_MD_get_type(this->digest()));
    return {.signer = certificate_.fingerprint(), .digest = digest, .micalg = micalg_of(digest)};
}

} // namespace sealpost::smime
