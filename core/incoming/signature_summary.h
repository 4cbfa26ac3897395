// SPDX-License-Identifier: GPL-3.0-or-later
// From the facts of one layer to what is said of it: verdicts for the From that is judged.
#pragma once

#include "core/incoming/message_status.h"

#include <vector>

namespace sealpost::incoming {

struct JudgedSignature {
    SignatureSummary summary;
    std::vector<crypto::SignatureWarning> warnings;
};

/// `headers` are those of the message in which the signature stands.
JudgedSignature judge_signature(const crypto::SignatureFact& fact, const ReadHeaders& headers,
                                const SummaryFacts& facts, bool inside_encryption);

EncryptionSummary summarise_encryption(const Layer& layer);

Warning to_warning(crypto::SignatureWarning warning) noexcept;

} // namespace sealpost::incoming
