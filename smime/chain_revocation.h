// SPDX-License-Identifier: GPL-3.0-or-later
// What revocation lists say of the certificates of a chain (RFC 5280 section 6.3, without a network).
#pragma once

#include "smime/revocation_store.h"

#include <cstddef>
#include <vector>

namespace sealpost::smime {

struct ListRequest {
    /// The certificate first, each signed by the next one. Of the last one nothing is asked: it is the
    /// anchor, or nobody's list is at hand.
    const std::vector<Certificate>& chain;
    /// From the message.
    const std::vector<RevocationList>& supplied;
    /// nullptr: none.
    const RevocationStore* kept = nullptr;
    Time now{};
};

struct RevokedCertificate {
    std::size_t index = 0;
    crypto::Revocation revocation{};
};

struct ListFindings {
    std::vector<RevokedCertificate> revoked{};
    /// Neither revoked nor vouched for by a list in force.
    std::vector<std::size_t> unknown{};
};

/// Only lists count that the next certificate of the chain signed.
ListFindings look_into_lists(const ListRequest& request);

} // namespace sealpost::smime
