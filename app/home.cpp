// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"

#include "app/kept_passphrases.h"
#include "app/own_key.h"
#include "core/accounts/identity.h"
#include "core/accounts/tls_memory.h"
#include "core/base/file.h"
#include "core/net/activity_log.h"
#include "core/net/dialer.h"
#include "core/outgoing/store_key_directory.h"
#include "core/state/secret_service.h"
#include "pgp/armor.h"
#include "pgp/engine.h"
#include "pgp/foreign_keys.h"
#include "pgp/key_memory.h"
#include "pgp/key_store.h"
#include "smime/authorities.h"
#include "smime/certificate_requests.h"
#include "smime/engine.h"
#include "smime/foreign_certificates.h"
#include "smime/key_store.h"
#include "smime/mail_anchors.h"
#include "smime/own_authority.h"

#include <algorithm>
#include <map>

namespace sealpost::app {

/// For all threads.
struct SharedParts {
    smime::NssAnchors anchors;
    std::shared_ptr<pgp::KeyMemory> keys = std::make_shared<pgp::KeyMemory>();
};

/// The S/MIME half, made when it is first asked for.
struct SmimeParts {
    SmimeParts(std::filesystem::path folder, const Clock& clock, PassphraseKeeper::Settings keeping,
               smime::MailAnchors& anchors, smime::CertificateStore::Question lists_required)
        : store(std::move(folder), &anchors, std::move(lists_required)), keeper(std::move(keeping)),
          own_authority(store, keeper), requests(store, keeper), engine(store, clock),
          keys(store, keeper, clock), foreign(store, keys, clock) {}

    smime::CertificateStore store;
    smime::Authorities authorities{store};
    PassphraseKeeper keeper;
    smime::OwnAuthority own_authority;
    smime::CertificateRequests requests;
    smime::Engine engine;
    smime::KeyStore keys;
    smime::ForeignCertificates foreign;
};

void initialize_engines() { pgp::initialize(); }

struct Home::Parts {
    explicit Parts(const HomeRequest& request)
        : shared(request.shared ? request.shared : std::make_shared<SharedParts>()),
          engine({.home = request.gnupg_home, .memory = shared->keys}),
          key_store({.home = request.gnupg_home, .memory = shared->keys}),
          foreign({.home = request.gnupg_home}) {}

