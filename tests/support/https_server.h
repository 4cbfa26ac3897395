// SPDX-License-Identifier: GPL-3.0-or-later
// A web server on loopback (tests/servers/https_server.py) that gives out the files of a folder, under an
// authority of its own.
#pragma once

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_pki.h"

#include <cstdint>
#include <memory>
#include <string>

namespace sealpost::test {

class HttpsServer {
  public:
    /// Throws Error{engine_failed} where it does not start. `certificate`: one of TestPki's.
    explicit HttpsServer(const std::string& certificate = "good");

    std::uint16_t port() const { return port_; }
    /// "https://localhost:PORT".
    std::string url() const { return "https://localhost:" + std::to_string(port_); }
    const TestPki& pki() const { return pki_; }
    /// What it gives out.
    const TemporaryFolder& folder() const { return folder_; }
    /// A line for each request: path and status.
    std::string log() const { return process_->output(); }

  private:
    TestPki pki_;
    TemporaryFolder folder_;
    TemporaryFolder output_;
    std::unique_ptr<BackgroundProcess> process_;
    std::uint16_t port_ = 0;
};

} // namespace sealpost::test
