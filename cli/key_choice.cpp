// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/key_choice.h"

#include "cli/sending.h"
#include "core/keys/usability.h"
#include "core/outgoing/own_key.h"

namespace sealpost::cli {

mime::AddrSpec parse_address(const std::string& text) { return mime::AddrSpec::demand(text); }

keys::Key find_signing_key(Context& context, const std::optional<std::string>& from,
                           outgoing::EngineChoice engine) {
    std::optional<std::string> address = from;
    if (!address) {
        const auto accounts = context.accounts().load();
        if (accounts.size() == 1) address = accounts.front().address;
    }
    if (address) {
        const auto sender = parse_address(*address);
        const auto own = demand_own_key(context, {.address = sender,
                                                  .engine = engine,
                                                  .sign = true,
                                                  .encrypt = false,
                                                  .named = named_keys_of(account_of(context, sender))});
        return find_key(context, own.fingerprint().hex());
    }
    std::optional<keys::Key> found;
    for (keys::KeyStore* store : context.key_stores()) {
        const bool asked = engine == outgoing::EngineChoice::automatic ||
                           crypto::name_of(store->technology()) == outgoing::name_of(engine);
        if (!asked) continue;
        for (keys::Key& key : store->list("", true)) {
            if (!keys::usability(key, keys::Use::sign, "", context.now()).ok()) continue;
            if (found) throw Error(ErrorCode::ambiguous, {{"detail", "signer"}});
            found = std::move(key);
        }
    }
    if (!found) throw Error(ErrorCode::no_secret_key, {{"key", "your own signature"}});
    return std::move(*found);
}

} // namespace sealpost::cli
