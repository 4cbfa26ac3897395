// SPDX-License-Identifier: GPL-3.0-or-later
// Chains (RFC 5280 section 6, RFC 8550): from a certificate to an e-mail anchor, at a time, with every fault
// named and the certificate that it concerns. No network.
#pragma once

#include "core/crypto/facts.h"
#include "smime/certificate.h"

#include <vector>

namespace sealpost::smime {

struct ChainMaterial {
    /// Roots with the e-mail trust bit, and the user's own authorities.
    std::vector<Certificate> anchors;
    /// What lies in the store and helps to build a chain, trusted for nothing.
    std::vector<Certificate> intermediates;
};

enum class ChainUse { sign, encrypt };

struct ChainRequest {
    const Certificate& certificate;
    /// From the message; trusted for nothing.
    const std::vector<Certificate>& companions;
    ChainUse use = ChainUse::sign;
    Time at{};
};

struct ChainResult {
    crypto::ChainFact fact;
    /// The certificate first, the anchor last, as far as it could be built.
    std::vector<Certificate> chain;
};

/// With several faults: weak, revoked, expired, then the first other one from the leaf upwards.
ChainResult build_chain(const ChainRequest& request, const ChainMaterial& material);

} // namespace sealpost::smime
