// SPDX-License-Identifier: GPL-3.0-or-later
// `config get|set|list`: the settings by their names, wherever each is kept: config.toml, accounts.toml, or
// with the state key itself. Values are text as the user writes it.
#pragma once

#include "core/accounts/account_file.h"
#include "core/state/state_key.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::accounts {

/// config.toml, parsed.
struct GeneralSettings {
    bool lookup_wkd = false;
    /// Empty: from the address's domain.
    std::string wkd_url{};
    std::optional<std::filesystem::path> wkd_ca_file{};
    std::chrono::seconds undo{0};
    /// A certificate whose revocation list is missing counts as a fault.
    bool hard_revocation = false;
    bool operator==(const GeneralSettings&) const = default;
};

/// Where there is no file: the defaults. Throws Error{unreadable_config} as AccountFile::load().
GeneralSettings load_general_settings(const std::filesystem::path& config_toml);

/// The undo window where config.toml has it; nullopt: nobody decided. Throws as load_general_settings().
std::optional<std::chrono::seconds> chosen_undo(const std::filesystem::path& config_toml);

/// The two questions that settings ask of the state.
struct StateKeySetting {
    std::function<std::optional<state::StateKeyPlace>()> place;
    std::function<void(state::StateKeyPlace)> move;
};

struct Setting {
    /// "lookup.wkd", "anna@example.org.sent".
    std::string name;
    /// Empty: not set, and no default.
    std::string value;
    bool operator==(const Setting&) const = default;
};

class Settings final {
  public:
    Settings(std::filesystem::path config_toml, AccountFile accounts, StateKeySetting state_key);

    /// Throws Error{usage} (facts "key", "detail" = "unknown-setting") for a name that is none,
    /// Error{no_account} for a setting of an account that does not exist.
    std::string get(std::string_view name) const;
    /// Error{usage} (facts "key", "value", "allowed") for a value that the setting does not take. Nothing is
    /// changed then.
    void set(std::string_view name, std::string_view value);
    /// All of them, with their values in force.
    std::vector<Setting> list() const;

  private:
    std::filesystem::path config_toml_;
    AccountFile accounts_;
    StateKeySetting state_key_;
};

} // namespace sealpost::accounts
