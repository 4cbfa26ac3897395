// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/icu.h"

namespace sealpost::incoming {

const Icu& icu() {
    static const Icu opened;
    return opened;
}

} // namespace sealpost::incoming
