// SPDX-License-Identifier: GPL-3.0-or-later
// Trying the servers of an account.
#pragma once

#include "app/account_setup.h"
#include "cli/account_choice.h"

#include <nlohmann/json_fwd.hpp>

namespace sealpost::cli {

using app::FurtherServers;

/// As app::test_servers(). Prints a line for each; returns the reports.
Json test_servers(Context& context, accounts::Account& account, const transport::Credential& credential,
                  std::chrono::milliseconds patience, const FurtherServers& further = {});

} // namespace sealpost::cli
