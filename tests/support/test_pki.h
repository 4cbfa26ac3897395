// SPDX-License-Identifier: GPL-3.0-or-later
// A test authority and its server certificates for a host (localhost), made by tests/servers/make_pki (which
// lists them).
#pragma once

#include "tests/support/temporary_folder.h"

#include <string>

namespace sealpost::test {

class TestPki {
  public:
    /// Throws Error{engine_failed} where openssl cannot make it.
    explicit TestPki(const std::string& host = "localhost");
    /// The trusted authority.
    std::filesystem::path ca() const { return folder_ / "ca.pem"; }
    /// The certificate "good", "expired", ... with its intermediates, and its key.
    std::filesystem::path certificate(std::string_view name) const;
    std::filesystem::path key(std::string_view name) const;

  private:
    TemporaryFolder folder_;
};

} // namespace sealpost::test
