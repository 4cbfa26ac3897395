// SPDX-License-Identifier: GPL-3.0-or-later
// Where keys are kept: GnuPG's keyring behind one implementation, certificate files behind the other.
// Throws Error{engine_missing, engine_failed, unreadable_key, bad_passphrase, locked, io, cancelled}.
#pragma once

#include "core/base/operation.h"
#include "core/base/stream.h"
#include "core/keys/key.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::keys {

enum class Change { unchanged, updated, added };
std::string_view name_of(Change change) noexcept;

struct Imported {
    Key key;
    Change change = Change::unchanged;
    /// The file held the secret part too.
    bool secret = false;
};

enum class ExportForm { armor, binary };

struct GenerateRequest {
    std::string address{};
    std::string name{};
    /// "ed25519", "rsa3072", "rsa4096", "p256", "p384"; empty: the engine's best.
    std::string algorithm{};
    /// nullopt: never.
    std::optional<Time> expires{};
    Time now{};
    /// nullopt: without a passphrase.
    std::optional<Secret> passphrase{};
};

class KeyStore {
  public:
    virtual ~KeyStore() = default;
    virtual Technology technology() const noexcept = 0;

    /// Keys whose user IDs contain the pattern, or whose address or fingerprint (or its last 16 digits) it
    /// is; empty: all. Secret state is filled only where `with_secret`, as asking the agent is slow for many
    /// keys.
    virtual std::vector<Key> list(std::string_view pattern, bool with_secret) = 0;
    /// Keys with a valid user ID for exactly this address.
    virtual std::vector<Key> find_by_address(std::string_view address) = 0;
    virtual std::optional<Key> get(const Fingerprint& fingerprint) = 0;

    /// Everything in it, or nothing: what cannot be read is Error{unreadable_key}, nothing changed. The input
    /// is bounded and looked at before the engine sees it (limits::foreign_key_*).
    virtual std::vector<Imported> import_keys(std::string_view bytes, const Operation& operation) = 0;
    virtual void export_public(const Fingerprint& fingerprint, ExportForm form, Sink& to) = 0;
    /// The least that another program needs to encrypt to the key: one user ID, the one of this address, one
    /// subkey, no signatures of others. nullopt where that is not known or cannot be cut out.
    virtual std::optional<std::string> minimal_key(const Fingerprint&, std::string_view /*address*/) {
        return std::nullopt;
    }
    virtual void export_secret(const Fingerprint& fingerprint, ExportForm form, Sink& to,
                               const Operation& operation) = 0;
    virtual Key generate(const GenerateRequest& request, const Operation& operation) = 0;
};

} // namespace sealpost::keys
