// SPDX-License-Identifier: GPL-3.0-or-later
// Text for people out of parts: each part alone, never joined with another (joining is what lets one part's
// markup swallow the next one's content).
#pragma once

#include "core/incoming/legacy_display.h"
#include "core/incoming/open.h"
#include "core/incoming/render/page.h"

#include <functional>
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

/// One text in its plain and its HTML form; one of them may be null.
struct TextForms {
    const Node* plain = nullptr;
    const Node* html = nullptr;
};

/// The texts below `payload` that a reader meets, in their order: in multipart/alternative both forms of one,
/// in multipart/related the root, in other multiparts one after the other. Never an attachment, what lies in
/// an errant layer, or a part of a nested message.
std::vector<TextForms> find_texts(const Node& payload);

/// `legacy`: what may be left out; nullopt: nothing. Inline layers that were opened are left out too.
/// format=flowed is undone (RFC 3676).
RenderedText render_text(const Node& part, const std::optional<LegacyDisplay>& legacy);
/// Of HTML, the words of its page.
RenderedText render_html(const Node& part, const std::optional<LegacyDisplay>& legacy);
/// `find_image`: the path of the image with a Content-ID; empty if there is none.
render::Page read_page(const Node& html, const std::optional<LegacyDisplay>& legacy,
                       const std::function<std::string(std::string_view content_id)>& find_image);

} // namespace sealpost::incoming
