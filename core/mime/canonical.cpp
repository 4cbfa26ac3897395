// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/canonical.h"

#include "core/mime/filter_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

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

/// Holds line ends back until something else follows; at the end stands exactly one.
class TrailingLines final : public Source {
  public:
    explicit TrailingLines(std::unique_ptr<Source> text) : text_(std::move(text)) {}

    std::size_t read(std::span<char> buffer) override {
        std::size_t written = 0;
        while (written < buffer.size()) {
            if (release_ > 0) {
                buffer[written++] = release_ % 2 == 0 ? '\r' : '\n';
                --release_;
                continue;
            }
            if (at_ == size_) {
                if (!refill()) break;
                continue;
            }
            // Only line ends of CRLF text: a CR here begins one.
            if (chunk_[at_] == '\r' || chunk_[at_] == '\n') {
                held_ += chunk_[at_++] == '\n' ? 1 : 0;
                continue;
            }
            if (held_ > 0) {
                release_ = std::exchange(held_, 0) * 2;
                continue;
            }
            buffer[written++] = chunk_[at_++];
        }
        return written;
    }

  private:
    bool refill() {
        if (finished_) return false;
        size_ = text_->read({chunk_.get(), stream_buffer_size});
        at_ = 0;
        if (size_ > 0) return true;
        finished_ = true;
        held_ = 0;
        release_ = 2;
        return true;
    }

    std::unique_ptr<Source> text_;
    /// Not zeroed, as a small message touches few of its pages.
    std::unique_ptr<char[]> chunk_ = std::make_unique_for_overwrite<char[]>(stream_buffer_size);
    std::size_t size_ = 0;
    std::size_t at_ = 0;
    std::uint64_t held_ = 0;
    std::uint64_t release_ = 0;
    bool finished_ = false;
};

} // namespace

std::unique_ptr<Source> to_crlf(std::unique_ptr<Source> text) {
    return std::make_unique<FilterSource<ToCrlf>>(std::move(text));
}

std::unique_ptr<Source> to_lf(std::unique_ptr<Source> text) {
    return std::make_unique<FilterSource<ToLf>>(std::move(text));
}

std::unique_ptr<Source> end_in_one_line(std::unique_ptr<Source> text) {
    return std::make_unique<TrailingLines>(std::move(text));
}

} // namespace sealpost::mime
