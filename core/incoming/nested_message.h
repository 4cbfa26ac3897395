// SPDX-License-Identifier: GPL-3.0-or-later
// A message inside the message (message/rfc822: forwarded, attached) has a summary of its own, which says
// nothing of the message around it.
#pragma once

#include "core/incoming/open.h"

namespace sealpost::incoming {

/// Whether the node is a part of type message/rfc822 whose message was looked into.
bool holds_message(const Node& node) noexcept;

/// That message as a tree of its own, with its own envelope: what is errant in it is errant for itself, not
/// because something stands around it. Nothing is opened that was not open.
OpenedTree nested_message(const Node& carrier);

} // namespace sealpost::incoming
