// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of an account, and what it is for mail under one of them (ADR 20).
#pragma once

#include "core/accounts/account.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::accounts {

/// The account's own first, then its identities'.
std::vector<std::string> addresses_of(const Account& account);

/// The account as it is for mail under that address of it: the name, keys and policy in force are those of
/// the identity; `address` stays the account's, by which it is called. nullopt: the address is none of its.
std::optional<Account> as_identity(const Account& account, std::string_view address);

/// By address; nullptr: none of them. Owned by the list.
const Identity* find_identity(const std::vector<Identity>& identities, std::string_view address);

/// What is to become of an identity; nullopt: it stays as it is.
struct IdentityChange {
    std::optional<std::string> display_name{};
    /// Empty texts: none is named any more.
    std::optional<std::string> pgp_key{};
    std::optional<std::string> smime_key{};
    /// An inner nullopt: the account's.
    std::optional<std::optional<AccountPolicy>> policy{};
    bool operator==(const IdentityChange&) const = default;
};
Identity changed(Identity identity, const IdentityChange& change);

/// An address of the one that is one of the other's too; nullopt: there is none.
std::optional<std::string> shared_address(const Account& one, const Account& other);

/// Throws Error{bad_address} where one of its addresses is none.
void demand_addresses(const Account& account);

/// Throws Error{already_exists} where an account has an address of the wanted one: fact "account", and
/// "taken", the address, where it is not what both are called by.
void demand_free(const std::vector<Account>& accounts, const Account& wanted);

} // namespace sealpost::accounts
