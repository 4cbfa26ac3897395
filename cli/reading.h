// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and summarising a message, as `inspect`, `verify`, `decrypt` and `mail open` do it alike.
#pragma once

#include "cli/context.h"
#include "core/incoming/open.h"
#include "core/incoming/summary.h"

#include <memory>

namespace sealpost::cli {

struct Reading {
    incoming::OpenedTree tree;
    incoming::MessageSummary summary;
};

/// Throws Error{not_a_message}, and what the engines throw.
Reading read_message(Context& context, std::shared_ptr<SeekableSource> message,
                     const incoming::OpenOptions& options = {});

/// Of the accounts, and of one's own keys that the message is encrypted to.
std::vector<mime::AddrSpec> my_addresses(Context& context, const incoming::OpenedTree& tree);

/// Prints the summary, as text or JSON. Where the message could not be opened, that is the error, and its
/// exit code is returned.
ExitCode tell(Context& context, const Reading& reading);

/// Warnings that somebody who only takes the opened message must not miss; on standard error.
void warn_of(Context& context, const Reading& reading);

} // namespace sealpost::cli
