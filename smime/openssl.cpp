// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/openssl.h"

#include <openssl/err.h>

namespace sealpost::smime {

std::string take_openssl_errors() {
    std::string text;
    while (const unsigned long code = ERR_get_error()) {
        const char* reason = ERR_reason_error_string(code);
        if (!text.empty()) text += "; ";
        text += reason ? reason : "unknown";
    }
    return text;
}

} // namespace sealpost::smime
