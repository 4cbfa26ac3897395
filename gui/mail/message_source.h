// SPDX-License-Identifier: GPL-3.0-or-later
// A message to be shown, wherever its bytes came from.
#pragma once

#include "core/base/stream.h"

#include <memory>
#include <string>

namespace sealpost::gui {

struct MessageSource {
    /// The whole message (RFC 5322). Whoever gets the MessageSource is the only one that reads it, in one
    /// thread at a time.
    std::shared_ptr<SeekableSource> bytes{};
    /// Tells the message from others: the same for the same message in its place. Empty: of a file.
    std::string cache_key{};
};

} // namespace sealpost::gui
