// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading.h"

#include <map>

namespace sealpost::app {

namespace {

/// What the engines found of each signer, wherever in the message.
using Signers = std::map<crypto::Fingerprint, const crypto::SignatureFact*>;

void collect_signers(const incoming::Node& node, Signers& signers) {
    if (node.layer)
        for (const auto& fact : node.layer->signatures)
            if (fact.signer) signers.emplace(fact.signer->fingerprint, &fact);
    for (const auto& child : node.children) collect_signers(child, signers);
}

} // namespace

std::vector<mime::AddrSpec> my_addresses(Home& home, const incoming::OpenedTree& tree) {
    std::vector<mime::AddrSpec> result = home.account_addresses();
    for (const auto* layer : tree.envelope()) {
        if (!layer->encryption) continue;
        for (const auto& recipient : layer->encryption->recipients)
            if (recipient.ours.value_or(false))
                for (auto& address : home.addresses_of(layer->encryption->technology, recipient.id))
                    result.push_back(std::move(address));
    }
    return result;
}

Reading read_message(Home& home, std::shared_ptr<SeekableSource> message,
                     const incoming::OpenOptions& options, const Operation& operation) {
    Reading reading{.tree = incoming::open(std::move(message),
                                           {.openpgp = &home.decryptor(crypto::Technology::openpgp),
                                            .smime = &home.decryptor(crypto::Technology::smime)},
                                           options, operation),
                    .summary = {}};
    if (!reading.tree.is_message) throw Error(ErrorCode::not_a_message);
    Signers signers;
    collect_signers(reading.tree.root, signers);
    reading.summary = incoming::summarise(
        reading.tree,
        {.level_of =
             [&](const mime::AddrSpec& address, crypto::Technology, const crypto::Fingerprint& fingerprint) {
                 return home.level_of(address, *signers.at(fingerprint));
             },
         .my_addresses = my_addresses(home, reading.tree),
         .now = home.now(),
         .known = home.known_addresses()},
        operation);
    return reading;
}

} // namespace sealpost::app
