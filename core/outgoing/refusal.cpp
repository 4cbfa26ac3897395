// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/refusal.h"

namespace sealpost::outgoing {

std::string_view name_of(RefusalReason reason) noexcept {
    switch (reason) {
    case RefusalReason::conflict:
        return "conflict";
    case RefusalReason::rejected:
        return "rejected";
    case RefusalReason::expired:
        return "expired";
    case RefusalReason::revoked:
        return "revoked";
    case RefusalReason::not_yet_valid:
        return "not-yet-valid";
    case RefusalReason::no_encryption_subkey:
        return "no-encryption-subkey";
    case RefusalReason::weak:
        return "weak";
    case RefusalReason::untrusted:
        return "untrusted";
    case RefusalReason::no_own_key:
        return "no-own-key";
    case RefusalReason::not_accepted:
        return "not-accepted";
    case RefusalReason::no_key:
        return "no-key";
    case RefusalReason::mixed_not_allowed:
        return "mixed-not-allowed";
    case RefusalReason::confidential_fields:
        return "confidential-fields";
    case RefusalReason::unsigned_not_allowed:
        return "unsigned-not-allowed";
    }
    return {};
}

RefusalReason reason_for(keys::Unusable unusable) {
    switch (unusable) {
    case keys::Unusable::no:
        break;
    case keys::Unusable::no_key:
    case keys::Unusable::wrong_address:
        return RefusalReason::no_key;
    case keys::Unusable::not_yet_valid:
        return RefusalReason::not_yet_valid;
    case keys::Unusable::expired:
        return RefusalReason::expired;
    case keys::Unusable::revoked:
        return RefusalReason::revoked;
    case keys::Unusable::weak:
        return RefusalReason::weak;
    case keys::Unusable::no_encryption_subkey:
        return RefusalReason::no_encryption_subkey;
    case keys::Unusable::no_signing_subkey:
    case keys::Unusable::no_secret:
        return RefusalReason::no_own_key;
    case keys::Unusable::untrusted:
    case keys::Unusable::invalid:
        return RefusalReason::untrusted;
    case keys::Unusable::not_accepted:
        return RefusalReason::not_accepted;
    case keys::Unusable::conflict:
        return RefusalReason::conflict;
    case keys::Unusable::rejected:
        return RefusalReason::rejected;
    }
    throw Error(ErrorCode::internal, {{"detail", "no refusal for a usable key"}});
}

} // namespace sealpost::outgoing
