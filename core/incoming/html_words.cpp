// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/html_words.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <libxml/HTMLparser.h>
#include <memory>

namespace sealpost::incoming {

namespace {

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 13> unread_elements = {
    "script", "style",   "title",    "template", "iframe",   "object", "select",
    "svg",    "noembed", "noframes", "datalist", "textarea", "math"};

constexpr std::array<std::string_view, 32> block_elements = {
    "address", "article", "aside",    "blockquote", "body",    "center", "dd", "div",
    "dl",      "dt",      "fieldset", "figure",     "footer",  "form",   "h1", "h2",
    "h3",      "h4",      "h5",       "h6",         "header",  "hr",     "li", "main",
    "nav",     "ol",      "p",        "pre",        "section", "table",  "tr", "ul"};

constexpr std::array<std::string_view, 15> void_elements = {"area",  "base",  "br",     "col",   "embed",
                                                            "frame", "hr",    "img",    "input", "link",
                                                            "meta",  "param", "source", "track", "wbr"};

/// Attributes whose value a browser fetches by itself.
constexpr std::array<std::string_view, 8> fetched_attributes = {"src",  "srcset",     "background", "poster",
                                                                "data", "xlink:href", "lowsrc",     "dynsrc"};

bool names_network(std::string_view reference) {
    const std::string lower = ascii_lower(trim(reference));
    constexpr std::array<std::string_view, 5> schemes = {"http:", "https:", "ftp:", "//", "file:"};
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](std::string_view scheme) { return lower.starts_with(scheme); });
}

/// url(...) and @import in style sheets.
int count_style_references(std::string_view style) {
    const std::string lower = ascii_lower(style);
    int count = 0;
    constexpr std::array<std::string_view, 2> marks = {"url(", "@import"};
    for (const std::string_view mark : marks) {
        for (std::size_t at = lower.find(mark); at != std::string::npos; at = lower.find(mark, at)) {
            at += mark.size();
            while (at < lower.size() && (lower[at] == ' ' || lower[at] == '"' || lower[at] == '\'')) ++at;
            if (names_network(std::string_view(lower).substr(at, 8))) ++count;
        }
    }
    return count;
}

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

/// What the parser's events add up to.
class Words {
  public:
    explicit Words(const std::optional<LegacyDisplay>& legacy) : legacy_(legacy) {}

    void watch(htmlParserCtxt* parser) { parser_ = parser; }

    void start(std::string_view name, const xmlChar** attributes) {
        if (parser_ != nullptr && parser_->nameNr > limits::html_depth) {
            result_.cut = true;
            xmlStopParser(parser_);
            return;
        }
        count_references(name, attributes);
        if (legacy_depth_ > 0) legacy_depth_ += is_one_of(name, void_elements) ? 0 : 1;
        const bool first_division = legacy_ && !legacy_tried_ && name == "div" && only_breaks();
        if (first_division && has_legacy_class(attributes)) {
            legacy_tried_ = true;
            legacy_depth_ = 1;
            legacy_begin_ = result_.text.size();
        }
        if (is_one_of(name, unread_elements)) ++unread_;
        if (name == "pre") ++preformatted_;
        if (name == "br") {
            line_break();
        } else if (name == "td" || name == "th") {
            pending_space_ = true;
        } else if (is_one_of(name, block_elements)) {
            block_break(name == "p");
        }
        if (name == "style") in_style_ = true;
    }

    void end(std::string_view name) {
        if (is_one_of(name, unread_elements) && unread_ > 0) --unread_;
        if (name == "pre" && preformatted_ > 0) --preformatted_;
        if (is_one_of(name, block_elements)) block_break(name == "p");
        if (name == "style") in_style_ = false;
        if (legacy_depth_ > 0 && !is_one_of(name, void_elements) && --legacy_depth_ == 0) end_legacy();
    }

