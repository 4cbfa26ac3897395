// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/state_key.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/state/sealed_records.h"
#include "core/state/sealing.h"
#include "core/state/secret_service.h"
#include "core/state/state.h"

namespace sealpost::state {

namespace {

constexpr std::string_view place_name = "key_place";

SecretAttributes attributes_of(const Database& database) {
    return {{"kind", "state-key"}, {"store", store_id(database)}};
}

bool is_there(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

Error lost(const Database& database) {
    return Error(ErrorCode::state_corrupt, {{"path", database.path().string()}, {"detail", "state-key"}});
}

std::optional<std::string> recorded_place(const Database& database) {
    auto statement = database.prepare("SELECT value FROM meta WHERE name = ?1");
    statement.bind_text(1, place_name);
    return statement.step() ? std::optional(statement.bytes(0)) : std::nullopt;
}

void record_place(const Database& database, StateKeyPlace place) {
    if (recorded_place(database) == name_of(place)) return;
    auto statement = database.prepare("INSERT INTO meta (name, value) VALUES (?1, ?2) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    statement.bind_text(1, place_name).bind_text(2, name_of(place)).step();
}

} // namespace

std::string_view name_of(StateKeyPlace place) noexcept {
    switch (place) {
    case StateKeyPlace::secret_service:
        return "secret-service";
    case StateKeyPlace::own_key:
        return "own-key";
    case StateKeyPlace::file:
        return "file";
    }
    return "";
}

std::optional<StateKeyPlace> parse_state_key_place(std::string_view name) noexcept {
    for (const auto place : {StateKeyPlace::secret_service, StateKeyPlace::own_key, StateKeyPlace::file})
        if (name == name_of(place)) return place;
    return std::nullopt;
}

StateKeyStore::StateKeyStore(const Database& database, const std::filesystem::path& data_folder,
                             SecretService& service)
    : database_(database), data_folder_(data_folder), service_(service) {}

std::optional<StateKeyPlace> StateKeyStore::place() const {
    if (const auto recorded = recorded_place(database_)) {
        const auto place = parse_state_key_place(*recorded);
        if (!place) throw lost(database_);
        return place;
    }
    // A key file beside a new database: the database was lost, or the user put the key there first.
    if (is_there(file())) return StateKeyPlace::file;
    return std::nullopt;
}

std::optional<Secret> StateKeyStore::read_from(StateKeyPlace place) const {
    switch (place) {
    case StateKeyPlace::secret_service:
        return service_.look_up(attributes_of(database_));
    case StateKeyPlace::file: {
        if (!is_there(file())) return std::nullopt;
        const auto text = read_secret_file(file());
        auto bytes = from_hex(trim(text.reveal()));
        if (!bytes) return Secret();
        Secret key(*bytes);
        wipe_memory(bytes->data(), bytes->size());
        return key;
    }
    case StateKeyPlace::own_key:
        break;
    }
    throw Error(ErrorCode::not_available, {{"place", std::string(name_of(place))}});
}

void StateKeyStore::write_to(StateKeyPlace place, const Secret& key) {
    switch (place) {
    case StateKeyPlace::secret_service:
        service_.store(attributes_of(database_), "Sealpost: state key", key);
        return;
    case StateKeyPlace::file: {
        make_private_folder(data_folder_);
        auto text = to_hex_upper(key.reveal()) + "\n";
        try {
            write_file(file(), text);
        } catch (...) {
            wipe_memory(text.data(), text.size());
            throw;
        }
        wipe_memory(text.data(), text.size());
        return;
    }
    case StateKeyPlace::own_key:
        break;
    }
    throw Error(ErrorCode::not_available, {{"place", std::string(name_of(place))}});
}

std::optional<Secret> StateKeyStore::usable_key(StateKeyPlace place) const {
    auto key = read_from(place);
    if (!key || key->size() != SealedRecords::key_size || !SealedRecords::belongs_to(database_, *key))
        return std::nullopt;
    return key;
}

StateKey StateKeyStore::obtain() {
    if (const auto where = place()) {
        try {
            if (auto key = usable_key(*where)) {
                record_place(database_, *where);
                return {.key = std::move(*key), .place = *where};
            }
        } catch (const Error& error) {
            if (error.code() != ErrorCode::secret_service_unavailable) throw;
            throw Error(ErrorCode::not_available, {{"place", std::string(name_of(*where))}});
        }
        throw lost(database_);
    }
    return make();
}

// Under the write lock, so that of two first runs at once the second finds the key of the first.
StateKey StateKeyStore::make() {
    const auto answer = service_.state();
    if (answer == ServiceState::locked) service_.unlock();
    const auto where = answer == ServiceState::absent ? StateKeyPlace::file : StateKeyPlace::secret_service;
    Transaction transaction(database_);
    if (place()) return obtain();
    StateKey made{.key = Secret::random(SealedRecords::key_size),
                  .place = where,
                  .newly_made_in_file = where == StateKeyPlace::file};
    write_to(where, made.key);
    record_place(database_, where);
    transaction.commit();
    return made;
}

void StateKeyStore::move(StateKeyPlace wanted) {
    if (wanted == StateKeyPlace::own_key)
        throw Error(ErrorCode::not_available, {{"place", std::string(name_of(wanted))}});
    if (wanted == StateKeyPlace::secret_service && service_.state() == ServiceState::absent)
        throw Error(ErrorCode::secret_service_unavailable);

    Transaction transaction(database_);
    const auto now = place();
    const auto key = now ? obtain().key : Secret::random(SealedRecords::key_size);
    if (now != wanted) {
        write_to(wanted, key);
        const auto written = read_from(wanted);
        if (!written || !equal_in_constant_time(written->reveal(), key.reveal()))
            throw Error(ErrorCode::io,
                        {{"detail", "state-key-not-kept"}, {"place", std::string(name_of(wanted))}});
    }
    record_place(database_, wanted);
    transaction.commit();
    if (wanted == StateKeyPlace::secret_service) {
        std::error_code error;
        std::filesystem::remove(file(), error);
        if (error) throw Error(ErrorCode::io, {{"path", file().string()}, {"detail", error.message()}});
    } else if (now == StateKeyPlace::secret_service) {
        service_.clear(attributes_of(database_));
    }
}

} // namespace sealpost::state
