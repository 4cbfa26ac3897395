// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/facts.h"

#include "core/base/limits.h"
#include "pgp/key_mapping.h"

#include <map>

namespace sealpost::pgp {

namespace {

crypto::Mathematics mathematics_of(const _gpgme_signature& signature) {
    using enum crypto::Mathematics;
    switch (gpgme_err_code(signature.status)) {
    case GPG_ERR_NO_ERROR:
    case GPG_ERR_SIG_EXPIRED:
    case GPG_ERR_KEY_EXPIRED:
    case GPG_ERR_CERT_REVOKED:
        return valid;
    case GPG_ERR_BAD_SIGNATURE:
        return invalid;
    case GPG_ERR_NO_PUBKEY:
        return key_missing;
    default:
        return failed;
    }
}

crypto::SignatureFact to_fact(const _gpgme_signature& signature, bool sound, Session& session,
                              std::map<std::string, KeyRef>& keys) {
    crypto::SignatureFact fact;
    fact.technology = crypto::Technology::openpgp;
    fact.mathematics = mathematics_of(signature);
    if (fact.mathematics == crypto::Mathematics::valid && !sound) {
        fact.mathematics = crypto::Mathematics::failed;
    }
    if (fact.mathematics != crypto::Mathematics::valid) {
        fact.detail = describe(signature.status);
    }
    fact.claimed_signer = signature.fpr == nullptr ? "" : signature.fpr;
    fact.signed_at = time_of(static_cast<std::time_t>(signature.timestamp));
    fact.expires_at = time_of(static_cast<std::time_t>(signature.exp_timestamp));
    fact.digest = digest_of(signature.hash_algo);
    if (fact.mathematics == crypto::Mathematics::key_missing || fact.claimed_signer.empty()) return fact;

    auto known = keys.find(fact.claimed_signer);
    if (known == keys.end()) {
        const auto fingerprint = crypto::Fingerprint::parse(fact.claimed_signer);
        // A mere key ID (of a bad signature) finds no signer: it could be anyone's.
        auto key = fingerprint ? session.find_key(*fingerprint) : KeyRef();
        known = keys.emplace(fact.claimed_signer, std::move(key)).first;
    }
    if (known->second) fact.signer = to_signer_key(known->second, fact.claimed_signer, session);
    if (!fact.signer && fact.mathematics == crypto::Mathematics::valid) {
        fact.mathematics = crypto::Mathematics::failed;
        fact.detail = "signer";
    }
    return fact;
}

/// Keeps a result beyond the next call in its context.
class ResultHandle {
  public:
    explicit ResultHandle(gpgme_verify_result_t result) noexcept : result_(result) {
        if (result_ != nullptr) gpgme().gpgme_result_ref(result_);
    }
    ~ResultHandle() {
        if (result_ != nullptr) gpgme().gpgme_result_unref(result_);
    }
    ResultHandle(const ResultHandle&) = delete;
    ResultHandle& operator=(const ResultHandle&) = delete;
    explicit operator bool() const noexcept { return result_ != nullptr; }
    const _gpgme_op_verify_result* operator->() const noexcept { return result_; }

  private:
    gpgme_verify_result_t result_;
};

} // namespace

std::vector<crypto::SignatureFact> signature_facts(Session& session, bool sound) {
    std::vector<crypto::SignatureFact> facts;
    const ResultHandle result(gpgme().gpgme_op_verify_result(session.context()));
    if (!result) return facts;
    std::map<std::string, KeyRef> keys;
    for (const auto* signature = result->signatures; signature != nullptr; signature = signature->next) {
        if (facts.size() == limits::signatures_per_layer) break;
        facts.push_back(to_fact(*signature, sound, session, keys));
    }
    return facts;
}

std::string cipher_name(int algorithm) {
    switch (algorithm) {
    case 1:
        return "IDEA";
    case 2:
        return "3DES";
    case 3:
        return "CAST5";
    case 4:
        return "Blowfish";
    case 7:
        return "AES128";
    case 8:
        return "AES192";
    case 9:
        return "AES256";
    case 10:
        return "Twofish";
    case 11:
        return "Camellia128";
    case 12:
        return "Camellia192";
    case 13:
        return "Camellia256";
    default:
        return {};
    }
}

std::string cipher_description(int algorithm, int aead) {
    const std::string name = cipher_name(algorithm);
    constexpr const char* modes[] = {".CFB", ".EAX", ".OCB", ".GCM"};
    if (name.empty() || aead < 0 || aead > 3) return {};
    return name + modes[aead];
}

} // namespace sealpost::pgp
