// SPDX-License-Identifier: GPL-3.0-or-later
// Mailboxes and parameters in their wire form; behind FieldLine.
#pragma once

#include "core/mime/address.h"
#include "core/mime/content_type.h"

namespace sealpost::mime {

/// As to_header_value(), for a line on which `column` characters stand already; begins with a space.
std::string fold_mailboxes(std::size_t column, const std::vector<Mailbox>& mailboxes);

/// name=value in one or more pieces (RFC 2231 section 3 and 4), each short enough for a line.
std::vector<std::string> encode_parameter(const Parameter& parameter);

} // namespace sealpost::mime
