// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/https_get.h"

#include "core/base/error.h"
#include "core/net/http_answer.h"
#include "core/net/tls_stream.h"

#include <algorithm>
#include <array>

namespace sealpost::net {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr int most_redirects = 3;

/// How long all may still take.
class Deadline {
  public:
    Deadline(milliseconds timeout, std::stop_token stop)
        : end_(steady_clock::now() + timeout), stop_(std::move(stop)) {}
    /// Error{server_silent} (fact "server") when the time is over.
    Patience patience(const Endpoint& server) const {
        const auto left = std::chrono::ceil<milliseconds>(end_ - steady_clock::now());
        if (left <= milliseconds(0)) throw Error(ErrorCode::server_silent, {{"server", to_string(server)}});
        return {.timeout = left, .stop = stop_};
    }

  private:
    steady_clock::time_point end_;
    std::stop_token stop_;
};

/// A stream that waits for its peer until the deadline, and not anew for each byte.
class DeadlineStream final : public ByteStream {
  public:
    DeadlineStream(std::unique_ptr<ByteStream> below, const Deadline& deadline, Endpoint server)
        : below_(std::move(below)), deadline_(deadline), server_(std::move(server)) {}
    std::size_t read(std::span<char> buffer) override {
        below_->set_patience(deadline_.patience(server_));
        return below_->read(buffer);
    }
    void write(std::string_view bytes) override {
        if (!taking_leave_) below_->set_patience(deadline_.patience(server_));
        below_->write(bytes);
    }
    bool pending() override { return below_->pending(); }
    int fd() const noexcept override { return below_->fd(); }
    /// Only TlsStream::close() sets one: it waits for nobody.
    void set_patience(Patience patience) override {
        taking_leave_ = true;
        below_->set_patience(std::move(patience));
    }
    void close() noexcept override { below_->close(); }

  private:
    std::unique_ptr<ByteStream> below_;
    const Deadline& deadline_;
    Endpoint server_;
    bool taking_leave_ = false;
};

std::string request_text(const HttpsUrl& url) {
    std::string host = to_string(url.server);
    if (url.server.port == 443) host.erase(host.rfind(':'));
    return "GET " + url.target + " HTTP/1.1\r\nHost: " + host +
           "\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
}

HttpAnswerReader ask(const Dialer& dialer, const Clock& clock, const HttpsRequest& request,
                     const HttpsUrl& url, const Deadline& deadline) {
    auto connection = dialer.dial(
        {.server = url.server, .purpose = request.purpose, .patience = deadline.patience(url.server)});
    TlsStream stream(std::make_unique<DeadlineStream>(std::move(connection), deadline, url.server),
                     {.server = url.server, .ca_file = request.ca_file, .at = clock.now()});
    stream.write(request_text(url));
    HttpAnswerReader answer(request.size_bound);
    std::array<char, 16384> buffer;
    while (!answer.done()) {
        const auto count = stream.read(buffer);
        if (count == 0) {
            answer.finish();
            break;
        }
        answer.feed({buffer.data(), count});
    }
    return answer;
}

bool is_redirect(int status) {
    constexpr std::array redirects{301, 302, 303, 307, 308};
    return std::find(redirects.begin(), redirects.end(), status) != redirects.end();
}

} // namespace

HttpsAnswer https_get(const Dialer& dialer, const Clock& clock, const HttpsRequest& request,
                      const std::stop_token& stop) {
    const Deadline deadline(request.timeout, stop);
    HttpsUrl url = request.url;
    const auto refuse = [&](const char* detail) {
        throw Error(ErrorCode::server_protocol, {{"server", to_string(url.server)}, {"detail", detail}});
    };
    for (int redirects = 0;; ++redirects) {
        std::optional<HttpAnswerReader> answer;
        try {
            answer = ask(dialer, clock, request, url, deadline);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::server_protocol || !error.fact("server").empty()) throw;
            Facts facts = error.facts();
            facts["server"] = to_string(url.server);
            throw Error(error.code(), std::move(facts));
        }
        const std::string location = answer->header("location");
        if (!is_redirect(answer->status()) || location.empty())
            return {.status = answer->status(), .body = answer->body(), .url = std::move(url)};
        const auto next = url.resolve(location);
        if (!next) refuse("redirect-scheme");
        if (!request.may_follow || !request.may_follow(*next)) refuse("redirect-elsewhere");
        if (redirects == most_redirects) refuse("too-many-redirects");
        url = *next;
    }
}

} // namespace sealpost::net
