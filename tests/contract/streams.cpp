// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/streams.h"

#include "core/base/error.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sealpost::test {

namespace {

constexpr std::string_view header = "Content-Type: text/plain; charset=us-ascii\r\n\r\n";
constexpr std::uint64_t line = 72; // with its CRLF

} // namespace

GeneratedEntity::GeneratedEntity(std::uint64_t size)
    : size_(std::max<std::uint64_t>(header.size() + line, size - (size - header.size()) % line)) {}

char GeneratedEntity::at(std::uint64_t offset) const {
    if (offset < header.size()) return header[static_cast<std::size_t>(offset)];
    const std::uint64_t body = offset - header.size();
    if (body % line == line - 2) return '\r';
    if (body % line == line - 1) return '\n';
    // Not compressible into nothing, and different on every line.
    const std::uint64_t mixed = (body + 1) * 0x9e3779b97f4a7c15ULL;
    return static_cast<char>('a' + (mixed >> 40) % 26);
}

std::size_t GeneratedEntity::read(std::span<char> buffer) {
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), size_ - position_));
    for (std::size_t i = 0; i < count; ++i) buffer[i] = at(position_ + i);
    position_ += count;
    return count;
}

std::size_t WatchedSource::read(std::span<char> buffer) {
    const std::size_t count = source_.read(buffer.first(std::min<std::size_t>(buffer.size(), 16384)));
    position_ += count;
    if (what_ && position_ >= when_) std::exchange(what_, nullptr)();
    return count;
}

void WatchedSource::seek(std::uint64_t offset) {
    source_.seek(offset);
    position_ = offset;
}

void CheckingSink::write(std::string_view bytes) {
    if (written_ + bytes.size() > room_) throw Error(ErrorCode::disk_full, {{"path", "test"}});
    written_ += bytes.size();
    if (expected_ == nullptr) return;
    std::vector<char> wanted(bytes.size());
    std::size_t have = 0;
    while (have < wanted.size()) {
        const std::size_t count = expected_->read(std::span(wanted).subspan(have));
        if (count == 0) break;
        have += count;
    }
    equal_ = equal_ && std::string_view(wanted.data(), have) == bytes;
}

} // namespace sealpost::test
