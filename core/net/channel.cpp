// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/channel.h"

#include "core/base/error.h"

namespace sealpost::net {
namespace {

// How well a mechanism keeps the password from a server that should not have it. Tokens are not compared.
int strength(std::string_view mechanism) {
    if (mechanism == "SCRAM-SHA-256") return 2;
    if (mechanism == "PLAIN" || mechanism == "LOGIN") return 1;
    return 0;
}

} // namespace

Channel::Channel(const Surroundings& surroundings, ServerSettings settings, Purpose purpose,
                 std::stop_token stop)
    : surroundings_(surroundings), settings_(std::move(settings)),
      memory_(surroundings.memory.load(settings_.endpoint)) {
    if (memory_.security && settings_.security < *memory_.security)
        throw Error(ErrorCode::latch, {{"server", to_string(settings_.endpoint)}, {"seen", "implicit"}});
    stream_ = surroundings_.dialer.dial(
        {settings_.endpoint, purpose, Patience{surroundings_.timeout, std::move(stop)}});
    if (settings_.security == Security::implicit) handshake();
}

ByteStream& Channel::stream() {
    if (stream_ == nullptr) throw Error(ErrorCode::internal, {{"detail", "no stream"}});
    return *stream_;
}

void Channel::start_tls() {
    if (tls_ != nullptr) throw Error(ErrorCode::internal, {{"detail", "second TLS handshake"}});
    const auto injected = [&] {
        return Error(ErrorCode::starttls_injection, {{"server", to_string(settings_.endpoint)}});
    };
    // In TLS the client speaks first: whatever lies here was said in the clear, for us to take as said under
    // TLS.
    if (stream_->pending()) throw injected();
    try {
        handshake();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::tls_failed && error.fact("detail") == "not-tls") throw injected();
        throw;
    }
}

void Channel::handshake() {
    auto tls =
        std::make_unique<TlsStream>(std::move(stream_), TlsRequest{settings_.endpoint, settings_.ca_file,
                                                                   memory_.pin, surroundings_.clock.now()});
    tls_ = tls.get();
    stream_ = std::move(tls);
}

void Channel::check_mechanism(std::string_view mechanism) const {
    const int now = strength(mechanism);
    if (now > 0 && now < strength(memory_.mechanism))
        throw Error(ErrorCode::latch, {{"server", to_string(settings_.endpoint)},
                                       {"seen", memory_.mechanism},
                                       {"offered", std::string(mechanism)}});
}

void Channel::remember(std::string_view mechanism) {
    if (tls_ == nullptr) throw Error(ErrorCode::internal, {{"detail", "remembered before TLS"}});
    ServerMemory memory = memory_;
    if (!memory.security || *memory.security < settings_.security) memory.security = settings_.security;
    memory.chain_verified = memory.chain_verified || !memory.pin;
    if (memory.mechanism.empty() || strength(memory.mechanism) < strength(mechanism))
        memory.mechanism = mechanism;
    if (memory != memory_) surroundings_.memory.store(settings_.endpoint, memory);
    memory_ = std::move(memory);
}

const TlsStream& Channel::tls() const {
    if (tls_ == nullptr) throw Error(ErrorCode::internal, {{"detail", "no TLS"}});
    return *tls_;
}

} // namespace sealpost::net
