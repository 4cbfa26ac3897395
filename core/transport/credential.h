// SPDX-License-Identifier: GPL-3.0-or-later
// What lets a person into their account: a password, or an OAuth 2 access token.
#pragma once

#include "core/base/secret.h"

#include <string>
#include <utility>

namespace sealpost::transport {

struct Credential {
    std::string user{};
    Secret password{};
    /// If not empty, XOAUTH2 or OAUTHBEARER is used, and the password is not.
    Secret token{};

    static Credential with_password(std::string user, Secret password) {
        return {std::move(user), std::move(password), {}};
    }
    static Credential with_token(std::string user, Secret token) {
        return {std::move(user), {}, std::move(token)};
    }
    Credential copy() const { return {user, password.copy(), token.copy()}; }
};

} // namespace sealpost::transport
