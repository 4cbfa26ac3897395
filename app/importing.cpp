// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing.h"

#include "app/file_technology.h"

#include <algorithm>
#include <set>

namespace sealpost::app {

namespace {

/// A file with many keys; each key is bounded by itself.
constexpr std::size_t import_bound = 64 << 20;

struct Carried {
    const keys::Key* key;
    mime::AddrSpec address;
    std::vector<people::Conflict> before;
};

std::vector<Carried> to_record(Home& home, const std::vector<keys::Imported>& taken) {
    std::vector<Carried> result;
    for (const auto& [key, change, secret] : taken) {
        if (key.secret != keys::SecretPlace::none) continue;
        // A dead key is no rival: it is kept for the mail of its time.
        if (key.technology == crypto::Technology::openpgp && key.revoked) continue;
        for (const std::string& text : key.addresses())
            if (const auto address = mime::AddrSpec::parse(text))
                result.push_back({&key, *address, home.people().open_conflicts(*address)});
    }
    return result;
}

} // namespace

std::string read_keys(Source& source) { return read_all(source, import_bound); }

keys::ImportedFile take_keys(Home& home, const std::string& name, const std::string& bytes,
                             const Operation& operation) {
    try {
        const auto technology = technology_of(std::string_view(bytes));
        return home.key_store(technology).import_file(bytes, operation);
    } catch (const Error& error) {
        Facts facts = error.facts();
        facts.try_emplace("path", name);
        throw Error(error.code(), std::move(facts), error.hint());
    }
}

std::vector<NewConflict> record_imported(Home& home, const std::vector<keys::Imported>& keys) {
    const auto carried = to_record(home, keys);
    home.people().store().together([&] {
        bool chains_recorded = false;
        for (const auto& [key, address, before] : carried) {
            if (key->chain.state != crypto::ChainState::anchored) {
                home.people().arrived({.address = address,
                                       .technology = key->technology,
                                       .fingerprint = key->fingerprint,
                                       .level = crypto::Level::offered,
                                       .source = people::Origin::imported,
                                       .created = key->created},
                                      home.now());
            } else if (!chains_recorded) {
                // Of all certificates at once: for each of thousands it would take hours.
                home.record_chains();
                chains_recorded = true;
            }
        }
    });
    std::vector<NewConflict> arisen;
    std::set<mime::AddrSpec> told;
    for (const auto& [key, address, before] : carried) {
        if (!told.insert(address).second) continue;
        for (const auto& conflict : home.people().open_conflicts(address))
            if (std::find(before.begin(), before.end(), conflict) == before.end())
                arisen.push_back({address, conflict});
    }
    return arisen;
}

Import import_keys(Home& home, const std::string& name, const std::string& bytes,
                   const Operation& operation) {
    home.people();
    Import import{.taken = take_keys(home, name, bytes, operation)};
    import.conflicts = record_imported(home, import.taken.keys);
    // They may complete the chains of certificates that came before.
    if (!import.taken.authorities.empty()) home.record_chains();
    return import;
}

} // namespace sealpost::app
