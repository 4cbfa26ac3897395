// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader should be told besides the summary.
#pragma once

#include <string_view>

namespace sealpost::incoming {

enum class Warning {
    from_mismatch,
    several_from,
    lookalike_address,
    list_rewrote_from,
    not_addressed_to_you,
    recipients_not_signed,
    encryption_not_authenticated,
    signer_since_expired,
    signer_since_superseded,
    date_differs,
    no_date,
    errant_encryption,
    errant_signature,
    mailing_list_footer,
    mangled_in_transit,
    legacy_wrapped,
    legacy_display_removed,
    unobtrusive_signature_ignored,
    remote_content_blocked,
    text_cut,
    limit_exceeded,
};
/// "from-mismatch", ...
std::string_view name_of(Warning warning) noexcept;

} // namespace sealpost::incoming
