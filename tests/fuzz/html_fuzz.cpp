// SPDX-License-Identifier: GPL-3.0-or-later
// Markup into a page: bounded, closed, and with nothing in it that could be fetched or run.
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/incoming/render/html.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace sealpost;
using namespace sealpost::incoming;

namespace {

struct Tally {
    std::size_t elements = 0;
    int depth = 0;
};

void check(const std::vector<render::Element>& elements, int depth, Tally& tally) {
    tally.depth = std::max(tally.depth, depth);
    for (const render::Element& element : elements) {
        ++tally.elements;
        if (element.kind == render::Kind::link) {
            const auto& target = element.target;
            const bool right = target.starts_with("mailto:") || ascii_lower(target).starts_with("http:") ||
                               ascii_lower(target).starts_with("https:");
            if (!right || target.find_first_of("\r\n\t") != std::string::npos) std::abort();
        } else if (element.kind == render::Kind::image) {
            if (!element.target.empty() && element.target != "1.2") std::abort();
        } else if (!element.target.empty() || element.deceptive) {
            std::abort();
        }
        check(element.children, depth + 1, tally);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string html = to_valid_utf8({reinterpret_cast<const char*>(data), size});
    const LegacyDisplay legacy{{{"Subject", "Lunch"}}};
    const render::Page page = render::read_html(
        {.html = html, .legacy = legacy, .find_image = [](std::string_view) { return std::string("1.2"); }});
    Tally tally;
    check(page.content, 1, tally);
    if (tally.elements > limits::rendered_nodes || tally.depth > limits::html_depth + 1) std::abort();
    if (render::text_of(page).size() > limits::body_text + 200) std::abort();
    if (page.remote_references < 0) std::abort();
    return 0;
}
