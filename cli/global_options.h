// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

namespace CLI {
class App;
}

namespace sealpost::cli {

/// Those of every command. `options` must outlive the parse.
void declare_global_options(CLI::App& app, GlobalOptions& options);

} // namespace sealpost::cli
