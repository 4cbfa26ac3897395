// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/cms_choice.h"
#include "core/crypto/facts.h"
#include "core/crypto/level.h"
#include "core/crypto/technology.h"
#include "core/crypto/verdict.h"

#include <array>

namespace sealpost::crypto {

std::string_view name_of(Technology technology) noexcept {
    return technology == Technology::openpgp ? "pgp" : "smime";
}

std::optional<Technology> parse_technology(std::string_view name) noexcept {
    if (name == "pgp") return Technology::openpgp;
    if (name == "smime") return Technology::smime;
    return std::nullopt;
}

namespace {
constexpr std::array levels{Level::none,      Level::rejected, Level::conflict, Level::offered,
                            Level::first_use, Level::ca,       Level::accepted, Level::verified};
}

std::string_view name_of(Level level) noexcept {
    switch (level) {
    case Level::none:
        return "none";
    case Level::rejected:
        return "rejected";
    case Level::conflict:
        return "conflict";
    case Level::offered:
        return "offered";
    case Level::first_use:
        return "first-use";
    case Level::ca:
        return "ca";
    case Level::accepted:
        return "accepted";
    case Level::verified:
        return "verified";
    }
    return "none";
}

std::optional<Level> parse_level(std::string_view name) noexcept {
    for (const Level level : levels)
        if (name_of(level) == name) return level;
    return std::nullopt;
}

bool counts_for_signatures(Level level) noexcept {
    return level == Level::verified || level == Level::accepted || level == Level::ca;
}

bool counts_for_encryption(Level level) noexcept {
    return counts_for_signatures(level) || level == Level::first_use;
}

std::string_view name_of(DigestAlgorithm digest) noexcept {
    switch (digest) {
    case DigestAlgorithm::unknown:
        return "unknown";
    case DigestAlgorithm::md5:
        return "MD5";
    case DigestAlgorithm::ripemd160:
        return "RIPEMD160";
    case DigestAlgorithm::sha1:
        return "SHA1";
    case DigestAlgorithm::sha224:
        return "SHA224";
    case DigestAlgorithm::sha256:
        return "SHA256";
    case DigestAlgorithm::sha384:
        return "SHA384";
    case DigestAlgorithm::sha512:
        return "SHA512";
    case DigestAlgorithm::sha3_256:
        return "SHA3-256";
    case DigestAlgorithm::sha3_512:
        return "SHA3-512";
    }
    return "unknown";
}

std::string_view name_of(ChainState state) noexcept {
    switch (state) {
    case ChainState::not_applicable:
        return "not-applicable";
    case ChainState::anchored:
        return "anchored";
    case ChainState::unknown_root:
        return "unknown-root";
    case ChainState::self_signed:
        return "self-signed";
    case ChainState::missing_intermediate:
        return "missing-intermediate";
    case ChainState::issuer_not_ca:
        return "issuer-not-ca";
    case ChainState::path_length:
        return "path-length";
    case ChainState::name_constraints:
        return "name-constraints";
    case ChainState::key_usage:
        return "key-usage";
    case ChainState::unknown_critical_extension:
        return "unknown-critical-extension";
    case ChainState::weak:
        return "weak";
    case ChainState::expired:
        return "expired";
    case ChainState::not_yet_valid:
        return "not-yet-valid";
    case ChainState::revoked:
        return "revoked";
    case ChainState::revocation_unknown:
        return "revocation-unknown";
    case ChainState::issued_after_distrust:
        return "issued-after-distrust";
    case ChainState::distrusted:
        return "distrusted";
    case ChainState::failed:
        return "failed";
    }
    return "failed";
}

std::string_view name_of(ContentCipher cipher) noexcept {
    return cipher == ContentCipher::aes256_gcm ? "AES256.GCM" : "AES256.CBC";
}

std::string_view name_of(DecryptFailure failure) noexcept {
    switch (failure) {
    case DecryptFailure::none:
        return "none";
    case DecryptFailure::no_secret_key:
        return "no-secret-key";
    case DecryptFailure::integrity:
        return "integrity";
    case DecryptFailure::malformed:
        return "malformed";
    case DecryptFailure::locked:
        return "locked";
    case DecryptFailure::unsupported:
        return "unsupported";
    case DecryptFailure::limit:
        return "limit";
    }
    return "malformed";
}

std::string_view name_of(Verdict verdict) noexcept {
    switch (verdict) {
    case Verdict::error:
        return "error";
    case Verdict::bad:
        return "bad";
    case Verdict::unknown_signer:
        return "unknown-signer";
    case Verdict::weak:
        return "weak";
    case Verdict::revoked:
        return "revoked";
    case Verdict::expired:
        return "expired";
    case Verdict::address_mismatch:
        return "address-mismatch";
    case Verdict::untrusted:
        return "untrusted";
    case Verdict::time_mismatch:
        return "time-mismatch";
    case Verdict::good:
        return "good";
    }
    return "error";
}

std::string_view name_of(VerdictReason reason) noexcept {
    switch (reason) {
    case VerdictReason::none:
        return "none";
    case VerdictReason::not_computed:
        return "not-computed";
    case VerdictReason::mathematics:
        return "mathematics";
    case VerdictReason::key_not_at_hand:
        return "key-not-at-hand";
    case VerdictReason::weak_digest:
        return "weak-digest";
    case VerdictReason::weak_key:
        return "weak-key";
    case VerdictReason::weak_chain:
        return "weak-chain";
    case VerdictReason::key_revoked:
        return "key-revoked";
    case VerdictReason::chain_revoked:
        return "chain-revoked";
    case VerdictReason::signed_after_expiry:
        return "signed-after-expiry";
    case VerdictReason::signature_expired:
        return "signature-expired";
    case VerdictReason::chain_expired:
        return "chain-expired";
    case VerdictReason::no_from:
        return "no-from";
    case VerdictReason::several_from:
        return "several-from";
    case VerdictReason::from_not_in_key:
        return "from-not-in-key";
    case VerdictReason::level_none:
        return "level-none";
    case VerdictReason::level_offered:
        return "level-offered";
    case VerdictReason::level_first_use:
        return "level-first-use";
    case VerdictReason::level_conflict:
        return "level-conflict";
    case VerdictReason::level_rejected:
        return "level-rejected";
    case VerdictReason::chain_fault:
        return "chain-fault";
    case VerdictReason::revocation_unknown:
        return "revocation-unknown";
    case VerdictReason::before_key_life:
        return "before-key-life";
    case VerdictReason::signed_in_future:
        return "signed-in-future";
    case VerdictReason::date_differs:
        return "date-differs";
    case VerdictReason::date_unreadable:
        return "date-unreadable";
    case VerdictReason::no_signing_time:
        return "no-signing-time";
    }
    return "not-computed";
}

} // namespace sealpost::crypto
