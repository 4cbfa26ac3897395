// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/page_blocks.h"

#include <QStringList>
#include <algorithm>
#include <iterator>
#include <utility>

namespace sealpost::gui {

namespace {

using incoming::render::Element;
using incoming::render::Kind;

/// A longer line goes on in a block of its own: a block is laid out at once.
constexpr qsizetype longest_block = 4000;
constexpr int deepest_indent = 8;
// A table is laid out at once, and a table in a table several times.
constexpr std::size_t most_rows = 60;
constexpr std::size_t most_columns = 12;
constexpr qsizetype most_table_characters = 12000;

bool is_inline(Kind kind) {
    switch (kind) {
    case Kind::text:
    case Kind::strong:
    case Kind::emphasis:
    case Kind::underlined:
    case Kind::struck:
    case Kind::code:
    case Kind::link:
    case Kind::image:
        return true;
    default:
        return false;
    }
}

bool is_all_inline(const std::vector<Element>& elements) {
    return std::all_of(elements.begin(), elements.end(), [](const Element& element) {
        return is_inline(element.kind) && is_all_inline(element.children);
    });
}

/// The words of a cell; of one that holds a single paragraph, those of the paragraph.
const std::vector<Element>* words_of_cell(const Element& cell) {
    const std::vector<Element>* content = &cell.children;
    if (content->size() == 1 &&
        (content->front().kind == Kind::paragraph || content->front().kind == Kind::division))
        content = &content->front().children;
    return is_all_inline(*content) ? content : nullptr;
}

bool is_small_table(const Element& table) {
    std::size_t columns = 0;
    if (table.children.size() > most_rows) return false;
    for (const Element& row : table.children) {
        if (row.kind != Kind::row || row.children.size() > most_columns) return false;
        columns = std::max(columns, row.children.size());
        for (const Element& cell : row.children)
            if (cell.kind != Kind::cell || !words_of_cell(cell)) return false;
    }
    return columns >= 2;
}

QString target_text(const std::string& target) { return page_words(target).simplified(); }

struct Place {
    PageBlock::Kind kind = PageBlock::Kind::division;
    int level = 0;
    int quote_depth = 0;
    int list_depth = 0;
};

class Flattener {
  public:
    std::vector<PageBlock> run(const incoming::render::Page& page) {
        write(page.content, {}, {});
        close();
        while (!blocks_.empty() && blocks_.back().kind == PageBlock::Kind::division &&
               blocks_.back().runs.empty())
            blocks_.pop_back();
        return std::move(blocks_);
    }

  private:
    void write(const std::vector<Element>& elements, const Place& place, const PageRun& style) {
        for (const Element& element : elements) write(element, place, style);
    }

    void write(const Element& element, Place place, PageRun style) {
        switch (element.kind) {
        case Kind::text:
            return write_text(element.text, place, style);
        case Kind::line_break:
            return break_line(place);
        case Kind::rule:
            close();
            place.kind = PageBlock::Kind::rule;
            open(place);
            return close();
        case Kind::paragraph:
            place.kind = PageBlock::Kind::paragraph;
            return write_block(element, place, style);
        case Kind::heading:
            place.kind = PageBlock::Kind::heading;
            place.level = std::clamp(element.number, 1, 6);
            return write_block(element, place, style);
        case Kind::preformatted:
            place.kind = PageBlock::Kind::preformatted;
            return write_block(element, place, style);
        case Kind::quote:
            place.quote_depth = std::min(place.quote_depth + 1, deepest_indent);
            return write_block(element, place, style);
        case Kind::list:
            return write_list(element, place, style);
        case Kind::table:
            return write_table(element, place, style);
        case Kind::division:
        case Kind::item:
        case Kind::row:
        case Kind::cell:
            return write_block(element, place, style);
        case Kind::strong:
            style.strong = true;
            break;
        case Kind::emphasis:
            style.emphasis = true;
            break;
        case Kind::underlined:
            style.underlined = true;
            break;
        case Kind::struck:
            style.struck = true;
            break;
        case Kind::code:
            style.code = true;
            break;
        case Kind::link:
            return write_link(element, place, style);
        case Kind::image:
            style.what = PageRun::What::image;
            style.text = page_words(element.text).simplified();
            style.target = QString::fromStdString(element.target);
            return add(place, std::move(style));
        }
        write(element.children, place, style);
    }

    void write_block(const Element& element, const Place& place, const PageRun& style) {
        close();
        write(element.children, place, style);
        close();
    }

