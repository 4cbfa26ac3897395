// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/canonical.h"

#include <array>

namespace sealpost::mime {
namespace {

/// Rewrites line ends from one buffer into another that is drained by read().
template <typename Rewrite>
class LineEndSource final : public Source {
  public:
    explicit LineEndSource(std::unique_ptr<Source> text) : text_(std::move(text)) {}

    std::size_t read(std::span<char> buffer) override {
        while (taken_ == ready_.size() && !done_) refill();
        const std::size_t count = std::min(buffer.size(), ready_.size() - taken_);
        ready_.copy(buffer.data(), count, taken_);
        taken_ += count;
        return count;
    }

  private:
    void refill() {
        ready_.clear();
        taken_ = 0;
        const std::size_t count = text_->read(input_);
        done_ = count == 0;
        rewrite_(std::string_view(input_.data(), count), done_, ready_);
    }

    std::unique_ptr<Source> text_;
    Rewrite rewrite_;
    std::array<char, 16384> input_;
    std::string ready_;
    std::size_t taken_ = 0;
    bool done_ = false;
};

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
    return std::make_unique<LineEndSource<ToCrlf>>(std::move(text));
}

std::unique_ptr<Source> to_lf(std::unique_ptr<Source> text) {
    return std::make_unique<LineEndSource<ToLf>>(std::move(text));
}

} // namespace sealpost::mime
