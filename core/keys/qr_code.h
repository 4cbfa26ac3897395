// SPDX-License-Identifier: GPL-3.0-or-later
// A fingerprint as a QR code (ISO/IEC 18004), which another device scans.
#pragma once

#include "core/crypto/fingerprint.h"
#include "core/crypto/technology.h"

#include <string>
#include <string_view>
#include <vector>

namespace sealpost::keys {

/// What a scanner reads. OpenPGP: "OPENPGP4FPR:" and the hex digits, as other programs write and scan it.
/// Certificates: "ni:///sha-256;" and base64url of the SHA-256 digest (RFC 6920).
std::string verification_uri(crypto::Technology technology, const crypto::Fingerprint& fingerprint);

class QrCode {
  public:
    /// Throws Error{limit} for what does not fit into one.
    explicit QrCode(std::string_view text);

    /// Modules on a side, without the quiet zone around them, which each drawing adds (four modules).
    int size() const noexcept { return size_; }
    bool is_dark(int x, int y) const noexcept;

    /// For a terminal of either colour: half blocks, two rows in a line; light is drawn, dark is left out.
    std::string text() const;
    std::string svg() const;
    /// Grey, eight pixels a module. Throws Error{internal}.
    std::string png() const;

  private:
    int size_ = 0;
    std::vector<bool> dark_;
};

} // namespace sealpost::keys
