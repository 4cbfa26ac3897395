// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/header_protection.h"
#include "core/incoming/layer.h"
#include "core/incoming/protection.h"
#include "core/incoming/summary.h"
#include "core/incoming/warning.h"

namespace sealpost::incoming {

std::string_view name_of(Protection protection) noexcept {
    switch (protection) {
    case Protection::unprotected:
        return "unprotected";
    case Protection::signed_only:
        return "signed";
    case Protection::encrypted:
        return "encrypted";
    case Protection::signed_and_encrypted:
        return "signed-and-encrypted";
    }
    return "unprotected";
}

std::string_view name_of(HeaderScheme scheme) noexcept {
    switch (scheme) {
    case HeaderScheme::none:
        return "none";
    case HeaderScheme::hp_clear:
        return "hp-clear";
    case HeaderScheme::hp_cipher:
        return "hp-cipher";
    case HeaderScheme::protected_headers_v1:
        return "protected-headers-v1";
    case HeaderScheme::wrapped_message:
        return "wrapped-message";
    }
    return "none";
}

std::string_view name_of(EncryptionState state) noexcept {
    switch (state) {
    case EncryptionState::none:
        return "none";
    case EncryptionState::decrypted:
        return "decrypted";
    case EncryptionState::failed:
        return "failed";
    }
    return "failed";
}

std::string_view name_of(EncryptionMethod method) noexcept {
    switch (method) {
    case EncryptionMethod::pgp_mime:
        return "pgp-mime";
    case EncryptionMethod::pgp_inline:
        return "pgp-inline";
    case EncryptionMethod::smime:
        return "smime";
    }
    return "smime";
}

std::string_view name_of(Warning warning) noexcept {
    switch (warning) {
    case Warning::from_mismatch:
        return "from-mismatch";
    case Warning::several_from:
        return "several-from";
    case Warning::lookalike_address:
        return "lookalike-address";
    case Warning::list_rewrote_from:
        return "list-rewrote-from";
    case Warning::not_addressed_to_you:
        return "not-addressed-to-you";
    case Warning::recipients_not_signed:
        return "recipients-not-signed";
    case Warning::encryption_not_authenticated:
        return "encryption-not-authenticated";
    case Warning::signer_since_expired:
        return "signer-since-expired";
    case Warning::signer_since_superseded:
        return "signer-since-superseded";
    case Warning::date_differs:
        return "date-differs";
    case Warning::no_date:
        return "no-date";
    case Warning::errant_encryption:
        return "errant-encryption";
    case Warning::errant_signature:
        return "errant-signature";
    case Warning::mailing_list_footer:
        return "mailing-list-footer";
    case Warning::mangled_in_transit:
        return "mangled-in-transit";
    case Warning::legacy_wrapped:
        return "legacy-wrapped";
    case Warning::legacy_display_removed:
        return "legacy-display-removed";
    case Warning::unobtrusive_signature_ignored:
        return "unobtrusive-signature-ignored";
    case Warning::remote_content_blocked:
        return "remote-content-blocked";
    case Warning::text_cut:
        return "text-cut";
    case Warning::limit_exceeded:
        return "limit-exceeded";
    }
    return "limit-exceeded";
}

} // namespace sealpost::incoming
