// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/smtp_reply.h"

#include "core/base/error.h"
#include "core/base/limits.h"

#include <algorithm>
#include <utility>

namespace sealpost::transport {
namespace {

Error protocol_fault(const char* detail) { return Error(ErrorCode::server_protocol, {{"detail", detail}}); }

} // namespace

std::string SmtpReply::text() const {
    std::string result = std::to_string(code);
    for (const auto& line : lines) {
        if (line.empty()) continue;
        if (result.size() + line.size() + 1 > limits::smtp_reply_text) break;
        result += " " + line;
    }
    return result;
}

std::optional<std::string> SmtpReplyReader::next_line() {
    const auto end = buffer_.find('\n', std::max(taken_, searched_));
    if (end == std::string::npos) {
        if (buffer_.size() - taken_ > limits::server_line) throw protocol_fault("line too long");
        buffer_.erase(0, taken_);
        taken_ = 0;
        searched_ = buffer_.size();
        return std::nullopt;
    }
    if (end - taken_ > limits::server_line) throw protocol_fault("line too long");
    std::string line = buffer_.substr(taken_, end - taken_);
    if (line.ends_with('\r')) line.pop_back();
    taken_ = end + 1;
    return line;
}

std::optional<SmtpReply> SmtpReplyReader::next() {
    while (auto line = next_line()) {
        const auto digit = [&](std::size_t i, char least, char most) {
            return i < line->size() && (*line)[i] >= least && (*line)[i] <= most;
        };
        const bool has_code = digit(0, '2', '5') && digit(1, '0', '9') && digit(2, '0', '9');
        const char mark = line->size() > 3 ? (*line)[3] : ' ';
        if (!has_code || (mark != ' ' && mark != '-')) throw protocol_fault("no SMTP reply");
        const int code = ((*line)[0] - '0') * 100 + ((*line)[1] - '0') * 10 + ((*line)[2] - '0');
        if (!partial_.lines.empty() && code != partial_.code) throw protocol_fault("two codes in one reply");
        if (partial_.lines.size() >= limits::smtp_reply_lines)
            throw protocol_fault("too many lines in a reply");
        partial_.code = code;
        partial_.lines.push_back(line->size() > 4 ? line->substr(4) : std::string());
        if (mark == ' ') return std::exchange(partial_, {});
    }
    return std::nullopt;
}

} // namespace sealpost::transport
