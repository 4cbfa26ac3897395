// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of each correspondent: which keys came, how, since when, and what the user decided. Kept in
// sealed records, so that the file names nobody and cannot be forged. Own keys are not kept here: a secret
// key of one's own counts as verified, which the caller knows from its key store.
//
// Everything throws what state::SealedRecords throws.
#pragma once

#include "core/people/acceptance.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::state {
class SealedRecords;
}

namespace sealpost::people {

struct Arrival {
    mime::AddrSpec address;
    Technology technology = Technology::openpgp;
    Fingerprint fingerprint;
    /// offered, first_use or ca.
    Level level = Level::offered;
    Origin source = Origin::imported;
    std::string authority{};
};

struct Trust {
    mime::AddrSpec address;
    Technology technology = Technology::openpgp;
    Fingerprint fingerprint;
    /// verified, accepted, rejected; none takes the decision back.
    Level level = Level::accepted;
    /// nullopt: in person where it was verified, else how the key came.
    std::optional<Origin> source{};
};

/// What a good signed S/MIME mail of the address said (RFC 8551 sections 2.5.2 and 2.5.3).
struct Announcement {
    mime::AddrSpec address;
    Fingerprint signer;
    /// The certificate to encrypt to; nullopt: not said.
    std::optional<Fingerprint> preferred{};
    /// nullopt: not said.
    std::optional<crypto::SmimeCapabilities> capabilities{};
    /// The signing time.
    Time at{};
};

class People final {
  public:
    /// The records must outlive it.
    explicit People(state::SealedRecords& records) : records_(&records) {}

    /// A key came for an address. One that is known already keeps its decision and its time, unless it comes
    /// with a stronger level than before (offered < first_use < ca). Returns the standing of the key
    /// afterwards.
    Acceptance arrived(const Arrival& arrival, Time now);
    /// The user decided. Throws Error{usage} for a level that is no decision. Returns the standing
    /// afterwards.
    Acceptance trust(const Trust& trust, Time now);

    /// Kept for those of the two certificates that are known of the address, unless a newer one is known.
    void announced(const Announcement& announcement);

    /// What is known of the program that reads with the certificate; nullopt: nothing, and nothing is to be
    /// taken for granted.
    std::optional<crypto::SmimeCapabilities> capabilities(const mime::AddrSpec& address,
                                                          const Fingerprint& certificate) const;
    /// As standing(); empty where nothing is known.
    std::vector<Acceptance> levels_of(const mime::AddrSpec& address) const;
    /// none where nothing is known.
    Level level(const mime::AddrSpec& address, Technology technology, const Fingerprint& fingerprint) const;
    std::vector<Conflict> open_conflicts(const mime::AddrSpec& address) const;
    /// Everything, by address.
    std::vector<Acceptance> all() const;
    /// As stored, with the history that a person compares in a conflict.
    std::vector<KnownKey> known_keys(const mime::AddrSpec& address) const;

  private:
    state::SealedRecords* records_;
};

} // namespace sealpost::people
