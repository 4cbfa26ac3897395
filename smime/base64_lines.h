// SPDX-License-Identifier: GPL-3.0-or-later
// base64 in lines (RFC 2045 section 6.8) as a sink before another one.
#pragma once

#include "core/base/stream.h"

#include <string>

namespace sealpost::smime {

class Base64Lines final : public Sink {
  public:
    /// `line_bytes` bytes to a line: 57 for mail (76 characters), 48 for PEM (64).
    explicit Base64Lines(Sink& to, std::size_t line_bytes = 57) : to_(to), line_bytes_(line_bytes) {}
    void write(std::string_view bytes) override;
    /// The last, shorter line.
    void finish();
    void commit() override { finish(); }
    void discard() noexcept override { pending_.clear(); }

  private:
    Sink& to_;
    std::size_t line_bytes_;
    std::string pending_;
};

} // namespace sealpost::smime
