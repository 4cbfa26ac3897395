// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/own_key.h"

#include <algorithm>

namespace sealpost::outgoing {
namespace {

keys::Usability fitness(const keys::Key& key, const OwnKeyRequest& request) {
    const std::string address = request.address.to_string();
    keys::Usability result{.reason = keys::Unusable::no, .since = {}};
    if (request.sign) result = keys::usability(key, keys::Use::sign, address, request.now);
    if (result.ok() && request.encrypt)
        result = keys::usability(key, keys::Use::encrypt, address, request.now);
    return result;
}

std::vector<crypto::Technology> technologies_of(EngineChoice choice) {
    switch (choice) {
    case EngineChoice::pgp:
        return {crypto::Technology::openpgp};
    case EngineChoice::smime:
        return {crypto::Technology::smime};
    case EngineChoice::automatic:
        break;
    }
    return {crypto::Technology::openpgp, crypto::Technology::smime};
}

} // namespace

std::variant<OwnKey, Refusal> choose_own_key(const OwnKeyRequest& request, const KeyDirectory& directory) {
    Refusal refusal{.address = request.address, .reason = RefusalReason::no_own_key, .facts = {}};
    bool refusal_is_known = false;
    for (const crypto::Technology technology : technologies_of(request.engine)) {
        std::vector<keys::Key> keys = directory.own_keys(request.address, technology);
        if (const auto named = request.named.find(technology); named != request.named.end()) {
            std::erase_if(keys, [&](const keys::Key& key) { return key.fingerprint != named->second; });
            if (keys.empty() && !refusal_is_known) {
                refusal_is_known = true;
                refusal.facts["fingerprint"] = named->second.hex();
                refusal.facts["named"] = "yes";
            }
        }
        std::stable_sort(keys.begin(), keys.end(), [](const keys::Key& a, const keys::Key& b) {
            return a.created.value_or(Time{}) > b.created.value_or(Time{});
        });
        for (const keys::Key& key : keys) {
            const keys::Usability fit = fitness(key, request);
            if (fit.ok()) return OwnKey(key);
            if (refusal_is_known) continue;
            refusal_is_known = true;
            refusal.reason = reason_for(fit.reason);
            if (refusal.reason == RefusalReason::no_key) refusal.reason = RefusalReason::no_own_key;
            refusal.facts["fingerprint"] = key.fingerprint.hex();
            if (fit.since) refusal.facts["since"] = to_rfc3339(*fit.since);
        }
    }
    if (request.engine != EngineChoice::automatic)
        refusal.facts["engine"] = std::string(name_of(request.engine));
    return refusal;
}

} // namespace sealpost::outgoing
