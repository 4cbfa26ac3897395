// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and summarising a message, as `inspect`, `verify`, `decrypt` and `mail open` do it alike.
#pragma once

#include "app/reading.h"
#include "cli/context.h"

#include <memory>

namespace sealpost::cli {

using app::my_addresses;
using app::Reading;

/// Throws Error{not_a_message}, and what the engines throw.
Reading read_message(Context& context, std::shared_ptr<SeekableSource> message,
                     const incoming::OpenOptions& options = {});

/// Prints the summary, as text or JSON. Where the message could not be opened, that is the error, and its
/// exit code is returned.
ExitCode tell(Context& context, const Reading& reading);

/// Warnings that somebody who only takes the opened message must not miss; on standard error.
void warn_of(Context& context, const Reading& reading);

} // namespace sealpost::cli
