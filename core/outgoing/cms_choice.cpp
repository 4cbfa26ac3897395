// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/cms_choice.h"

#include <algorithm>
#include <array>

namespace sealpost::outgoing {
namespace {

namespace capability = crypto::capability;

bool all_announce(const std::vector<CmsRecipient>& recipients, std::string_view oid) {
    return !recipients.empty() &&
           std::all_of(recipients.begin(), recipients.end(), [&](const CmsRecipient& recipient) {
               return recipient.capabilities && crypto::announces(*recipient.capabilities, oid);
           });
}

/// RSAES-OAEP-params with SHA-256 and MGF1 with SHA-256: as RFC 4055 defines them, with and without the NULL
/// of the digests, and as RFC 3560 section 5 prints them.
constexpr std::array<std::string_view, 3> oaep_sha256_parameters{
    "302FA00F300D06096086480165030402010500A11C301A06092A864886F70D010108300D06096086480165030402010500",
    "302BA00D300B0609608648016503040201A11A301806092A864886F70D010108300B0609608648016503040201",
    "302B300D06096086480165030402010500301A06092A864886F70D010108300D06096086480165030402010500",
};
/// An empty sequence; some leave it out.
constexpr std::array<std::string_view, 2> oaep_default_parameters{"3000", ""};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// SHA-256 before the default parameters; others (SHA-512, a label) are not written.
crypto::KeyTransport transport_for(const crypto::SmimeCapabilities& capabilities) {
    auto best = crypto::KeyTransport::pkcs1_v15;
    for (const crypto::SmimeCapability& announced : capabilities) {
        if (announced.oid != capability::rsaes_oaep) continue;
        if (contains(oaep_sha256_parameters, announced.parameters)) return crypto::KeyTransport::oaep_sha256;
        if (contains(oaep_default_parameters, announced.parameters)) best = crypto::KeyTransport::oaep_sha1;
    }
    return best;
}

} // namespace

crypto::CmsChoice choose_cms(const std::vector<CmsRecipient>& recipients) {
    crypto::CmsChoice choice;
    if (all_announce(recipients, capability::aes256_gcm)) choice.cipher = crypto::ContentCipher::aes256_gcm;
    for (const CmsRecipient& recipient : recipients)
        if (recipient.capabilities)
            choice.transport.insert_or_assign(recipient.certificate, transport_for(*recipient.capabilities));
    return choice;
}

} // namespace sealpost::outgoing
