// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/signature_summary.h"

#include "core/mime/date.h"

namespace sealpost::incoming {

namespace {

/// Exactly one From field with exactly one mailbox gives one; everything else gives none or several, and no
/// signature is good for it.
std::vector<mime::Mailbox> judged_from(const ReadHeaders& headers) {
    std::vector<mime::Mailbox> from = headers.from;
    if (from.size() == 1 && headers.from_fields > 1) from.push_back(from.front());
    if (from.size() == 1 && headers.from_malformed) from.clear();
    return from;
}

crypto::SignatureContext context_of(const crypto::SignatureFact& fact, const ReadHeaders& headers,
                                    const SummaryFacts& facts) {
    crypto::SignatureContext context;
    context.from = judged_from(headers);
    if (const ReadField* date = headers.find("Date")) {
        context.has_date = true;
        context.date = mime::parse_rfc5322_date(date->field.raw);
        context.date_protected = headers.date_protected;
    }
    if (context.from.size() == 1 && fact.signer && facts.level_of)
        context.level =
            facts.level_of(context.from.front().address, fact.technology, fact.signer->fingerprint);
    context.now = facts.now;
    return context;
}

EncryptionMethod method_of(LayerKind kind) noexcept {
    if (kind == LayerKind::smime_enveloped) return EncryptionMethod::smime;
    return kind == LayerKind::inline_encrypted ? EncryptionMethod::pgp_inline : EncryptionMethod::pgp_mime;
}

} // namespace

JudgedSignature judge_signature(const crypto::SignatureFact& fact, const ReadHeaders& headers,
                                const SummaryFacts& facts, bool inside_encryption) {
    const crypto::Judgement judgement = crypto::judge(fact, context_of(fact, headers, facts));
    SignatureSummary summary;
    summary.method = fact.technology;
    summary.verdict = judgement.verdict;
    summary.reason = judgement.reason;
    summary.inside_encryption = inside_encryption;
    summary.claimed_signer = fact.claimed_signer;
    if (fact.signer)
        summary.signer = Signer{.fingerprint = fact.signer->fingerprint,
                                .addresses = fact.signer->addresses,
                                .name = fact.signer->name,
                                .revoked = fact.signer->revoked,
                                .chain = fact.signer->chain};
    summary.signed_at = fact.signed_at;
    if (fact.digest != crypto::DigestAlgorithm::unknown) summary.hash = std::string(name_of(fact.digest));
    if (!fact.unsupported.empty()) summary.unsupported = fact.unsupported;
    return {std::move(summary), judgement.warnings};
}

EncryptionSummary summarise_encryption(const Layer& layer) {
    EncryptionSummary summary;
    if (!layer.encryption) return summary;
    const crypto::EncryptionFact& fact = *layer.encryption;
    const bool decrypted = fact.state == crypto::DecryptState::decrypted && layer.opened;
    summary.state = decrypted ? EncryptionState::decrypted : EncryptionState::failed;
    summary.method = method_of(layer.kind);
    if (!fact.cipher.empty()) summary.cipher = fact.cipher;
    if (decrypted) summary.authenticated = fact.authenticated;
    if (!decrypted) summary.reason = fact.failure;
    if (!decrypted && !fact.unsupported.empty()) summary.unsupported = fact.unsupported;
    summary.recipients = fact.recipients;
    return summary;
}

Warning to_warning(crypto::SignatureWarning warning) noexcept {
    switch (warning) {
    case crypto::SignatureWarning::signer_since_expired:
        return Warning::signer_since_expired;
    case crypto::SignatureWarning::signer_since_superseded:
        return Warning::signer_since_superseded;
    case crypto::SignatureWarning::date_differs:
        return Warning::date_differs;
    case crypto::SignatureWarning::no_date:
        return Warning::no_date;
    }
    return Warning::date_differs;
}

} // namespace sealpost::incoming
