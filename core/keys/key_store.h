// SPDX-License-Identifier: GPL-3.0-or-later
// Where keys are kept: GnuPG's keyring behind one implementation, certificate files behind the other.
// Throws Error{engine_missing, engine_failed, unreadable_key, bad_passphrase, locked, io, cancelled}.
#pragma once

#include "core/base/operation.h"
#include "core/base/stream.h"
#include "core/keys/key.h"

#include <filesystem>
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

/// What became of an authority's certificate in a file of keys.
enum class AuthorityStanding {
    /// It completes chains, and is trusted for nothing.
    kept,
    /// The user trusts this authority already.
    trusted,
    /// The secret part is at hand: it is among the keys too.
    own_key,
};

/// A certificate that says that it is an authority's (basicConstraints, RFC 5280 section 4.2.1.9): nobody is
/// written to with it.
struct ImportedAuthority {
    Fingerprint fingerprint;
    std::string subject{};
    /// Of a person who made it by themselves, most often.
    std::vector<std::string> addresses{};
    std::optional<Time> expires{};
    AuthorityStanding standing = AuthorityStanding::kept;
    Change change = Change::unchanged;
};

struct ImportedFile {
    std::vector<Imported> keys{};
    std::vector<ImportedAuthority> authorities{};
};

enum class ExportForm { armor, binary };

/// How a new private key is protected by a store that keeps private keys itself.
enum class Protection {
    /// By the request's passphrase; without one it lies in the clear.
    given,
    /// By one that the store's PassphraseKeeper keeps, or asks for.
    kept,
};

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
    Protection protection = Protection::given;
};

/// RFC 9580 section 5.2.3.31. Superseded and retired are soft: what was signed before still counts.
enum class RevocationReason { none, compromised, superseded, retired };
std::string_view name_of(RevocationReason reason) noexcept;
std::optional<RevocationReason> parse_revocation_reason(std::string_view name) noexcept;

struct Extension {
    /// nullopt: never.
    std::optional<Time> expires{};
    Time now{};
};

struct NewAddress {
    std::string address{};
    /// Empty: the name of the key's first user ID.
    std::string name{};
};

enum class Removal {
    /// A key of others; one's own is Error{usage} (fact "key"), nothing changed.
    public_part,
    /// The secret part too, where there is one: what was encrypted to it can never be read again.
    with_secret_part,
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
    virtual ImportedFile import_file(std::string_view bytes, const Operation& operation) = 0;
    /// The same; its keys.
    std::vector<Imported> import_keys(std::string_view bytes, const Operation& operation) {
        return import_file(bytes, operation).keys;
    }
    virtual void export_public(const Fingerprint& fingerprint, ExportForm form, Sink& to) = 0;
    /// The least that another program needs to encrypt to the key: one user ID, the one of this address, one
    /// subkey, no signatures of others. nullopt where that is not known or cannot be cut out.
    virtual std::optional<std::string> minimal_key(const Fingerprint&, std::string_view /*address*/) {
        return std::nullopt;
    }
    virtual void export_secret(const Fingerprint& fingerprint, ExportForm form, Sink& to,
                               const Operation& operation) = 0;
    /// A revocation certificate is made and kept with it, where the technology has such a thing.
    virtual Key generate(const GenerateRequest& request, const Operation& operation) = 0;

    /// These addresses will be asked for next: one look-up instead of many. May do nothing.
    virtual void prepare(const std::vector<std::string>& /*addresses*/) {}

    /// The file with which the key can be revoked without its secret part; nullopt: none is kept.
    virtual std::optional<std::filesystem::path> revocation_certificate(const Fingerprint&) {
        return std::nullopt;
    }

    // Changes to a key of one's own: all of it, or nothing. They return the key as it is afterwards. Error
    // {not_found}, Error{no_secret_key}; Error{not_for_certificates} (fact "operation") by a store that has
    // no such thing, which is what these do here.

    /// The key and all its subkeys that were not revoked, those too that have expired.
    virtual Key extend(const Fingerprint& key, const Extension& extension, const Operation& operation);
    /// Error{already_exists} (fact "address") where a valid user ID carries it.
    virtual Key add_address(const Fingerprint& key, const NewAddress& address, const Operation& operation);
    /// Every user ID of this address. Error{not_found} (fact "address"); Error{usage} (fact "address") where
    /// no other valid user ID would remain.
    virtual Key revoke_address(const Fingerprint& key, std::string_view address, const Operation& operation);
    virtual Key revoke(const Fingerprint& key, RevocationReason reason, const Operation& operation);

    /// Error{not_found} where there is none.
    virtual void remove(const Fingerprint& key, Removal removal, const Operation& operation);
};

} // namespace sealpost::keys
