// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/render/page.h"

#include "core/base/limits.h"

namespace sealpost::incoming::render {

namespace {

/// A line that is quoted deeper begins like one that is not: two characters a level, for each line of a text
/// that is nothing but lines.
constexpr std::size_t longest_prefix = 40;

class TextWriter {
  public:
    void write(const std::vector<Element>& elements) {
        for (const Element& element : elements) write(element);
    }

    std::string finish() {
        while (!text_.empty() && (text_.back() == '\n' || text_.back() == ' ')) text_.pop_back();
        if (!text_.empty()) text_ += '\n';
        return std::move(text_);
    }

  private:
    void write(const Element& element) {
        switch (element.kind) {
        case Kind::text:
            put(element.text);
            break;
        case Kind::line_break:
            end_line();
            break;
        case Kind::rule:
            block(element, 1);
            break;
        case Kind::paragraph:
        case Kind::heading:
            block(element, 2);
            break;
        case Kind::division:
        case Kind::preformatted:
        case Kind::table:
        case Kind::row:
            block(element, 1);
            break;
        case Kind::cell:
            put_space();
            write(element.children);
            break;
        case Kind::quote:
            indented(element, "> ", "> ");
            break;
        case Kind::list:
            write_list(element);
            break;
        case Kind::item:
            indented(element, "- ", "  ");
            break;
        case Kind::image:
            put(element.text);
            break;
        default:
            write(element.children);
        }
    }

    void write_list(const Element& list) {
        break_lines(1);
        int number = list.number;
        for (const Element& item : list.children) {
            if (item.kind != Kind::item) {
                write(item);
                continue;
            }
            const std::string mark = list.number > 0 ? std::to_string(number++) + ". " : "- ";
            indented(item, mark, std::string(mark.size(), ' '));
        }
        break_lines(1);
    }

    void indented(const Element& element, const std::string& first, const std::string& others) {
        break_lines(1);
        const std::size_t before = prefix_.size();
        first_prefix_ = prefix_ + first;
        if (prefix_.size() < longest_prefix) prefix_ += others;
        write(element.children);
        break_lines(1);
        prefix_.resize(before);
        first_prefix_.clear();
        if (break_prefix_.size() > before) break_prefix_ = prefix_;
    }

    void block(const Element& element, int breaks) {
        break_lines(breaks);
        write(element.children);
        break_lines(breaks);
    }

    void put(std::string_view words) {
        for (const char c : words) {
            if (text_.size() >= limits::body_text) return;
            if (c == '\n') {
                end_line();
                continue;
            }
            if (at_line_start()) begin_line();
            text_ += c;
        }
    }

    bool at_line_start() const { return text_.empty() || breaks_ > 0; }

    void put_space() {
        if (!at_line_start() && text_.back() != ' ') text_ += ' ';
    }

    void end_line() {
        if (breaks_++ == 0) break_prefix_ = prefix_;
    }

    /// So many line ends before what follows; none at the beginning.
    void break_lines(int wanted) {
        if (text_.empty()) return;
        while (breaks_ < wanted) end_line();
    }

    /// The line ends that are due. An empty line between two lines of a quote is a line of the quote.
    void begin_line() {
        std::string_view bare = break_prefix_;
        while (bare.ends_with(' ')) bare.remove_suffix(1);
        for (int i = 0; i < breaks_ && text_.size() < limits::body_text; ++i) {
            if (i > 0) text_ += bare;
            text_ += '\n';
        }
        breaks_ = 0;
        text_ += first_prefix_.empty() ? prefix_ : first_prefix_;
        first_prefix_.clear();
    }

    std::string text_;
    std::string prefix_;
    std::string first_prefix_;
    /// The line ends that are due before the next word, and the shortest prefix since the first of them.
    int breaks_ = 0;
    std::string break_prefix_;
};

void collect_words(const std::vector<Element>& elements, std::string& words) {
    for (const Element& element : elements) {
        if (element.kind == Kind::text || element.kind == Kind::image) words += element.text;
        const bool inside_a_word = element.kind == Kind::text || element.kind >= Kind::strong;
        collect_words(element.children, words);
        if (!inside_a_word) words += ' ';
    }
}

} // namespace

std::string text_of(const Page& page) {
    TextWriter writer;
    writer.write(page.content);
    return writer.finish();
}

std::string words_of(const std::vector<Element>& elements) {
    std::string words;
    collect_words(elements, words);
    std::string line;
    for (const char c : words) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (space && (line.empty() || line.back() == ' ')) continue;
        line += space ? ' ' : c;
    }
    while (line.ends_with(' ')) line.pop_back();
    return line;
}

} // namespace sealpost::incoming::render
