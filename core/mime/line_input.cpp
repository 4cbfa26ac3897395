// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/line_input.h"

#include <algorithm>
#include <cstring>

namespace sealpost::mime {

LineInput::LineInput(Source& source)
    : source_(source), buffer_(std::make_unique_for_overwrite<char[]>(stream_buffer_size)) {}

void LineInput::note(const char* begin, std::size_t count) {
    if (count == 0) return;
    const char* const end = begin + count;
    const auto find = [](const char* from, const char* until, char c) {
        const void* found = std::memchr(from, c, static_cast<std::size_t>(until - from));
        return found != nullptr ? static_cast<const char*>(found) : until;
    };
    nul_ = nul_ || find(begin, end, '\0') != end;
    const char* at = begin;
    if (ended_in_cr_) {
        if (*at == '\n') {
            crlf_ = true;
            ++at;
        } else {
            bare_cr_ = true;
        }
    }
    ended_in_cr_ = false;
    while (at != end) {
        const char* const cr = find(at, end, '\r');
        bare_lf_ = bare_lf_ || find(at, cr, '\n') != cr;
        if (cr == end) break;
        at = cr + 1;
        if (at == end) {
            ended_in_cr_ = true;
        } else if (*at == '\n') {
            crlf_ = true;
            ++at;
        } else {
            bare_cr_ = true;
        }
    }
}

/// Keeps what is not consumed and reads on behind it; on return there is more, or exhausted_ is set.
void LineInput::refill() {
    if (position_ > 0) {
        std::memmove(buffer_.get(), buffer_.get() + position_, size_ - position_);
        base_ += position_;
        size_ -= position_;
        position_ = 0;
    }
    if (exhausted_ || size_ == stream_buffer_size) return;
    const std::size_t count = source_.read({buffer_.get() + size_, stream_buffer_size - size_});
    note(buffer_.get() + size_, count);
    size_ += count;
    exhausted_ = count == 0;
}

bool LineInput::ensure(std::size_t count) {
    while (size_ - position_ < count && !exhausted_) refill();
    return size_ - position_ >= count;
}

bool LineInput::at_end() { return !ensure(1); }

std::string_view LineInput::peek(std::size_t count) {
    ensure(count);
    return {buffer_.get() + position_, std::min(count, size_ - position_)};
}

bool LineInput::read_line(Line& line, std::size_t cap) {
    line.begin = offset();
    line.text.clear();
    line.cut = false;
    line.end_length = 0;
    line.end_length_before = previous_end_;
    bool last_is_cr = false; // of the whole line, kept or not
    while (ensure(1)) {
        const char* begin = buffer_.get() + position_;
        const std::size_t available = size_ - position_;
        const auto* found = static_cast<const char*>(std::memchr(begin, '\n', available));
        const std::size_t length = found != nullptr ? static_cast<std::size_t>(found - begin) : available;
        // One byte more than the cap, so that a CR just behind it is seen as part of the line end.
        const std::size_t keep = std::min(length, cap + 1 - std::min(cap + 1, line.text.size()));
        line.text.append(begin, keep);
        if (keep < length) line.cut = true;
        if (length > 0) last_is_cr = begin[length - 1] == '\r';
        position_ += length;
        if (found != nullptr) {
            ++position_;
            line.end_length = last_is_cr ? 2 : 1;
            break;
        }
    }
    line.end = offset();
    if (line.end == line.begin) return false;
    if (line.end_length == 2 && !line.cut) line.text.pop_back();
    if (line.text.size() > cap) {
        line.text.resize(cap);
        line.cut = true;
    }
    previous_end_ = line.end_length;
    return true;
}

void LineInput::skip_line() {
    bool last_is_cr = false;
    previous_end_ = 0;
    while (ensure(1)) {
        const char* begin = buffer_.get() + position_;
        const std::size_t available = size_ - position_;
        const auto* found = static_cast<const char*>(std::memchr(begin, '\n', available));
        if (found == nullptr) {
            last_is_cr = begin[available - 1] == '\r';
            position_ = size_;
            continue;
        }
        if (found != begin) last_is_cr = found[-1] == '\r';
        previous_end_ = last_is_cr ? 2 : 1;
        position_ += static_cast<std::size_t>(found - begin) + 1;
        return;
    }
}

void LineInput::skip_to_dashes() {
    while (ensure(2)) {
        // Whole lines within the buffer, without the bookkeeping of skip_line().
        const char* const end = buffer_.get() + size_;
        const char* line = buffer_.get() + position_;
        while (end - line >= 2) {
            if (line[0] == '-' && line[1] == '-') {
                position_ = static_cast<std::size_t>(line - buffer_.get());
                return;
            }
            const auto* found =
                static_cast<const char*>(std::memchr(line, '\n', static_cast<std::size_t>(end - line)));
            if (found == nullptr) break;
            previous_end_ = found > line && found[-1] == '\r' ? 2 : 1;
            line = found + 1;
        }
        position_ = static_cast<std::size_t>(line - buffer_.get());
        if (end - line >= 2) skip_line();
    }
    if (!at_end()) skip_line();
}

void LineInput::skip_to_end() {
    while (!at_end()) position_ = size_;
}

} // namespace sealpost::mime
