// SPDX-License-Identifier: GPL-3.0-or-later
// The page that a parser's events add up to. Bounded in depth and in elements, whatever the events are.
#pragma once

#include "core/incoming/render/html.h"
#include "core/incoming/render/page.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::incoming::render {

struct Attribute {
    std::string_view name;
    std::string_view value;
};
using Attributes = std::vector<Attribute>;

class PageBuilder {
  public:
    /// The request must outlive it.
    explicit PageBuilder(const HtmlRequest& request) : request_(request) {}

    /// Names of elements in lower case.
    void start(std::string_view name, const Attributes& attributes);
    void end(std::string_view name);
    void characters(std::string_view text);
    /// A limit was reached: further events are not looked at.
    bool is_full() const noexcept { return page_.cut; }
    Page finish();

  private:
    struct Open {
        std::string name;
        /// nullopt: an element that has no meaning by itself.
        std::optional<Element> element;
        bool legacy_display = false;
    };

    std::optional<Element> meaning_of(std::string_view name, const Attributes& attributes) const;
    void count_references(std::string_view name, const Attributes& attributes);
    bool begins_legacy_display(std::string_view name, const Attributes& attributes) const;
    void close_innermost();
    void add(Element element);
    void add_image(const Attributes& attributes);
    void add_text(char c);
    void flush_space();
    void break_line();
    std::vector<Element>& innermost();
    bool is_inside(Kind kind) const noexcept;

    const HtmlRequest& request_;
    Page page_;
    std::vector<Open> open_;
    /// Those of open_ that have an element.
    std::vector<std::size_t> containers_;
    std::size_t elements_ = 0;
    int unread_ = 0;
    int preformatted_ = 0;
    bool in_style_ = false;
    bool has_base_ = false;
    bool has_words_ = false;
    bool legacy_tried_ = false;
    bool pending_space_ = false;
    bool at_line_start_ = true;
    bool after_space_ = false;
};

} // namespace sealpost::incoming::render
