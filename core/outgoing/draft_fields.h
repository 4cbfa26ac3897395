// SPDX-License-Identifier: GPL-3.0-or-later
// Which header fields of a draft go along when it is sealed.
#pragma once

#include "core/mime/header_field.h"
#include "core/mime/scanner.h"

#include <string_view>

namespace sealpost::outgoing {

/// What describes the content (MIME), a former delivery (Received, Resent-*, DKIM-Signature), a place in a
/// mail program (Status, X-Mozilla-*), the program itself (User-Agent), or what only Sealpost writes
/// (Autocrypt, HP-Outer, Sig) stays behind; so does Bcc.
bool goes_along(std::string_view field_name) noexcept;

/// RFC 5322 section 3.6 allows these once, RFC 8689 section 3 TLS-Required.
bool is_single_field(std::string_view field_name) noexcept;

/// Throws Error{bad_draft} with fact "detail" = "malformed-header", "header-injection" or "duplicate-field"
/// (fact "field") for a header that cannot be written again as what it seems to be.
void check_header(const mime::Part& root);

/// CR, LF or NUL, which would end a line or hide something.
bool has_line_break(std::string_view text) noexcept;
/// The same behind the encoding of a word (RFC 2047): harmless as it stands, and an injection for whoever
/// decodes before parsing.
bool has_encoded_line_break(std::string_view raw);

} // namespace sealpost::outgoing
