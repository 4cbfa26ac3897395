// SPDX-License-Identifier: GPL-3.0-or-later
// Line ends. Signatures are made and checked over CRLF (RFC 3156 section 5, RFC 8551 section 3.1.1).
#pragma once

#include "core/base/stream.h"

#include <memory>

namespace sealpost::mime {

/// CRLF stays; a bare CR and a bare LF become CRLF.
std::unique_ptr<Source> to_crlf(std::unique_ptr<Source> text);
/// CRLF becomes LF; a bare CR stays.
std::unique_ptr<Source> to_lf(std::unique_ptr<Source> text);

/// CRLF text whose empty lines at the end are cut to one line end; one is added where there is none
/// (draft-ietf-mailmaint-unobtrusive-signatures).
std::unique_ptr<Source> end_in_one_line(std::unique_ptr<Source> text);

} // namespace sealpost::mime
