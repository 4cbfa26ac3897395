// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/legacy_display.h"

#include "core/base/characters.h"
#include "core/base/limits.h"
#include "core/base/spool.h"
#include "core/base/text.h"
#include "core/mime/decode.h"
#include "core/mime/header_field.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::outgoing {

namespace {

/// RFC 9788 section 1.1.1.
constexpr std::array<std::string_view, 10> user_facing = {
    "subject", "from", "to", "cc", "date", "sender", "reply-to", "followup-to", "comments", "keywords"};

bool is_user_facing(std::string_view name) {
    return std::find(user_facing.begin(), user_facing.end(), ascii_lower(name)) != user_facing.end();
}

std::string without_controls(std::string text) {
    std::erase_if(text, is_control);
    return text;
}

std::string lines_of(const std::vector<mime::FieldLine>& inner, const std::vector<mime::FieldLine>& outer) {
    std::string lines;
    for (const mime::FieldLine& field : inner) {
        if (!is_user_facing(field.name())) continue;
        if (std::find(outer.begin(), outer.end(), field) != outer.end()) continue;
        const std::string value =
            without_controls(mime::HeaderField{.name = field.name(), .raw = field.raw()}.decoded());
        if (!value.empty()) lines += field.name() + ": " + value + "\n";
    }
    return lines;
}

/// Behind the start tag of <body>; nullopt: there is none outside comments.
std::optional<std::size_t> body_begins(std::string_view html) {
    constexpr std::string_view tag = "<body";
    const std::string lower = ascii_lower(html);
    for (std::size_t at = lower.find('<'); at != std::string::npos; at = lower.find('<', at + 1)) {
        const std::string_view rest = std::string_view(lower).substr(at);
        if (rest.starts_with("<!--")) {
            at = lower.find("-->", at);
            if (at == std::string::npos) return std::nullopt;
        } else if (rest.starts_with(tag) && rest.size() > tag.size() &&
                   std::string_view("> \t\r\n").find(rest[tag.size()]) != std::string_view::npos) {
            const std::size_t end = lower.find('>', at);
            return end == std::string::npos ? std::nullopt : std::optional(end + 1);
        }
    }
    return std::nullopt;
}

std::optional<std::string> with_lines(const mime::ContentType& type, const std::string& text,
                                      const std::string& lines) {
    if (type.subtype == "plain") return lines + "\n" + text;
    const auto at = body_begins(text);
    if (!at) return std::nullopt;
    return text.substr(0, *at) + "<div class=\"header-protection-legacy-display\"><pre>" +
           escape_html(lines) + "</pre></div>" + text.substr(*at);
}

mime::Entity marked_text(const mime::Entity& leaf, const std::string& lines) {
    Spool spool;
    copy(*leaf.open(), spool);
    spool.commit();
    const std::shared_ptr<SeekableSource> source = spool.take().open();
    const mime::PartTree tree = mime::scan_entity(*source);
    const bool plain = leaf.type().subtype == "plain";
    const mime::Text text = mime::text_of(tree.root, source, plain ? limits::body_text : limits::html_text);
    if (text.cut || text.charset_guessed) return leaf;
    const auto marked = with_lines(leaf.type(), text.utf8, lines);
    if (!marked) return leaf;

    mime::Entity result = mime::text_entity(*marked, leaf.type().subtype);
    for (const mime::Parameter& parameter : leaf.type().parameters)
        if (parameter.name != "charset") result = result.with_parameter(parameter.name, parameter.value);
    std::vector<mime::FieldLine> kept = leaf.fields();
    std::erase_if(kept, [](const mime::FieldLine& field) {
        return equal_ignoring_case(field.name(), "Content-Transfer-Encoding");
    });
    return result.with_parameter("hp-legacy-display", "1").with_fields(std::move(kept));
}

bool is_attachment(const mime::Entity& entity) {
    const auto fields = entity.fields();
    return std::any_of(fields.begin(), fields.end(), [](const mime::FieldLine& field) {
        return equal_ignoring_case(field.name(), "Content-Disposition") &&
               mime::Disposition::parse(field.raw()).is_attachment();
    });
}

mime::Entity marked(const mime::Entity& entity, const std::string& lines) {
    const mime::ContentType& type = entity.type();
    if (is_attachment(entity)) return entity;
    if (type.is("text", "plain") || type.is("text", "html")) return marked_text(entity, lines);
    if (type.is("multipart", "alternative")) {
        mime::Entity result = entity;
        for (std::size_t i = 0; i < entity.children().size(); ++i)
            result = result.with_child(i, marked(entity.children()[i], lines));
        return result;
    }
    const bool first_is_text = type.is("multipart", "mixed") || type.is("multipart", "related");
    if (first_is_text && !entity.children().empty())
        return entity.with_child(0, marked(entity.children().front(), lines));
    return entity;
}

} // namespace

mime::Entity with_legacy_display(const mime::Entity& body, const std::vector<mime::FieldLine>& inner,
                                 const std::vector<mime::FieldLine>& outer) {
    const std::string lines = lines_of(inner, outer);
    return lines.empty() ? body : marked(body, lines);
}

} // namespace sealpost::outgoing
