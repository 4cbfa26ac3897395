// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile IMAP server says. The judgement does not depend on the pieces in which it comes.
#include "core/base/error.h"
#include "core/transport/imap_guard.h"
#include "core/transport/modified_utf7.h"

#include <cstdint>
#include <cstdlib>

using namespace sealpost;
using namespace sealpost::transport;

namespace {

bool accepts(std::string_view bytes, std::size_t piece, ImapGuard::Body body) {
    ImapGuard guard;
    guard.begin_command(body);
    try {
        for (std::size_t i = 0; i < bytes.size(); i += piece) guard.check(bytes.substr(i, piece));
        return true;
    } catch (const Error&) {
        return false;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (const auto body : {ImapGuard::Body::none, ImapGuard::Body::streamed})
        if (accepts(input, 1, body) != accepts(input, size + 1, body)) std::abort();
    if (const auto text = decode_modified_utf7(input)) {
        const auto wire = encode_modified_utf7(*text);
        if (!wire || decode_modified_utf7(*wire) != text) std::abort();
    }
    return 0;
}
