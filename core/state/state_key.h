// SPDX-License-Identifier: GPL-3.0-or-later
// The state key: 256 random bits under which everything is sealed that is kept and is not ciphertext by
// itself. It lies in the Secret Service where one answers, else in `state.key` (0600, 64 hex digits) in the
// data folder. The database remembers where, and knows its key when it sees it: a key is never made anew
// beside records that only the old one opens.
#pragma once

#include "core/base/secret.h"
#include "core/state/database.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::state {

class SecretService;

enum class StateKeyPlace {
    secret_service,
    /// Encrypted to the user's own key. Not built yet: Error{not_available}.
    own_key,
    file,
};

/// "secret-service", "own-key", "file".
std::string_view name_of(StateKeyPlace place) noexcept;
std::optional<StateKeyPlace> parse_state_key_place(std::string_view name) noexcept;

struct StateKey {
    Secret key;
    StateKeyPlace place = StateKeyPlace::file;
    /// Made just now, in a file, because no Secret Service answered: to be named once on stderr.
    bool newly_made_in_file = false;
};

class StateKeyStore final {
  public:
    /// All must outlive it.
    StateKeyStore(const Database& database, const std::filesystem::path& data_folder, SecretService& service);

    /// The key; made where there is none yet. Throws Error{locked} where it lies, or would have to be put, in
    /// a Secret Service that is locked; Error{not_available} (fact "place") where it lies in one that does
    /// not answer now; Error{state_corrupt} (fact "detail" = "state-key") where it is lost or is not the one
    /// that the database was written with.
    StateKey obtain();
    /// Where it lies; nullopt while there is none. Asks no service and makes nothing.
    std::optional<StateKeyPlace> place() const;
    /// Moves the key, or makes it there if there is none. The old copy goes only when the new one was read
    /// back. Throws as obtain() does, and Error{secret_service_unavailable} where the wanted place does not
    /// answer.
    void move(StateKeyPlace place);

    std::filesystem::path file() const { return data_folder_ / "state.key"; }

  private:
    std::optional<Secret> read_from(StateKeyPlace place) const;
    void write_to(StateKeyPlace place, const Secret& key);
    std::optional<Secret> usable_key(StateKeyPlace place) const;
    StateKey make();

    const Database& database_;
    std::filesystem::path data_folder_;
    SecretService& service_;
};

} // namespace sealpost::state
