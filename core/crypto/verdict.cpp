// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/verdict.h"

#include <algorithm>
#include <chrono>

namespace sealpost::crypto {

namespace {

using namespace std::chrono_literals;

// Clocks of honest machines differ by minutes; a replay is older or newer than this.
constexpr auto future_tolerance = 10min;
constexpr auto date_tolerance = 1h;
constexpr unsigned smallest_factoring_key = 2048;

struct Fault {
    Verdict verdict;
    VerdictReason reason;
};
using Check = std::optional<Fault>;

Check check_mathematics(const SignatureFact& signature) {
    switch (signature.mathematics) {
    case Mathematics::failed:
        return Fault{Verdict::error, VerdictReason::not_computed};
    case Mathematics::invalid:
        return Fault{Verdict::bad, VerdictReason::mathematics};
    case Mathematics::key_missing:
        return Fault{Verdict::unknown_signer, VerdictReason::key_not_at_hand};
    case Mathematics::valid:
        break;
    }
    if (!signature.signer) return Fault{Verdict::unknown_signer, VerdictReason::key_not_at_hand};
    return std::nullopt;
}

Check check_strength(const SignatureFact& signature) {
    if (!is_strong(signature.digest)) return Fault{Verdict::weak, VerdictReason::weak_digest};
    if (!is_strong(signature.signer->algorithm, signature.signer->bits))
        return Fault{Verdict::weak, VerdictReason::weak_key};
    if (signature.signer->chain.state == ChainState::weak)
        return Fault{Verdict::weak, VerdictReason::weak_chain};
    return std::nullopt;
}

Check check_revocation(const SignatureFact& signature, std::vector<SignatureWarning>& warnings) {
    const ChainFact& chain = signature.signer->chain;
    if (chain.state == ChainState::revoked) return Fault{Verdict::revoked, VerdictReason::chain_revoked};
    const auto& revoked = signature.signer->revoked;
    if (!revoked) {
        if (!chain.since_superseded.empty()) warnings.push_back(SignatureWarning::signer_since_superseded);
        return std::nullopt;
    }
    const bool signed_before = revoked->at && signature.signed_at && *signature.signed_at < *revoked->at;
    if (revoked->hard || !signed_before) return Fault{Verdict::revoked, VerdictReason::key_revoked};
    warnings.push_back(SignatureWarning::signer_since_superseded);
    return std::nullopt;
}

Check check_expiry(const SignatureFact& signature, Time now, std::vector<SignatureWarning>& warnings) {
    const SignerKey& signer = *signature.signer;
    if (signature.expires_at && *signature.expires_at <= now)
        return Fault{Verdict::expired, VerdictReason::signature_expired};
    if (signer.expires && signature.signed_at.value_or(now) >= *signer.expires)
        return Fault{Verdict::expired, VerdictReason::signed_after_expiry};
    if (signer.chain.state == ChainState::expired)
        return Fault{Verdict::expired, VerdictReason::chain_expired};
    if (signer.expires && *signer.expires <= now) warnings.push_back(SignatureWarning::signer_since_expired);
    return std::nullopt;
}

Check check_address(const SignerKey& signer, const std::vector<mime::Mailbox>& from) {
    if (from.empty()) return Fault{Verdict::address_mismatch, VerdictReason::no_from};
    if (from.size() > 1) return Fault{Verdict::address_mismatch, VerdictReason::several_from};
    const bool carried =
        std::any_of(signer.addresses.begin(), signer.addresses.end(), [&](const std::string& text) {
            const auto address = mime::AddrSpec::parse(text);
            return address && *address == from.front().address;
        });
    if (!carried) return Fault{Verdict::address_mismatch, VerdictReason::from_not_in_key};
    return std::nullopt;
}

VerdictReason reason_for(Level level) noexcept {
    switch (level) {
    case Level::rejected:
        return VerdictReason::level_rejected;
    case Level::conflict:
        return VerdictReason::level_conflict;
    case Level::offered:
        return VerdictReason::level_offered;
    case Level::first_use:
        return VerdictReason::level_first_use;
    default:
        return VerdictReason::level_none;
    }
}

/// A fault that no acceptance mends.
bool is_beyond_acceptance(ChainState state) noexcept {
    switch (state) {
    case ChainState::issuer_not_ca:
    case ChainState::path_length:
    case ChainState::name_constraints:
    case ChainState::key_usage:
    case ChainState::unknown_critical_extension:
    case ChainState::revocation_unknown:
    case ChainState::failed:
    case ChainState::distrusted:
        return true;
    default:
        return false;
    }
}

/// The user's own acceptance of exactly this certificate stands in for an anchor, but mends no other fault.
bool chain_suffices(ChainState state, Level level) noexcept {
    switch (state) {
    case ChainState::not_applicable:
    case ChainState::anchored:
        return true;
    case ChainState::unknown_root:
    case ChainState::self_signed:
    case ChainState::missing_intermediate:
    case ChainState::issued_after_distrust:
        return level == Level::accepted || level == Level::verified;
    default:
        return false;
    }
}

Check check_trust(const SignatureFact& signature, Level known) {
    const SignerKey& signer = *signature.signer;
    // The first mail of a certificate under an anchor counts already, and makes it known.
    const bool undecided = known == Level::none || known == Level::offered || known == Level::first_use;
    const Level level = undecided && signer.chain.state == ChainState::anchored ? Level::ca : known;
    if (level != Level::rejected && level != Level::conflict && is_beyond_acceptance(signer.chain.state))
        return Fault{Verdict::untrusted, signer.chain.state == ChainState::revocation_unknown
                                             ? VerdictReason::revocation_unknown
                                             : VerdictReason::chain_fault};
    if (!counts_for_signatures(level)) return Fault{Verdict::untrusted, reason_for(level)};
    if (!chain_suffices(signer.chain.state, level))
        return Fault{Verdict::untrusted, VerdictReason::chain_fault};
    if (signature.signed_at && signer.created && *signature.signed_at < *signer.created)
        return Fault{Verdict::untrusted, VerdictReason::before_key_life};
    return std::nullopt;
}

Check check_time(const SignatureFact& signature, const SignatureContext& context,
                 std::vector<SignatureWarning>& warnings) {
    if (!context.has_date) warnings.push_back(SignatureWarning::no_date);
    if (!signature.signed_at) {
        // Without a signing time only a protected Date shows that this is no replay.
        if (context.has_date && context.date_protected) return std::nullopt;
        return Fault{Verdict::time_mismatch, VerdictReason::no_signing_time};
    }
    if (*signature.signed_at > context.now + future_tolerance)
        return Fault{Verdict::time_mismatch, VerdictReason::signed_in_future};
    if (!context.has_date) return std::nullopt;
    if (!context.date) {
        if (!context.date_protected) return Fault{Verdict::time_mismatch, VerdictReason::date_unreadable};
        warnings.push_back(SignatureWarning::date_differs);
        return std::nullopt;
    }
    const auto difference = std::chrono::abs(*context.date - *signature.signed_at);
    if (difference <= date_tolerance) return std::nullopt;
    if (!context.date_protected) return Fault{Verdict::time_mismatch, VerdictReason::date_differs};
    warnings.push_back(SignatureWarning::date_differs);
    return std::nullopt;
}

} // namespace

bool is_strong(PublicKeyAlgorithm algorithm, unsigned bits) noexcept {
    switch (algorithm) {
    case PublicKeyAlgorithm::rsa:
    case PublicKeyAlgorithm::dsa:
    case PublicKeyAlgorithm::elgamal:
        return bits >= smallest_factoring_key;
    case PublicKeyAlgorithm::ecdsa:
    case PublicKeyAlgorithm::ecdh:
    case PublicKeyAlgorithm::eddsa:
    case PublicKeyAlgorithm::xdh:
        return true;
    case PublicKeyAlgorithm::unknown:
        return false;
    }
    return false;
}

bool is_strong(DigestAlgorithm digest) noexcept {
    switch (digest) {
    case DigestAlgorithm::sha224:
    case DigestAlgorithm::sha256:
    case DigestAlgorithm::sha384:
    case DigestAlgorithm::sha512:
    case DigestAlgorithm::sha3_256:
    case DigestAlgorithm::sha3_512:
        return true;
    default:
        return false;
    }
}

Judgement judge(const SignatureFact& signature, const SignatureContext& context) {
    std::vector<SignatureWarning> warnings;
    Check fault = check_mathematics(signature);
    if (!fault) fault = check_strength(signature);
    if (!fault) fault = check_revocation(signature, warnings);
    if (!fault) fault = check_expiry(signature, context.now, warnings);
    if (!fault) fault = check_address(*signature.signer, context.from);
    if (!fault) fault = check_trust(signature, context.level);
    if (!fault) fault = check_time(signature, context, warnings);
    if (fault) return {fault->verdict, fault->reason, std::move(warnings)};
    return {Verdict::good, VerdictReason::none, std::move(warnings)};
}

} // namespace sealpost::crypto
