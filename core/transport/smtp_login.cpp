// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/smtp_login.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/transport/secret_text.h"

namespace sealpost::transport {
namespace {

// RFC 4954 section 4: an initial response that does not fit into a command line is sent after it.
constexpr std::size_t command_line = 510;

Secret in_a_line(const Secret& text) { return join({text.reveal(), "\r\n"}); }

Error no_protocol(const char* detail) { return Error(ErrorCode::server_protocol, {{"detail", detail}}); }

} // namespace

Secret SmtpLogin::begin(const SaslRequest& request) {
    exchange_ = start_sasl(request);
    const auto initial = exchange_->initial();
    const std::string command = "AUTH " + std::string(name_of(request.mechanism));
    if (!initial) return Secret(command + "\r\n");
    Secret encoded = initial->empty() ? Secret("=") : base64_of(initial->reveal());
    if (command.size() + 1 + encoded.size() <= command_line)
        return join({command, " ", encoded.reveal(), "\r\n"});
    held_back_ = std::move(encoded);
    return Secret(command + "\r\n");
}

Secret SmtpLogin::answer(const SmtpReply& reply) {
    if (++challenges_ > limits::sasl_challenges) throw no_protocol("too many challenges");
    if (!held_back_.empty()) return in_a_line(std::exchange(held_back_, Secret()));
    const auto challenge = from_base64(reply.lines.empty() ? std::string_view() : reply.lines.front());
    if (!challenge) throw no_protocol("challenge");
    return in_a_line(base64_of(exchange_->respond(*challenge).reveal()));
}

} // namespace sealpost::transport
