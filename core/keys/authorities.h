// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate authorities that the user trusts, beside those that come with the system, and the
// revocation lists that the user gave.
#pragma once

#include "core/base/operation.h"
#include "core/keys/key_store.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::keys {

enum class AuthorityKind {
    anchor,
    /// Trusted for nothing, but it completes chains.
    intermediate,
};
/// "authority", "intermediate".
constexpr std::string_view name_of(AuthorityKind kind) noexcept {
    return kind == AuthorityKind::anchor ? "authority" : "intermediate";
}

struct Authority {
    Fingerprint fingerprint;
    std::string subject{};
    AuthorityKind kind = AuthorityKind::anchor;
    std::optional<Time> expires{};
    /// Of add(): it was not there before.
    bool added = false;
};

/// A certificate of somebody else under an authority: it counts for its addresses.
struct Vouched {
    Fingerprint fingerprint;
    std::vector<std::string> addresses{};
    /// Names the anchor.
    std::string authority{};
};

/// What became of a list.
enum class ListStanding {
    /// It is there and in force.
    in_force,
    /// Its end has come: what it revoked stays revoked, and its silence says nothing any more.
    ended,
    /// It was not taken: it had ended before.
    came_too_late,
    /// It was not taken: it says only what changed since another list.
    delta,
    /// It was not taken: it speaks for several authorities.
    indirect,
    /// It was not taken: it demands what is not known here.
    unknown_extension,
};
/// "in-force", "ended", "came-too-late", "delta", "indirect", "unknown-extension".
std::string_view name_of(ListStanding standing) noexcept;

struct RevocationList {
    Fingerprint fingerprint;
    std::string issuer{};
    std::optional<Time> issued{};
    std::optional<Time> until{};
    std::size_t entries = 0;
    ListStanding standing = ListStanding::in_force;
    /// The authority that signed it is at hand.
    bool issuer_known = false;
    /// Of add(): it was not there before.
    bool added = false;
};

struct AuthorityFile {
    std::vector<Authority> authorities{};
    std::vector<RevocationList> lists{};
};

/// Throws Error{io, disk_full, state_corrupt}.
class Authorities {
  public:
    virtual ~Authorities() = default;
    /// All certificates and lists in the bytes, or nothing: Error{unreadable_key} where a certificate is no
    /// authority, or a list is not signed by the authority that it names (detail "list-signature").
    virtual AuthorityFile add(std::string_view bytes, AuthorityKind kind, Time now,
                              const Operation& operation) = 0;
    virtual AuthorityFile list(Time now) = 0;
    /// An authority's certificate, PEM or DER; nullopt: there is none of that fingerprint.
    virtual std::optional<std::string> certificate(const Fingerprint& fingerprint, ExportForm form) = 0;
    /// An authority or a list. False: there was none.
    virtual bool remove(const Fingerprint& fingerprint) = 0;
    /// Among the certificates that are stored.
    virtual std::vector<Vouched> vouched(Time now) = 0;
};

} // namespace sealpost::keys
