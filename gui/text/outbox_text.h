// SPDX-License-Identifier: GPL-3.0-or-later
// Where a message is on its way.
#pragma once

#include "core/outbox/item.h"
#include "gui/common/banner.h"

namespace sealpost::gui {

/// `headline`: "Waiting: goes out in 8 seconds", "Sent", "Held back: Bob's key was revoked"; `explanation`:
/// what to do.
BannerText state_of(const outbox::Item& item, Time now);
/// The sender's own copy; empty headline where there is nothing to say.
BannerText own_copy_of(const outbox::Message& message);

} // namespace sealpost::gui
