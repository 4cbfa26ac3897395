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
    const auto* identity = find_identity(account.identities, address);
    if (!identity) return std::nullopt;
    Account result = account;
    result.display_name = identity->display_name;
    result.settings.policy = identity->policy.value_or(account.settings.policy);
    result.settings.pgp_key = identity->pgp_key;
    result.settings.smime_key = identity->smime_key;
    return result;
}

const Identity* find_identity(const std::vector<Identity>& identities, std::string_view address) {
    const auto key = account_key(address);
    const auto found = std::find_if(identities.begin(), identities.end(), [&](const Identity& identity) {
        return account_key(identity.address) == key;
    });
    return found == identities.end() ? nullptr : &*found;
}

Identity changed(Identity identity, const IdentityChange& change) {
    if (change.display_name) identity.display_name = *change.display_name;
    if (change.pgp_key) identity.pgp_key = *change.pgp_key;
    if (change.smime_key) identity.smime_key = *change.smime_key;
    if (change.policy) identity.policy = *change.policy;
    return identity;
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
