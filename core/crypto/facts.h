// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine found: facts without judgement. An engine never says "good" or "trusted"; the verdict does,
// from these facts and from what the user decided.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/fingerprint.h"
#include "core/crypto/smime_claims.h"
#include "core/crypto/technology.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::crypto {

enum class DigestAlgorithm {
    unknown,
    md5,
    ripemd160,
    sha1,
    sha224,
    sha256,
    sha384,
    sha512,
    sha3_256,
    sha3_512
};
/// "SHA256"; "unknown" stays "unknown".
std::string_view name_of(DigestAlgorithm digest) noexcept;

enum class PublicKeyAlgorithm { unknown, rsa, dsa, elgamal, ecdsa, ecdh, eddsa, xdh };

enum class Mathematics {
    failed,      ///< could not be computed (unsupported, malformed)
    key_missing, ///< the key or certificate is not at hand
    invalid,     ///< computed, and wrong
    valid,       ///< computed, and right
};

struct Revocation {
    /// Compromised, unspecified or unknown reason: counts for signatures made before it too. Superseded and
    /// retired are soft: signatures made before stand (protocols: RFC 9580 section 5.2.3.31, RFC 5280
    /// section 5.3.1).
    bool hard = true;
    std::optional<Time> at{};
    std::string reason{};
    friend bool operator==(const Revocation&, const Revocation&) = default;
};

/// What chain building found for a certificate; not_applicable for OpenPGP.
enum class ChainState {
    not_applicable,
    anchored,
    unknown_root,
    self_signed,
    missing_intermediate,
    issuer_not_ca,
    path_length,
    name_constraints,
    key_usage,
    unknown_critical_extension,
    weak,
    expired,
    not_yet_valid,
    revoked,
    /// The user demands revocation lists, and there is none in force for a certificate of the chain.
    revocation_unknown,
    failed,
    /// The anchor vouches only for older certificates: it lost the trust of those who keep the list.
    issued_after_distrust,
    /// The list of e-mail authorities names a certificate of the chain as one on which nothing may rest.
    distrusted,
};
std::string_view name_of(ChainState state) noexcept;

struct ChainFact {
    ChainState state = ChainState::not_applicable;
    /// The certificate that the state concerns, by subject; empty where it is the whole chain.
    std::string concerns{};
    /// Where the state is anchored: the anchor, by subject.
    std::string anchor{};
    /// With state revoked: why and when, of the authority that it concerns. The revocation of the certificate
    /// itself stands with the key.
    std::optional<Revocation> revoked{};
    /// An authority that was retired or replaced after the time for which the chain was judged; by subject.
    std::string since_superseded{};
    friend bool operator==(const ChainFact&, const ChainFact&) = default;
};

/// The key behind a signature, as the engine knows it.
struct SignerKey {
    Fingerprint fingerprint;
    /// The subkey or certificate that made the signature: PGP 16 hex digits, CMS ISSUER#SERIAL or ski:HEX.
    std::string id{};
    std::string name{};
    /// addr-specs of user IDs (or of the certificate) that are not revoked and not expired; true values.
    std::vector<std::string> addresses{};
    PublicKeyAlgorithm algorithm = PublicKeyAlgorithm::unknown;
    unsigned bits = 0;
    std::optional<Time> created{};
    std::optional<Time> expires{};
    std::optional<Revocation> revoked{};
    ChainFact chain{};
    friend bool operator==(const SignerKey&, const SignerKey&) = default;
};

struct SignatureFact {
    Technology technology = Technology::openpgp;
    Mathematics mathematics = Mathematics::failed;
    /// Why the mathematics failed, for the details page; an engine's word, not to be branched on.
    std::string detail{};
    /// The algorithm that stands in the way, by name ("Ed25519"), where it is one that the engine does not
    /// have; empty otherwise.
    std::string unsupported{};
    /// The key that the signature names, even where it is not at hand; PGP 16 or 40 hex digits, CMS
    /// ISSUER#SERIAL.
    std::string claimed_signer{};
    std::optional<SignerKey> signer{};
    std::optional<Time> signed_at{};
    std::optional<Time> expires_at{};
    DigestAlgorithm digest = DigestAlgorithm::unknown;
    /// S/MIME, where the mathematics is valid; nullopt otherwise.
    std::optional<SmimeClaims> claims{};
    friend bool operator==(const SignatureFact&, const SignatureFact&) = default;
};

/// What it covers is not what was signed, or nobody can say that it is. An algorithm that the engine does not
/// have refutes nothing: whoever could put it there could as well have left the signature out.
inline bool refutes(const SignatureFact& fact) noexcept {
    return fact.mathematics == Mathematics::invalid ||
           (fact.mathematics == Mathematics::failed && fact.unsupported.empty());
}

enum class DecryptState { failed, decrypted };

enum class DecryptFailure {
    none,
    no_secret_key,
    integrity,
    malformed,
    locked,
    unsupported,
    limit,
};
/// "no-secret-key", ...
std::string_view name_of(DecryptFailure failure) noexcept;

struct RecipientFact {
    /// PGP: the 16 hex digits of the subkey (zeros where hidden); CMS: ISSUER#SERIAL or ski:HEX.
    std::string id{};
    /// Whether a secret key for it is at hand; nullopt where that is not known.
    std::optional<bool> ours{};
    friend bool operator==(const RecipientFact&, const RecipientFact&) = default;
};

struct EncryptionFact {
    Technology technology = Technology::openpgp;
    DecryptState state = DecryptState::failed;
    /// none only where state is decrypted.
    DecryptFailure failure = DecryptFailure::malformed;
    /// "AES256.CFB" (OpenPGP with MDC), "AES256.OCB", "AES256.CBC", "AES256.GCM"; empty where not known.
    std::string cipher{};
    /// With failure unsupported: the algorithm that stands in the way, by name ("X25519"), where it is one.
    std::string unsupported{};
    /// Integrity was proven: MDC, AEAD, GCM, or a mathematically valid signature over everything inside CBC.
    bool authenticated = false;
    std::vector<RecipientFact> recipients{};
    friend bool operator==(const EncryptionFact&, const EncryptionFact&) = default;
};

} // namespace sealpost::crypto
