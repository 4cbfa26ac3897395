// SPDX-License-Identifier: GPL-3.0-or-later
// Legacy display elements, writing (RFC 9788 section 5.2): for readers that decrypt and know no header
// protection, the fields that are hidden outside are repeated at the beginning of the text. Readers that know
// it leave them out again.
#pragma once

#include "core/mime/builder.h"
#include "core/mime/field_line.h"

#include <vector>

namespace sealpost::outgoing {

/// `body` whose main text parts (the text itself; the first part of multipart/mixed and multipart/related;
/// each of multipart/alternative) begin with the fields of `inner` that people look at and that `outer` lacks
/// or has otherwise, and carry hp-legacy-display="1". Texts that have no place for it stay as they are: HTML
/// without <body>, and texts longer than limits::body_text, or limits::html_text for HTML.
mime::Entity with_legacy_display(const mime::Entity& body, const std::vector<mime::FieldLine>& inner,
                                 const std::vector<mime::FieldLine>& outer);

} // namespace sealpost::outgoing
