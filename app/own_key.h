// SPDX-License-Identifier: GPL-3.0-or-later
// A key of one's own that asks for nothing: made under a random passphrase, which lies in the Secret Service
// and is found there whenever GnuPG asks for it. Which keys have one stands in the file `kept-passphrases` of
// the data folder, so that the Secret Service is asked for those alone.
#pragma once

#include "core/base/operation.h"
#include "core/base/secret.h"
#include "core/keys/backup_part.h"
#include "core/keys/key.h"
#include "core/mime/address.h"
#include "core/state/secret_service.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::app {

class Home;

/// The OpenPGP keys whose passphrases are kept. Everything throws what SecretService throws, and Error{io}.
class OwnPassphrases final {
  public:
    /// Both must outlive it. `data`: the data folder.
    OwnPassphrases(const std::filesystem::path& data, state::SecretService& service)
        : index_(index_in(data)), service_(service) {}

    static std::filesystem::path index_in(const std::filesystem::path& data);
    /// The key that this id (16 hex digits of it or of a subkey) belongs to; nullopt: none is kept. Reads the
    /// index alone.
    static std::optional<crypto::Fingerprint> key_of(const std::filesystem::path& data,
                                                     const std::string& key_id);

    void keep(const keys::Key& key, const Secret& passphrase);
    std::optional<Secret> get(const crypto::Fingerprint& key);
    /// The person chose another one, or the key is gone. False: there was none.
    bool forget(const crypto::Fingerprint& key);
    std::vector<crypto::Fingerprint> all() const;

  private:
    std::filesystem::path index_;
    state::SecretService& service_;
};

/// Usable now for signing and reading at that address, with the secret part at hand; the newest first.
std::vector<keys::Key> usable_own_keys(Home& home, const mime::AddrSpec& address);

struct OwnKeyRequest {
    mime::AddrSpec address;
    std::string name{};
    /// nullopt: a random one, which is kept.
    std::optional<Secret> passphrase{};
};

/// Ed25519, for two years. Throws as keys::KeyStore::generate(); for a random passphrase
/// Error{secret_service_unavailable, locked} before anything is made, and where it could not be kept, after
/// the key was removed again.
keys::Key make_own_key(Home& home, const OwnKeyRequest& request, const Operation& operation);

/// The passphrase that is kept for a key of one's own, to be shown on request; nullopt: none is.
std::optional<Secret> kept_passphrase(Home& home, const crypto::Fingerprint& key);

/// The same by the id of the key or of a subkey, for whoever is asked for it; nullopt also where there is no
/// home folder, or the index cannot be read.
std::optional<Secret> kept_passphrase_of(Home& home, const std::string& key_id);

/// Six groups of five, "k7m2q-…": 150 bits, without characters that are mistaken for others.
Secret random_passphrase();

/// The kept passphrases in a back-up; after that of the keyring. What cannot be kept on this machine is told
/// as KeptHere "passphrase": then the back-up's own copy (its README says where) is the only one.
std::unique_ptr<keys::BackupPart> own_passphrases_part(Home& home);

} // namespace sealpost::app