    std::shared_ptr<SharedParts> shared;
    std::optional<Folders> folders;
    std::unique_ptr<state::SecretService> secret_service;
    std::unique_ptr<state::State> state;
    std::unique_ptr<people::People> people;
    std::unique_ptr<people::SeenKeys> seen;
    pgp::Engine engine;
    pgp::KeyStore key_store;
    pgp::ForeignKeys foreign;
    std::unique_ptr<KeptPassphrases> kept;
    std::unique_ptr<SmimeParts> smime;
    std::unique_ptr<outgoing::StoreKeyDirectory> directory;
    std::shared_ptr<const incoming::KnownAddresses> known;
    // What a command that changes nothing asks once, however many messages it looks at.
    std::map<std::pair<crypto::Technology, crypto::Fingerprint>, std::optional<keys::Key>> keys;
    std::map<std::pair<crypto::Technology, std::string>, std::vector<mime::AddrSpec>> key_addresses;
    std::optional<std::vector<mime::AddrSpec>> account_addresses;
    std::unique_ptr<accounts::AccountFile> accounts;
    std::unique_ptr<accounts::Settings> settings;
    std::unique_ptr<net::FileActivityLog> log;
    std::unique_ptr<net::Dialer> dialer;
    std::unique_ptr<accounts::SealedTlsMemory> memory;
};

Home::Home(HomeRequest request) : request_(std::move(request)), parts_(std::make_unique<Parts>(request_)) {
    parts_->kept = std::make_unique<KeptPassphrases>(
        *request_.prompts, [this]() -> state::SecretService& { return secret_service(); },
        [this](const std::string& key_id) { return kept_passphrase_of(*this, key_id); });
}

Home::~Home() = default;

const std::shared_ptr<SharedParts>& Home::shared() const noexcept { return parts_->shared; }

Operation Home::operation() { return {.prompts = *parts_->kept, .stop = request_.stop}; }

const Folders& Home::folders() {
    if (!parts_->folders) {
        FoldersRequest request{.environment = request_.environment};
        request.home = request_.home;
        parts_->folders = find_folders(request);
    }
    return *parts_->folders;
}

state::SecretService& Home::secret_service() {
    if (!parts_->secret_service)
        parts_->secret_service = std::make_unique<state::SecretService>(state::SecretServiceOptions{
            .unlocking = request_.may_ask ? state::Unlocking::by_prompt : state::Unlocking::never,
            .stop = request_.stop});
    return *parts_->secret_service;
}

state::State& Home::state() {
    if (!parts_->state) {
        const auto access = request_.manner == Manner::records ? state::StateAccess::read_and_write
                                                               : state::StateAccess::read_only;
        parts_->state = state::State::open(folders(), secret_service(), access);
        if (parts_->state->key_newly_made_in_file() && request_.state_key_in_file)
            request_.state_key_in_file(folders().data / "state.key");
    }
    return *parts_->state;
}

people::People& Home::people() {
    if (!parts_->people) parts_->people = std::make_unique<people::People>(state().records());
    return *parts_->people;
}

people::SeenKeys& Home::seen_keys() {
    if (!parts_->seen) parts_->seen = std::make_unique<people::SeenKeys>(state().records());
    return *parts_->seen;
}

bool Home::lists_required() {
    try {
        return accounts::load_general_settings(folders().config / "config.toml").hard_revocation;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::no_home || request_.manner == Manner::records) throw;
        return false;
    }
}

SmimeParts& Home::smime() {
    if (!parts_->smime) {
        std::filesystem::path folder;
        try {
            folder = folders().data / "smime";
        } catch (const Error& error) {
            // A message can be looked at without a home.
            if (error.code() != ErrorCode::no_home || request_.manner == Manner::records) throw;
        }
        parts_->smime = std::make_unique<SmimeParts>(
            std::move(folder), clock_,
            PassphraseKeeper::Settings{
                .service = [this]() -> state::SecretService& { return secret_service(); },
                .given = given_passphrase(),
                .may_ask = request_.may_ask,
                .ask_new = request_.ask_new_passphrase},
            parts_->shared->anchors, [this] { return lists_required(); });
    }
    return *parts_->smime;
}

crypto::Decryptor& Home::decryptor(crypto::Technology technology) {
    if (technology == crypto::Technology::smime) return smime().engine;
    return parts_->engine;
}

crypto::Encryptor& Home::encryptor(crypto::Technology technology) {
    if (technology == crypto::Technology::smime) return smime().engine;
    return parts_->engine;
}

keys::KeyStore& Home::key_store(crypto::Technology technology) {
    if (technology == crypto::Technology::smime) return smime().keys;
    return parts_->key_store;
}

std::vector<keys::ForeignKeys*> Home::foreign_keys() { return {&parts_->foreign, &smime().foreign}; }

std::vector<keys::KeyStore*> Home::key_stores() { return {&parts_->key_store, &smime().keys}; }

keys::Authorities& Home::authorities() { return smime().authorities; }

keys::OwnAuthority& Home::own_authority() { return smime().own_authority; }

keys::CertificateRequests& Home::certificate_requests() { return smime().requests; }

void Home::store_in_the_clear() { smime().keeper.store_in_the_clear(); }

std::string Home::armored_key(std::string_view packets) {
    std::string text;
    pgp::ArmorWriter writer([&](std::string_view piece) { text += piece; }, "PUBLIC KEY BLOCK", "\n");
    writer.feed(packets);
    writer.finish();
    return text;
}

