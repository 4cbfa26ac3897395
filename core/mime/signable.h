// SPDX-License-Identifier: GPL-3.0-or-later
// From a message that was read (a draft of a mail program, a file) to an entity that can be signed: the same
// parts and content, CRLF, 7-bit clean, with nothing that a transport might rewrite (RFC 3156 section 3, RFC
// 8551 section 3.1.2).
#pragma once

#include "core/mime/builder.h"
#include "core/mime/scanner.h"

namespace sealpost::mime {

/// The body of `part` with its Content-* fields, without its other fields. Streams from `source`, which the
/// entity holds.
/// - text leaves are encoded anew, quoted-printable or base64, whichever fits; line breaks become CRLF except
/// inside
///   base64, whose bytes are kept; UTF-8 without a charset gets one;
/// - other leaves become base64 of their exact bytes;
/// - multiparts get new boundaries, and lose preamble and epilogue (RFC 2046 section 5.1.1: not content);
/// - multipart/signed and multipart/encrypted inside stay as they are (but for CRLF) where they are 7-bit
/// clean, as
///   their signature covers their encoding; otherwise they are treated as multiparts, and the inner signature
///   will not verify;
/// - message/rfc822 stays as it is (but for CRLF) where nothing in it is in danger; otherwise its parts are
/// treated
///   as here, and its header fields are kept;
/// - file names lose their folders.
/// Throws Error{bad_draft} (facts "part", "detail": "structure-limit", "multipart-without-parts") rather than
/// lose content.
Entity make_signable(const Part& part, std::shared_ptr<SeekableSource> source);

/// Whether the bytes can stand in signed content as they are: CRLF, ASCII without NUL, lines of at most 998,
/// no "From " at the start of a line and no white space at the end of one.
bool survives_transport(Source& bytes);

} // namespace sealpost::mime
