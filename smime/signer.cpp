// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/signer.h"

#include "smime/digests.h"

namespace sealpost::smime {

namespace {

[[noreturn]] void fail() { throw Error(ErrorCode::engine_failed, {{"detail", take_openssl_errors()}}); }
void require(bool done) {
    if (!done) fail();
}

const Certificate& find(CertificateStore& store, const crypto::Fingerprint& fingerprint) {
    const Certificate* certificate = store.find(fingerprint);
    if (!certificate) throw Error(ErrorCode::no_secret_key, {{"key", fingerprint.hex()}});
    return *certificate;
}

struct AlgorithmsFree {
    void operator()(STACK_OF(X509_ALGOR) * list) const noexcept {
        sk_X509_ALGOR_pop_free(list, X509_ALGOR_free);
    }
};

/// What we read, strongest first (RFC 8551 section 2.5.2). Never 3DES or RC2, which the library would
/// announce.
void add_capabilities(CMS_SignerInfo* info) {
    STACK_OF(X509_ALGOR)* list = nullptr;
    bool added = true;
    for (const int nid : {NID_aes_256_gcm, NID_aes_128_gcm, NID_aes_256_cbc, NID_aes_128_cbc})
        added = added && CMS_add_simple_smimecap(&list, nid, -1) == 1;
    const std::unique_ptr<STACK_OF(X509_ALGOR), AlgorithmsFree> owner(list);
    require(added && CMS_add_smimecap(info, list) == 1);
}

std::string der_element(unsigned char tag, const std::string& content) {
    std::string length;
    for (std::size_t left = content.size(); left > 0; left >>= 8)
        length.insert(length.begin(), static_cast<char>(left));
    std::string text(1, static_cast<char>(tag));
    if (content.size() < 128)
        text.push_back(static_cast<char>(content.size()));
    else
        text.append(1, static_cast<char>(0x80 | length.size())).append(length);
    return text + content;
}

template <typename T>
std::string der_of(const T* object, int (*encode)(const T*, unsigned char**)) {
    unsigned char* data = nullptr;
    const int size = encode(object, &data);
    if (size < 0) fail();
    const std::unique_ptr<unsigned char, OpensslMemoryFree> owner(data);
    return {reinterpret_cast<const char*>(data), static_cast<std::size_t>(size)};
}

/// SMIMEEncryptionKeyPreference, issuerAndSerialNumber [0] (RFC 8551 section 2.5.3).
void add_key_preference(CMS_SignerInfo* info, const Certificate& certificate) {
    const std::string value =
        der_element(0xa0, der_of(X509_get_issuer_name(certificate.get()), i2d_X509_NAME) +
                              der_of(X509_get0_serialNumber(certificate.get()), i2d_ASN1_INTEGER));
    // A "sequence" is written as it stands, tag included; V_ASN1_OTHER would be taken for a kind of text.
    require(CMS_signed_add1_attr_by_NID(info, NID_id_smime_aa_encrypKeyPref, V_ASN1_SEQUENCE, value.data(),
                                        static_cast<int>(value.size())) == 1);
}

void add_signing_time(CMS_SignerInfo* info, Time now) {
    ASN1_TIME* time = ASN1_TIME_set(nullptr, now.time_since_epoch().count());
    const std::unique_ptr<ASN1_TIME, OpensslFree<ASN1_STRING_free>> owner(time);
    require(time && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_signingTime, time->type, time, -1) == 1);
}

} // namespace

UnlockedSigner::UnlockedSigner(CertificateStore& store, const crypto::Fingerprint& signer,
                               const Operation& operation)
    : certificate_(find(store, signer)), key_(store.unlock(certificate_, operation)) {
    if (!certificate_.can_sign())
        throw Error(ErrorCode::engine_failed, {{"key", signer.hex()}, {"detail", "key-usage"}});
    // The library can make no CMS signature with these (OpenSSL before 3.2).
    if (certificate_.algorithm() == crypto::PublicKeyAlgorithm::eddsa && OPENSSL_VERSION_NUMBER < 0x30200000L)
        throw Error(ErrorCode::unsupported,
                    {{"key", signer.hex()}, {"algorithm", certificate_.algorithm_name()}});
}

const EVP_MD* UnlockedSigner::digest() const {
    if (certificate_.algorithm() == crypto::PublicKeyAlgorithm::eddsa) return EVP_sha512();
    return certificate_.algorithm() == crypto::PublicKeyAlgorithm::ecdsa && certificate_.bits() > 256
               ? EVP_sha384()
               : EVP_sha256();
}

CmsPtr UnlockedSigner::begin(bool detached, CertificateStore& store, Time now) const {
    const unsigned flags = CMS_BINARY | CMS_PARTIAL | CMS_STREAM | (detached ? CMS_DETACHED : 0u);
    CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    require(cms != nullptr);
    // signingCertificateV2 comes with CMS_CADES; capabilities and time are ours. Not CMS_KEY_PARAM: a
    // SignerInfo without its signature algorithm cannot be encoded, which streaming does at its beginning. A
    // PSS-only key finds its padding by itself when it signs.
    CMS_SignerInfo* info = CMS_add1_signer(cms.get(), certificate_.get(), key_.get(), digest(),
                                           flags | CMS_NOSMIMECAP | CMS_CADES);
    require(info != nullptr);
    add_capabilities(info);
    add_key_preference(info, certificate_);
    add_signing_time(info, now);
    const ChainResult chain = build_chain(
        {.certificate = certificate_, .companions = {}, .use = ChainUse::sign, .at = now}, store.material());
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
