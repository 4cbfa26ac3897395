// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/key_pair.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "smime/der.h"

namespace sealpost::smime {

KeyPtr make_key_pair(std::string_view algorithm) {
    EVP_PKEY* key = nullptr;
    if (algorithm.empty() || algorithm == "rsa3072")
        key = EVP_RSA_gen(3072);
    else if (algorithm == "rsa4096")
        key = EVP_RSA_gen(4096);
    else if (algorithm == "p256")
        key = EVP_EC_gen("P-256");
    else if (algorithm == "p384")
        key = EVP_EC_gen("P-384");
    else
        throw Error(ErrorCode::usage, {{"algorithm", std::string(algorithm)}});
    require(key != nullptr);
    return KeyPtr(key);
}

const EVP_MD* digest_for(const EVP_PKEY* key) {
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_bits(key) > 256 ? EVP_sha384()
                                                                                    : EVP_sha256();
}

crypto::Fingerprint public_key_id(EVP_PKEY* key) {
    const std::string der = der_of(key, i2d_PUBKEY);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    require(EVP_Digest(der.data(), der.size(), digest, &length, EVP_sha256(), nullptr) == 1);
    return *crypto::Fingerprint::parse(to_hex_upper({reinterpret_cast<const char*>(digest), length}));
}

} // namespace sealpost::smime
