// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/secret_text.h"

#include <algorithm>
#include <openssl/evp.h>

namespace sealpost::transport {

Secret join(std::initializer_list<std::string_view> pieces) {
    std::size_t size = 0;
    for (const auto piece : pieces) size += piece.size();
    Secret whole = Secret::zeros(size);
    char* at = whole.data();
    for (const auto piece : pieces) at = std::copy(piece.begin(), piece.end(), at);
    return whole;
}

Secret base64_of(std::string_view bytes) {
    // EVP_EncodeBlock adds a zero byte.
    Secret padded = Secret::zeros((bytes.size() + 2) / 3 * 4 + 1);
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(padded.data()),
                        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    return Secret(padded.reveal().substr(0, static_cast<std::size_t>(size)));
}

void append_wiping(std::string& to, std::string_view bytes) {
    if (to.size() + bytes.size() > to.capacity()) {
        std::string larger;
        larger.reserve(std::max<std::size_t>(2 * to.size(), to.size() + bytes.size()));
        larger = to;
        wipe_memory(to.data(), to.size());
        to.swap(larger);
    }
    to.append(bytes);
}

} // namespace sealpost::transport
