// SPDX-License-Identifier: GPL-3.0-or-later
// What comes as a file with certificates, keys and revocation lists, in any form: a bundle, or a clear error.
#include "core/base/error.h"
#include "smime/bundle.h"

#include <cstdint>
#include <cstdlib>

using namespace sealpost;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    NoPrompts nobody;
    try {
        const auto bundle = smime::read_bundle(bytes, Operation{nobody});
        if (bundle.certificates.empty() && bundle.keys.empty() && bundle.lists.empty()) std::abort();
    } catch (const Error& error) {
        const bool expected = error.code() == ErrorCode::unreadable_key ||
                              error.code() == ErrorCode::locked ||
                              error.code() == ErrorCode::bad_passphrase || error.code() == ErrorCode::limit;
        if (!expected) std::abort();
    }
    return 0;
}
