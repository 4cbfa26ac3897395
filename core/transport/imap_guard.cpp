// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/imap_guard.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <optional>

namespace sealpost::transport {
namespace {

constexpr std::size_t kept_begin = 64;
constexpr std::size_t kept_tail = 48;

Error beyond(const char* detail) { return Error(ErrorCode::server_protocol, {{"detail", detail}}); }

// Status responses and continuations end in text for people, in which "{5}" announces nothing.
bool is_text(std::string_view begin) {
    if (begin.starts_with('+')) return true;
    const auto blank = begin.find(' ');
    if (blank == std::string_view::npos) return false;
    const auto word = begin.substr(blank + 1, begin.find(' ', blank + 1) - blank - 1);
    const auto is = [&](std::string_view name) { return equal_ignoring_case(word, name); };
    return is("OK") || is("NO") || is("BAD") || is("BYE") || is("PREAUTH");
}

// The length that the end of a line announces ("{123}"). What looks like it and is not exactly that might
// still be one to a lenient parser.
std::optional<std::uint64_t> announced(std::string_view tail) {
    tail = trim(tail);
    if (!tail.ends_with('}')) return std::nullopt;
    const auto open = tail.rfind('{');
    if (open == std::string_view::npos) throw beyond("literal");
    const auto digits = tail.substr(open + 1, tail.size() - open - 2);
    if (trim(digits).empty() || trim(digits).front() < '0' || trim(digits).front() > '9') return std::nullopt;
    const auto length = whole_number<std::uint64_t>(digits);
    if (!length) throw beyond("literal");
    return length;
}

} // namespace

void ImapGuard::begin_command(Body body) {
    body_ = body;
    answer_ = 0;
}

void ImapGuard::check(std::string_view bytes) {
    while (!bytes.empty()) {
        if (literal_left_ > 0) {
            const auto count = std::min<std::uint64_t>(literal_left_, bytes.size());
            if (!streaming_) answer_ += count;
            literal_left_ -= count;
            bytes.remove_prefix(static_cast<std::size_t>(count));
            if (literal_left_ == 0) streaming_ = false;
        } else {
            const auto end = bytes.find('\n');
            const auto piece = bytes.substr(0, end);
            answer_ += piece.size();
            in_line(piece);
            bytes.remove_prefix(piece.size());
            if (end != std::string_view::npos) {
                end_line();
                bytes.remove_prefix(1);
            }
        }
        if (answer_ > limits::imap_answer) throw beyond("answer too long");
    }
}

void ImapGuard::in_line(std::string_view piece) {
    line_ += piece.size();
    if (line_ > limits::imap_line) throw beyond("line too long");
    begin_ += piece.substr(0, kept_begin - std::min(kept_begin, begin_.size()));
    tail_ += piece.substr(piece.size() - std::min(kept_tail, piece.size()));
    if (tail_.size() > kept_tail) tail_.erase(0, tail_.size() - kept_tail);
    code_seen_ = code_seen_ || piece.find('[') != std::string_view::npos;
    for (const char c : piece) {
        if (escaped_) {
            escaped_ = false;
        } else if (quoted_) {
            quoted_ = c != '"';
            escaped_ = c == '\\';
        } else if (c == '"') {
            quoted_ = true;
        } else if (c == '(') {
            if (++depth_ > limits::imap_nesting) throw beyond("nested too deeply");
        } else if (c == ')') {
            depth_ = std::max(0, depth_ - 1);
        }
    }
}

void ImapGuard::end_line() {
    const bool text = is_text(begin_);
    // A response code may hold strings, and where it ends is the parser's opinion.
    const auto length = text && !code_seen_ ? std::nullopt : announced(tail_);
    if (text && length) throw beyond("literal");
    code_seen_ = false;
    quoted_ = false;
    escaped_ = false;
    if (length) {
        const auto before = std::string_view(tail_).substr(0, tail_.rfind('{'));
        streaming_ = body_ == Body::streamed && ascii_upper(before).ends_with("BODY[] ");
        if (*length > (streaming_ ? limits::imap_literal : limits::imap_small_literal))
            throw beyond("literal");
        // One body for a command: its other literals are held in memory.
        if (streaming_) body_ = Body::none;
        literal_left_ = *length;
        if (literal_left_ == 0) streaming_ = false;
        // The response goes on behind the literal: its beginning and its depth stand.
        line_ = 0;
    } else {
        line_ = 0;
        depth_ = 0;
        begin_.clear();
    }
    tail_.clear();
}

} // namespace sealpost::transport
