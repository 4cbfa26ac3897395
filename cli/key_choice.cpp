// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/key_choice.h"

#include "cli/sending.h"
#include "core/base/text.h"
#include "core/keys/usability.h"
#include "core/outgoing/own_key.h"

namespace sealpost::cli {

namespace {

/// Key IDs of eight digits can be forged in seconds: they name no key.
bool names_key(const keys::Key& key, const std::string& text) {
    if (const auto fingerprint = crypto::Fingerprint::parse(text)) return key.fingerprint == *fingerprint;
    std::string digits = ascii_upper(text);
    if (digits.starts_with("0X")) digits.erase(0, 2);
    if (digits.size() == 16 && digits == key.fingerprint.last16()) return true;
    const auto address = mime::AddrSpec::parse(text);
    return address && key.has_address(address->to_string());
}

} // namespace

mime::AddrSpec parse_address(const std::string& text) { return mime::AddrSpec::demand(text); }

keys::Key find_key(Context& context, const std::string& text) {
    std::vector<keys::Key> found;
    for (keys::KeyStore* store : context.key_stores())
        for (keys::Key& key : store->list(text, true))
            if (names_key(key, text)) found.push_back(std::move(key));
    // A key that was revoked does not stand in the way of the one that replaces it.
    const auto is_revoked = [](const keys::Key& key) { return key.revoked.has_value(); };
    if (!std::all_of(found.begin(), found.end(), is_revoked)) std::erase_if(found, is_revoked);
    if (found.size() > 1) throw Error(ErrorCode::ambiguous, {{"key", text}});
    if (found.empty()) throw Error(ErrorCode::not_found, {{"key", text}});
    return std::move(found.front());
}

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
