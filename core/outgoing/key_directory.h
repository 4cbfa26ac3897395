// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy asks about keys: which there are for an address, and how each came to count.
#pragma once

#include "core/crypto/level.h"
#include "core/keys/key.h"
#include "core/mime/address.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::outgoing {

struct Candidate {
    keys::Key key;
    crypto::Level level = crypto::Level::none;
    /// "in-person", "imported", "wkd", "own", ...; empty where not known.
    std::string source;
    /// Certificates: what good mail said of the recipient's program; nullopt: nothing.
    std::optional<crypto::SmimeCapabilities> capabilities{};
    /// Certificates: the signing time of the newest good mail that asks for this one; nullopt: none does.
    std::optional<Time> preferred{};
    /// False: mail brought the key, and it waits for the user; nothing can be sealed to it before.
    bool at_hand = true;
    /// Of Level::conflict: the key that counts now.
    std::optional<crypto::Fingerprint> rival{};
    /// What mail said, else what the certificate says.
    const std::optional<crypto::SmimeCapabilities>& known_capabilities() const noexcept {
        return capabilities ? capabilities : key.capabilities;
    }
    bool operator==(const Candidate&) const = default;
};

class KeyDirectory {
  public:
    virtual ~KeyDirectory() = default;
    /// As keys::KeyStore::prepare(): these addresses will be asked for next. Whoever asks is answered as
    /// without it, also where a key was changed in between.
    virtual void prepare(const std::vector<mime::AddrSpec>& /*addresses*/) const {}
    /// Every key of that technology that names the address, usable or not, those too that wait; those that
    /// the user decided upon first, the latest decision before the others. Level::conflict only where it
    /// still waits for the user. A secret key of one's own is verified unless it was rejected. Throws what
    /// KeyStore and People throw.
    virtual std::vector<Candidate> candidates(const mime::AddrSpec& address,
                                              crypto::Technology technology) const = 0;
    /// Keys for the address whose secret part is at hand.
    virtual std::vector<keys::Key> own_keys(const mime::AddrSpec& address,
                                            crypto::Technology technology) const = 0;
    /// As keys::KeyStore::minimal_key(): what an Autocrypt field carries.
    virtual std::optional<std::string> minimal_key(const crypto::Fingerprint& fingerprint,
                                                   const mime::AddrSpec& address) const = 0;
};

} // namespace sealpost::outgoing
