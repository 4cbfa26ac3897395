// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/service_query.h"

#include "core/base/error.h"

#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <array>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <resolv.h>
#include <thread>
#include <vector>

namespace sealpost::net {

namespace {

/// Seconds until a question is repeated, and how often it is asked of each name server.
constexpr int repeat_after = 2;
constexpr int times = 2;

/// The resolver's state: its own, so that two threads do not share one.
class Resolver {
  public:
    explicit Resolver(const std::optional<Endpoint>& name_server) {
        open_ = ::res_ninit(&state_) == 0;
        ready_ = open_;
        if (!open_) return;
        state_.retrans = repeat_after;
        state_.retry = times;
        if (name_server) ready_ = use(*name_server);
    }
    ~Resolver() {
        if (open_) ::res_nclose(&state_);
    }
    Resolver(const Resolver&) = delete;
    Resolver& operator=(const Resolver&) = delete;

    /// Empty: no answer.
    std::string ask(const std::string& name) {
        if (!ready_) return {};
        std::array<unsigned char, NS_PACKETSZ> question{};
        const int size = ::res_nmkquery(&state_, ns_o_query, name.c_str(), ns_c_in, ns_t_srv, nullptr, 0,
                                        nullptr, question.data(), static_cast<int>(question.size()));
        if (size < 0) return {};
        // An answer that was cut short is asked for again over TCP.
        std::vector<unsigned char> answer(NS_MAXMSG);
        const int length =
            ::res_nsend(&state_, question.data(), size, answer.data(), static_cast<int>(answer.size()));
        if (length < 0 || static_cast<std::size_t>(length) > answer.size()) return {};
        return {answer.begin(), answer.begin() + length};
    }

  private:
    bool use(const Endpoint& name_server) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(name_server.port);
        if (::inet_pton(AF_INET, name_server.host.c_str(), &address.sin_addr) != 1) return false;
        state_.nscount = 1;
        state_.nsaddr_list[0] = address;
        return true;
    }

    struct __res_state state_ {};
    bool open_ = false;
    bool ready_ = false;
};

constexpr std::uint16_t dns_port = 53;

struct Answer {
    std::mutex mutex;
    std::condition_variable_any arrived;
    bool done = false;
    std::string message;
};

/// The name server's message, not looked at.
std::string message_for(const ServiceQuestion& question) {
    const std::string name = question.name();
    const auto answer = std::make_shared<Answer>();
    // As with addresses: the resolver cannot be interrupted, and is left behind when the caller gives up.
    std::thread([answer, name, server = question.name_server] {
        std::string message = Resolver(server).ask(name);
        const std::lock_guard lock(answer->mutex);
        answer->done = true;
        answer->message = std::move(message);
        answer->arrived.notify_all();
    }).detach();
    std::unique_lock lock(answer->mutex);
    answer->arrived.wait_for(lock, question.patience.stop, question.patience.timeout,
                             [&] { return answer->done; });
    if (question.patience.stop.stop_requested()) throw Error(ErrorCode::cancelled);
    if (answer->message.empty())
        throw Error(ErrorCode::unreachable,
                    {{"server", name}, {"detail", "the name server does not answer"}});
    return std::move(answer->message);
}

} // namespace

ServiceAnswer ServiceQuery::ask(const ServiceQuestion& question) const {
    const auto record = [&](std::string outcome) {
        const std::uint16_t port = question.name_server ? question.name_server->port : dns_port;
        log_.record({clock_.now(), question.purpose, {question.name(), port}, std::move(outcome)});
    };
    try {
        if (!is_host_name(question.domain))
            throw Error(ErrorCode::bad_address, {{"address", question.domain}});
        auto answer = parse_service_answer(message_for(question), question.name());
        record("answered");
        return answer;
    } catch (const Error& error) {
        record(std::string(sealpost::name_of(error.code())));
        throw;
    }
}

} // namespace sealpost::net
