// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/render/plain.h"

#include "core/base/limits.h"

#include <algorithm>

namespace sealpost::incoming::render {

namespace {

/// Deeper ones are shown as they are written.
constexpr std::size_t deepest_quote = 20;

struct Line {
    std::size_t depth = 0;
    std::string_view words;
};

/// "> > text" and ">> text" are quoted twice; the space after the last ">" belongs to it.
Line take_apart(std::string_view line) {
    Line result{0, line};
    while (result.depth < deepest_quote && line.starts_with('>')) {
        line.remove_prefix(1);
        ++result.depth;
        const bool more = line.starts_with(" >");
        if (line.starts_with(' ')) line.remove_prefix(1);
        result.words = line;
        if (!more && !line.starts_with('>')) break;
    }
    return result;
}

/// Puts what is in the innermost quotes into those around them, until `depth` are left.
void close_quotes(std::vector<std::vector<Element>>& open, std::size_t depth) {
    while (open.size() > depth + 1) {
        Element quote{.kind = Kind::quote, .children = std::move(open.back())};
        open.pop_back();
        open.back().push_back(std::move(quote));
    }
}

} // namespace

Page read_plain(std::string_view text) {
    Page page;
    std::vector<std::vector<Element>> open(1);
    std::size_t elements = 0;
    while (!text.empty()) {
        const std::size_t feed = std::min(text.find('\n'), text.size());
        const Line line = take_apart(text.substr(0, feed));
        text.remove_prefix(std::min(feed + 1, text.size()));
        elements += 2 + line.depth;
        if (elements > limits::rendered_nodes) {
            page.cut = true;
            break;
        }
        close_quotes(open, line.depth);
        open.resize(line.depth + 1);
        if (!line.words.empty()) open.back().push_back({.kind = Kind::text, .text = std::string(line.words)});
        open.back().push_back({.kind = Kind::line_break});
    }
    close_quotes(open, 0);
    page.content = std::move(open.front());
    return page;
}

} // namespace sealpost::incoming::render
