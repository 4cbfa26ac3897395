// SPDX-License-Identifier: GPL-3.0-or-later
// What a text of a message looks like to a person: a closed tree of values. It holds no markup, no style and
// no script, nothing that hides, moves or overlaps, and nothing that could be fetched; a front end writes its
// own markup from it. One page is made from one part, never from two.
#pragma once

#include <string>
#include <vector>

namespace sealpost::incoming::render {

enum class Kind {
    text,       ///< `text`
    line_break, ///< within a paragraph
    rule,       ///< a line across
    paragraph,
    division, ///< a block without space around it
    heading,  ///< `number`: 1 to 6
    quote,    ///< what somebody else wrote before
    preformatted,
    list, ///< `number`: of its first item; 0: bullets
    item,
    table,
    row,
    cell,
    strong,
    emphasis,
    underlined,
    struck,
    code,
    link,  ///< `target`: where it really leads (http, https, mailto)
    image, ///< `text`: what stands for it; `target`: the path of the part that holds it, or empty: not shown
};

struct Element {
    Kind kind = Kind::text;
    /// UTF-8; a true value, to be escaped for a person.
    std::string text{};
    std::string target{};
    int number = 0;
    /// Of a link: its words look like another address than the one it leads to.
    bool deceptive = false;
    std::vector<Element> children{};
    bool operator==(const Element&) const = default;
};

struct Page {
    std::vector<Element> content;
    /// It was too deep or too long: this is its beginning.
    bool cut = false;
    /// References that a browser would have fetched by itself (images, styles, fonts, frames, prefetching).
    int remote_references = 0;
    /// A legacy display element was left out (RFC 9788 section 4.5.3).
    bool legacy_display_removed = false;
    bool operator==(const Page&) const = default;
};

/// The words with line breaks, LF at the end of each line: quotes behind "> ", items behind "- " or "1. ". Of
/// more than limits::body_text bytes the beginning.
std::string text_of(const Page& page);
/// The words of some elements in one line.
std::string words_of(const std::vector<Element>& elements);

} // namespace sealpost::incoming::render
