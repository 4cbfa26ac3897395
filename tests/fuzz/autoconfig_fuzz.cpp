// SPDX-License-Identifier: GPL-3.0-or-later
// A file with server settings is the input. Whatever is in it, only servers with TLS come out, each with a
// host name, a port and a user name that can be filled in.
#include "core/accounts/autoconfig.h"
#include "core/base/error.h"
#include "core/net/server_lookup_limits.h"
#include "core/net/service_answer.h"

#include <cstdint>
#include <cstdlib>

using namespace sealpost;
using namespace sealpost::accounts;

namespace {

void check(const std::vector<OfferedServer>& servers) {
    if (servers.size() > limits::autoconfig_servers) std::abort();
    for (const auto& server : servers) {
        const auto& endpoint = server.settings.endpoint;
        if (!net::is_host_name(endpoint.host) || endpoint.port == 0) std::abort();
        if (!fill_in(server.user, "ada@example.org")) std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto file = parse_autoconfig({reinterpret_cast<const char*>(data), size}, "example.org");
        check(file.servers.imap);
        check(file.servers.smtp);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::server_protocol) std::abort();
    }
    return 0;
}
