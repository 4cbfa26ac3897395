// SPDX-License-Identifier: GPL-3.0-or-later
// How a new private key is to be protected: as the options say, or by who is asked.
#pragma once

#include "cli/context.h"

#include <optional>
#include <string>

namespace sealpost::cli {

struct NewPassphrase {
    keys::Protection protection = keys::Protection::given;
    std::optional<Secret> passphrase{};
};

/// --no-passphrase: none. One given with the command; an empty one is none. Else GnuPG's keys get one that is
/// typed, S/MIME's are left to the Secret Service or, where there is none, to who can be asked. Throws
/// Error{locked} where nobody can.
NewPassphrase new_passphrase(Context& context, crypto::Technology technology, bool none,
                             const std::string& subject);

} // namespace sealpost::cli
