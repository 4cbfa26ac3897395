// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/render/page_builder.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/incoming/render/reference.h"

#include <algorithm>
#include <array>

namespace sealpost::incoming::render {

namespace {

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Nothing in them is for a reader's eyes.
constexpr std::array<std::string_view, 14> unread_elements = {
    "script", "style",   "title",    "template", "iframe",   "object", "select",
    "svg",    "noembed", "noframes", "datalist", "textarea", "math",   "applet"};

constexpr std::array<std::string_view, 15> void_elements = {"area",  "base",  "br",     "col",   "embed",
                                                            "frame", "hr",    "img",    "input", "link",
                                                            "meta",  "param", "source", "track", "wbr"};

struct Meaning {
    std::string_view name;
    Kind kind;
    int number = 0;
};
constexpr std::array<Meaning, 61> meanings = {{
    {"p", Kind::paragraph},
    {"address", Kind::division},
    {"article", Kind::division},
    {"aside", Kind::division},
    {"caption", Kind::division},
    {"center", Kind::division},
    {"dd", Kind::division},
    {"details", Kind::division},
    {"div", Kind::division},
    {"dl", Kind::division},
    {"dt", Kind::division},
    {"fieldset", Kind::division},
    {"figcaption", Kind::division},
    {"figure", Kind::division},
    {"footer", Kind::division},
    {"form", Kind::division},
    {"header", Kind::division},
    {"legend", Kind::division},
    {"main", Kind::division},
    {"nav", Kind::division},
    {"section", Kind::division},
    {"summary", Kind::division},
    {"h1", Kind::heading, 1},
    {"h2", Kind::heading, 2},
    {"h3", Kind::heading, 3},
    {"h4", Kind::heading, 4},
    {"h5", Kind::heading, 5},
    {"h6", Kind::heading, 6},
    {"blockquote", Kind::quote},
    {"pre", Kind::preformatted},
    {"listing", Kind::preformatted},
    {"xmp", Kind::preformatted},
    {"plaintext", Kind::preformatted},
    {"ul", Kind::list},
    {"menu", Kind::list},
    {"dir", Kind::list},
    {"ol", Kind::list, 1},
    {"li", Kind::item},
    {"table", Kind::table},
    {"tr", Kind::row},
    {"td", Kind::cell},
    {"th", Kind::cell},
    {"b", Kind::strong},
    {"strong", Kind::strong},
    {"i", Kind::emphasis},
    {"em", Kind::emphasis},
    {"cite", Kind::emphasis},
    {"dfn", Kind::emphasis},
    {"var", Kind::emphasis},
    {"u", Kind::underlined},
    {"ins", Kind::underlined},
    {"s", Kind::struck},
    {"strike", Kind::struck},
    {"del", Kind::struck},
    {"code", Kind::code},
    {"tt", Kind::code},
    {"kbd", Kind::code},
    {"samp", Kind::code},
    {"hr", Kind::rule},
    {"br", Kind::line_break},
    {"a", Kind::link},
}};

std::string_view value_of(const Attributes& attributes, std::string_view name) {
    for (const Attribute& attribute : attributes)
        if (equal_ignoring_case(attribute.name, name)) return attribute.value;
    return {};
}

bool is_block(Kind kind) noexcept { return kind >= Kind::rule && kind <= Kind::row; }

/// What of a style is said by an element as well.
std::optional<Kind> kind_of_style(std::string_view style) {
    std::string packed;
    for (const char c : ascii_lower(style))
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') packed += c;
    const auto says = [&](std::string_view words) { return packed.find(words) != std::string::npos; };
    for (const char* bold :
         {"font-weight:bold", "font-weight:6", "font-weight:7", "font-weight:8", "font-weight:9"})
        if (says(bold)) return Kind::strong;
    if (says("font-style:italic") || says("font-style:oblique")) return Kind::emphasis;
    if (says("text-decoration:underline")) return Kind::underlined;
    if (says("text-decoration:line-through")) return Kind::struck;
    return std::nullopt;
}

int count_candidates(std::string_view srcset, bool with_base) {
    int count = 0;
    for (const std::string_view candidate : split(srcset, ','))
        if (is_remote(split(trim(candidate), ' ').front(), with_base)) ++count;
    return count;
}

bool is_fetched(std::string_view element, std::string_view attribute) {
    constexpr std::array<std::string_view, 9> always = {
        "src", "background", "poster", "data", "xlink:href", "lowsrc", "dynsrc", "codebase", "manifest"};
    const bool names_resource = element == "link" || element == "image" || element == "use";
    return is_one_of(attribute, always) || (attribute == "href" && names_resource);
}

/// "0; url=..." of a page that leads on by itself.
std::string_view refresh_target(std::string_view content) {
    const std::size_t at = ascii_lower(content).find("url");
    const std::size_t equals = at == std::string::npos ? at : content.find('=', at);
    if (equals == std::string_view::npos) return {};
    std::string_view target = trim(content.substr(equals + 1));
    while (!target.empty() && (target.front() == '"' || target.front() == '\'')) target.remove_prefix(1);
    return target;
}

} // namespace

void PageBuilder::start(std::string_view name, const Attributes& attributes) {
    if (page_.cut) return;
    if (open_.size() >= static_cast<std::size_t>(limits::html_depth)) {
        page_.cut = true;
        return;
    }
    count_references(name, attributes);
    if (name == "base" && is_remote(value_of(attributes, "href"), false)) has_base_ = true;
    if (name == "style") in_style_ = true;
    if (is_one_of(name, unread_elements)) ++unread_;
    Open opened{std::string(name), std::nullopt, false};
    if (unread_ == 0) {
        if (name == "img") add_image(attributes);
        opened.element = meaning_of(name, attributes);
        opened.legacy_display = begins_legacy_display(name, attributes);
        legacy_tried_ = legacy_tried_ || opened.legacy_display;
    }
    const bool begins_block = opened.element && is_block(opened.element->kind);
    const bool begins_cell = opened.element && opened.element->kind == Kind::cell;
    if (begins_block || begins_cell) {
        break_line();
    } else if (opened.element && opened.element->kind == Kind::line_break) {
        break_line();
    } else if (opened.element) {
        flush_space();
    }
    if (is_one_of(name, void_elements)) {
        if (opened.element) add(std::move(*opened.element));
        if (begins_block) break_line();
        return;
    }
    if (opened.element && opened.element->kind == Kind::preformatted) ++preformatted_;
    if (opened.element) containers_.push_back(open_.size());
    open_.push_back(std::move(opened));
}

void PageBuilder::end(std::string_view name) {
    if (is_one_of(name, void_elements)) return;
    const auto found =
        std::find_if(open_.rbegin(), open_.rend(), [&](const Open& one) { return one.name == name; });
    if (found == open_.rend()) return;
    const auto remaining = static_cast<std::size_t>(std::distance(found, open_.rend())) - 1;
    while (open_.size() > remaining) close_innermost();
}

void PageBuilder::characters(std::string_view text) {
    if (page_.cut) return;
    if (in_style_) page_.remote_references += count_remote_in_style(text);
    if (unread_ > 0) return;
    for (std::size_t i = 0; i < text.size() && !page_.cut; ++i) {
        const bool no_break_space = text.substr(i, 2) == "\xc2\xa0";
        if (no_break_space) ++i;
        const char c = no_break_space ? ' ' : text[i];
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (preformatted_ > 0 && c != '\r') {
            add_text(c);
        } else if (space && !no_break_space) {
            pending_space_ = true;
        } else {
            flush_space();
            add_text(c);
        }
    }
}

Page PageBuilder::finish() {
    while (!open_.empty()) close_innermost();
    return std::move(page_);
}

std::optional<Element> PageBuilder::meaning_of(std::string_view name, const Attributes& attributes) const {
    const auto found = std::find_if(meanings.begin(), meanings.end(),
                                    [&](const Meaning& meaning) { return meaning.name == name; });
    Element element;
    if (found == meanings.end()) {
        const auto kind = kind_of_style(value_of(attributes, "style"));
        if (!kind) return std::nullopt;
        element.kind = *kind;
        return element;
    }
    element.kind = found->kind;
    element.number = found->number;
    if (name == "ol") {
        const std::string_view begin = value_of(attributes, "start");
        const bool digits = !begin.empty() && begin.size() < 7 &&
                            begin.find_first_not_of("0123456789") == std::string_view::npos;
        if (digits) element.number = std::max(1, std::stoi(std::string(begin)));
    }
    if (element.kind != Kind::link) return element;
    const auto target = link_target(value_of(attributes, "href"));
    if (!target || is_inside(Kind::link)) return std::nullopt;
    element.target = *target;
    return element;
}

void PageBuilder::count_references(std::string_view name, const Attributes& attributes) {
    for (const Attribute& attribute : attributes) {
        const std::string lower = ascii_lower(attribute.name);
        if (is_fetched(name, lower) && is_remote(attribute.value, has_base_)) ++page_.remote_references;
        if (lower == "srcset" || lower == "imagesrcset")
            page_.remote_references += count_candidates(attribute.value, has_base_);
        if (lower == "style" || attribute.value.find("url(") != std::string_view::npos)
            page_.remote_references += count_remote_in_style(attribute.value);
        constexpr int deepest_frame = 3;
        if (lower == "srcdoc" && request_.frames < deepest_frame)
            page_.remote_references +=
                read_html({.html = attribute.value, .frames = request_.frames + 1}).remote_references;
    }
    if (name == "meta" && equal_ignoring_case(value_of(attributes, "http-equiv"), "refresh") &&
        is_remote(refresh_target(value_of(attributes, "content")), has_base_))
        ++page_.remote_references;
}

bool PageBuilder::begins_legacy_display(std::string_view name, const Attributes& attributes) const {
    if (!request_.legacy || legacy_tried_ || has_words_ || name != "div") return false;
    const auto classes = split(value_of(attributes, "class"), ' ');
    return std::find(classes.begin(), classes.end(), "header-protection-legacy-display") != classes.end();
}

void PageBuilder::close_innermost() {
    Open closing = std::move(open_.back());
    open_.pop_back();
    if (is_one_of(closing.name, unread_elements) && unread_ > 0) --unread_;
    if (closing.name == "style") in_style_ = false;
    if (!closing.element) return;
    containers_.pop_back();
    Element& element = *closing.element;
    if (element.kind == Kind::preformatted) --preformatted_;
    if (is_block(element.kind) || element.kind == Kind::cell) break_line();
    if (element.kind == Kind::link) {
        const std::string words = words_of(element.children);
        element.deceptive = is_deceptive_link(words, element.target);
    }
    if (closing.legacy_display &&
        is_copy_of_fields(text_of({.content = element.children}), *request_.legacy)) {
        page_.legacy_display_removed = true;
        return;
    }
    const bool empty = element.children.empty() && element.kind != Kind::cell;
    if (!empty) add(std::move(element));
}

void PageBuilder::add(Element element) {
    if (++elements_ > limits::rendered_nodes) {
        page_.cut = true;
        return;
    }
    innermost().push_back(std::move(element));
}

void PageBuilder::add_image(const Attributes& attributes) {
    Element image{.kind = Kind::image, .text = std::string(trim(value_of(attributes, "alt")))};
    if (const auto id = content_id(value_of(attributes, "src")); id && request_.find_image)
        image.target = request_.find_image(*id);
    if (image.text.empty() && image.target.empty()) return;
    flush_space();
    has_words_ = has_words_ || !image.text.empty();
    at_line_start_ = false;
    after_space_ = false;
    add(std::move(image));
}

void PageBuilder::add_text(char c) {
    std::vector<Element>& content = innermost();
    if (content.empty() || content.back().kind != Kind::text) {
        add({.kind = Kind::text});
        if (page_.cut) return;
    }
    innermost().back().text += c;
    const bool space = c == ' ' || c == '\n' || c == '\t';
    has_words_ = has_words_ || !space;
    at_line_start_ = false;
    after_space_ = space;
}

/// White space between words is one space, at the beginning of a line none.
void PageBuilder::flush_space() {
    const bool due = pending_space_ && !at_line_start_ && !after_space_;
    pending_space_ = false;
    if (due) add_text(' ');
}

void PageBuilder::break_line() {
    pending_space_ = false;
    at_line_start_ = true;
}

std::vector<Element>& PageBuilder::innermost() {
    return containers_.empty() ? page_.content : open_[containers_.back()].element->children;
}

bool PageBuilder::is_inside(Kind kind) const noexcept {
    return std::any_of(open_.begin(), open_.end(),
                       [&](const Open& one) { return one.element && one.element->kind == kind; });
}

} // namespace sealpost::incoming::render
