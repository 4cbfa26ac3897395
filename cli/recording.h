// SPDX-License-Identifier: GPL-3.0-or-later
// What `mail open` records of a message: the keys, certificates, Autocrypt fields and capabilities that it
// brings.
#pragma once

#include "cli/reading.h"

namespace sealpost::cli {

/// Tells of new keys and of changes of key on standard error. A disk that is full does not keep anybody from
/// reading: that nothing was recorded is a warning. Throws what the state throws otherwise.
void record_what_it_brings(Context& context, const Reading& reading);

/// Another key than the one that counts came for the address.
void warn_of_conflict(Context& context, const mime::AddrSpec& address, const people::Conflict& conflict);

} // namespace sealpost::cli
