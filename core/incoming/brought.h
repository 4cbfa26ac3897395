// SPDX-License-Identifier: GPL-3.0-or-later
// What a message brings along about keys, taken from the opened tree and its summary; people::learn() records
// it.
#pragma once

#include "core/incoming/open.h"
#include "core/incoming/summary.h"
#include "core/people/brought.h"

#include <optional>

namespace sealpost::incoming {

/// nullopt for a message that cannot be judged, of which nothing is to be learnt: what was not opened or not
/// looked at as a whole (a limit, a missing engine, a closed encryption), a signature that is bad or could
/// not be computed, and a From that is not exactly one mailbox. Looks at the message's own parts only:
/// nothing in an errant layer or in an attached message. `summary` must be of `tree`. Throws what the tree's
/// sources throw.
std::optional<people::MailBrought> what_it_brings(const OpenedTree& tree, const MessageSummary& summary,
                                                  Time now, const Operation& operation);

} // namespace sealpost::incoming
