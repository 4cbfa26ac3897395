// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/envelope_writer.h"

#include "smime/enveloped_data.h"

#include <algorithm>

#include <openssl/rsa.h>

namespace sealpost::smime {

namespace {

using crypto::KeyTransport;

const EVP_CIPHER* cipher_of(crypto::ContentCipher cipher) {
    return cipher == crypto::ContentCipher::aes256_gcm ? EVP_aes_256_gcm() : EVP_aes_256_cbc();
}

/// RSAES-OAEP (RFC 3560), with one digest in both places.
bool set_oaep(EVP_PKEY_CTX* context, const EVP_MD* digest) {
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) > 0 &&
           EVP_PKEY_CTX_set_rsa_oaep_md(context, digest) > 0 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(context, digest) > 0;
}

/// How the content key is wrapped. False: the library refused.
bool set_wrapping(CMS_RecipientInfo* info, KeyTransport transport) {
    EVP_PKEY_CTX* context = CMS_RecipientInfo_get0_pkey_ctx(info);
    if (!context) return false;
    // The library's default derivation is with SHA-1.
    if (CMS_RecipientInfo_type(info) == CMS_RECIPINFO_AGREE)
        return EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) > 0;
    switch (transport) {
    case KeyTransport::oaep_sha1:
        return set_oaep(context, EVP_sha1());
    case KeyTransport::oaep_sha256:
        return set_oaep(context, EVP_sha256());
    case KeyTransport::pkcs1_v15:
        break;
    }
    return true;
}

void add_recipient(CMS_ContentInfo* cms, const Certificate& certificate, KeyTransport transport) {
    const crypto::Fingerprint& fingerprint = certificate.fingerprint();
    if (!certificate.can_encrypt())
        throw Error(
            ErrorCode::engine_failed,
            {{"key", fingerprint.hex()}, {"detail", "cannot encrypt to " + certificate.algorithm_name()}});
    CMS_RecipientInfo* info = CMS_add1_recipient_cert(cms, certificate.get(), CMS_KEY_PARAM);
    require(info && set_wrapping(info, transport));
}

} // namespace

CmsPtr begin_envelope(CertificateStore& store, const crypto::EncryptRequest& request) {
    CmsPtr cms(CMS_encrypt(nullptr, nullptr, cipher_of(request.cms.cipher),
                           CMS_BINARY | CMS_PARTIAL | CMS_STREAM | CMS_DETACHED));
    require(cms != nullptr);
    std::vector<std::string> wanted;
    for (const crypto::Fingerprint& fingerprint : request.recipients) {
        const Certificate* certificate = store.find(fingerprint);
        if (!certificate)
            throw Error(ErrorCode::engine_failed, {{"key", fingerprint.hex()}, {"detail", "not-found"}});
        const auto transport = request.cms.transport.find(fingerprint);
        add_recipient(cms.get(), *certificate,
                      transport == request.cms.transport.end() ? KeyTransport::pkcs1_v15 : transport->second);
        wanted.push_back(certificate->id());
    }
    std::vector<std::string> found = recipient_ids(cms.get());
    std::sort(wanted.begin(), wanted.end());
    std::sort(found.begin(), found.end());
    if (wanted != found) throw Error(ErrorCode::planned_keys_mismatch);
    return cms;
}

} // namespace sealpost::smime
