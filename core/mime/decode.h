// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a part: transfer encoding undone, and text as UTF-8.
#pragma once

#include "core/mime/scanner.h"

namespace sealpost::mime {

/// The body with its transfer encoding undone; text is not touched otherwise. Reads `source` while it is
/// read.
std::unique_ptr<DecodingSource> open_decoded(const Part& part, std::shared_ptr<SeekableSource> source);

/// The same for those who read it several times: going back decodes again from the start, and so does size()
/// when it is first asked.
std::unique_ptr<SeekableSource> open_decoded_seekable(const Part& part,
                                                      std::shared_ptr<SeekableSource> source);

struct Text {
    /// Valid UTF-8 with LF line ends.
    std::string utf8;
    /// The text was longer than the bound: this is its beginning.
    bool cut = false;
    /// The charset is not known, or the bytes are not valid in it: read as UTF-8 where they are, else
    /// windows-1252.
    bool charset_guessed = false;
    DecodeReport encoding;
    bool operator==(const Text&) const = default;
};

/// `bound` in bytes of decoded text.
Text text_of(const Part& part, std::shared_ptr<SeekableSource> source, std::size_t bound);

} // namespace sealpost::mime
