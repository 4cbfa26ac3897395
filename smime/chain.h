// SPDX-License-Identifier: GPL-3.0-or-later
// Chains (RFC 5280 section 6, RFC 8550): from a certificate to an e-mail anchor, at a time, with every fault
// named and the certificate that it concerns. Revocation comes from lists that are at hand. No network.
#pragma once

#include "core/crypto/facts.h"
#include "smime/certificate.h"
#include "smime/mail_anchors.h"
#include "smime/revocation_store.h"

#include <vector>

namespace sealpost::smime {

struct ChainMaterial {
    /// The user's own authorities.
    std::vector<Certificate> anchors;
    /// What lies in the store and helps to build a chain, trusted for nothing.
    std::vector<Certificate> intermediates;
    /// Asked where those above lead nowhere, and what speaks against a certificate; nullptr: none. It must
    /// outlive what is made of it.
    MailAnchors* mail_anchors = nullptr;
    /// Lists that are kept; nullptr: none. It must outlive what is made of it.
    const RevocationStore* lists = nullptr;
    /// A certificate below the anchor without a list in force is a fault.
    bool lists_required = false;
};

enum class ChainUse { sign, encrypt };

struct ChainRequest {
    const Certificate& certificate;
    /// From the message; trusted for nothing.
    const std::vector<Certificate>& companions;
    ChainUse use = ChainUse::sign;
    /// When the certificates must be valid: the signing time, or now.
    Time at{};
    /// When a list must be in force; nullopt: at that time too.
    std::optional<Time> now{};
    /// From the message; each counts only with its authority's signature.
    std::vector<RevocationList> lists{};
};

struct ChainResult {
    crypto::ChainFact fact;
    /// The certificate first, the anchor last, as far as it could be built.
    std::vector<Certificate> chain;
    /// Of the certificate itself.
    std::optional<crypto::Revocation> revoked{};
};

/// For many chains from the same material.
class ChainBuilder {
  public:
    explicit ChainBuilder(ChainMaterial material);
    /// With several faults: weak, revoked, expired, distrusted, then the first other one from the leaf
    /// upwards.
    ChainResult build(const ChainRequest& request) const;
    const ChainMaterial& material() const noexcept { return material_; }

  private:
    ChainResult build(const ChainRequest& request, const std::vector<MailAnchor>& more) const;
    /// What the list of mail anchors says against the chain.
    void name_distrusted(ChainResult& result) const;
    bool is_own(const Certificate& certificate) const;

    ChainMaterial material_;
    StorePtr own_anchors_;
};

ChainResult build_chain(const ChainRequest& request, const ChainMaterial& material);

} // namespace sealpost::smime
