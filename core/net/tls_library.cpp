// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls_library.h"

namespace sealpost::net {

TlsLibrary::TlsLibrary(const char* soname) : library(soname) {}

const TlsLibrary& tls() {
    static const TlsLibrary opened(SEALPOST_LIBSSL_SONAME);
    return opened;
}

} // namespace sealpost::net
