// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/credentials.h"

#include "core/accounts/credential_command.h"
#include "core/base/error.h"
#include "core/base/limits.h"

namespace sealpost::accounts {

namespace {

state::SecretAttributes attributes_of(const std::string& store_id, const Account& account) {
    return {{"kind", "account-password"},
            {"store", store_id},
            {"account", account_key(account.address).value_or(account.address)}};
}

FetchedCredential ask(const Account& account, const Operation& operation, const Error& otherwise) {
    auto answer = operation.prompts.ask(
        {.purpose = PromptPurpose::account_password, .subject = account.address, .key_id = {}});
    if (!answer) throw otherwise;
    return {.kind = CredentialKind::password, .secret = *std::move(answer)};
}

} // namespace

void PasswordStore::put(const Account& account, const Secret& password) {
    service.store(attributes_of(store_id, account), "Sealpost: " + account.address, password);
}

std::optional<Secret> PasswordStore::get(const Account& account) {
    return service.look_up(attributes_of(store_id, account));
}

bool PasswordStore::erase(const Account& account) { return service.clear(attributes_of(store_id, account)); }

FetchedCredential fetch_credential(const Account& account, PasswordStore& store, const Operation& operation) {
    if (account.credential.source != CredentialSource::secret_service) {
        const bool token = account.credential.source == CredentialSource::token_command;
        return {.kind = token ? CredentialKind::token : CredentialKind::password,
                .secret = secret_from_command(account.credential, limits::password_command_timeout,
                                              operation.stop)};
    }
    try {
        if (auto password = store.get(account))
            return {.kind = CredentialKind::password, .secret = *std::move(password)};
    } catch (const Error& error) {
        if (error.code() != ErrorCode::locked && error.code() != ErrorCode::secret_service_unavailable) throw;
        return ask(account, operation, error);
    }
    return ask(account, operation,
               Error(ErrorCode::locked, {{"what", "account-password"}, {"account", account.address}}));
}

} // namespace sealpost::accounts
