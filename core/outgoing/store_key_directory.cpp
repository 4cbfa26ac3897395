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

bool is_decided(crypto::Level level) noexcept {
    return level == crypto::Level::verified || level == crypto::Level::accepted ||
           level == crypto::Level::rejected;
}

} // namespace

std::vector<keys::Key> StoreKeyDirectory::find(const mime::AddrSpec& address, crypto::Technology technology,
                                               bool with_secret) const {
    std::vector<std::string> patterns{address.to_string()};
    if (address.to_ascii_string() != patterns.front()) patterns.push_back(address.to_ascii_string());

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

std::vector<Candidate> StoreKeyDirectory::candidates(const mime::AddrSpec& address,
                                                     crypto::Technology technology) const {
    const std::vector<people::Acceptance> standing = people_.levels_of(address);
    const std::vector<people::Conflict> open = people_.open_conflicts(address);

    std::vector<Candidate> result;
    bool all_decided = true;
    for (keys::Key& key : find(address, technology, false)) {
        Candidate candidate{
            .key = std::move(key), .level = crypto::Level::none, .source = {}, .capabilities = {}};
        const auto is_this = [&](const auto& fingerprint) {
            return fingerprint == candidate.key.fingerprint;
        };
        for (const people::Acceptance& acceptance : standing) {
            if (!is_this(acceptance.fingerprint)) continue;
            candidate.level = acceptance.level;
            candidate.source = std::string(people::name_of(acceptance.source));
        }
        if (technology == crypto::Technology::smime)
            candidate.capabilities = people_.capabilities(address, candidate.key.fingerprint);
        const bool waits = std::any_of(open.begin(), open.end(),
                                       [&](const people::Conflict& c) { return is_this(c.arrived); });
        if (candidate.level == crypto::Level::conflict && !waits) candidate.level = crypto::Level::offered;
        // The authority may have gone since.
        if (candidate.level == crypto::Level::ca && candidate.key.chain.state != crypto::ChainState::anchored)
            candidate.level = crypto::Level::offered;
        all_decided = all_decided && is_decided(candidate.level);
        result.push_back(std::move(candidate));
    }
    if (!all_decided) {
        const std::vector<keys::Key> own = own_keys(address, technology);
        for (Candidate& candidate : result) {
            const bool is_own = std::any_of(own.begin(), own.end(), [&](const keys::Key& key) {
                return key.fingerprint == candidate.key.fingerprint;
            });
            if (!is_own || is_decided(candidate.level)) continue;
            candidate.level = crypto::Level::verified;
            candidate.source = std::string(people::name_of(people::Origin::own));
        }
    }
    const auto place = [&](const Candidate& candidate) {
        return std::find_if(standing.begin(), standing.end(), [&](const people::Acceptance& a) {
            return a.fingerprint == candidate.key.fingerprint;
        });
    };
    std::stable_sort(result.begin(), result.end(),
                     [&](const Candidate& a, const Candidate& b) { return place(a) < place(b); });
    return result;
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
