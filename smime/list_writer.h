// SPDX-License-Identifier: GPL-3.0-or-later
// Revocation lists that the own authority writes (RFC 5280 section 5).
#pragma once

#include "core/keys/key_store.h"
#include "smime/profiles.h"
#include "smime/revocation_list.h"

#include <optional>
#include <string>

namespace sealpost::smime {

struct TakenBack {
    const Certificate& certificate;
    keys::RevocationReason reason = keys::RevocationReason::none;
};

struct NewListRequest {
    const Issuer& issuer;
    /// All its entries are taken over; nullptr: there was none.
    const RevocationList* previous = nullptr;
    std::optional<TakenBack> taken_back{};
    Time now{};
    /// nextUpdate.
    Time next{};
};

/// Version 2 with authority key identifier and a number that only grows, even where the file of the previous
/// list was lost. An entry that is there stays as it is, unless the new reason is hard and the old one soft.
RevocationList make_revocation_list(const NewListRequest& request);

} // namespace sealpost::smime
