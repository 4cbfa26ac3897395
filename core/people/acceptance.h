// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys are known of an address, what the user decided about them, and what follows from it. Pure: the
// store is people.h.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/fingerprint.h"
#include "core/crypto/level.h"
#include "core/crypto/smime_claims.h"
#include "core/crypto/technology.h"
#include "core/mime/address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::people {

using crypto::Fingerprint;
using crypto::Level;
using crypto::Technology;

/// How a key came.
enum class Origin { in_person, imported, wkd, autocrypt, gossip, mail, ca, own };
/// "in-person", "imported", ...
std::string_view name_of(Origin origin) noexcept;
std::optional<Origin> parse_origin(std::string_view name) noexcept;

/// What a good signed mail said of the program that reads with this certificate.
struct Announced {
    crypto::SmimeCapabilities capabilities{};
    /// The signing time of that mail.
    Time at{};
    bool operator==(const Announced&) const = default;
};

struct Decision {
    /// verified, accepted or rejected.
    Level level = Level::accepted;
    Origin source = Origin::in_person;
    Time at{};
    bool operator==(const Decision&) const = default;
};

/// What happened to a key: it came with a level (offered, first-use, ca), or the user decided (verified,
/// accepted, rejected; none: took the decision back).
struct Event {
    Time at{};
    Level level = Level::none;
    Origin source = Origin::imported;
    bool operator==(const Event&) const = default;
};

/// One key for one address, as it is stored.
struct KnownKey {
    Technology technology = Technology::openpgp;
    Fingerprint fingerprint;
    /// What it counted for by itself when it came: none, offered, first_use or ca.
    Level arrival = Level::none;
    Origin source = Origin::imported;
    Time since{};
    /// Certificates: names the authority (any stable form); empty: none or self-signed.
    std::string authority{};
    std::optional<Decision> decision{};
    /// The order of arrival and of the latest decision among all events of the address, from 1; 0: never.
    /// Times are too coarse, and clocks go back.
    std::uint64_t arrived = 0;
    std::uint64_t decided = 0;
    /// Certificates only.
    std::optional<Announced> announced{};
    /// When the newest good mail was signed that asks for this certificate to encrypt to (RFC 8551
    /// section 2.5.3).
    std::optional<Time> preferred{};
    /// The key's own creation time, where whoever brought it could tell.
    std::optional<Time> created{};
    /// The newest message or answer of a directory that carried it, and the newest mail with a good signature
    /// by it.
    std::optional<Time> last_seen{};
    std::optional<Time> last_signed{};
    /// Oldest first, at most limits::key_history.
    std::vector<Event> history{};
    bool operator==(const KnownKey&) const = default;
};

/// A key's standing for an address: what the rest of Sealpost works with.
struct Acceptance {
    mime::AddrSpec address;
    Technology technology = Technology::openpgp;
    Fingerprint fingerprint;
    Level level = Level::none;
    Origin source = Origin::imported;
    Time since{};
    bool operator==(const Acceptance&) const = default;
};

/// Two keys of one technology for one address, between which only the user can decide. It stops sending to
/// the address with that technology.
struct Conflict {
    Technology technology = Technology::openpgp;
    /// The key that counts now, and the one that came later.
    Fingerprint accepted;
    Fingerprint arrived;
    bool operator==(const Conflict&) const = default;
};

/// The standing of each key; within a technology the one to be used first: what the user accepted, the latest
/// decision first; then ca (the newest) and first use; then the rest. An undecided key beside another one of
/// its technology that counts (verified, accepted, ca, first use) is Level::conflict; not where both are
/// certificates of the same authority. Of undecided keys the one that came first keeps counting.
std::vector<Acceptance> standing(const mime::AddrSpec& address, const std::vector<KnownKey>& keys);

/// The technology of the newest mail with a good signature, by a key that was not rejected since; nullopt: no
/// such mail is known.
std::optional<Technology> last_used(const std::vector<KnownKey>& keys);

/// What the user has not decided yet: keys in conflict that came after the user last accepted one of their
/// technology. Accepting any key of the technology (the old one again, too) settles it; rejecting the new one
/// does so as well.
std::vector<Conflict> open_conflicts(const std::vector<KnownKey>& keys);

} // namespace sealpost::people
