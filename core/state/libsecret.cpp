// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/libsecret.h"

namespace sealpost::state {

const Libsecret& libsecret() {
    static const Libsecret opened;
    return opened;
}

} // namespace sealpost::state
