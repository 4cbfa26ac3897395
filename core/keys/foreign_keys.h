// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of other people in bytes that came from outside (mail, a key directory): read within bounds, and
// before any engine sees them. Implemented by each engine; keeps nothing.
#pragma once

#include "core/keys/key.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::keys {

struct ForeignKey {
    Technology technology = Technology::openpgp;
    Fingerprint fingerprint;
    /// addr-specs of the user IDs (of the certificate), without doubles. Claims: an import drops user IDs
    /// that the key itself did not sign.
    std::vector<std::string> addresses{};
    /// This key and nothing else, as KeyStore::import_keys() takes it: binary packets; PEM with the
    /// authorities that came along.
    std::string bytes{};
    std::optional<Time> created{};
    /// It says of itself that it was revoked; unchecked.
    bool revoked = false;
    /// Certificates whose chain leads to an e-mail anchor: names the anchor. Empty: it leads nowhere.
    std::string authority{};
    friend bool operator==(const ForeignKey&, const ForeignKey&) = default;
};

class ForeignKeys {
  public:
    virtual ~ForeignKeys() = default;
    virtual Technology technology() const noexcept = 0;

    /// All public keys (end-entity certificates) in it, each once; secret keys are passed over. Throws
    /// Error{unreadable_key}, fact "detail", for what holds no key or is over limits::foreign_key_*.
    virtual std::vector<ForeignKey> read(std::string_view bytes) = 0;
    /// The key without its user IDs of other addresses and its pictures; nullopt where it does not carry the
    /// address. A certificate cannot be cut: it stays as it is.
    virtual std::optional<ForeignKey> only_for(const ForeignKey& key, std::string_view address) = 0;
    /// The key as the engine sees it, checked, and kept nowhere; nullopt where the engine cannot read it.
    virtual std::optional<Key> describe(const ForeignKey& key) = 0;
};

/// The one of that technology; nullptr: there is none.
inline ForeignKeys* reader_of(const std::vector<ForeignKeys*>& readers, Technology technology) noexcept {
    for (ForeignKeys* reader : readers)
        if (reader->technology() == technology) return reader;
    return nullptr;
}

} // namespace sealpost::keys
