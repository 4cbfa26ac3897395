// SPDX-License-Identifier: GPL-3.0-or-later
// ASCII armour (RFC 9580 section 6), written and read here so that there is one parser of it and so that
// nothing from gpg.conf (comment, version) gets into what is written.
#pragma once

#include "core/base/stream.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace sealpost::pgp {

/// Turns armoured or binary data, as it streams in, into binary data. Binary is told by its first byte. Text
/// before the block is skipped (up to 64 KiB), armour header lines and the CRC are not judged (RFC 9580
/// section 6.1), what follows the first block is not read.
class ArmorReader {
  public:
    explicit ArmorReader(std::function<void(std::string_view)> output) : output_(std::move(output)) {}
    void feed(std::string_view bytes);
    /// "MESSAGE", "SIGNATURE", "PUBLIC KEY BLOCK", ...; empty for binary data and before the block begins.
    const std::string& label() const noexcept { return label_; }
    bool binary() const noexcept { return state_ == State::binary; }
    /// A block was read to its end line, or the data is binary.
    bool complete() const noexcept { return state_ == State::binary || state_ == State::done; }
    /// A byte in the block that belongs to no base64, no block, or text without end before it.
    bool malformed() const noexcept { return state_ == State::malformed; }
    /// Bytes taken by feed() up to and with the end line: the rest may hold another block.
    std::uint64_t consumed() const noexcept { return consumed_; }

  private:
    enum class State { start, text, headers, data, checksum, binary, done, malformed };
    std::size_t take_line(std::string_view bytes);
    void take_text_line(std::string_view line);
    void take_header_line(std::string_view line);
    void take_tail_line(std::string_view line);
    std::size_t take_data(std::string_view bytes);
    void flush_group();

    std::function<void(std::string_view)> output_;
    State state_ = State::start;
    std::string label_;
    std::string line_;
    std::string decoded_;
    std::uint64_t consumed_ = 0;
    std::size_t skipped_ = 0;
    std::uint32_t group_ = 0;
    int group_size_ = 0;
    bool padded_ = false;
    bool line_start_ = true;
};

/// A source read through ArmorReader. Throws nothing of its own: malformed() tells.
class DearmoredSource final : public Source {
  public:
    /// `armored` must outlive this.
    explicit DearmoredSource(Source& armored);
    std::size_t read(std::span<char> buffer) override;
    const ArmorReader& armor() const noexcept { return reader_; }
    /// Bytes taken from the source so far.
    std::uint64_t consumed() const noexcept { return consumed_; }

  private:
    Source& armored_;
    ArmorReader reader_;
    std::string pending_;
    std::size_t position_ = 0;
    std::uint64_t consumed_ = 0;
    bool at_end_ = false;
    std::unique_ptr<std::array<char, stream_buffer_size>> buffer_;
};

class ArmorWriter {
  public:
    /// `label`: "MESSAGE", "SIGNATURE", ...; `line_end`: "\r\n" in mail, "\n" in files.
    ArmorWriter(std::function<void(std::string_view)> output, std::string_view label,
                std::string_view line_end);
    void feed(std::string_view bytes);
    void finish();

  private:
    void put_line(std::string_view binary);
    std::function<void(std::string_view)> output_;
    std::string label_;
    std::string line_end_;
    std::string pending_;
    std::string text_;
    std::uint32_t crc_ = 0xb704ce;
};

} // namespace sealpost::pgp
