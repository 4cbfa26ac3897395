// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/https_server.h"

#include "core/base/error.h"
#include "tests/support/corpora.h"

namespace sealpost::test {

HttpsServer::HttpsServer(const std::string& certificate) {
    process_ = std::make_unique<BackgroundProcess>(
        std::vector<std::string>{
            "/usr/bin/python3", "-B", (source_root() / "tests/servers/https_server.py").native(),
            pki_.certificate(certificate).native(), pki_.key(certificate).native(), folder_.path().native()},
        output_ / "output");
    const std::string ready = "ready port=";
    if (!process_->wait_for_output("\n") || process_->output().find(ready) == std::string::npos)
        throw Error(ErrorCode::engine_failed, {{"detail", process_->output()}});
    const std::string output = process_->output();
    port_ = static_cast<std::uint16_t>(std::stoi(output.substr(output.find(ready) + ready.size())));
}

} // namespace sealpost::test
