// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sealpost::accounts {

/// The accounts in the contents of an accounts.toml; `name` is for faults. Throws Error{unreadable_config} as
/// AccountFile::load().
std::vector<Account> parse_accounts(const std::filesystem::path& name, std::string text);

} // namespace sealpost::accounts
