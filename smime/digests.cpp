// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/digests.h"

#include <openssl/rsa.h>

namespace sealpost::smime {

using crypto::DigestAlgorithm;

crypto::DigestAlgorithm digest_of_nid(int nid) noexcept {
    switch (nid) {
    case NID_md5:
        return DigestAlgorithm::md5;
    case NID_ripemd160:
        return DigestAlgorithm::ripemd160;
    case NID_sha1:
        return DigestAlgorithm::sha1;
    case NID_sha224:
        return DigestAlgorithm::sha224;
    case NID_sha256:
        return DigestAlgorithm::sha256;
    case NID_sha384:
        return DigestAlgorithm::sha384;
    case NID_sha512:
        return DigestAlgorithm::sha512;
    case NID_sha3_256:
        return DigestAlgorithm::sha3_256;
    case NID_sha3_512:
        return DigestAlgorithm::sha3_512;
    default:
        return DigestAlgorithm::unknown;
    }
}

crypto::DigestAlgorithm digest_of_algorithm(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* oid = nullptr;
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(&oid, &type, &value, algorithm);
    const int nid = OBJ_obj2nid(oid);
    if (nid == NID_ED25519 || nid == NID_ED448) return DigestAlgorithm::sha512;
    if (nid == NID_rsassaPss) {
        // RFC 4055 section 3.1: SHA-1 where the parameters name none.
        if (type != V_ASN1_SEQUENCE) return DigestAlgorithm::sha1;
        RSA_PSS_PARAMS* parameters = static_cast<RSA_PSS_PARAMS*>(
            ASN1_item_unpack(static_cast<const ASN1_STRING*>(value), ASN1_ITEM_rptr(RSA_PSS_PARAMS)));
        if (!parameters) return DigestAlgorithm::unknown;
        DigestAlgorithm digest = DigestAlgorithm::sha1;
        if (parameters->hashAlgorithm) {
            const ASN1_OBJECT* hash = nullptr;
            X509_ALGOR_get0(&hash, nullptr, nullptr, parameters->hashAlgorithm);
            digest = digest_of_nid(OBJ_obj2nid(hash));
        }
        RSA_PSS_PARAMS_free(parameters);
        return digest;
    }
    int digest_nid = NID_undef;
    if (OBJ_find_sigid_algs(nid, &digest_nid, nullptr) != 1) return DigestAlgorithm::unknown;
    return digest_of_nid(digest_nid);
}

crypto::DigestAlgorithm digest_of_signature(const X509* certificate) {
    const X509_ALGOR* algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, certificate);
    return digest_of_algorithm(algorithm);
}

std::string micalg_of(crypto::DigestAlgorithm digest) {
    switch (digest) {
    case DigestAlgorithm::sha384:
        return "sha-384";
    case DigestAlgorithm::sha512:
        return "sha-512";
    default:
        return "sha-256";
    }
}

} // namespace sealpost::smime
