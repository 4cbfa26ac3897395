// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that was sealed some time ago and still waits: whether its keys are what they were.
#pragma once

#include "core/outgoing/key_directory.h"
#include "core/outgoing/plan.h"
#include "core/outgoing/refusal.h"

#include <optional>

namespace sealpost::outgoing {

/// The first reason for which the copy must not leave now: one of its keys was revoked or rejected, has
/// expired, is gone or counts for nothing any more, or another key of its recipient is in conflict and waits
/// for the user (which stops a copy in the clear too). nullopt: it may. Throws what the directory throws.
std::optional<Refusal> recheck(const PlannedCopy& copy, const KeyDirectory& directory, Time now);

} // namespace sealpost::outgoing
