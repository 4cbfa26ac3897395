// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a front end works with in one home folder, made when it is asked for and not before: to
// inspect a plain message touches neither database nor keyring nor GnuPG. For one thread.
#pragma once

#include "app/manner.h"
#include "core/accounts/account_file.h"
#include "core/accounts/credentials.h"
#include "core/accounts/settings.h"
#include "core/base/clock.h"
#include "core/base/folders.h"
#include "core/base/operation.h"
#include "core/crypto/engine.h"
#include "core/incoming/lookalike.h"
#include "core/keys/authorities.h"
#include "core/keys/certificate_requests.h"
#include "core/keys/foreign_keys.h"
#include "core/keys/key_store.h"
#include "core/keys/own_authority.h"
#include "core/net/channel.h"
#include "core/outgoing/key_directory.h"
#include "core/people/people.h"
#include "core/people/seen_keys.h"
#include "core/state/state.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace sealpost::app {

struct SmimeParts;
struct SharedParts;

struct HomeRequest {
    Environment environment{};
    /// Absolute; nullopt: the usual places (core/base/folders.h, GnuPG's own).
    std::optional<std::filesystem::path> home{};
    std::optional<std::filesystem::path> gnupg_home{};
    Manner manner = Manner::looks;
    /// Somebody is there to be asked.
    bool may_ask = false;
    /// Not owned; must outlive the home.
    PromptProvider* prompts = nullptr;
    /// A new passphrase, chosen by the person it is asked of; throws Error{cancelled}.
    std::function<Secret(const std::string& subject)> ask_new_passphrase{};
    /// In place of every question for the passphrase of a key.
    std::optional<Secret> passphrase{};
    /// The state's key was just made, in that file, since no Secret Service answers.
    std::function<void(const std::filesystem::path& file)> state_key_in_file{};
    std::stop_token stop{};
    /// What several homes have in common; nullptr: nothing yet.
    std::shared_ptr<SharedParts> shared{};
};

/// Once, in main(), before there is a second thread.
void initialize_engines();

class Home {
  public:
    explicit Home(HomeRequest request);
    ~Home();
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    const Clock& clock() const noexcept { return clock_; }
    Time now() const { return clock_.now(); }
    bool may_ask() const noexcept { return request_.may_ask; }
    /// nullptr: none was given.
    const Secret* given_passphrase() const noexcept {
        return request_.passphrase ? &*request_.passphrase : nullptr;
    }
    /// For a home of another thread.
    const std::shared_ptr<SharedParts>& shared() const noexcept;

    Operation operation();
    /// As HomeRequest has it.
    const std::function<Secret(const std::string& subject)>& new_passphrase_asker() const noexcept {
        return request_.ask_new_passphrase;
    }
    std::stop_token stop() const noexcept { return request_.stop; }
    /// From here on; for a home that outlives what it is asked to do.
    void stop_by(std::stop_token token) noexcept { request_.stop = std::move(token); }

    /// Throws Error{no_home}.
    const Folders& folders();
    /// A command that records nothing gets a state that is never written. Throws what State::open() throws.
    state::State& state();
    state::SecretService& secret_service();
    people::People& people();
    /// Keys that mail brought, and that wait for the user.
    people::SeenKeys& seen_keys();

    /// The engine and the keys of a technology. Throws Error{engine_missing}.
    crypto::Decryptor& decryptor(crypto::Technology technology);
    crypto::Encryptor& encryptor(crypto::Technology technology);
    keys::KeyStore& key_store(crypto::Technology technology);
    /// Of every technology.
    std::vector<keys::KeyStore*> key_stores();
    /// Of every technology.
    std::vector<keys::ForeignKeys*> foreign_keys();
    keys::Authorities& authorities();
    keys::OwnAuthority& own_authority();
    keys::CertificateRequests& certificate_requests();
    /// Private S/MIME keys that are imported are stored without a passphrase.
    void store_in_the_clear();
    /// Certificates of others whose chain leads to an authority count for their addresses.
    void record_chains();
    /// An OpenPGP public key, armoured.
    static std::string armored_key(std::string_view packets);
    outgoing::KeyDirectory& directory();
    /// Of a key for an address: one's own counts as verified. Where there is no home folder, nothing was ever
    /// decided.
    crypto::Level level_of(const mime::AddrSpec& address, const crypto::SignatureFact& signature);

    /// Of one's accounts; none where there is no home folder.
    const std::vector<mime::AddrSpec>& account_addresses();
    /// Of the key with that fingerprint or key id.
    std::vector<mime::AddrSpec> addresses_of(crypto::Technology technology, const std::string& key_id);
    /// Of oneself and of everybody with a key that counts; nobody where the state cannot be opened.
    std::shared_ptr<const incoming::KnownAddresses> known_addresses();

    accounts::AccountFile& accounts();
    accounts::Settings& settings();
    accounts::PasswordStore passwords();
    /// `timeout`: how long a server may be silent.
    net::Surroundings surroundings(std::chrono::milliseconds timeout = limits::server_timeout);

    /// nullopt: GnuPG's usual place.
    const std::optional<std::filesystem::path>& gnupg_home() const noexcept { return request_.gnupg_home; }

  private:
    struct Parts;
    SmimeParts& smime();
    /// The setting revocation.hard.
    bool lists_required();
    std::optional<keys::Key> key_of(crypto::Technology technology, const crypto::Fingerprint& fingerprint);
    HomeRequest request_;
    SystemClock clock_;
    std::unique_ptr<Parts> parts_;
};

} // namespace sealpost::app
