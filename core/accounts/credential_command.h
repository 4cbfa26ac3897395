// SPDX-License-Identifier: GPL-3.0-or-later
// What the user's own command gives for an account: a password or an OAuth 2 access token.
#pragma once

#include "core/accounts/account.h"
#include "core/base/secret.h"

#include <chrono>
#include <stop_token>
#include <string_view>

namespace sealpost::accounts {

/// `credential`: one with a command. Throws as run_command(); with the detail "not-a-token" where a token
/// command prints something else (a message for people): it is shown to no server.
Secret secret_from_command(const Credential& credential, std::chrono::milliseconds timeout,
                           const std::stop_token& stop);

/// Whether the text can be an access token (RFC 6750 section 2.1, b64token).
bool is_token(std::string_view text) noexcept;

} // namespace sealpost::accounts
