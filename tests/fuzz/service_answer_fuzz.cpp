// SPDX-License-Identifier: GPL-3.0-or-later
// A DNS message is the input, the answer to a question for _imaps._tcp.example.org. Whatever is in it, only
// bounded lists of host names with ports come out, and putting them in order loses none.
#include "core/base/error.h"
#include "core/net/server_lookup_limits.h"
#include "core/net/service_answer.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace sealpost;
using namespace sealpost::net;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto answer =
            parse_service_answer({reinterpret_cast<const char*>(data), size}, "_imaps._tcp.example.org");
        if ((answer.state == ServiceState::offered) == answer.records.empty()) std::abort();
        if (answer.records.size() > limits::service_records) std::abort();
        for (const auto& record : answer.records)
            if (!is_host_name(record.server.host) || record.server.port == 0) std::abort();
        std::uint32_t next = 0;
        const auto ordered = in_order(answer.records, [&](std::uint32_t most) {
            return static_cast<std::uint32_t>(next++ % (most + 1ULL));
        });
        if (!std::is_permutation(ordered.begin(), ordered.end(), answer.records.begin(),
                                 answer.records.end()))
            std::abort();
        if (!std::is_sorted(ordered.begin(), ordered.end(),
                            [](const auto& a, const auto& b) { return a.priority < b.priority; }))
            std::abort();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::server_protocol) std::abort();
    }
    return 0;
}
