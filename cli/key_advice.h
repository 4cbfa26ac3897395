// SPDX-License-Identifier: GPL-3.0-or-later
// What is told, and is to be done, after a key of one's own was changed.
#pragma once

#include "cli/context.h"
#include "core/keys/key.h"

namespace sealpost::cli {

/// The key as it is now; and that others go on with what they have of it until they get it anew.
void tell_of_changed_key(Context& context, const keys::Key& changed);

} // namespace sealpost::cli