    void write_list(const Element& list, Place place, const PageRun& style) {
        close();
        place.list_depth = std::min(place.list_depth + 1, deepest_indent);
        int number = list.number;
        for (const Element& item : list.children) {
            if (item.kind == Kind::item)
                marker_ =
                    list.number > 0 ? QString::number(number++) + QLatin1Char('.') : QStringLiteral("•");
            write_block(item, place, style);
            marker_.clear();
        }
    }

    void write_table(const Element& table, const Place& place, const PageRun& style) {
        if (inside_table_ || !is_small_table(table)) {
            const bool was_inside = std::exchange(inside_table_, true);
            write_block(table, place, style);
            inside_table_ = was_inside;
            return;
        }
        close();
        PageBlock block{
            .kind = PageBlock::Kind::table, .quote_depth = place.quote_depth, .list_depth = place.list_depth};
        for (const Element& row : table.children) {
            auto& cells = block.rows.emplace_back();
            for (const Element& cell : row.children) {
                Flattener words;
                words.write(*words_of_cell(cell), {}, style);
                words.close();
                auto& runs = cells.emplace_back();
                for (PageBlock& part : words.blocks_)
                    std::move(part.runs.begin(), part.runs.end(), std::back_inserter(runs));
            }
        }
        if (characters_of(block) <= most_table_characters) {
            blocks_.push_back(std::move(block));
            return;
        }
        inside_table_ = true;
        write_block(table, place, style);
        inside_table_ = false;
    }

    void write_link(const Element& link, const Place& place, PageRun style) {
        style.target = target_text(link.target);
        write(link.children, place, style);
        if (!link.deceptive) return;
        style.what = PageRun::What::real_target;
        style.text = style.target;
        add(place, std::move(style));
    }

    void write_text(const std::string& text, const Place& place, const PageRun& style) {
        const bool keeps_lines = place.kind == PageBlock::Kind::preformatted;
        QString words = page_words(text);
        if (!keeps_lines) words.replace(QLatin1Char('\n'), QLatin1Char(' '));
        const QStringList lines = words.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) break_line(place);
            add_words(lines.at(i), place, style);
        }
    }

    void add_words(QStringView words, const Place& place, const PageRun& style) {
        while (!words.isEmpty()) {
            if (length_ + 1 >= longest_block) break_line(place);
            qsizetype length = std::min(words.size(), longest_block - length_);
            if (length < words.size()) {
                const qsizetype space = words.first(length).lastIndexOf(QLatin1Char(' '));
                if (space > length / 2)
                    length = space + 1;
                else if (length > 1 && words.at(length).isLowSurrogate())
                    --length;
            }
            PageRun run = style;
            run.text = words.first(length).toString();
            add(place, std::move(run));
            words = words.sliced(length);
            if (!words.isEmpty()) break_line(place);
        }
    }

    void add(const Place& place, PageRun run) {
        if (!is_open_) open(place);
        length_ += run.text.size();
        blocks_.back().runs.push_back(std::move(run));
    }

    void open(const Place& place) {
        blocks_.push_back({.kind = place.kind,
                           .level = place.level,
                           .quote_depth = place.quote_depth,
                           .list_depth = place.list_depth,
                           .marker = std::exchange(marker_, {}),
                           .continued = false});
        is_open_ = true;
        length_ = 0;
    }

    void break_line(const Place& place) {
        if (!is_open_) open(place);
        open(place);
        blocks_.back().continued = true;
    }

    /// A line break at a block's end makes no empty line.
    void close() {
        if (is_open_ && blocks_.back().continued && blocks_.back().runs.empty()) blocks_.pop_back();
        is_open_ = false;
        length_ = 0;
    }

    std::vector<PageBlock> blocks_;
    QString marker_;
    bool is_open_ = false;
    bool inside_table_ = false;
    qsizetype length_ = 0;
};

} // namespace

std::vector<PageBlock> blocks_of(const incoming::render::Page& page) { return Flattener().run(page); }

qsizetype characters_of(const PageBlock& block) {
    qsizetype count = 1;
    for (const PageRun& run : block.runs) count += run.text.size();
    for (const auto& row : block.rows)
        for (const auto& cell : row)
            for (const PageRun& run : cell) count += run.text.size() + 1;
    return count;
}

QString page_words(std::string_view utf8) {
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (QChar& c : text) {
        const char16_t code = c.unicode();
        const bool stays = code == u'\n' || code == u'\t';
        const bool control = (code < 0x20 && !stays) || (code >= 0x7f && code < 0xa0);
        const bool reorders = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        const bool of_qt = code == 0xfffc || (code >= 0xfdd0 && code <= 0xfdef) || code >= 0xfffe;
        if (control || reorders || of_qt) c = QChar::ReplacementCharacter;
        if (code == 0x2028 || code == 0x2029) c = QLatin1Char('\n');
    }
    return text;
}

} // namespace sealpost::gui
