// SPDX-License-Identifier: GPL-3.0-or-later
// A name server on loopback that knows SRV records (tests/servers/dns_server.py).
#pragma once

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sealpost::test {

class DnsServer {
  public:
    struct Service {
        int priority = 0;
        int weight = 0;
        int port = 0;
        std::string target;
    };
    using Zone = std::map<std::string, std::vector<Service>>;

    /// Throws Error{engine_failed} where it does not start.
    DnsServer();

    /// From now on. What is not in it does not exist.
    void serve(const Zone& zone);
    /// "silence" or "failure" for these names.
    void misbehave(const std::string& how, const std::vector<std::string>& names);
    std::uint16_t port() const { return port_; }
    /// "127.0.0.1:PORT".
    std::string address() const { return "127.0.0.1:" + std::to_string(port_); }
    /// A line for each question: "UDP name" or "TCP name".
    std::string log() const { return process_->output(); }

  private:
    void write();

    Zone zone_;
    std::map<std::string, std::string> misbehaving_;
    TemporaryFolder folder_;
    std::unique_ptr<BackgroundProcess> process_;
    std::uint16_t port_ = 0;
};

} // namespace sealpost::test
