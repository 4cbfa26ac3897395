// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <filesystem>
#include <limits>

namespace sealpost::cli {

namespace {

std::optional<Secret> given_passphrase_of(const GlobalOptions& options) {
    if (options.passphrase_fd) {
        if (*options.passphrase_fd > std::numeric_limits<int>::max())
            throw Error(ErrorCode::usage, {{"detail", "--passphrase-fd: there is no such descriptor"}});
        return read_secret_descriptor(static_cast<int>(*options.passphrase_fd)).without_line_end();
    }
    if (options.passphrase_file) return read_secret_file(*options.passphrase_file).without_line_end();
    return std::nullopt;
}

ContextRequest with_passphrase(ContextRequest request) {
    if (!request.passphrase) request.passphrase = given_passphrase_of(request.options);
    return request;
}

std::optional<std::filesystem::path> absolute(const std::optional<std::string>& path) {
    if (!path) return std::nullopt;
    return std::filesystem::absolute(*path);
}

std::optional<Secret> copy_of(const std::optional<Secret>& secret) {
    return secret ? std::optional(secret->copy()) : std::nullopt;
}

app::HomeRequest home_request(Caller& caller) {
    return {.environment = caller.request.environment,
            .home = absolute(caller.request.options.home),
            .gnupg_home = absolute(caller.request.options.gnupg_home),
            .manner = caller.request.manner,
            .may_ask = caller.can_be_asked,
            .prompts = &caller.prompts,
            .ask_new_passphrase = [](const std::string& subject) { return ask_new_passphrase(subject); },
            .passphrase = copy_of(caller.request.passphrase),
            .state_key_in_file =
                [&out = caller.out](const std::filesystem::path& file) {
                    out.note("no Secret Service answers: the key of Sealpost's state lies in " +
                             shown(file.string()));
                },
            .stop = caller.request.stop,
            .shared = caller.request.shared};
}

} // namespace

Caller::Caller(ContextRequest asked)
    : request(with_passphrase(std::move(asked))), out(request.streams, request.options.json),
      can_be_asked(request.manner != Manner::looks && !request.options.non_interactive && terminal_present()),
      prompts({.passphrase = copy_of(request.passphrase), .terminal = can_be_asked}) {}

Context::Context(ContextRequest asked) : Caller(std::move(asked)), Home(home_request(*this)) {}

std::unique_ptr<Context> Context::for_another_thread() const {
    ContextRequest other{.streams = request.streams,
                         .options = request.options,
                         .environment = request.environment,
                         .manner = request.manner,
                         .stop = request.stop,
                         .passphrase = copy_of(request.passphrase),
                         .shared = shared()};
    other.options.passphrase_fd.reset();
    other.options.passphrase_file.reset();
    return std::make_unique<Context>(std::move(other));
}

} // namespace sealpost::cli
