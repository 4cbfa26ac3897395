// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done after a key of one's own was changed.
#pragma once

#include "cli/context.h"
#include "core/keys/key.h"

namespace sealpost::cli {

/// Others go on with what they have of the key until they get it anew.
void advise_to_hand_out(Context& context, const keys::Key& changed);

} // namespace sealpost::cli
