// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and judging a message with what this home knows.
#pragma once

#include "app/home.h"
#include "core/incoming/open.h"
#include "core/incoming/summary.h"

#include <memory>
#include <vector>

namespace sealpost::app {

struct Reading {
    incoming::OpenedTree tree;
    incoming::MessageSummary summary;
};

/// Throws Error{not_a_message}, and what the engines throw.
Reading read_message(Home& home, std::shared_ptr<SeekableSource> message,
                     const incoming::OpenOptions& options, const Operation& operation);

/// Of the accounts, and of one's own keys that the message is encrypted to.
std::vector<mime::AddrSpec> my_addresses(Home& home, const incoming::OpenedTree& tree);

} // namespace sealpost::app
