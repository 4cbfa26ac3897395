// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/canonical.h"

#include "core/mime/filter_source.h"

namespace sealpost::mime {
namespace {

struct ToCrlf {
    bool after_cr = false;

    void operator()(std::string_view in, bool at_end, std::string& out) {
        std::size_t begin = 0;
        while (begin < in.size()) {
            if (after_cr) {
                out += '\n';
                after_cr = false;
                if (in[begin] == '\n') {
                    ++begin;
                    continue;
                }
            }
            const std::size_t at = std::min(in.find_first_of("\r\n", begin), in.size());
            out.append(in, begin, at - begin);
            if (at < in.size()) {
                out += '\r';
                after_cr = true;
                if (in[at] == '\n') {
                    out += '\n';
                    after_cr = false;
                }
            }
            begin = at + 1;
        }
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
