// SPDX-License-Identifier: GPL-3.0-or-later
// A pull reader for BER and DER (X.690) over a Source: one header at a time, definite and indefinite lengths,
// in constant memory. It knows tags and lengths and nothing of CMS. Everything that the input can be wrong in
// is thrown as BerFault and is bounded: depth, captured bytes, the size of lengths.
#pragma once

#include "core/base/stream.h"

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::smime {

/// The input is not what it should be. Caught inside this folder and reported as a finding.
class BerFault final : public std::exception {
  public:
    enum class Kind { malformed, truncated, limit };
    explicit BerFault(Kind kind) noexcept : kind_(kind) {}
    Kind kind() const noexcept { return kind_; }
    const char* what() const noexcept override { return "BER fault"; }

  private:
    Kind kind_;
};

namespace ber {
inline constexpr std::uint8_t integer = 0x02;
inline constexpr std::uint8_t octet_string = 0x04;
inline constexpr std::uint8_t object_identifier = 0x06;
inline constexpr std::uint8_t sequence = 0x30;
inline constexpr std::uint8_t set = 0x31;
inline constexpr std::uint8_t constructed_bit = 0x20;
constexpr std::uint8_t context(std::uint8_t number, bool constructed) noexcept {
    return static_cast<std::uint8_t>(0x80 | number | (constructed ? constructed_bit : 0));
}
} // namespace ber

struct BerHeader {
    std::uint8_t tag = 0;
    /// nullopt: indefinite, up to end-of-contents.
    std::optional<std::uint64_t> length;
    /// As it stood in the input.
    std::string raw;

    bool constructed() const noexcept { return (tag & ber::constructed_bit) != 0; }
    bool end_of_contents() const noexcept { return tag == 0 && length == 0u; }
    /// The tag without the bit that tells primitive from constructed.
    std::uint8_t kind() const noexcept { return static_cast<std::uint8_t>(tag & ~ber::constructed_bit); }
};

class BerReader {
  public:
    /// `source` must outlive the reader, and is read ahead of position() by up to a buffer.
    explicit BerReader(Source& source);

    /// Bytes consumed.
    std::uint64_t position() const noexcept { return position_; }
    /// Nothing is left of the source.
    bool at_end();
    /// The next header. Multi-byte tags (X.690 section 8.1.2.4) do not occur in CMS: malformed.
    BerHeader header();
    /// Up to buffer.size() bytes of content; throws truncated at the end of the source.
    std::size_t read(std::span<char> buffer);
    /// Appends the element that `header` began, header included, to `into`, which may grow to
    /// limits::cms_captured bytes; nesting up to limits::cms_depth.
    void capture(const BerHeader& header, std::string& into);

  private:
    bool fill();
    std::uint8_t byte();
    void capture(const BerHeader& header, std::string& into, int depth);

    Source& source_;
    /// stream_buffer_size bytes; not zeroed, as a small message touches few of its pages.
    std::unique_ptr<char[]> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::uint64_t position_ = 0;
};

/// Where an element ends: opened from its header, asked after each element inside, closed once.
class BerScope {
  public:
    BerScope(const BerReader& reader, const BerHeader& header);
    /// Whether a definite element has been read to its end, or `next` is the end of an indefinite one. With a
    /// definite length `next` is not looked at. Throws malformed where elements inside reach beyond the end.
    bool definite() const noexcept { return end_.has_value(); }
    bool ended(const BerReader& reader) const;
    /// Reads the end-of-contents of an indefinite element; of a definite one, checks that it is at its end.
    void close(BerReader& reader) const;

  private:
    std::optional<std::uint64_t> end_;
};

/// The content of an OCTET STRING, primitive or constructed of any chunks, as a stream.
class OctetStringSource final : public Source {
  public:
    /// `header`: of the string, just read. `tag_kind`: OCTET STRING, or the implicit tag that replaces it.
    OctetStringSource(BerReader& reader, const BerHeader& header);
    std::size_t read(std::span<char> buffer) override;
    bool finished() const noexcept { return finished_; }

  private:
    bool next_chunk();

    BerReader& reader_;
    std::vector<BerScope> open_;
    std::uint64_t left_ = 0;
    bool finished_ = false;
};

} // namespace sealpost::smime
