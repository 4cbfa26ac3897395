// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/store_key_directory.h"

#include <algorithm>

namespace sealpost::outgoing {
namespace {

bool names(const keys::Key& key, const mime::AddrSpec& address) {
    return std::any_of(key.user_ids.begin(), key.user_ids.end(), [&](const keys::UserId& user_id) {
        return mime::AddrSpec::parse(user_id.address) == address;
    });
}

/// As keys may name it.
std::vector<std::string> patterns_of(const mime::AddrSpec& address) {
    std::vector<std::string> patterns{address.to_string()};
    if (address.to_ascii_string() != patterns.front()) patterns.push_back(address.to_ascii_string());
    return patterns;
}

bool is_decided(crypto::Level level) noexcept {
    return level == crypto::Level::verified || level == crypto::Level::accepted ||
           level == crypto::Level::rejected;
}

} // namespace

void StoreKeyDirectory::prepare(const std::vector<mime::AddrSpec>& addresses) const {
    std::vector<std::string> patterns;
    for (const mime::AddrSpec& address : addresses)
        for (std::string& pattern : patterns_of(address)) patterns.push_back(std::move(pattern));
    for (keys::KeyStore* store : stores_) store->prepare(patterns);
}

std::vector<keys::Key> StoreKeyDirectory::find(const mime::AddrSpec& address, crypto::Technology technology,
                                               bool with_secret) const {
    const std::vector<std::string> patterns = patterns_of(address);
    std::vector<keys::Key> found;
    for (keys::KeyStore* store : stores_) {
        if (store->technology() != technology) continue;
        for (const std::string& pattern : patterns)
            for (keys::Key& key : store->list(pattern, with_secret)) {
                const bool known = std::any_of(found.begin(), found.end(), [&](const keys::Key& other) {
                    return other.fingerprint == key.fingerprint;
                });
                if (!known && names(key, address)) found.push_back(std::move(key));
            }
    }
    return found;
}

std::optional<keys::Key> StoreKeyDirectory::describe_waiting(const people::Acceptance& acceptance) const {
    keys::Key outline{.technology = acceptance.technology, .fingerprint = acceptance.fingerprint};
    const std::string address = acceptance.address.to_string();
    outline.user_ids.push_back({.text = address, .name = {}, .address = address, .valid = true});
    const auto seen =
        waiting_.seen ? waiting_.seen->get(acceptance.technology, acceptance.fingerprint) : std::nullopt;
    if (!seen) return acceptance.level == crypto::Level::conflict ? std::optional(outline) : std::nullopt;
    auto key = people::describe(*seen, waiting_.readers);
    return key ? std::move(key) : outline;
}

std::vector<Candidate> StoreKeyDirectory::candidates(const mime::AddrSpec& address,
                                                     crypto::Technology technology) const {
    const std::vector<people::KnownKey> known = people_.known_keys(address);
    const std::vector<people::Acceptance> standing = people::standing(address, known);
    const std::vector<people::Conflict> open = people::open_conflicts(known);

    std::vector<Candidate> result;
    for (keys::Key& key : find(address, technology, false))
        result.push_back({.key = std::move(key), .level = crypto::Level::none, .source = {}});
    for (const people::Acceptance& acceptance : standing) {
        if (acceptance.technology != technology) continue;
        auto at = std::find_if(result.begin(), result.end(), [&](const Candidate& candidate) {
            return candidate.key.fingerprint == acceptance.fingerprint;
        });
        if (at == result.end()) {
            auto waiting = describe_waiting(acceptance);
            if (!waiting) continue;
            result.push_back({.key = *std::move(waiting), .level = {}, .source = {}});
            at = std::prev(result.end());
            at->at_hand = false;
        }
        Candidate& candidate = *at;
        candidate.level = acceptance.level;
        candidate.source = std::string(people::name_of(acceptance.source));
        const auto own = std::find_if(known.begin(), known.end(), [&](const people::KnownKey& key) {
            return key.technology == technology && key.fingerprint == acceptance.fingerprint;
        });
        if (own->announced) candidate.capabilities = own->announced->capabilities;
        candidate.preferred = own->preferred;
        const auto conflict = std::find_if(open.begin(), open.end(), [&](const people::Conflict& one) {
            return one.technology == technology && one.arrived == acceptance.fingerprint;
        });
        if (conflict != open.end()) candidate.rival = conflict->accepted;
        if (candidate.level == crypto::Level::conflict && conflict == open.end())
            candidate.level = crypto::Level::offered;
        // The authority may have gone since.
        if (candidate.level == crypto::Level::ca && candidate.key.chain.state != crypto::ChainState::anchored)
            candidate.level = crypto::Level::offered;
    }
    mark_own(result, address, technology);
    const auto place = [&](const Candidate& candidate) {
        return std::find_if(standing.begin(), standing.end(), [&](const people::Acceptance& a) {
            return a.fingerprint == candidate.key.fingerprint;
        });
    };
    std::stable_sort(result.begin(), result.end(),
                     [&](const Candidate& a, const Candidate& b) { return place(a) < place(b); });
    return result;
}

void StoreKeyDirectory::mark_own(std::vector<Candidate>& candidates, const mime::AddrSpec& address,
                                 crypto::Technology technology) const {
    const bool all_decided =
        std::all_of(candidates.begin(), candidates.end(),
                    [](const Candidate& candidate) { return is_decided(candidate.level); });
    if (all_decided) return;
    const std::vector<keys::Key> own = own_keys(address, technology);
    for (Candidate& candidate : candidates) {
        const bool is_own = std::any_of(own.begin(), own.end(), [&](const keys::Key& key) {
            return key.fingerprint == candidate.key.fingerprint;
        });
        if (!is_own || is_decided(candidate.level)) continue;
        candidate.level = crypto::Level::verified;
        candidate.source = std::string(people::name_of(people::Origin::own));
    }
}

std::vector<keys::Key> StoreKeyDirectory::own_keys(const mime::AddrSpec& address,
                                                   crypto::Technology technology) const {
    std::vector<keys::Key> found = find(address, technology, true);
    std::erase_if(found, [](const keys::Key& key) { return key.secret == keys::SecretPlace::none; });
    return found;
}

std::optional<std::string> StoreKeyDirectory::minimal_key(const crypto::Fingerprint& fingerprint,
                                                          const mime::AddrSpec& address) const {
    for (keys::KeyStore* store : stores_)
        if (auto key = store->minimal_key(fingerprint, address.to_string())) return key;
    return std::nullopt;
}

} // namespace sealpost::outgoing
