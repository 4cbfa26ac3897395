// SPDX-License-Identifier: GPL-3.0-or-later
// An empty GnuPG home with a short path; its agent is ended with the object.
#pragma once

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

#include <string>
#include <string_view>
#include <vector>

namespace sealpost::test {

class TemporaryGnupgHome {
  public:
    TemporaryGnupgHome();
    ~TemporaryGnupgHome();
    TemporaryGnupgHome(const TemporaryGnupgHome&) = delete;
    TemporaryGnupgHome& operator=(const TemporaryGnupgHome&) = delete;

    const std::filesystem::path& path() const { return folder_.path(); }
    /// `gpg --batch` in this home.
    ProcessResult gpg(std::vector<std::string> arguments, std::string input = {}) const;
    /// Makes a key pair (algorithm as for --quick-generate-key; "default": Ed25519 with Curve25519) with the
    /// passphrase, empty for none, and returns the fingerprint. Throws Error{engine_failed}.
    std::string generate(const std::string& user_id, const std::string& passphrase = {},
                         const std::string& algorithm = "default",
                         const std::string& expires = "never") const;
    /// Armoured public key. Throws Error{engine_failed}.
    std::string export_public(const std::string& key) const;
    /// Throws Error{engine_failed}.
    void import(std::string_view key) const;

  private:
    TemporaryFolder folder_;
};

} // namespace sealpost::test
