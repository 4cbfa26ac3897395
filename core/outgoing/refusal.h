// SPDX-License-Identifier: GPL-3.0-or-later
// Why a draft must not be sealed: for whom, and what stands in the way.
#pragma once

#include "core/base/error.h"
#include "core/keys/usability.h"
#include "core/mime/address.h"

#include <string_view>
#include <vector>

namespace sealpost::outgoing {

/// In order of precedence where several hold for one address.
enum class RefusalReason {
    conflict,
    rejected,
    expired,
    revoked,
    not_yet_valid,
    no_encryption_subkey,
    weak,
    untrusted,
    no_own_key,
    not_accepted,
    no_key,
    mixed_not_allowed,
    confidential_fields,
    unsigned_not_allowed,
};
/// "no-encryption-subkey", ...
std::string_view name_of(RefusalReason reason) noexcept;
/// Unusable::no has none: Error{internal}.
RefusalReason reason_for(keys::Unusable unusable);

struct Refusal {
    mime::AddrSpec address;
    RefusalReason reason = RefusalReason::no_key;
    /// "fingerprint" of the key that the reason concerns; for a conflict "accepted" too; "since" (RFC 3339)
    /// where it expired or was revoked; "fields" where a copy in the clear would publish them; "engine" where
    /// only one technology was asked; "beside" names a recipient whose sealed copy forbids one in the clear;
    /// "named" = "yes" where it is the key that the account or identity names; "for" = "file" where no
    /// message was to be sealed. The hint for people is made from reason and facts.
    Facts facts{};
    bool operator==(const Refusal&) const = default;
};

} // namespace sealpost::outgoing
