// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict on one signature: a pure function of what the engine found, what the message says of itself and
// what the user decided. good needs every condition; everything else says which one failed first.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/facts.h"
#include "core/crypto/level.h"
#include "core/mime/address.h"

#include <optional>
#include <vector>

namespace sealpost::crypto {

enum class Verdict {
    error,
    bad,
    unknown_signer,
    weak,
    revoked,
    expired,
    address_mismatch,
    untrusted,
    time_mismatch,
    good,
};
std::string_view name_of(Verdict verdict) noexcept;

enum class VerdictReason {
    none,
    not_computed,
    mathematics,
    key_not_at_hand,
    weak_digest,
    weak_key,
    weak_chain,
    key_revoked,
    chain_revoked,
    signed_after_expiry,
    signature_expired,
    chain_expired,
    no_from,
    several_from,
    from_not_in_key,
    level_none,
    level_offered,
    level_first_use,
    level_conflict,
    level_rejected,
    chain_fault,
    revocation_unknown,
    before_key_life,
    signed_in_future,
    date_differs,
    date_unreadable,
    no_signing_time,
};
/// "weak-digest", ...
std::string_view name_of(VerdictReason reason) noexcept;

enum class SignatureWarning { signer_since_expired, signer_since_superseded, date_differs, no_date };

/// What the message says, as far as the signature's place lets it count.
struct SignatureContext {
    /// All mailboxes of all From fields that are judged: exactly one is needed.
    std::vector<mime::Mailbox> from;
    bool has_date = false;
    /// nullopt with has_date: could not be parsed.
    std::optional<Time> date;
    /// The Date stands in protected header fields: a difference is then a warning only.
    bool date_protected = false;
    /// Of the signer's key for the one From address; looked up by the caller under the addresses' comparison
    /// rules.
    Level level = Level::none;
    Time now{};
};

struct Judgement {
    Verdict verdict = Verdict::error;
    VerdictReason reason = VerdictReason::not_computed;
    std::vector<SignatureWarning> warnings;
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// With several faults the first of error, bad, unknown-signer, weak, revoked, expired, address-mismatch,
/// untrusted, time-mismatch.
Judgement judge(const SignatureFact& signature, const SignatureContext& context);

/// Whether key and digest are strong enough: no MD5, SHA-1 or RIPEMD-160, no RSA, DSA or Elgamal below 2048
/// bits.
bool is_strong(PublicKeyAlgorithm algorithm, unsigned bits) noexcept;
bool is_strong(DigestAlgorithm digest) noexcept;

} // namespace sealpost::crypto
