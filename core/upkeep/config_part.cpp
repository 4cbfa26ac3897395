// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/config_part.h"

#include "core/accounts/account_text.h"
#include "core/accounts/identity.h"
#include "core/accounts/toml_text.h"
#include "core/base/file.h"
#include "core/base/limits.h"

#include <algorithm>

namespace sealpost::upkeep {

namespace {

namespace fs = std::filesystem;

constexpr const char* settings_name = "config.toml";
constexpr const char* accounts_name = "accounts.toml";

/// nullopt: there is none.
std::optional<std::string> read_if_there(const fs::path& path) {
    try {
        return read_file(path, limits::config_file);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::not_found) return std::nullopt;
        throw;
    }
}

void write_private(const fs::path& path, const std::string& text) {
    make_private_folder(path.parent_path());
    write_file(path, text);
}

} // namespace

void ConfigPart::save(keys::BackupEntries& to, const Operation& operation) {
    operation.check();
    for (const char* name : {settings_name, accounts_name})
        if (auto text = read_if_there(folder_ / name)) to.add(std::string(folder()) + name, *std::move(text));
}

void ConfigPart::prepare(const keys::BackupEntries& from, const Operation& operation) {
    operation.check();
    settings_ = from.find(std::string(folder()) + settings_name);
    accounts_ = from.find(std::string(folder()) + accounts_name);
    for (const auto& entry : from.all()) {
        if (!entry.name.starts_with(folder())) continue;
        if (&entry.bytes != settings_ && &entry.bytes != accounts_) keys::throw_malformed_backup(entry.name);
        if (entry.bytes.size() > limits::config_file) keys::throw_malformed_backup(entry.name);
    }
    try {
        if (settings_) accounts::TomlText::parse(settings_name, *settings_);
        if (accounts_) read_accounts_ = accounts::parse_accounts(accounts_name, *accounts_);
    } catch (const Error& error) {
        keys::throw_malformed_backup(error.fact("path"));
    }
    // What is here must be readable before anything changes.
    accounts::AccountFile(folder_ / accounts_name).load();
}

void ConfigPart::restore(keys::RestoreReport& report, const Operation& operation) {
    operation.check();
    if (settings_) {
        const auto here = read_if_there(folder_ / settings_name);
        if (!here)
            write_private(folder_ / settings_name, *settings_);
        else if (*here != *settings_)
            report.kept.push_back({.what = "setting", .subject = settings_name});
    }
    if (accounts_) restore_accounts(report);
}

void ConfigPart::restore_accounts(keys::RestoreReport& report) {
    const fs::path path = folder_ / accounts_name;
    if (!read_if_there(path)) {
        write_private(path, *accounts_);
        report.accounts += read_accounts_.size();
        return;
    }
    accounts::AccountFile file(path);
    const auto here = file.load();
    for (const auto& account : read_accounts_) {
        // No address can be had twice, an alias neither.
        const auto same = std::find_if(here.begin(), here.end(), [&](const accounts::Account& other) {
            return accounts::shared_address(other, account).has_value();
        });
        if (same == here.end()) {
            file.add(account);
            ++report.accounts;
        } else if (*same != account) {
            report.kept.push_back({.what = "account", .subject = account.address});
        }
    }
}

} // namespace sealpost::upkeep
