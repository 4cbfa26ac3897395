// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/der.h"

namespace sealpost::smime {

std::string der_element(unsigned char tag, std::string_view content) {
    std::string length;
    for (std::size_t left = content.size(); left > 0; left >>= 8)
        length.insert(length.begin(), static_cast<char>(left));
    std::string text(1, static_cast<char>(tag));
    if (content.size() < 128)
        text.push_back(static_cast<char>(content.size()));
    else
        text.append(1, static_cast<char>(0x80 | length.size())).append(length);
    return text.append(content);
}

} // namespace sealpost::smime
