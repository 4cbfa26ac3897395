// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: everything that a command works with is made here, when it is asked for and not
// before. `inspect` of a plain message touches neither database nor keyring nor GnuPG.
#pragma once

#include "cli/command.h"
#include "cli/options.h"
#include "cli/output.h"
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

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace sealpost::cli {

struct SmimeParts;
struct SharedParts;

struct ContextRequest {
    Streams streams{};
    GlobalOptions options{};
    Environment environment{};
    Manner manner = Manner::looks;
    std::stop_token stop{};
    /// In place of what the options name.
    std::optional<Secret> passphrase{};
    /// What several contexts have in common; nullptr: nothing yet.
    std::shared_ptr<SharedParts> shared{};
};

/// Once, in main(), before there is a second thread.
void initialize_engines();

class Context {
  public:
    /// Reads the passphrase that was given with --passphrase-fd or --passphrase-file.
    explicit Context(ContextRequest request);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    /// One with the same request, for another thread: they share the system's authorities.
    std::unique_ptr<Context> for_another_thread() const;

    Output& output() noexcept { return output_; }
    const Streams& streams() const noexcept { return request_.streams; }
    const GlobalOptions& options() const noexcept { return request_.options; }
    const Clock& clock() const noexcept { return clock_; }
    Time now() const { return clock_.now(); }

    /// Somebody can be asked: a terminal is there, and neither the command nor --non-interactive forbids it.
    bool may_ask() const noexcept { return may_ask_; }
    /// nullptr: none was given.
    const Secret* given_passphrase() const noexcept;
    Operation operation();
    /// Ctrl-C.
    std::stop_token stop() const noexcept { return request_.stop; }

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

  private:
    struct Parts;
    SmimeParts& smime();
    /// The setting revocation.hard.
    bool lists_required();
    std::optional<keys::Key> key_of(crypto::Technology technology, const crypto::Fingerprint& fingerprint);
    ContextRequest request_;
    SystemClock clock_;
    Output output_;
    bool may_ask_;
    std::unique_ptr<Parts> parts_;
};

} // namespace sealpost::cli
