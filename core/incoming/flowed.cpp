// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/flowed.h"

namespace sealpost::incoming {

std::string unflow(std::string_view text, bool delete_space) {
    std::string result;
    result.reserve(text.size());
    bool flowing = false;
    std::size_t depth_before = 0;
    while (!text.empty()) {
        const std::size_t feed = text.find('\n');
        const bool ended = feed != std::string_view::npos;
        std::string_view line = text.substr(0, feed);
        text.remove_prefix(ended ? feed + 1 : text.size());

        std::size_t depth = 0;
        while (depth < line.size() && line[depth] == '>') ++depth;
        std::string_view content = line.substr(depth);
        if (content.starts_with(' ')) content.remove_prefix(1);

        const bool separator = content == "-- ";
        const bool joins = flowing && depth == depth_before && !separator;
        if (flowing && !joins) result += '\n';
        if (!joins && depth > 0) {
            result.append(depth, '>');
            result += ' ';
        }
        flowing = !separator && content.ends_with(' ');
        if (flowing && delete_space) content.remove_suffix(1);
        result += content;
        if (!flowing && ended) result += '\n';
        depth_before = depth;
    }
    return result;
}

} // namespace sealpost::incoming
