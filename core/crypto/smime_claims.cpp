// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/smime_claims.h"

#include <algorithm>

namespace sealpost::crypto {

bool announces(const SmimeCapabilities& capabilities, std::string_view oid) noexcept {
    return std::any_of(capabilities.begin(), capabilities.end(),
                       [&](const SmimeCapability& capability) { return capability.oid == oid; });
}

} // namespace sealpost::crypto
