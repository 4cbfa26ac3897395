// SPDX-License-Identifier: GPL-3.0-or-later
// Text for people out of parts: each part alone, never joined with another (joining is what lets one part's
// markup swallow the next one's content).
#pragma once

#include "core/incoming/legacy_display.h"
#include "core/incoming/open.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::incoming {

struct RenderedText {
    /// UTF-8 with LF; at most limits::body_text bytes.
    std::string text;
    bool cut = false;
    bool from_html = false;
    /// Of HTML: references that a browser would fetch (images, styles, fonts, frames, links to prefetch).
    int remote_references = 0;
    /// A legacy display element was left out (RFC 9788 section 4.5.3).
    bool legacy_display_removed = false;
};

/// The parts that are the main text below `payload`: the plain form and the HTML form, either may be null. In
/// multipart/mixed the first part that is text; in multipart/alternative both forms; in multipart/related the
/// root. Never an attachment, an errant layer, or a part of a nested message.
struct MainText {
    const Node* plain = nullptr;
    const Node* html = nullptr;
};
MainText find_main_text(const Node& payload);

/// `legacy`: what may be left out; nullopt: nothing. Inline layers that were opened are left out too.
/// format=flowed is undone (RFC 3676).
RenderedText render_text(const Node& part, const std::optional<LegacyDisplay>& legacy);
/// Through an HTML parser into words and line breaks; scripts, styles, comments and forms yield nothing.
RenderedText render_html(const Node& part, const std::optional<LegacyDisplay>& legacy);

} // namespace sealpost::incoming
