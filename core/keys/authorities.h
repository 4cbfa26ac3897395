// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate authorities that the user trusts, beside those that come with the system.
#pragma once

#include "core/base/operation.h"
#include "core/keys/key.h"

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

/// Throws Error{io, disk_full, state_corrupt}.
class Authorities {
  public:
    virtual ~Authorities() = default;
    /// All certificates in the bytes, or nothing: Error{unreadable_key} where one is no authority.
    virtual std::vector<Authority> add(std::string_view bytes, AuthorityKind kind,
                                       const Operation& operation) = 0;
    virtual std::vector<Authority> list() = 0;
    /// False: there was none.
    virtual bool remove(const Fingerprint& fingerprint) = 0;
    /// Among the certificates that are stored.
    virtual std::vector<Vouched> vouched(Time now) = 0;
};

} // namespace sealpost::keys
