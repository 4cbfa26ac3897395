// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/message_source.h"

#include "core/base/limits.h"

#include <algorithm>
#include <vector>

namespace sealpost::pgp {

std::size_t OutlinedSource::read(std::span<char> buffer) {
    const std::size_t count = packets_.read(buffer);
    reader_.feed({buffer.data(), count});
    if (count == 0) reader_.finish();
    return count;
}

void OutlinedSource::drain() {
    std::vector<char> buffer(stream_buffer_size);
    while (read(buffer) != 0) {
    }
}

std::size_t ReplacedHeadSource::read(std::span<char> buffer) {
    if (position_ < head_.size()) {
        const std::size_t count = std::min(buffer.size(), head_.size() - position_);
        std::copy_n(head_.data() + position_, count, buffer.data());
        position_ += count;
        return count;
    }
    for (;;) {
        const std::size_t count = source_.read(buffer);
        if (count == 0 || skip_ == 0) return count;
        const auto skipped = static_cast<std::size_t>(std::min<std::uint64_t>(skip_, count));
        skip_ -= skipped;
        if (skipped == count) continue;
        std::copy(buffer.begin() + static_cast<std::ptrdiff_t>(skipped),
                  buffer.begin() + static_cast<std::ptrdiff_t>(count), buffer.begin());
        return count - skipped;
    }
}

MessageHead read_head(SeekableSource& message) {
    message.seek(0);
    OutlinedSource source(message);
    MessageHead head;
    std::vector<char> buffer(4096);
    while (!source.head_complete() && head.packets.size() < limits::openpgp_message_head) {
        const std::size_t count = source.read(buffer);
        if (count == 0) break;
        head.packets.append(buffer.data(), count);
    }
    head.label = source.armor().label();
    head.outline = source.outline();
    if (!source.head_complete() && head.packets.size() >= limits::openpgp_message_head) {
        head.outline.too_many = true;
    }
    return head;
}

bool is_bomb(std::uint64_t content, std::uint64_t message) noexcept {
    return content > limits::layer_plaintext ||
           (content > (std::uint64_t{1} << 20) && content / limits::expansion_factor > message);
}

} // namespace sealpost::pgp
