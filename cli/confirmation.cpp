// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/confirmation.h"

#include "cli/terminal.h"

namespace sealpost::cli {

void demand_yes(Context& context, bool yes, const std::string& what, const char* command) {
    if (yes) return;
    if (!context.may_ask())
        throw Error(
            ErrorCode::usage,
            {{"detail", "this cannot be taken back, and nobody can be asked: nothing was changed; with --yes "
                        "it is done"},
             {"command", command}});
    if (!ask_yes(what + "?")) throw Error(ErrorCode::cancelled);
}

} // namespace sealpost::cli
