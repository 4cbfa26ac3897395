// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_store.h"

namespace sealpost::keys {

namespace {

[[noreturn]] void refuse(std::string_view operation) {
    throw Error(ErrorCode::not_for_certificates, {{"operation", std::string(operation)}});
}

} // namespace

std::string_view name_of(Change change) noexcept {
    switch (change) {
    case Change::unchanged:
        return "unchanged";
    case Change::updated:
        return "updated";
    case Change::added:
        return "added";
    }
    return "unchanged";
}

std::string_view name_of(RevocationReason reason) noexcept {
    switch (reason) {
    case RevocationReason::none:
        return "none";
    case RevocationReason::compromised:
        return "compromised";
    case RevocationReason::superseded:
        return "superseded";
    case RevocationReason::retired:
        return "retired";
    }
    return "none";
}

std::optional<RevocationReason> parse_revocation_reason(std::string_view name) noexcept {
    using enum RevocationReason;
    for (const auto reason : {none, compromised, superseded, retired})
        if (name_of(reason) == name) return reason;
    return std::nullopt;
}

Key KeyStore::extend(const Fingerprint&, const Extension&, const Operation&) { refuse("extend"); }

Key KeyStore::add_address(const Fingerprint&, const NewAddress&, const Operation&) { refuse("add-address"); }

Key KeyStore::revoke_address(const Fingerprint&, std::string_view, const Operation&) {
    refuse("revoke-address");
}

Key KeyStore::revoke(const Fingerprint&, RevocationReason, const Operation&) { refuse("revoke"); }

void KeyStore::remove(const Fingerprint&, Removal, const Operation&) { refuse("delete"); }

} // namespace sealpost::keys
