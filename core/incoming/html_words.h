// SPDX-License-Identifier: GPL-3.0-or-later
// HTML into words and line breaks, through libxml2's HTML parser as a stream of events: no tree, so no depth
// to bound, and nothing of the markup survives.
#pragma once

#include "core/incoming/legacy_display.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::incoming {

struct HtmlWords {
    std::string text;
    /// limits::html_depth was exceeded: this is what came before.
    bool cut = false;
    /// References that a browser would fetch by itself.
    int remote_references = 0;
    bool legacy_display_removed = false;
};

/// `html` in UTF-8.
HtmlWords html_to_words(std::string_view html, const std::optional<LegacyDisplay>& legacy);

} // namespace sealpost::incoming
