// SPDX-License-Identifier: GPL-3.0-or-later
// The fingerprint of a key or certificate: OpenPGP v4 40 hex digits (RFC 9580 section 5.5.4), v5 and v6 64;
// certificates SHA-256 over the DER, 64. Never a key ID, which can be forged.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::crypto {

class Fingerprint {
  public:
    /// 40 or 64 hex digits, any case, spaces and colons skipped; nullopt for anything else.
    static std::optional<Fingerprint> parse(std::string_view text);

    /// Upper-case hex without spaces.
    const std::string& hex() const noexcept { return hex_; }
    /// The last 16 digits: for finding, never for trusting.
    std::string_view last16() const noexcept { return std::string_view(hex_).substr(hex_.size() - 16); }

    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
    friend std::strong_ordering operator<=>(const Fingerprint& a, const Fingerprint& b) {
        return a.hex_.compare(b.hex_) <=> 0;
    }

  private:
    explicit Fingerprint(std::string hex) : hex_(std::move(hex)) {}
    std::string hex_;
};

} // namespace sealpost::crypto
