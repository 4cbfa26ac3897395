// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/new_passphrase.h"

#include "cli/terminal.h"

namespace sealpost::cli {

NewPassphrase new_passphrase(Context& context, crypto::Technology technology, bool none,
                             const std::string& subject) {
    if (none) return {};
    if (const Secret* given = context.given_passphrase()) {
        if (given->empty()) return {};
        return {.passphrase = given->copy()};
    }
    if (technology == crypto::Technology::smime) return {.protection = keys::Protection::kept};
    if (!context.may_ask()) throw Error(ErrorCode::locked, {{"detail", "no-new-passphrase"}});
    Secret typed = ask_new_passphrase(subject);
    if (typed.empty()) return {};
    return {.passphrase = std::move(typed)};
}

} // namespace sealpost::cli
