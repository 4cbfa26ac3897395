// SPDX-License-Identifier: GPL-3.0-or-later
// Trying the servers of an account.
#pragma once

#include "cli/account_choice.h"

#include <nlohmann/json_fwd.hpp>

namespace sealpost::cli {

/// Connects to each server, logs in and leaves. Prints a line for each; returns the reports. Throws the first
/// server's error.
Json test_servers(Context& context, const accounts::Account& account, const transport::Credential& credential,
                  std::chrono::milliseconds patience);

} // namespace sealpost::cli
