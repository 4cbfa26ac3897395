// SPDX-License-Identifier: GPL-3.0-or-later
// One answer of an HTTP/1.1 server to a GET (RFC 9112), read without I/O: bytes in, values out. Bounded
// whatever the server says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::net {

class HttpAnswerReader {
  public:
    explicit HttpAnswerReader(std::size_t body_bound) : bound_(body_bound) {}

    /// What follows the answer is ignored. Throws Error{server_protocol}, fact "detail": "not-http",
    /// "header", "too-large" (of the body, as soon as it is announced), "chunk", "encoding" (one that was not
    /// asked for).
    void feed(std::string_view bytes);
    /// The server closed. Error{server_protocol}, detail "cut-short", where the answer was not whole.
    void finish();
    bool done() const noexcept { return state_ == State::done; }

    int status() const noexcept { return status_; }
    const std::string& body() const noexcept { return body_; }
    /// By its name in lower case; the first of several. Empty: none.
    std::string header(const std::string& name) const;

  private:
    enum class State {
        status_line,
        fields,
        body,          ///< `left_` more bytes
        body_to_close, ///< RFC 9112 section 6.3, rule 8
        chunk_size,
        chunk_data,
        chunk_end,
        trailers,
        done,
    };
    void take_line(std::string_view line);
    void take_status(std::string_view line);
    void take_field(std::string_view line);
    void begin_body();
    void take_chunk_size(std::string_view line);
    std::size_t take_body(std::string_view bytes);
    bool takes_lines() const noexcept;

    std::size_t bound_;
    State state_ = State::status_line;
    int status_ = 0;
    std::map<std::string, std::string> fields_;
    std::size_t head_size_ = 0;
    std::uint64_t left_ = 0;
    std::string line_;
    std::string body_;
};

} // namespace sealpost::net
