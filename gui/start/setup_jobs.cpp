// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/setup_jobs.h"

#include "app/own_key.h"
#include "core/accounts/identity.h"

#include <algorithm>
#include <chrono>

namespace sealpost::gui {

namespace {

/// A server that says nothing for so long will not within the ten seconds of the page either.
constexpr std::chrono::seconds patience{9};

bool is_service_missing(const Error& error) {
    return error.code() == ErrorCode::secret_service_unavailable || error.code() == ErrorCode::locked;
}

KeyPrognosis look_at_keys(app::Home& home, const accounts::Account& account) {
    const auto address = mime::AddrSpec::demand(account.address);
    const auto own = app::usable_own_keys(home, address);
    if (own.empty()) {
        // Throws where GnuPG is missing: better said now than after a passphrase was chosen.
        home.key_store(crypto::Technology::openpgp).list("", true);
        const bool absent = home.secret_service().state() == state::ServiceState::absent;
        return {.step = absent ? KeyStep::choose_passphrase : KeyStep::make};
    }
    const auto ours = app::OwnPassphrases(home.folders().data, home.secret_service()).all();
    const bool settled =
        !account.settings.pgp_key.empty() || std::any_of(own.begin(), own.end(), [&](const keys::Key& key) {
            return std::count(ours.begin(), ours.end(), key.fingerprint) != 0;
        });
    if (settled) return {};
    return {.step = KeyStep::ask, .key = own.front()};
}

KeyPrognosis prognosis(app::Home& home, const accounts::Account& account) {
    try {
        return look_at_keys(home, account);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
        return {.fault = error};
    }
}

} // namespace

SetupState look_at_setup(app::Home& home) {
    SetupState state;
    const auto accounts = home.accounts().load();
    if (accounts.empty()) return state;
    state.account = accounts.front();
    state.key = prognosis(home, accounts.front());
    return state;
}

AccountSetup set_up_account(app::Home& home, const AccountWish& wish, const Operation& operation) {
    AccountSetup setup{.account = wish.account};
    accounts::demand_free(home.accounts().load(), setup.account);
    const auto credential = transport::Credential::with_password(setup.account.login(), wish.password.copy());
    app::test_servers(home, setup.account, credential, patience, wish.further, {}, operation);
    // The password first: an account whose password could not be kept is not stored unless the person says
    // so.
    try {
        home.passwords().put(setup.account, wish.password);
    } catch (const Error& error) {
        if (!is_service_missing(error)) throw;
        if (!wish.ask_each_time) {
            setup.not_kept = error;
            return setup;
        }
    }
    home.accounts().add(setup.account);
    setup.key = prognosis(home, setup.account);
    return setup;
}

void use_key(app::Home& home, const std::string& name, const crypto::Fingerprint& key) {
    auto account = home.accounts().get(name);
    account.settings.pgp_key = key.hex();
    home.accounts().replace(account);
}

void make_key(app::Home& home, const std::string& name, const std::optional<Secret>& passphrase,
              const Operation& operation) {
    const auto account = home.accounts().get(name);
    const auto key =
        app::make_own_key(home,
                          {.address = mime::AddrSpec::demand(account.address),
                           .name = account.display_name,
                           .passphrase = passphrase ? std::optional(passphrase->copy()) : std::nullopt},
                          operation);
    if (passphrase) use_key(home, name, key.fingerprint);
}

} // namespace sealpost::gui
