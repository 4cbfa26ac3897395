// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the errors of servers: transport (exit 6), TLS (exit 7) and REQUIRETLS.
#pragma once

#include "cli/words.h"

namespace sealpost::cli {

Wording word_server(const Error& error);

/// Why the user's own command gave no password or token (exit 8).
Wording word_command(const Error& error);

} // namespace sealpost::cli
