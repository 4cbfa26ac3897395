// SPDX-License-Identifier: GPL-3.0-or-later
// The password or token of an account, fetched when a server asks for it.
#pragma once

#include "core/accounts/account.h"
#include "core/base/operation.h"
#include "core/base/secret.h"
#include "core/state/secret_service.h"

#include <optional>
#include <string>

namespace sealpost::accounts {

/// A Secret Service that is there; the attributes tell this home's items from those of another.
struct PasswordStore {
    state::SecretService& service;
    /// state::store_id().
    std::string store_id;

    /// Throws what SecretService throws.
    void put(const Account& account, const Secret& password);
    std::optional<Secret> get(const Account& account);
    /// False: there was none.
    bool erase(const Account& account);
};

enum class CredentialKind { password, token };

struct FetchedCredential {
    CredentialKind kind = CredentialKind::password;
    Secret secret;
};

/// From where the account says. Where the Secret Service has none (or there is no service), the person is
/// asked through `operation.prompts` (Prompt::account_password, the address as subject). Throws Error{locked}
/// (fact "account") where nobody can be asked, Error{secret_service_unavailable}, and as run_command() for a
/// command.
FetchedCredential fetch_credential(const Account& account, PasswordStore& store, const Operation& operation);

} // namespace sealpost::accounts
