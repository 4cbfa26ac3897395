// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/state.h"

#include "core/base/error.h"
#include "core/state/secret_service.h"

namespace sealpost::state {

std::filesystem::path database_path(const Folders& folders) { return folders.state / "sealpost.db"; }

std::string store_id(const Database& database) {
    auto statement = database.prepare("SELECT value FROM meta WHERE name = 'store_id'");
    if (!statement.step())
        throw Error(ErrorCode::state_corrupt, {{"path", database.path().string()}, {"detail", "store-id"}});
    return statement.bytes(0);
}

std::unique_ptr<State> State::open(const Folders& folders, SecretService& service, StateAccess access) {
    const auto path = database_path(folders);
    std::error_code ignored;
    if (access == StateAccess::read_only && !std::filesystem::exists(path, ignored)) return open_empty();

    std::unique_ptr<State> state(new State(Database(path)));
    StateKeyStore keys(state->database_, folders.data, service);
    if (access == StateAccess::read_only && !keys.place()) return open_empty();
    auto key = keys.obtain();
    state->key_place_ = key.place;
    state->key_newly_made_in_file_ = key.newly_made_in_file;
    state->records_ = std::make_unique<SealedRecords>(state->database_, key.key);
    return state;
}

std::unique_ptr<State> State::open_empty() {
    std::unique_ptr<State> state(new State(Database::in_memory()));
    state->records_ =
        std::make_unique<SealedRecords>(state->database_, Secret::random(SealedRecords::key_size));
    return state;
}

} // namespace sealpost::state
