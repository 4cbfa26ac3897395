// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/base64_lines.h"

#include <openssl/evp.h>

#include <algorithm>

namespace sealpost::smime {

namespace {

void append_line(std::string& to, std::string_view bytes) {
    const std::size_t begin = to.size();
    to.resize(begin + (bytes.size() + 2) / 3 * 4 + 1); // EVP_EncodeBlock adds a NUL
    const int count =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(to.data() + begin),
                        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    to.resize(begin + static_cast<std::size_t>(count));
    to += "\r\n";
}

} // namespace

void Base64Lines::write(std::string_view bytes) {
    std::string lines;
    lines.reserve(bytes.size() / 3 * 4 + bytes.size() / line_bytes_ * 2 + 160);
    if (!pending_.empty()) {
        const std::size_t count = std::min(bytes.size(), line_bytes_ - pending_.size());
        pending_ += bytes.substr(0, count);
        bytes.remove_prefix(count);
        if (pending_.size() < line_bytes_) return;
        append_line(lines, pending_);
        pending_.clear();
    }
    for (; bytes.size() >= line_bytes_; bytes.remove_prefix(line_bytes_))
        append_line(lines, bytes.substr(0, line_bytes_));
    pending_ = bytes;
    if (!lines.empty()) to_.write(lines);
}

void Base64Lines::finish() {
    if (pending_.empty()) return;
    std::string line;
    append_line(line, pending_);
    pending_.clear();
    to_.write(line);
}

} // namespace sealpost::smime
