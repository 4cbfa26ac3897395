// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/file_signatures.h"

#include "core/crypto/verdict.h"

namespace sealpost::cli {

namespace {

/// The signer's address for which the key counts most.
crypto::SignatureContext context_of(Context& context, const crypto::SignatureFact& signature) {
    crypto::SignatureContext result{.from = {}, .level = crypto::Level::none, .now = context.now()};
    if (!signature.signer) return result;
    for (const std::string& text : signature.signer->addresses) {
        const auto address = mime::AddrSpec::parse(text);
        if (!address) continue;
        const auto level = context.level_of(*address, signature);
        if (!result.from.empty() && level <= result.level) continue;
        result.from = {mime::Mailbox{.display_name = {}, .address = *address}};
        result.level = level;
    }
    return result;
}

incoming::SignatureSummary summary_of(Context& context, const crypto::SignatureFact& signature) {
    const auto judgement = crypto::judge(signature, context_of(context, signature));
    incoming::SignatureSummary summary{.method = signature.technology,
                                       .verdict = judgement.verdict,
                                       .reason = judgement.reason,
                                       .claimed_signer = signature.claimed_signer,
                                       .signed_at = signature.signed_at};
    if (signature.signer)
        summary.signer = incoming::Signer{.fingerprint = signature.signer->fingerprint,
                                          .addresses = signature.signer->addresses,
                                          .name = signature.signer->name};
    if (signature.digest != crypto::DigestAlgorithm::unknown)
        summary.hash = crypto::name_of(signature.digest);
    return summary;
}

} // namespace

std::vector<incoming::SignatureSummary>
judge_file_signatures(Context& context, const std::vector<crypto::SignatureFact>& signatures) {
    std::vector<incoming::SignatureSummary> result;
    for (const auto& signature : signatures) result.push_back(summary_of(context, signature));
    return result;
}

} // namespace sealpost::cli
