// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/global_options.h"

#include "cli/arguments.h"

#include <CLI/CLI.hpp>

namespace sealpost::cli {

void declare_global_options(CLI::App& app, GlobalOptions& options) {
    const char* group = "Options of every command";
    app.add_flag("--json", options.json, "print one JSON object on standard output")->group(group);
    app.add_option("--home", options.home, "keep all of Sealpost's files below this folder (SEALPOST_HOME)")
        ->type_name("DIR")
        ->group(group);
    app.add_option("--gnupg-home", options.gnupg_home, "GnuPG's folder (GNUPGHOME)")
        ->type_name("DIR")
        ->group(group);
    app.add_flag("--non-interactive", options.non_interactive, "never ask")->group(group);
    Arguments(app)
        .number("--passphrase-fd", "N", options.passphrase_fd, "read the passphrase from this descriptor")
        .value("--passphrase-file", "FILE", options.passphrase_file, "read the passphrase from this file");
    app.get_option("--passphrase-fd")->group(group);
    app.get_option("--passphrase-file")->group(group);
}

} // namespace sealpost::cli