outgoing::KeyDirectory& Home::directory() {
    if (!parts_->directory)
        parts_->directory = std::make_unique<outgoing::StoreKeyDirectory>(
            key_stores(), people(), outgoing::WaitingKeys{.seen = &seen_keys(), .readers = foreign_keys()});
    return *parts_->directory;
}

std::optional<keys::Key> Home::key_of(crypto::Technology technology, const crypto::Fingerprint& fingerprint) {
    if (request_.manner != Manner::looks) return key_store(technology).get(fingerprint);
    const auto question = std::pair(technology, fingerprint);
    auto known = parts_->keys.find(question);
    if (known == parts_->keys.end())
        known = parts_->keys.emplace(question, key_store(technology).get(fingerprint)).first;
    return known->second;
}

std::vector<mime::AddrSpec> Home::addresses_of(crypto::Technology technology, const std::string& key_id) {
    const auto question = std::pair(technology, key_id);
    const auto known = parts_->key_addresses.find(question);
    if (known != parts_->key_addresses.end()) return known->second;
    std::vector<mime::AddrSpec> found;
    for (const auto& key : key_store(technology).list(key_id, false))
        for (const auto& text : key.addresses())
            if (auto address = mime::AddrSpec::parse(text)) found.push_back(std::move(*address));
    if (request_.manner == Manner::looks) parts_->key_addresses.emplace(question, found);
    return found;
}

const std::vector<mime::AddrSpec>& Home::account_addresses() {
    if (parts_->account_addresses && request_.manner == Manner::looks) return *parts_->account_addresses;
    parts_->account_addresses.emplace();
    try {
        for (const auto& account : accounts().load())
            for (const auto& text : accounts::addresses_of(account))
                if (auto address = mime::AddrSpec::parse(text))
                    parts_->account_addresses->push_back(std::move(*address));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::no_home) throw;
    }
    return *parts_->account_addresses;
}

std::shared_ptr<const incoming::KnownAddresses> Home::known_addresses() {
    if (parts_->known) return parts_->known;
    std::vector<mime::AddrSpec> addresses;
    try {
        addresses = account_addresses();
        for (const auto& one : people().all())
            if (crypto::counts_for_encryption(one.level)) addresses.push_back(one.address);
    } catch (const Error& error) {
        // That nobody can be compared with must not keep anybody from looking at a message.
        if (error.code() == ErrorCode::cancelled) throw;
    }
    parts_->known = std::make_shared<incoming::KnownAddresses>(addresses);
    return parts_->known;
}

accounts::AccountFile& Home::accounts() {
    if (!parts_->accounts)
        parts_->accounts = std::make_unique<accounts::AccountFile>(folders().config / "accounts.toml");
    return *parts_->accounts;
}

accounts::Settings& Home::settings() {
    if (!parts_->settings) {
        const auto key_store = [this] {
            return state::StateKeyStore(state().database(), folders().data, secret_service());
        };
        parts_->settings = std::make_unique<accounts::Settings>(
            folders().config / "config.toml", accounts(),
            accounts::StateKeySetting{
                .place = [key_store] { return key_store().place(); },
                .move = [key_store](state::StateKeyPlace place) { key_store().move(place); }});
    }
    return *parts_->settings;
}

accounts::PasswordStore Home::passwords() {
    return {.service = secret_service(), .store_id = state::store_id(state().database())};
}

net::Surroundings Home::surroundings(std::chrono::milliseconds timeout) {
    if (!parts_->dialer) {
        make_private_folder(folders().state);
        parts_->log = std::make_unique<net::FileActivityLog>(folders().state / "activity.log");
        parts_->dialer = std::make_unique<net::Dialer>(*parts_->log, clock_);
        parts_->memory = std::make_unique<accounts::SealedTlsMemory>(state().records());
    }
    return {.dialer = *parts_->dialer, .memory = *parts_->memory, .clock = clock_, .timeout = timeout};
}

} // namespace sealpost::app
