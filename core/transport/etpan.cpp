// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/etpan.h"

namespace sealpost::transport {

const Etpan& etpan() {
    static const Etpan opened;
    return opened;
}

} // namespace sealpost::transport
