// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/ber_reader.h"

#include "core/base/limits.h"

#include <algorithm>
#include <cstring>

namespace sealpost::smime {

namespace {
[[noreturn]] void malformed() { throw BerFault(BerFault::Kind::malformed); }
constexpr std::uint8_t many_byte_tag = 0x1f;
constexpr std::uint8_t indefinite_length = 0x80;
} // namespace

BerReader::BerReader(Source& source)
    : source_(source), buffer_(std::make_unique_for_overwrite<char[]>(stream_buffer_size)) {}

bool BerReader::fill() {
    if (begin_ < end_) return true;
    begin_ = 0;
    end_ = source_.read({buffer_.get(), stream_buffer_size});
    return end_ > 0;
}

bool BerReader::at_end() { return !fill(); }

std::uint8_t BerReader::byte() {
    if (!fill()) throw BerFault(BerFault::Kind::truncated);
    ++position_;
    return static_cast<std::uint8_t>(buffer_[begin_++]);
}

BerHeader BerReader::header() {
    BerHeader header;
    header.tag = byte();
    header.raw.push_back(static_cast<char>(header.tag));
    if ((header.tag & many_byte_tag) == many_byte_tag) malformed();
    const std::uint8_t first = byte();
    header.raw.push_back(static_cast<char>(first));
    if (first < indefinite_length) {
        header.length = first;
    } else if (first == indefinite_length) {
        // X.690 section 8.1.3.2: only constructed encodings may be indefinite.
        if (!header.constructed()) malformed();
    } else {
        const int count = first & 0x7f;
        std::uint64_t length = 0;
        for (int i = 0; i < count; ++i) {
            const std::uint8_t next = byte();
            header.raw.push_back(static_cast<char>(next));
            if (length > (std::uint64_t{1} << 54)) malformed();
            length = length << 8 | next;
        }
        // Far more than any file: additions to a position cannot overflow.
        if (length > (std::uint64_t{1} << 62)) malformed();
        header.length = length;
    }
    if (header.tag == 0 && header.length != 0u) malformed();
    return header;
}

std::size_t BerReader::read(std::span<char> buffer) {
    if (buffer.empty()) return 0;
    if (!fill()) throw BerFault(BerFault::Kind::truncated);
    const std::size_t count = std::min(buffer.size(), end_ - begin_);
    std::memcpy(buffer.data(), buffer_.get() + begin_, count);
    begin_ += count;
    position_ += count;
    return count;
}

void BerReader::capture(const BerHeader& header, std::string& into) { capture(header, into, 0); }

void BerReader::capture(const BerHeader& header, std::string& into, int depth) {
    const auto require_room = [&into](std::uint64_t size) {
        if (size > limits::cms_captured - std::min(into.size(), limits::cms_captured))
            throw BerFault(BerFault::Kind::limit);
    };
    if (depth > limits::cms_depth) throw BerFault(BerFault::Kind::limit);
    require_room(header.raw.size());
    into += header.raw;
    if (header.length) {
        require_room(*header.length);
        std::uint64_t left = *header.length;
        while (left > 0) {
            if (!fill()) throw BerFault(BerFault::Kind::truncated);
            const std::size_t count = std::min<std::uint64_t>(left, end_ - begin_);
            into.append(buffer_.get() + begin_, count);
            begin_ += count;
            position_ += count;
            left -= count;
        }
        return;
    }
    for (;;) {
        const BerHeader inner = this->header();
        if (inner.end_of_contents()) {
            into += inner.raw;
            return;
        }
        capture(inner, into, depth + 1);
    }
}

BerScope::BerScope(const BerReader& reader, const BerHeader& header) {
    if (header.length) end_ = reader.position() + *header.length;
}

bool BerScope::ended(const BerReader& reader) const {
    if (!end_) return false;
    if (reader.position() > *end_) malformed();
    return reader.position() == *end_;
}

void BerScope::close(BerReader& reader) const {
    if (end_) {
        if (reader.position() != *end_) malformed();
        return;
    }
    if (!reader.header().end_of_contents()) malformed();
}

OctetStringSource::OctetStringSource(BerReader& reader, const BerHeader& header) : reader_(reader) {
    if (header.constructed())
        open_.emplace_back(reader, header);
    else
        left_ = *header.length;
}

bool OctetStringSource::next_chunk() {
    while (!open_.empty()) {
        if (open_.back().ended(reader_)) {
            open_.pop_back();
            continue;
        }
        const bool indefinite = !open_.back().definite();
        const BerHeader header = reader_.header();
        if (header.end_of_contents()) {
            if (!indefinite) malformed();
            open_.pop_back();
            continue;
        }
        if (header.kind() != ber::octet_string) malformed();
        if (header.constructed()) {
            if (open_.size() > static_cast<std::size_t>(limits::cms_depth))
                throw BerFault(BerFault::Kind::limit);
            open_.emplace_back(reader_, header);
            continue;
        }
        if (*header.length == 0) continue;
        left_ = *header.length;
        return true;
    }
    return false;
}

std::size_t OctetStringSource::read(std::span<char> buffer) {
    if (finished_ || buffer.empty()) return 0;
    if (left_ == 0 && !next_chunk()) {
        finished_ = true;
        return 0;
    }
    const std::size_t count = reader_.read(buffer.first(std::min<std::uint64_t>(buffer.size(), left_)));
    left_ -= count;
    return count;
}

} // namespace sealpost::smime
