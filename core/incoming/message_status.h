// SPDX-License-Identifier: GPL-3.0-or-later
// What protects a message as a whole: its summary, from the layers of its envelope and what the user decided.
// Of the whole message, and of each message inside it.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/level.h"
#include "core/crypto/verdict.h"
#include "core/incoming/header_protection.h"
#include "core/incoming/lookalike.h"
#include "core/incoming/open.h"
#include "core/incoming/protection.h"
#include "core/incoming/warning.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sealpost::incoming {

/// What the user decided and the world says. Called with the one From address that is judged.
struct SummaryFacts {
    std::function<crypto::Level(const mime::AddrSpec&, crypto::Technology, const crypto::Fingerprint&)>
        level_of;
    std::vector<mime::AddrSpec> my_addresses{};
    Time now{};
    /// Whom From may imitate; nullptr: nobody is known.
    std::shared_ptr<const KnownAddresses> known{};
};

enum class EncryptionState { none, decrypted, failed };
std::string_view name_of(EncryptionState state) noexcept;

enum class EncryptionMethod { pgp_mime, pgp_inline, smime };
/// "pgp-mime", "pgp-inline", "smime".
std::string_view name_of(EncryptionMethod method) noexcept;

struct EncryptionSummary {
    EncryptionState state = EncryptionState::none;
    std::optional<EncryptionMethod> method{};
    /// "AES256.OCB"; nullopt where not known.
    std::optional<std::string> cipher{};
    /// nullopt unless decrypted.
    std::optional<bool> authenticated{};
    /// Only where state is failed.
    std::optional<crypto::DecryptFailure> reason{};
    /// The algorithm that is not supported; nullopt where that is not what failed.
    std::optional<std::string> unsupported{};
    std::vector<crypto::RecipientFact> recipients{};
    bool operator==(const EncryptionSummary&) const = default;
};

struct Signer {
    /// nullopt where the key is not at hand: a claimed key id is no fingerprint.
    std::optional<crypto::Fingerprint> fingerprint{};
    std::vector<std::string> addresses{};
    std::string name{};
    /// Why and when the key was revoked.
    std::optional<crypto::Revocation> revoked{};
    /// Certificates only.
    crypto::ChainFact chain{};
    bool operator==(const Signer&) const = default;
};

struct SignatureSummary {
    crypto::Technology method = crypto::Technology::openpgp;
    crypto::Verdict verdict = crypto::Verdict::error;
    /// none only with good.
    crypto::VerdictReason reason = crypto::VerdictReason::not_computed;
    bool inside_encryption = false;
    /// nullopt where the signature names no key at all.
    std::optional<Signer> signer{};
    /// The key that the signature names; empty where it names none.
    std::string claimed_signer{};
    std::optional<Time> signed_at{};
    /// "SHA256"; nullopt where not known.
    std::optional<std::string> hash{};
    /// The algorithm that is not supported; nullopt where that is not what failed.
    std::optional<std::string> unsupported{};
    bool operator==(const SignatureSummary&) const = default;
};

struct MessageStatus {
    Protection summary = Protection::unprotected;
    EncryptionSummary encryption{};
    std::vector<SignatureSummary> signatures{};
    HeaderScheme header_scheme = HeaderScheme::none;
    std::vector<ShownField> headers{};
    /// Each once, in the order of the enumeration.
    std::vector<Warning> warnings{};
    bool operator==(const MessageStatus&) const = default;

    /// The first shown field of that name, or nullptr.
    const ShownField* header(std::string_view name) const noexcept;
    bool has(Warning warning) const noexcept;
};

/// `headers` as read_headers(tree) gives them.
MessageStatus judge_message(const OpenedTree& tree, const ReadHeaders& headers, const SummaryFacts& facts);

} // namespace sealpost::incoming
