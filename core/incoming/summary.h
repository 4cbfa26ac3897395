// SPDX-License-Identifier: GPL-3.0-or-later
// One honest summary for a message: a pure function from the opened tree and what the user decided to the
// values of `inspect --json`. nullopt stands for "not known" or "not analysed", never for a guess.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/level.h"
#include "core/crypto/verdict.h"
#include "core/incoming/header_protection.h"
#include "core/incoming/open.h"
#include "core/incoming/protection.h"
#include "core/incoming/warning.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::incoming {

/// What the user decided and the world says. Called with the one From address that is judged.
struct SummaryFacts {
    std::function<crypto::Level(const mime::AddrSpec&, crypto::Technology, const crypto::Fingerprint&)>
        level_of;
    std::vector<mime::AddrSpec> my_addresses{};
    Time now{};
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

struct BodySummary {
    /// What a reader is shown under the summary, UTF-8 with LF; nullopt where there is none or it could not
    /// be opened.
    std::optional<std::string> text{};
    bool cut = false;
    /// An HTML form of the main text exists.
    bool html = false;
    /// The text was taken out of HTML because there is no other.
    bool text_from_html = false;
    /// References in that HTML that a browser would have fetched.
    int remote_content_blocked = 0;
    bool operator==(const BodySummary&) const = default;
};

/// A leaf of the opened tree, or an errant layer.
struct PartSummary {
    std::string path;
    std::string type;
    /// safe_file_name(); empty if there is none.
    std::string name;
    /// Bytes of the content, transfer encoding undone.
    std::uint64_t size = 0;
    Protection protection = Protection::unprotected;
    bool errant = false;
    bool attachment = false;
    /// Of text parts other than the main text (that is in body.text), and of errant layers.
    std::optional<std::string> text{};
    std::vector<SignatureSummary> signatures{};
    std::optional<EncryptionSummary> encryption{};
    bool operator==(const PartSummary&) const = default;
};

struct MessageSummary {
    Protection summary = Protection::unprotected;
    EncryptionSummary encryption{};
    std::vector<SignatureSummary> signatures{};
    HeaderScheme header_scheme = HeaderScheme::none;
    std::vector<ShownField> headers{};
    BodySummary body{};
    std::vector<PartSummary> parts{};
    /// Each once, in the order of the enumeration.
    std::vector<Warning> warnings{};
    bool operator==(const MessageSummary&) const = default;

    /// The first shown field of that name, or nullptr.
    const ShownField* header(std::string_view name) const noexcept;
    bool has(Warning warning) const noexcept;
};

/// Reads content through the tree's sources, so throws what they throw; otherwise pure.
MessageSummary summarise(const OpenedTree& tree, const SummaryFacts& facts, const Operation& operation);

} // namespace sealpost::incoming
