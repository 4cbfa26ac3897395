// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/render/render.h"

#include "core/base/text.h"
#include "core/incoming/body.h"
#include "core/incoming/nested_message.h"
#include "core/incoming/render/plain.h"

#include <algorithm>
#include <array>

namespace sealpost::incoming::render {

namespace {

/// The nodes from `from` down to the one at `path`; empty if it is not there.
std::vector<const Node*> way_to(const Node& from, std::string_view path) {
    if (from.path == path) return {&from};
    for (const Node& child : from.children) {
        auto way = way_to(child, path);
        if (way.empty()) continue;
        way.insert(way.begin(), &from);
        return way;
    }
    return {};
}

/// The innermost layer's content, or message, on the way: parts in it belong together, others do not.
const Node& scope_of(const std::vector<const Node*>& way) {
    const Node* scope = way.front();
    for (std::size_t i = 0; i + 1 < way.size(); ++i) {
        const Node& node = *way[i];
        const bool content = node.layer && node.layer->opened && way[i + 1] == &node.children.front();
        if (content || holds_message(node)) scope = way[i + 1];
    }
    return *scope;
}

bool is_shown_image(const mime::ContentType& type) {
    constexpr std::array<std::string_view, 5> subtypes = {"png", "jpeg", "gif", "webp", "bmp"};
    return type.type == "image" &&
           std::find(subtypes.begin(), subtypes.end(), type.subtype) != subtypes.end();
}

std::string find_image_in(const Node& node, std::string_view content_id) {
    if (is_shown_image(node.part->type)) {
        const std::string value = node.part->fields.value("Content-ID");
        std::string_view id = trim(value);
        if (id.starts_with('<') && id.ends_with('>')) id = id.substr(1, id.size() - 2);
        if (!id.empty() && id == content_id) return node.path;
    }
    if (node.layer || holds_message(node)) return {};
    for (const Node& child : node.children) {
        std::string found = find_image_in(child, content_id);
        if (!found.empty()) return found;
    }
    return {};
}

/// The innermost encryption is the one that proves the text, or does not.
bool only_text(const std::vector<const Node*>& way) {
    const auto innermost = std::find_if(way.rbegin(), way.rend(), [](const Node* node) {
        return node->layer && node->layer->opened && node->layer->encryption;
    });
    return innermost != way.rend() && !(*innermost)->layer->encryption->authenticated;
}

RenderedPart render_plain(const Node& node, const std::optional<LegacyDisplay>& legacy) {
    RenderedText text = render_text(node, legacy);
    RenderedPart part{node.path, false, read_plain(text.text)};
    part.page.cut = part.page.cut || text.cut;
    part.page.legacy_display_removed = text.legacy_display_removed;
    return part;
}

RenderedPart render_html(const OpenedTree& tree, const Node& node,
                         const std::optional<LegacyDisplay>& legacy) {
    const auto way = way_to(tree.root, node.path);
    Page page = read_page(
        node, legacy, [&](std::string_view content_id) { return find_image_in(scope_of(way), content_id); });
    if (!only_text(way)) return {node.path, true, std::move(page)};
    Page words = read_plain(text_of(page));
    words.cut = words.cut || page.cut;
    words.remote_references = page.remote_references;
    words.legacy_display_removed = page.legacy_display_removed;
    return {node.path, false, std::move(words)};
}

} // namespace

std::optional<RenderedPart> render_body(const OpenedTree& tree, const MessageStatus& status, Form form) {
    const BodyChoice choice = choose_body(tree, read_headers(tree), status.encryption);
    const TextForms forms = show_body(choice).forms;
    const bool as_html =
        forms.html != nullptr && (forms.plain == nullptr || (form == Form::html && !choice.only_text));
    if (as_html) return render_html(tree, *forms.html, choice.legacy);
    if (forms.plain != nullptr) return render_plain(*forms.plain, choice.legacy);
    return std::nullopt;
}

std::optional<RenderedPart> render_part(const OpenedTree& tree, std::string_view path) {
    const Node* node = tree.find(path);
    if (node == nullptr || node->layer || !node->part->is_leaf()) return std::nullopt;
    if (node->part->type.is("text", "html")) return render_html(tree, *node, std::nullopt);
    if (node->part->type.is("text", "plain")) return render_plain(*node, std::nullopt);
    return std::nullopt;
}

} // namespace sealpost::incoming::render
