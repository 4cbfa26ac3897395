// SPDX-License-Identifier: GPL-3.0-or-later
// A page of core/incoming/render as a list of blocks, one below the other: what a document is written from, a
// few blocks at a time. Values only; made in a lane.
#pragma once

#include "core/incoming/render/page.h"

#include <QString>
#include <string_view>
#include <vector>

namespace sealpost::gui {

struct PageRun {
    enum class What {
        words,
        image,       ///< `target`: the path of the part that holds it, or empty; `text`: what stands for it
        real_target, ///< after a link whose words look like another address: where it leads
    };
    What what = What::words;
    /// Harmless characters only, see page_words().
    QString text{};
    /// Of a link.
    QString target{};
    bool strong = false;
    bool emphasis = false;
    bool underlined = false;
    bool struck = false;
    bool code = false;
    bool operator==(const PageRun&) const = default;
};

using PageRuns = std::vector<PageRun>;

struct PageBlock {
    enum class Kind { paragraph, division, heading, preformatted, rule, table };
    Kind kind = Kind::division;
    /// Of a heading: 1 to 6.
    int level = 0;
    int quote_depth = 0;
    int list_depth = 0;
    /// Of the first block of a list's item: "•", "3.".
    QString marker{};
    /// Goes on with the block before, after a line break: no space between them.
    bool continued = false;
    PageRuns runs{};
    /// Of a table: rows of cells.
    std::vector<std::vector<PageRuns>> rows{};
    bool operator==(const PageBlock&) const = default;
};

/// Rows in which something else than words stands become blocks of their own, and so do tables that are too
/// large to be laid out at once.
std::vector<PageBlock> blocks_of(const incoming::render::Page& page);

/// How much there is to lay out.
qsizetype characters_of(const PageBlock& block);

/// UTF-8 without what could hide, reorder or imitate: control characters, bidirectional overrides and Qt's
/// own marks become U+FFFD. Line feeds and tabs stay.
QString page_words(std::string_view utf8);

} // namespace sealpost::gui
