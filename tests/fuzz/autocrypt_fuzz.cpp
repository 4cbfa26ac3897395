// SPDX-License-Identifier: GPL-3.0-or-later
// The values of Autocrypt and Autocrypt-Gossip: within the bound, and the same however the field is folded.
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/people/autocrypt.h"

#include <cstdint>
#include <cstdlib>

using namespace sealpost;

namespace {

void check(bool condition) {
    if (!condition) std::abort();
}

std::string written(const people::AutocryptHeader& header, std::string_view fold) {
    const std::string base64 = to_base64(header.key_data);
    std::string value = "addr=" + header.address.to_string() + "; ";
    if (header.prefer_encrypt == people::PreferEncrypt::mutual) value += "prefer-encrypt=mutual; ";
    value += "_unknown=1; keydata=";
    for (std::size_t at = 0; at < base64.size(); at += 60) value += std::string(fold) + base64.substr(at, 60);
    return value;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view raw(reinterpret_cast<const char*>(data), size);
    const auto header = people::parse_autocrypt(raw);
    if (!header) return 0;
    check(size <= limits::autocrypt_field);
    check(!header->key_data.empty() && header->key_data.size() <= size);
    const std::string folded = written(*header, "\r\n ");
    if (folded.size() > limits::autocrypt_field) return 0;
    check(people::parse_autocrypt(written(*header, "")) == header);
    check(people::parse_autocrypt(folded) == header);
    return 0;
}
