// SPDX-License-Identifier: GPL-3.0-or-later
// Header values being written: folding at 76 (RFC 5322 section 2.2.3), RFC 2047 words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sealpost::mime {

class Folder {
  public:
    /// `column`: what stands on the first line already ("Subject:" is 8).
    explicit Folder(std::size_t column) : column_(column) {}
    /// White space, then the chunk; a line break before the white space if the chunk would not fit else.
    void add(std::string_view chunk, std::string_view white_space = " ");
    /// Directly behind the last chunk.
    void append(std::string_view text);
    /// What still fits on the present line behind a space.
    std::size_t room() const noexcept;
    std::string take() { return std::move(text_); }

  private:
    std::string text_;
    std::size_t column_;
};

/// Text in UTF-8 as RFC 2047 words of at most 75 characters each, to be separated by white space; allowed in
/// phrases too (section 5). `room`: the first may be that long, if that is worth while.
std::vector<std::string> encode_words(std::string_view text, std::size_t room = 75);

bool is_printable_ascii(std::string_view text) noexcept;

} // namespace sealpost::mime
