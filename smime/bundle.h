// SPDX-License-Identifier: GPL-3.0-or-later
// What a file with certificates, keys and revocation lists holds: PEM, DER, PKCS#7 and PKCS#12 (DER, or in
// PEM).
#pragma once

#include "core/base/operation.h"
#include "smime/certificate.h"
#include "smime/revocation_list.h"

#include <string_view>
#include <vector>

namespace sealpost::smime {

struct Bundle {
    std::vector<Certificate> certificates;
    std::vector<KeyPtr> keys;
    std::vector<RevocationList> lists;
};

/// The passphrase of what is encrypted is asked for (PromptPurpose::unlock_import), at most
/// limits::passphrase_attempts times. Throws Error{unreadable_key} (fact "detail"), Error{locked} where
/// nobody can be asked, Error{bad_passphrase}, Error{cancelled}.
Bundle read_bundle(std::string_view bytes, const Operation& operation);

} // namespace sealpost::smime
