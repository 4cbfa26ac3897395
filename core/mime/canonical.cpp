// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/canonical.h"

#include "core/mime/filter_source.h"

namespace sealpost::mime {
namespace {

struct ToCrlf {
    bool after_cr = false;

    void operator()(std::string_view in, bool at_end, std::string& out) {
        std::size_t kept = 0; // up to here `in` is in `out`
        std::size_t at = 0;
        if (after_cr && !in.empty()) {
            out += '\n';
            after_cr = false;
            if (in[0] == '\n') kept = at = 1;
        }
        while (at < in.size()) {
            // Line by line; what is well formed is copied in one go.
            const std::size_t end = std::min(in.find('\n', at), in.size());
            while ((at = in.substr(0, end).find('\r', at)) != std::string_view::npos && at + 1 < end) {
                out.append(in, kept, at + 1 - kept);
                out += '\n';
                kept = ++at;
            }
            if (at == std::string_view::npos && end < in.size()) {
                out.append(in, kept, end - kept);
                out += '\r';
                kept = end;
            }
            if (at != std::string_view::npos && end == in.size()) after_cr = true;
            at = end + 1;
        }
        out.append(in, kept);
        if (at_end && after_cr) {
            out += '\n';
            after_cr = false;
        }
    }
};

struct ToLf {
    bool after_cr = false;

    void operator()(std::string_view in, bool at_end, std::string& out) {
        for (const char c : in) {
            if (after_cr && c != '\n') out += '\r';
            after_cr = c == '\r';
            if (!after_cr) out += c;
        }
        if (at_end && after_cr) {
            out += '\r';
            after_cr = false;
        }
    }
};

} // namespace

std::unique_ptr<Source> to_crlf(std::unique_ptr<Source> text) {
    return std::make_unique<FilterSource<ToCrlf>>(std::move(text));
}

std::unique_ptr<Source> to_lf(std::unique_ptr<Source> text) {
    return std::make_unique<FilterSource<ToLf>>(std::move(text));
}

} // namespace sealpost::mime