    void characters(std::string_view text) {
        if (in_style_) result_.remote_references += count_style_references(text);
        if (unread_ > 0) return;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool no_break_space = text.substr(i, 2) == "\xc2\xa0";
            if (no_break_space) ++i;
            const char c = no_break_space ? ' ' : text[i];
            if (preformatted_ > 0 && c != '\r') {
                put(c);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                pending_space_ = true;
            } else {
                put(c);
            }
        }
    }

    HtmlWords finish() {
        while (!result_.text.empty() && (result_.text.back() == '\n' || result_.text.back() == ' '))
            result_.text.pop_back();
        if (!result_.text.empty()) result_.text += '\n';
        return std::move(result_);
    }

  private:
    bool only_breaks() const { return result_.text.find_first_not_of("\n ") == std::string::npos; }

    static bool has_legacy_class(const xmlChar** attributes) {
        for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
            if (view_of(attributes[0]) != "class") continue;
            const auto classes = split(view_of(attributes[1]), ' ');
            return std::find(classes.begin(), classes.end(), "header-protection-legacy-display") !=
                   classes.end();
        }
        return false;
    }

    void count_references(std::string_view element, const xmlChar** attributes) {
        for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
            const std::string name = ascii_lower(view_of(attributes[0]));
            const std::string_view value = view_of(attributes[1]);
            const bool fetched =
                is_one_of(name, fetched_attributes) ||
                (name == "href" && (element == "link" || element == "image" || element == "use"));
            if (fetched && names_network(value)) ++result_.remote_references;
            if (name == "style") result_.remote_references += count_style_references(value);
        }
    }

    void put(char c) {
        if (pending_space_ && !result_.text.empty() && result_.text.back() != '\n') result_.text += ' ';
        pending_space_ = false;
        result_.text += c;
        if (c != '\n') breaks_ = 0;
    }
    void line_break() {
        if (unread_ > 0) return;
        pending_space_ = false;
        result_.text += '\n';
        ++breaks_;
    }
    void block_break(bool paragraph) {
        if (unread_ > 0 || result_.text.empty()) return;
        pending_space_ = false;
        const int wanted = paragraph ? 2 : 1;
        const int limit = std::max(wanted, breaks_);
        while (breaks_ < limit) line_break();
    }

    void end_legacy() {
        const std::string_view lines = std::string_view(result_.text).substr(legacy_begin_);
        if (!is_copy_of_fields(lines, *legacy_)) return;
        result_.text.resize(legacy_begin_);
        result_.legacy_display_removed = true;
    }

    const std::optional<LegacyDisplay>& legacy_;
    htmlParserCtxt* parser_ = nullptr;
    HtmlWords result_;
    int unread_ = 0;
    int preformatted_ = 0;
    int breaks_ = 0;
    bool pending_space_ = false;
    bool in_style_ = false;
    bool legacy_tried_ = false;
    int legacy_depth_ = 0;
    std::size_t legacy_begin_ = 0;
};

Words& words_of(void* context) { return *static_cast<Words*>(context); }

void on_start(void* context, const xmlChar* name, const xmlChar** attributes) {
    words_of(context).start(view_of(name), attributes);
}
void on_end(void* context, const xmlChar* name) { words_of(context).end(view_of(name)); }
void on_characters(void* context, const xmlChar* text, int length) {
    words_of(context).characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

struct FreeParser {
    void operator()(htmlParserCtxt* parser) const noexcept {
        if (parser->myDoc != nullptr) xmlFreeDoc(parser->myDoc);
        htmlFreeParserCtxt(parser);
    }
};

} // namespace

HtmlWords html_to_words(std::string_view html, const std::optional<LegacyDisplay>& legacy) {
    Words words(legacy);
    htmlSAXHandler handler{};
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_characters;
    handler.cdataBlock = on_characters;
    handler.ignorableWhitespace = on_characters;
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
        htmlCreatePushParserCtxt(&handler, &words, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser) throw Error(ErrorCode::internal, {{"detail", "html parser"}});
    // The text is UTF-8 already: a charset that the markup names is not to be followed.
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                         HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    words.watch(parser.get());
    constexpr std::size_t piece = 64 << 10;
    for (std::size_t at = 0; at < html.size(); at += piece) {
        const std::string_view chunk = html.substr(at, piece);
        htmlParseChunk(parser.get(), chunk.data(), static_cast<int>(chunk.size()), 0);
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    return words.finish();
}

} // namespace sealpost::incoming
