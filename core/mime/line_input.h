// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a source with their offsets, read through one buffer; fast over lines that cannot be delimiters.
// Used by the scanner alone.
#pragma once

#include "core/base/stream.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace sealpost::mime {

struct Line {
    std::uint64_t begin = 0;
    /// After the line end.
    std::uint64_t end = 0;
    /// Without the line end; at most the cap that was asked for.
    std::string text;
    /// The line was longer than the cap.
    bool cut = false;
    /// 0 (end of the source), 1 (LF) or 2 (CRLF).
    int end_length = 0;
    /// The same of the line before; 0 at the start of the source.
    int end_length_before = 0;
};

class LineInput {
  public:
    explicit LineInput(Source& source);

    /// The offset of the next byte; always the start of a line.
    std::uint64_t offset() const noexcept { return base_ + position_; }
    bool at_end();
    /// At most `count` (up to 4096) of the next bytes; does not consume. Valid until anything is read.
    std::string_view peek(std::size_t count);
    /// False at the end of the source.
    bool read_line(Line& line, std::size_t cap);
    /// On to the next line that begins with "--", or to the end.
    void skip_to_dashes();
    void skip_to_end();

    bool has_bare_lf() const noexcept { return bare_lf_; }
    bool has_crlf() const noexcept { return crlf_; }
    bool has_bare_cr() const noexcept { return bare_cr_ || ended_in_cr_; }
    bool has_nul() const noexcept { return nul_; }

  private:
    bool ensure(std::size_t count);
    void refill();
    void note(const char* begin, std::size_t count);
    void skip_line();

    Source& source_;
    /// stream_buffer_size bytes; not zeroed, as a small message touches few of its pages.
    std::unique_ptr<char[]> buffer_;
    std::uint64_t base_ = 0; // offset of buffer_[0]
    std::size_t position_ = 0;
    std::size_t size_ = 0;
    bool exhausted_ = false;
    int previous_end_ = 0;
    // What was met so far; of a CR that ends it, what follows is not known yet.
    bool crlf_ = false;
    bool bare_lf_ = false;
    bool bare_cr_ = false;
    bool ended_in_cr_ = false;
    bool nul_ = false;
};

} // namespace sealpost::mime
