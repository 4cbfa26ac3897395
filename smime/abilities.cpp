// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/abilities.h"

#include "smime/openssl.h"

namespace sealpost::smime {

namespace {

bool try_eddsa() {
    const KeyPtr key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const X509Ptr certificate(X509_new());
    if (!key || !certificate || X509_set_pubkey(certificate.get(), key.get()) != 1) return false;
    const BioPtr content(BIO_new_mem_buf("x", 1));
    const unsigned flags = CMS_BINARY | CMS_NOCERTS | CMS_NOSMIMECAP;
    const CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags | CMS_PARTIAL));
    return cms && CMS_add1_signer(cms.get(), certificate.get(), key.get(), EVP_sha512(), flags) &&
           CMS_final(cms.get(), content.get(), nullptr, flags) == 1;
}

} // namespace

bool library_signs_with_eddsa() {
    static const bool able = [] {
        const bool tried = try_eddsa();
        take_openssl_errors();
        return tried;
    }();
    return able;
}

} // namespace sealpost::smime
