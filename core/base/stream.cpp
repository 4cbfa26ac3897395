// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stream.h"

#include "core/base/error.h"
#include "core/base/operation.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace sealpost {

std::size_t ViewSource::read(std::span<char> buffer) {
    const std::size_t count = std::min(buffer.size(), bytes_.size() - position_);
    std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(position_), count, buffer.begin());
    position_ += count;
    return count;
}

void ViewSource::seek(std::uint64_t offset) {
    if (offset > bytes_.size()) throw Error(ErrorCode::internal, {{"detail", "seek beyond the end"}});
    position_ = static_cast<std::size_t>(offset);
}

RangeSource::RangeSource(std::shared_ptr<SeekableSource> whole, std::uint64_t begin, std::uint64_t length)
    : whole_(std::move(whole)), begin_(begin), length_(length) {
    if (begin > whole_->size() || length > whole_->size() - begin) {
        throw Error(ErrorCode::internal, {{"detail", "range beyond the end"}});
    }
}

std::size_t RangeSource::read(std::span<char> buffer) {
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), length_ - position_));
    if (count == 0) return 0;
    whole_->seek(begin_ + position_);
    const std::size_t got = whole_->read(buffer.first(count));
    position_ += got;
    return got;
}

void RangeSource::seek(std::uint64_t offset) {
    if (offset > length_) throw Error(ErrorCode::internal, {{"detail", "seek beyond the end"}});
    position_ = offset;
}

std::size_t ConcatSource::read(std::span<char> buffer) {
    if (buffer.empty()) return 0;
    while (current_ < pieces_.size()) {
        if (const std::size_t got = pieces_[current_]->read(buffer); got != 0) return got;
        ++current_;
    }
    return 0;
}

void StringSink::write(std::string_view bytes) {
    if (committed_) throw Error(ErrorCode::internal, {{"detail", "write after commit"}});
    if (bytes.size() > bound_ - bytes_.size()) throw Error(ErrorCode::limit);
    bytes_ += bytes;
}

void StringSink::discard() noexcept {
    bytes_.clear();
    committed_ = false;
}

const std::string& StringSink::bytes() const noexcept {
    static const std::string nothing;
    return committed_ ? bytes_ : nothing;
}

std::string StringSink::take() { return committed_ ? std::exchange(bytes_, {}) : std::string(); }

std::uint64_t copy(Source& from, Sink& to) {
    NoPrompts nobody;
    return copy(from, to, Operation{.prompts = nobody});
}

std::uint64_t copy(Source& from, Sink& to, const Operation& operation) {
    // Not zeroed: of a small message's buffer most pages are never touched.
    const auto buffer = std::make_unique_for_overwrite<char[]>(stream_buffer_size);
    std::uint64_t total = 0;
    while (const std::size_t got = from.read({buffer.get(), stream_buffer_size})) {
        operation.check();
        to.write({buffer.get(), got});
        total += got;
        if (operation.progress) operation.progress(total);
    }
    return total;
}

std::string read_all(Source& from, std::size_t bound) {
    StringSink sink(bound);
    copy(from, sink);
    sink.commit();
    return sink.take();
}

} // namespace sealpost
