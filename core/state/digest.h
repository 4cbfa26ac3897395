// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of what flows by.
#pragma once

#include "core/base/stream.h"

#include <memory>
#include <string>

namespace sealpost::state {

class Sha256 final {
  public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&& other) noexcept;
    void update(std::string_view bytes);
    /// 32 octets. Once.
    std::string octets();
    /// The same as 64 upper-case hex digits. Once.
    std::string hex();

  private:
    struct Context;
    std::unique_ptr<Context> context_;
};

/// Of the whole source.
Sha256 sha256_of(Source& source);

} // namespace sealpost::state
