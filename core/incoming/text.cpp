// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/text.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/incoming/flowed.h"
#include "core/incoming/render/html.h"
#include "core/mime/charset.h"
#include "core/mime/decode.h"

#include <algorithm>

namespace sealpost::incoming {

namespace {

bool is_attachment(const Node& node) { return node.part->disposition.is_attachment(); }

bool is_flowed(const mime::ContentType& type) {
    return equal_ignoring_case(type.parameter("format"), "flowed");
}

/// The root of multipart/related: `start`, else the first part (RFC 2387 section 3.2).
const Node& related_root(const Node& node) {
    const std::string start = node.part->type.parameter("start");
    if (!start.empty()) {
        for (const Node& child : node.children) {
            if (trim(child.part->fields.value("Content-ID")) == start) return child;
        }
    }
    return node.children.front();
}

void collect(const Node& node, std::vector<TextForms>& found);

/// One text in several forms.
void collect_alternative(const Node& node, std::vector<TextForms>& found) {
    TextForms forms;
    for (const Node& child : node.children) {
        std::vector<TextForms> inner;
        collect(child, inner);
        if (inner.empty()) continue;
        if (forms.plain == nullptr) forms.plain = inner.front().plain;
        if (inner.front().html != nullptr) forms.html = inner.front().html;
    }
    if (forms.plain != nullptr || forms.html != nullptr) found.push_back(forms);
}

void collect(const Node& node, std::vector<TextForms>& found) {
    if (node.expanded) return collect(node.children.front(), found);
    if (is_attachment(node)) return;
    const mime::ContentType& type = node.part->type;
    if (node.layer) {
        // An errant layer: of its part only what it does not cover.
        for (std::size_t i = node.layer->opened ? 1 : 0; i < node.children.size(); ++i)
            collect(node.children[i], found);
    } else if (type.is("text", "html")) {
        found.push_back({nullptr, &node});
    } else if (type.is("text", "plain")) {
        found.push_back({&node, nullptr});
    } else if (type.is("multipart", "alternative")) {
        collect_alternative(node, found);
    } else if (type.is("multipart", "related")) {
        if (!node.children.empty()) collect(related_root(node), found);
    } else if (type.is_multipart()) {
        for (const Node& child : node.children) collect(child, found);
    }
}

/// The content without the inline layers that were opened: those stand under their own status.
std::string without_opened_blocks(const Node& node) {
    std::string bytes;
    const auto decoded = mime::open_decoded(*node.part, node.document->source);
    bytes = read_all(*decoded, limits::body_text);
    for (auto child = node.children.rbegin(); child != node.children.rend(); ++child) {
        if (!child->layer || !child->layer->opened || !child->layer->inline_range) continue;
        const mime::ByteRange range = *child->layer->inline_range;
        bytes.erase(range.begin, range.size());
    }
    return bytes;
}

std::string with_line_feeds(std::string text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        result += text[i];
    }
    return result;
}

bool marks_legacy_display(const mime::ContentType& type) {
    return type.parameter("hp-legacy-display") == "1";
}

} // namespace

std::vector<TextForms> find_texts(const Node& payload) {
    std::vector<TextForms> found;
    collect(payload, found);
    return found;
}

RenderedText render_text(const Node& node, const std::optional<LegacyDisplay>& legacy) {
    RenderedText rendered;
    const bool has_blocks = std::any_of(node.children.begin(), node.children.end(),
                                        [](const Node& child) { return child.layer && child.layer->opened; });
    if (has_blocks) {
        bool guessed = false;
        rendered.text = with_line_feeds(
            mime::to_utf8(without_opened_blocks(node), node.part->type.parameter("charset"), guessed));
    } else {
        mime::Text text = mime::text_of(*node.part, node.document->source, limits::body_text);
        rendered.text = std::move(text.utf8);
        rendered.cut = text.cut;
    }
    if (legacy && marks_legacy_display(node.part->type)) {
        if (const auto length = legacy_display_length(rendered.text, *legacy)) {
            rendered.text.erase(0, *length);
            rendered.legacy_display_removed = true;
        }
    }
    if (is_flowed(node.part->type))
        rendered.text = unflow(rendered.text, equal_ignoring_case(node.part->type.parameter("delsp"), "yes"));
    return rendered;
}

render::Page read_page(const Node& node, const std::optional<LegacyDisplay>& legacy,
                       const std::function<std::string(std::string_view content_id)>& find_image) {
    const mime::Text html = mime::text_of(*node.part, node.document->source, limits::html_text);
    render::HtmlRequest request{.html = html.utf8, .find_image = find_image};
    if (legacy && marks_legacy_display(node.part->type)) request.legacy = legacy;
    render::Page page = render::read_html(request);
    page.cut = page.cut || html.cut;
    return page;
}

RenderedText render_html(const Node& node, const std::optional<LegacyDisplay>& legacy) {
    const render::Page page = read_page(node, legacy, {});
    RenderedText rendered;
    rendered.text = render::text_of(page);
    rendered.cut = page.cut || rendered.text.size() >= limits::body_text;
    rendered.from_html = true;
    rendered.remote_references = page.remote_references;
    rendered.legacy_display_removed = page.legacy_display_removed;
    return rendered;
}

} // namespace sealpost::incoming
