// SPDX-License-Identifier: GPL-3.0-or-later
// A server's answer is the input; a byte of 0xff cuts it in pieces. Whatever it says, the reader ends with an
// Error or within its bounds. A URL in it resolves to https or to nothing.
#include "core/base/error.h"
#include "core/net/http_answer.h"
#include "core/net/https_url.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace sealpost;
using namespace sealpost::net;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t bound = 1000;
    std::string_view input(reinterpret_cast<const char*>(data), size);
    HttpAnswerReader reader(bound);
    try {
        while (!input.empty() && !reader.done()) {
            const auto end = std::min(input.find('\xff'), input.size());
            reader.feed(input.substr(0, end));
            if (reader.body().size() > bound) std::abort();
            input.remove_prefix(std::min(end + 1, input.size()));
        }
        if (!reader.done()) reader.finish();
        const auto base = HttpsUrl::parse("https://example.org/a/b");
        const auto next = base->resolve(reader.header("location"));
        if (next && HttpsUrl::parse(to_string(*next)) != next) std::abort();
    } catch (const Error&) {
        // As it should be.
    }
    return 0;
}
