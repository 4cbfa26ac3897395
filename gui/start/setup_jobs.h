// SPDX-License-Identifier: GPL-3.0-or-later
// What the first start does with a home, in a lane's thread.
#pragma once

#include "app/account_setup.h"
#include "core/accounts/account.h"
#include "core/keys/key.h"
#include "core/mime/address.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::gui {

/// What comes after the account.
enum class KeyStep {
    /// There is one, and it is settled that it counts.
    none,
    /// GnuPG has one for the address: the person is asked.
    ask,
    /// It is made unasked.
    make,
    /// No Secret Service keeps its passphrase: the person chooses one.
    choose_passphrase,
};

struct KeyPrognosis {
    KeyStep step = KeyStep::none;
    /// Of KeyStep::ask: the newest.
    std::optional<keys::Key> key{};
    /// Keys cannot be looked at (GnuPG is missing): the step is none.
    std::optional<Error> fault{};
};

struct SetupState {
    /// The first one, where there is one.
    std::optional<accounts::Account> account{};
    KeyPrognosis key{};
};
SetupState look_at_setup(app::Home& home);

struct AccountWish {
    accounts::Account account{};
    app::FurtherServers further{};
    Secret password{};
    /// The password may stay unkept: it is asked for at each start.
    bool ask_each_time = false;
};

struct AccountSetup {
    /// With the servers that answered.
    accounts::Account account{};
    /// Nothing keeps the password, and no yes was given to that: nothing was stored.
    std::optional<Error> not_kept{};
    KeyPrognosis key{};
};
/// Logs in to both servers, keeps the password, stores the account.
AccountSetup set_up_account(app::Home& home, const AccountWish& wish, const Operation& operation);

/// GnuPG's key is the one of the account from now on.
void use_key(app::Home& home, const std::string& account, const crypto::Fingerprint& key);
/// `passphrase` nullopt: a random one. A chosen key is named in the account.
void make_key(app::Home& home, const std::string& account, const std::optional<Secret>& passphrase,
              const Operation& operation);

} // namespace sealpost::gui
