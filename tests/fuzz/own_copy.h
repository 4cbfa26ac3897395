// SPDX-License-Identifier: GPL-3.0-or-later
// A message to be filed: nothing may be but what was sealed.
#pragma once

#include "core/outgoing/sealed.h"

namespace sealpost::fuzz {

/// From anna@example.org, without a key ring; some 20 KiB, more than one buffer of the parser's stream.
outgoing::SealedForSelf seal_own_copy();

} // namespace sealpost::fuzz
