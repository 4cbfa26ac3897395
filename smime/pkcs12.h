// SPDX-License-Identifier: GPL-3.0-or-later
// PKCS#12 (RFC 7292): all keys and all certificates of a file, also where there are two pairs, one to sign
// and one to decrypt; with today's encryption and yesterday's (RC2 and 3DES), with a MAC or without.
#pragma once

#include "smime/bundle.h"
#include "smime/derivation_budget.h"

#include <string_view>

namespace sealpost::smime {

/// False: the bytes are no PKCS#12. `budget`: of the file that it is a part of. Throws as read_bundle();
/// detail "pbmac1" for a MAC (RFC 9579) that the library at hand cannot check.
bool read_pkcs12(std::string_view bytes, const Operation& operation, Bundle& bundle,
                 DerivationBudget& budget);

} // namespace sealpost::smime
