// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding.h"

#include "app/deciding.h"
#include "core/discovery/keep_found.h"
#include "core/discovery/lookup_log.h"
#include "core/people/take_in.h"

#include <algorithm>

namespace sealpost::app {

namespace {

/// As it is shown to the user, who is to decide.
void add_waiting(Home& home, const people::SeenKey& seen, Finding& finding) {
    if (auto waiting = find_waiting_key(home, seen.fingerprint.hex()))
        finding.keys.push_back({.key = std::move(waiting->key), .waits = true});
}

/// What counts goes into the key store; the rest waits there for the user.
void add_kept(Home& home, const discovery::KeptKey& kept, Finding& finding, const Operation& operation) {
    auto imported = people::take_in(home.key_store(kept.key.technology), kept.key, kept.standing.level,
                                    people::Bytes::may_be_new, operation);
    if (imported.empty()) return add_waiting(home, kept.key, finding);
    for (auto& one : imported) finding.keys.push_back({.key = std::move(one.key), .change = one.change});
}

void ask_directory(Home& home, const FindRequest& request, Finding& finding, const Operation& operation) {
    const auto general = general_settings(home);
    auto* reader = keys::reader_of(home.foreign_keys(), crypto::Technology::openpgp);
    const discovery::Wkd directory(home.surroundings().dialer, home.clock(), *reader,
                                   {.url = net::HttpsUrl::parse(general.wkd_url),
                                    .ca_file = general.wkd_ca_file,
                                    .timeout = request.timeout});
    auto result = directory.find(request.address, operation.stop);
    discovery::LookupLog(home.state().records())
        .record(request.address, discovery::to_lookups(result, home.now()));
    const auto before = home.people().open_conflicts(request.address);
    const auto kept = discovery::keep_found(home.people(), home.seen_keys(), request.address, result.keys,
                                            people::Origin::wkd, home.now());
    for (const auto& key : kept) add_kept(home, key, finding, operation);
    for (auto& conflict : home.people().open_conflicts(request.address))
        if (std::find(before.begin(), before.end(), conflict) == before.end())
            finding.conflicts.push_back(std::move(conflict));
    finding.asked = std::move(result.asked);
    finding.fault = std::move(result.fault);
}

void list_waiting(Home& home, const mime::AddrSpec& address, Finding& finding) {
    for (const auto& known : home.people().known_keys(address)) {
        const bool told = std::any_of(finding.keys.begin(), finding.keys.end(), [&](const FoundKey& found) {
            return found.key.fingerprint == known.fingerprint;
        });
        if (told || known.decision || home.key_store(known.technology).get(known.fingerprint)) continue;
        if (auto seen = home.seen_keys().get(known.technology, known.fingerprint))
            add_waiting(home, *seen, finding);
    }
}

} // namespace

accounts::GeneralSettings general_settings(Home& home) {
    return accounts::load_general_settings(home.folders().config / "config.toml");
}

Finding find_keys(Home& home, const FindRequest& request, const Operation& operation) {
    Finding finding;
    if (request.directory) ask_directory(home, request, finding, operation);
    if (request.waiting) list_waiting(home, request.address, finding);
    return finding;
}

} // namespace sealpost::app
