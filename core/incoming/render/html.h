// SPDX-License-Identifier: GPL-3.0-or-later
// HTML into a page, through libxml2's HTML parser as a stream of events and a list of what may pass: elements
// that have a meaning for a reader. Attributes pass as meaning only (where a link leads, which image is
// meant), styles as bold, italic, underlined or struck. Words that a style would hide are words like all
// others.
#pragma once

#include "core/incoming/legacy_display.h"
#include "core/incoming/render/page.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::incoming::render {

struct HtmlRequest {
    /// UTF-8; a charset that the markup names is not followed.
    std::string_view html;
    /// What may be left out at the beginning; nullopt: nothing.
    std::optional<LegacyDisplay> legacy{};
    /// The path of the image with this Content-ID in the same payload; empty if there is none.
    std::function<std::string(std::string_view content_id)> find_image{};
    /// Frames around this page (srcdoc): those are only looked through for references, and not at any depth.
    int frames = 0;
};

/// At most limits::html_depth deep and limits::rendered_nodes elements.
Page read_html(const HtmlRequest& request);

} // namespace sealpost::incoming::render
