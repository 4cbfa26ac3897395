// SPDX-License-Identifier: GPL-3.0-or-later
// Reads accounts.toml (account_file.h has its form).
#pragma once

#include "core/accounts/account.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sealpost::accounts {

class TomlText;

/// In the order in which the file has them; `path` is for faults. Throws as parse_accounts().
std::vector<Account> read_accounts(const std::filesystem::path& path, const TomlText& file);

/// The accounts in the contents of an accounts.toml; `name` is for faults. Throws Error{unreadable_config} as
/// AccountFile::load().
std::vector<Account> parse_accounts(const std::filesystem::path& name, std::string text);

} // namespace sealpost::accounts
