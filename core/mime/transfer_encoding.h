// SPDX-License-Identifier: GPL-3.0-or-later
// Content transfer encodings (RFC 2045 section 6) as filters between sources, in constant memory.
#pragma once

#include "core/base/stream.h"

#include <memory>
#include <string_view>

namespace sealpost::mime {

enum class TransferEncoding { seven_bit, eight_bit, binary, quoted_printable, base64, unknown };

/// The encoding of a Content-Transfer-Encoding value; empty is seven_bit, what is not known is unknown.
TransferEncoding parse_transfer_encoding(std::string_view raw) noexcept;
/// The name for the header field ("quoted-printable"); unknown is "binary".
std::string_view name_of(TransferEncoding encoding) noexcept;

/// What a decoder met. Complete once read() has returned 0.
struct DecodeReport {
    /// base64 that ends within a group of four, quoted-printable that ends after "=".
    bool truncated = false;
    /// Characters that the encoding does not allow: skipped in base64, kept in quoted-printable.
    bool garbage = false;
    bool operator==(const DecodeReport&) const = default;
};

class DecodingSource : public Source {
  public:
    virtual DecodeReport report() const noexcept = 0;
};

/// Lenient as readers of mail must be: what can be decoded is, and report() says what was wrong. base64 ends
/// at its padding; what follows is garbage. Identity encodings and unknown pass through.
std::unique_ptr<DecodingSource> decode(TransferEncoding encoding, std::unique_ptr<Source> encoded);

/// base64 in lines of 76 characters, the last one shorter, each ended by CRLF.
std::unique_ptr<Source> encode_base64(std::unique_ptr<Source> bytes);
/// Quoted-printable of text: CRLF in `text` is a line break, any other CR or LF is encoded. Also encoded, so
/// that nothing on the way has a reason to touch it: white space at the end of a line ("-- "), "From " and
/// "." at the start of one, everything outside printable ASCII. Lines of at most 76 characters; no line end
/// is added.
std::unique_ptr<Source> encode_quoted_printable(std::unique_ptr<Source> text);

} // namespace sealpost::mime
