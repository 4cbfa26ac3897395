// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/dot_stuffer.h"

#include "core/base/error.h"

#include <algorithm>

namespace sealpost::transport {
namespace {

Error bare_line_end() { return Error(ErrorCode::malformed, {{"detail", "bare-line-end"}}); }

} // namespace

void DotStuffer::add(std::string_view piece, std::string& to) {
    while (!piece.empty()) {
        if (after_ == After::cr) {
            if (piece.front() != '\n') throw bare_line_end();
            to += '\n';
            piece.remove_prefix(1);
            after_ = After::line_end;
            continue;
        }
        if (after_ == After::line_end && piece.front() == '.') to += '.';
        const auto end = std::min(piece.find_first_of("\r\n"), piece.size());
        to.append(piece.substr(0, end));
        if (end > 0) after_ = After::text;
        piece.remove_prefix(end);
        if (piece.empty()) break;
        if (piece.front() == '\n') throw bare_line_end();
        to += '\r';
        piece.remove_prefix(1);
        after_ = After::cr;
    }
}

void DotStuffer::finish(std::string& to) {
    if (after_ == After::cr) throw bare_line_end();
    if (after_ == After::text) to += "\r\n";
    to += ".\r\n";
}

} // namespace sealpost::transport
