// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/resolver.h"

#include "core/base/error.h"

#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <thread>

namespace sealpost::net {
namespace {

struct Answer {
    std::mutex mutex;
    std::condition_variable_any arrived;
    bool done = false;
    int status = 0;
    std::vector<SocketAddress> addresses;
};

void ask(const std::string& host, const std::string& port, Answer& answer) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICSERV | (is_ip_address(host) ? AI_NUMERICHOST : AI_ADDRCONFIG);
    addrinfo* list = nullptr;
    const int status = ::getaddrinfo(host.c_str(), port.c_str(), &hints, &list);
    std::vector<SocketAddress> found;
    for (const addrinfo* entry = list; entry != nullptr; entry = entry->ai_next) {
        SocketAddress address;
        address.length = entry->ai_addrlen;
        std::memcpy(&address.storage, entry->ai_addr, entry->ai_addrlen);
        found.push_back(address);
    }
    if (list != nullptr) ::freeaddrinfo(list);
    const std::lock_guard lock(answer.mutex);
    answer.done = true;
    answer.status = status;
    answer.addresses = std::move(found);
    answer.arrived.notify_all();
}

} // namespace

std::vector<SocketAddress> resolve(const Endpoint& server, const Patience& patience) {
    const auto host = ascii_host(server.host);
    if (!host) throw Error(ErrorCode::bad_address, {{"address", server.host}});
    const std::string port = std::to_string(server.port);
    const auto answer = std::make_shared<Answer>();
    // The system's resolver cannot be interrupted. It is asked in a thread that is left behind when the
    // caller gives up; an address needs no question and no thread.
    if (is_ip_address(*host))
        ask(*host, port, *answer);
    else
        std::thread([answer, name = *host, port] { ask(name, port, *answer); }).detach();
    std::unique_lock lock(answer->mutex);
    const bool done =
        answer->arrived.wait_for(lock, patience.stop, patience.timeout, [&] { return answer->done; });
    if (patience.stop.stop_requested()) throw Error(ErrorCode::cancelled);
    const auto unreachable = [&](const char* detail) {
        Facts facts{{"server", to_string(server)}, {"detail", detail}};
        if (answer->status == EAI_NONAME || answer->status == EAI_NODATA) facts["cause"] = "no-such-host";
        return Error(ErrorCode::unreachable, std::move(facts));
    };
    if (!done) throw unreachable("the name server does not answer");
    if (answer->status != 0) throw unreachable(::gai_strerror(answer->status));
    if (answer->addresses.empty()) throw unreachable("no address");
    return answer->addresses;
}

} // namespace sealpost::net
