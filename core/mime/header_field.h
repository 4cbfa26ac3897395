// SPDX-License-Identifier: GPL-3.0-or-later
// Header fields as they stood in the source (RFC 5322 section 2.2), and where.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::mime {

/// Bytes [begin, end) of the scanned source.
struct ByteRange {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::uint64_t size() const noexcept { return end - begin; }
    bool operator==(const ByteRange&) const = default;
};

struct HeaderField {
    /// As written.
    std::string name;
    /// What follows the colon, verbatim: with its folds, without its last line end, undecoded.
    std::string raw;
    /// The whole field with its last line end.
    ByteRange range;

    bool is(std::string_view field_name) const noexcept;
    /// Folds undone (RFC 5322 section 2.2.3) and trimmed; undecoded.
    std::string unfolded() const;
    /// unfolded(), RFC 2047 words decoded, as valid UTF-8. For unstructured fields, and for showing any
    /// field.
    std::string decoded() const;
    bool operator==(const HeaderField&) const = default;
};

/// Fields in their order; names compare ASCII-case-insensitively.
class HeaderBlock {
  public:
    void add(HeaderField field) { fields_.push_back(std::move(field)); }
    /// The first of that name; nullptr if there is none. Valid until the block changes.
    const HeaderField* find(std::string_view name) const noexcept;
    std::vector<const HeaderField*> find_all(std::string_view name) const;
    std::size_t count(std::string_view name) const noexcept;
    /// decoded() of the first; empty if there is none.
    std::string value(std::string_view name) const;
    std::size_t size() const noexcept { return fields_.size(); }
    bool empty() const noexcept { return fields_.empty(); }
    auto begin() const noexcept { return fields_.begin(); }
    auto end() const noexcept { return fields_.end(); }
    bool operator==(const HeaderBlock&) const = default;

  private:
    std::vector<HeaderField> fields_;
};

/// "Content-Type", "Content-…" and MIME-Version: fields that describe the body rather than the message (the
/// structural fields of RFC 9788 section 1.1.1).
bool is_structural_field(std::string_view name) noexcept;

/// Folds undone, trimmed.
std::string unfold(std::string_view raw);
/// RFC 2047 decoding of an unfolded value into valid UTF-8: raw UTF-8 stays, other 8-bit text is read as
/// windows-1252.
std::string decode_words(std::string_view unfolded);

} // namespace sealpost::mime
