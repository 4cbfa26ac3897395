// SPDX-License-Identifier: GPL-3.0-or-later
// Under which passphrase a new private key is stored.
#pragma once

#include "core/keys/key_store.h"
#include "core/keys/passphrase_keeper.h"

namespace sealpost::smime {

/// nullopt: in the clear. `request`: anything with a protection and a passphrase.
template <typename Request>
std::optional<Secret> protection_of(const Request& request, const crypto::Fingerprint& key,
                                    const std::string& subject, keys::PassphraseKeeper& keeper) {
    if (request.protection == keys::Protection::kept) return keeper.keep(key, subject);
    if (!request.passphrase) return std::nullopt;
    keeper.remember(key, *request.passphrase);
    return request.passphrase->copy();
}

} // namespace sealpost::smime
