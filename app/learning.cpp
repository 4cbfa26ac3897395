// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning.h"

#include "core/incoming/brought.h"
#include "core/people/take_in.h"

#include <algorithm>
#include <map>

namespace sealpost::app {

namespace {

using crypto::Technology;

/// One's own by account, by the message's recipients, or because the secret key is here.
std::function<bool(const mime::AddrSpec&)> who_i_am(Home& home, const Reading& reading) {
    return [&home, mine = my_addresses(home, reading.tree),
            asked = std::map<mime::AddrSpec, bool>()](const mime::AddrSpec& address) mutable {
        if (std::find(mine.begin(), mine.end(), address) != mine.end()) return true;
        const auto [at, is_new] = asked.emplace(address, false);
        if (is_new)
            for (const Technology technology : {Technology::openpgp, Technology::smime})
                at->second = at->second || !home.directory().own_keys(address, technology).empty();
        return at->second;
    };
}

} // namespace

Recorded record_what_it_brings(Home& home, const Reading& reading, const Operation& operation) {
    Recorded result;
    const auto mail = incoming::what_it_brings(reading.tree, reading.summary, home.now(), operation);
    if (!mail) return result;
    result.from = mail->from;
    try {
        result.learned =
            people::learn({.people = home.people(), .seen = home.seen_keys(), .readers = home.foreign_keys()},
                          *mail, {.is_mine = who_i_am(home, reading), .now = home.now()});
    } catch (const Error& error) {
        if (error.code() != ErrorCode::disk_full && error.code() != ErrorCode::io) throw;
        result.fault = error;
        return result;
    }
    for (const auto& key : result.learned.keys) {
        try {
            people::take_in(home.key_store(key.key.technology), key.key, key.level,
                            key.changed ? people::Bytes::may_be_new : people::Bytes::as_before, operation);
        } catch (const Error& error) {
            // A fault of the keyring does not keep anybody from reading.
            if (error.code() == ErrorCode::cancelled) throw;
            result.not_taken.emplace_back(key.key.fingerprint, error);
        }
    }
    return result;
}

} // namespace sealpost::app
