// SPDX-License-Identifier: GPL-3.0-or-later
// The one structural parser: a message's part tree with byte offsets, found in one pass and in constant
// memory beside the headers (RFC 5322, RFC 2046 section 5.1). Everything else reads bytes through these
// offsets, so that what was signed is cut out exactly.
#pragma once

#include "core/base/stream.h"
#include "core/mime/content_type.h"
#include "core/mime/header_field.h"
#include "core/mime/transfer_encoding.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::mime {

/// What is irregular in one part. None of it changes how the part is cut.
struct PartDefects {
    /// A multipart that ended without its close delimiter.
    bool missing_closing_boundary = false;
    /// A multipart whose boundary parameter is absent, empty or too long; it has no children.
    bool missing_boundary = false;
    /// A multipart in which no delimiter was found.
    bool no_parts = false;
    /// The header ended without a blank line.
    bool header_without_body = false;
    /// A line in the header that is neither a field nor the continuation of one; it is in no field.
    bool malformed_header = false;
    bool eight_bit_header = false;
    /// A CR in the header that is not part of CRLF, or a NUL.
    bool control_in_header = false;
    /// More than one Content-Type, Content-Transfer-Encoding or Content-Disposition field: the first counts.
    bool duplicate_content_field = false;
    /// A line that begins with an open boundary and goes on with something else than white space: no
    /// delimiter here (RFC 2046 allows no such line), but one to readers that compare only the beginning.
    bool ambiguous_boundary = false;
    /// A multipart or message under base64 or quoted-printable, which RFC 2045 section 6.4 forbids. A
    /// multipart is cut nevertheless; a message stays a leaf.
    bool encoded_composite = false;
    /// A limit of limits.h ended the analysis of this part.
    bool limit_exceeded = false;
    bool operator==(const PartDefects&) const = default;
};

struct Part {
    /// "1" for the root, "1.2" for the second child of a multipart, "1.2.1" for the message in a
    /// message/rfc822 part: as in IMAP (RFC 3501 section 6.4.5), but every part has a number, the root
    /// multipart and the enclosed message too.
    std::string path;
    /// Header and body. For a child of multipart/signed: exactly the bytes that were signed (the line end
    /// before a delimiter belongs to the delimiter).
    ByteRange whole;
    /// The fields with their line ends, without the blank line.
    ByteRange header;
    /// After the blank line. For a multipart with preamble and epilogue.
    ByteRange body;
    HeaderBlock fields;
    /// Of the field, or the default: text/plain, message/rfc822 in multipart/digest.
    ContentType type;
    bool has_content_type = false;
    TransferEncoding encoding = TransferEncoding::seven_bit;
    Disposition disposition;
    /// safe_file_name() of Content-Disposition's filename or Content-Type's name; empty if there is none.
    std::string file_name;
    /// This part is a whole message: the root, or the child of a message/rfc822 part.
    bool is_message = false;
    PartDefects defects;
    /// Of a multipart: its parts. Of message/rfc822: one, the message.
    std::vector<Part> children;

    bool is_leaf() const noexcept { return children.empty(); }
    bool operator==(const Part&) const = default;
};

enum class ScanLimit { depth, parts, header_block, header_fields, headers_total };

struct PartTree {
    Part root;
    /// Whether the first line looks like a header field. Otherwise `root` is an empty header and a body.
    bool is_message = false;
    /// Length of a leading mbox "From " line, which is in no part.
    std::uint64_t mbox_line = 0;
    /// The first limit that was exceeded. What lies beyond is in no part of its own.
    std::optional<ScanLimit> limit_exceeded;
    /// Line ends that occur anywhere in the source: LF without CR, CRLF, CR without LF.
    bool has_bare_lf = false;
    bool has_crlf = false;
    bool has_bare_cr = false;
    bool has_nul = false;

    /// nullptr if there is no part of that path.
    const Part* find(std::string_view path) const noexcept;
    bool operator==(const PartTree&) const = default;
};

/// Reads `source` from its start to its end. Bad input is a value; throws only what the source throws.
PartTree scan(SeekableSource& source);

/// Scans one entity (as it comes out of a decryption) whose header may be empty: as scan(), but `is_message`
/// says only whether the first line looks like a field, and no mbox line is looked for.
PartTree scan_entity(SeekableSource& source);

/// Calls `visit` for every part, parents before children.
template <typename Visit>
void for_each_part(const Part& part, Visit&& visit) {
    visit(part);
    for (const Part& child : part.children) for_each_part(child, visit);
}

/// The raw bytes of a range of a source.
std::unique_ptr<SeekableSource> open_range(std::shared_ptr<SeekableSource> source, ByteRange range);

} // namespace sealpost::mime
