// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/take_in.h"

namespace sealpost::people {

std::vector<keys::Imported> take_in(keys::KeyStore& store, const SeenKey& key, crypto::Level level,
                                    Bytes bytes, const Operation& operation) {
    if (!crypto::counts_for_encryption(level)) return {};
    if (bytes == Bytes::as_before && store.get(key.fingerprint)) return {};
    return store.import_keys(key.bytes, operation);
}

} // namespace sealpost::people
