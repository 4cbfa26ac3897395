// SPDX-License-Identifier: GPL-3.0-or-later
// base64 in lines (RFC 2045 section 6.8), each ended by CRLF, as a sink before another one.
#pragma once

#include "core/base/stream.h"

#include <string>
#include <string_view>

namespace sealpost::mime {

/// Writes the groups of `bytes`, with padding at their end, at `to`, and returns where they end: 4 characters
/// for every 3 bytes begun.
char* encode_base64_groups(std::string_view bytes, char* to) noexcept;

class Base64Lines final : public Sink {
  public:
    /// `line_bytes` bytes to a line, a multiple of 3: 57 for mail (76 characters), 48 for PEM (64).
    explicit Base64Lines(Sink& to, std::size_t line_bytes = 57) : to_(to), line_bytes_(line_bytes) {}
    void write(std::string_view bytes) override;
    /// The last, shorter line; nothing is committed.
    void finish();
    void commit() override;
    void discard() noexcept override;

  private:
    Sink& to_;
    std::size_t line_bytes_;
    /// Less than a line.
    std::string pending_;
    std::string lines_;
};

} // namespace sealpost::mime
