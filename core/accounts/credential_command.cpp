// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/credential_command.h"

#include "core/accounts/run_command.h"
#include "core/base/error.h"

#include <algorithm>

namespace sealpost::accounts {

Secret secret_from_command(const Credential& credential, std::chrono::milliseconds timeout,
                           const std::stop_token& stop) {
    Secret secret = run_command({.words = credential.command, .timeout = timeout, .stop = stop});
    if (credential.source == CredentialSource::token_command && !is_token(secret.reveal()))
        throw Error(
            ErrorCode::locked,
            {{"what", "command"}, {"command", credential.command.front()}, {"detail", "not-a-token"}});
    return secret;
}

bool is_token(std::string_view text) noexcept {
    const auto padding = std::min(text.find('='), text.size());
    const auto body = text.substr(0, padding);
    return !body.empty() && text.find_first_not_of('=', padding) == text.npos &&
           std::all_of(body.begin(), body.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view("-._~+/").find(c) != std::string_view::npos;
           });
}

} // namespace sealpost::accounts
