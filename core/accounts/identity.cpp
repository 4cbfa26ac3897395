// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/identity.h"

#include "core/base/error.h"

#include <algorithm>

namespace sealpost::accounts {

std::vector<std::string> addresses_of(const Account& account) {
    std::vector<std::string> addresses{account.address};
    for (const auto& identity : account.identities) addresses.push_back(identity.address);
    return addresses;
}

std::optional<Account> as_identity(const Account& account, std::string_view address) {
    const auto key = account_key(address);
    if (!key) return std::nullopt;
    if (account_key(account.address) == key) return account;
    for (const auto& identity : account.identities) {
        if (account_key(identity.address) != key) continue;
        Account result = account;
        result.display_name = identity.display_name;
        result.settings.policy = identity.policy.value_or(account.settings.policy);
        result.settings.pgp_key = identity.pgp_key;
        result.settings.smime_key = identity.smime_key;
        return result;
    }
    return std::nullopt;
}

std::optional<std::string> shared_address(const Account& one, const Account& other) {
    const auto theirs = addresses_of(other);
    for (const auto& address : addresses_of(one))
        if (std::any_of(theirs.begin(), theirs.end(),
                        [&](const std::string& their) { return account_key(address) == account_key(their); }))
            return address;
    return std::nullopt;
}

void demand_addresses(const Account& account) {
    for (const auto& address : addresses_of(account))
        if (!account_key(address)) throw Error(ErrorCode::bad_address, {{"address", address}});
}

void demand_free(const std::vector<Account>& accounts, const Account& wanted) {
    for (const auto& account : accounts) {
        const auto shared = shared_address(wanted, account);
        if (!shared) continue;
        Facts facts{{"account", account.address}};
        if (account_key(account.address) != account_key(wanted.address)) facts["taken"] = *shared;
        throw Error(ErrorCode::already_exists, std::move(facts));
    }
}

} // namespace sealpost::accounts
