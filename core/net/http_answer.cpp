// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_answer.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace sealpost::net {

namespace {

[[noreturn]] void fail(const char* detail) { throw Error(ErrorCode::server_protocol, {{"detail", detail}}); }

bool is_token(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > 0x20 && c < 0x7f &&
               std::string_view("()<>@,;:\\\"/[]?={}").find(c) == std::string_view::npos;
    });
}

} // namespace

bool HttpAnswerReader::takes_lines() const noexcept {
    return state_ != State::body && state_ != State::body_to_close && state_ != State::chunk_data;
}

void HttpAnswerReader::feed(std::string_view bytes) {
    while (!bytes.empty() && state_ != State::done) {
        if (!takes_lines()) {
            bytes.remove_prefix(take_body(bytes));
            continue;
        }
        const auto end = bytes.find('\n');
        const auto piece = bytes.substr(0, end);
        head_size_ += piece.size();
        if (head_size_ > limits::http_head) fail("header");
        line_ += piece;
        if (end == bytes.npos) return;
        bytes.remove_prefix(end + 1);
        if (line_.ends_with('\r')) line_.pop_back();
        const std::string line = std::exchange(line_, {});
        take_line(line);
    }
}

void HttpAnswerReader::take_line(std::string_view line) {
    switch (state_) {
    case State::status_line:
        return take_status(line);
    case State::fields:
        return line.empty() ? begin_body() : take_field(line);
    case State::chunk_size:
        return take_chunk_size(line);
    case State::chunk_end:
        if (!line.empty()) fail("chunk");
        state_ = State::chunk_size;
        return;
    case State::trailers:
        if (line.empty()) state_ = State::done;
        return;
    default:
        return;
    }
}

void HttpAnswerReader::take_status(std::string_view line) {
    const auto status = whole_number<std::uint64_t>(line.substr(std::min<std::size_t>(9, line.size()), 3));
    const bool right = line.starts_with("HTTP/1.") && line.size() >= 12 && line[8] == ' ' &&
                       (line.size() == 12 || line[12] == ' ');
    if (!right || !status || *status < 100) fail("not-http");
    status_ = static_cast<int>(*status);
    fields_.clear();
    state_ = State::fields;
}

void HttpAnswerReader::take_field(std::string_view line) {
    const auto colon = line.find(':');
    if (colon == line.npos || !is_token(line.substr(0, colon))) fail("header");
    const std::string name = ascii_lower(line.substr(0, colon));
    const std::string value(trim(line.substr(colon + 1)));
    const auto [known, is_new] = fields_.emplace(name, value);
    // Two lengths: whoever stands in between may have read the other one.
    if (!is_new && name == "content-length" && known->second != value) fail("header");
}

void HttpAnswerReader::begin_body() {
    // RFC 9110 section 15.2: the answer is still to come.
    if (status_ < 200) {
        state_ = State::status_line;
        return;
    }
    const std::string coding = ascii_lower(header("transfer-encoding"));
    const std::string content_coding = ascii_lower(header("content-encoding"));
    if (!content_coding.empty() && content_coding != "identity") fail("encoding");
    if (status_ == 204 || status_ == 304) {
        state_ = State::done;
    } else if (!coding.empty()) {
        if (coding != "chunked" || fields_.contains("content-length")) fail("encoding");
        state_ = State::chunk_size;
    } else if (fields_.contains("content-length")) {
        const auto length = whole_number<std::uint64_t>(header("content-length"));
        if (!length) fail("header");
        if (*length > bound_) fail("too-large");
        left_ = *length;
        state_ = left_ == 0 ? State::done : State::body;
    } else {
        state_ = State::body_to_close;
    }
}

void HttpAnswerReader::take_chunk_size(std::string_view line) {
    const auto size = whole_number<std::uint64_t>(trim(line.substr(0, line.find(';'))), 16);
    if (!size) fail("chunk");
    if (*size > bound_ - body_.size()) fail("too-large");
    left_ = *size;
    state_ = left_ == 0 ? State::trailers : State::chunk_data;
}

std::size_t HttpAnswerReader::take_body(std::string_view bytes) {
    if (state_ == State::body_to_close) {
        if (bytes.size() > bound_ - body_.size()) fail("too-large");
        body_ += bytes;
        return bytes.size();
    }
    const auto taken = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size()));
    body_ += bytes.substr(0, taken);
    left_ -= taken;
    if (left_ == 0) state_ = state_ == State::chunk_data ? State::chunk_end : State::done;
    return taken;
}

void HttpAnswerReader::finish() {
    if (state_ == State::body_to_close) state_ = State::done;
    if (state_ != State::done) fail("cut-short");
}

std::string HttpAnswerReader::header(const std::string& name) const {
    const auto found = fields_.find(name);
    return found == fields_.end() ? std::string() : found->second;
}

} // namespace sealpost::net
