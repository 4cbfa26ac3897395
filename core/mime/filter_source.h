// SPDX-License-Identifier: GPL-3.0-or-later
// A source that pulls another one through a transformation: `void operator()(std::string_view in, bool
// at_end, std::string& out)`, called with each piece and at the end once more with nothing.
#pragma once

#include "core/base/stream.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>

namespace sealpost::mime {

template <typename Transform, typename Base = Source>
class FilterSource : public Base {
  public:
    explicit FilterSource(std::unique_ptr<Source> from) : from_(std::move(from)) {}

    std::size_t read(std::span<char> buffer) override {
        while (taken_ == ready_.size() && !done_) {
            ready_.clear();
            taken_ = 0;
            const std::size_t count = from_->read(input_);
            done_ = count == 0;
            transform_(std::string_view(input_.data(), count), done_, ready_);
        }
        const std::size_t count = std::min(buffer.size(), ready_.size() - taken_);
        ready_.copy(buffer.data(), count, taken_);
        taken_ += count;
        return count;
    }

  protected:
    const Transform& transform() const noexcept { return transform_; }

  private:
    std::unique_ptr<Source> from_;
    Transform transform_;
    std::array<char, 16384> input_;
    std::string ready_;
    std::size_t taken_ = 0;
    bool done_ = false;
};

} // namespace sealpost::mime
