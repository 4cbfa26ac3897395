// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of each correspondent: which keys came, how, since when, and what the user decided. Kept in
// sealed records, so that the file names nobody and cannot be forged. Own keys are not kept here: a secret
// key of one's own counts as verified, which the caller knows from its key store.
//
// Everything throws what state::SealedRecords throws.
#pragma once

#include "core/people/acceptance.h"
#include "core/people/person_events.h"
#include "core/people/person_store.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::people {

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
    explicit People(state::SealedRecords& records) noexcept : store_(records) {}

    /// A key came for an address. One that is known already keeps its decision and its time, unless it comes
    /// with a stronger level than before (offered < first_use < ca). Returns the standing of the key
    /// afterwards.
    Acceptance arrived(const Arrival& arrival, Time now);
    /// The user decided. Throws Error{usage} for a level that is no decision. Returns the standing
    /// afterwards.
    Acceptance trust(const Trust& trust, Time now);
    /// Kept for those of the two certificates that are known of the address, unless a newer one is known.
    void announced(const Announcement& announcement);
    /// The two addresses, and those that either was joined to, are one person's from now on. The wishes for
    /// the first one hold for all of them, or a stricter policy of the other's; what each key counts for
    /// stays with its address.
    void join(const mime::AddrSpec& first, const mime::AddrSpec& second);
    /// The address is on its own again.
    void part(const mime::AddrSpec& address);
    /// For all addresses of the person.
    void wish(const mime::AddrSpec& address, const Wishes& wishes);

    Wishes wishes(const mime::AddrSpec& address) const;
    /// What is known of the program that reads with the certificate; nullopt: nothing, and nothing is to be
    /// taken for granted.
    std::optional<crypto::SmimeCapabilities> capabilities(const mime::AddrSpec& address,
                                                          const Fingerprint& certificate) const;
    /// As standing(); empty where nothing is known.
    std::vector<Acceptance> levels_of(const mime::AddrSpec& address) const;
    /// none where nothing is known.
    Level level(const mime::AddrSpec& address, Technology technology, const Fingerprint& fingerprint) const;
    /// What a key would count for if mail brought it now under that authority (as KnownKey::authority): one
    /// that is not known yet is offered, or a conflict.
    Level level_if_brought(const mime::AddrSpec& address, Technology technology,
                           const Fingerprint& fingerprint, const std::string& authority) const;
    std::vector<Conflict> open_conflicts(const mime::AddrSpec& address) const;
    /// Everything, by address.
    std::vector<Acceptance> all() const;
    /// As stored, with the history that a person compares in a conflict.
    std::vector<KnownKey> known_keys(const mime::AddrSpec& address) const;
    /// The records of each person, by the first of their addresses; the addresses of one in order.
    std::vector<std::vector<PersonRecord>> persons() const;
    /// Of the person with that address; empty where nothing is known.
    std::vector<PersonRecord> person_of(const mime::AddrSpec& address) const;

    PersonStore& store() noexcept { return store_; }

  private:
    PersonStore store_;
};

} // namespace sealpost::people
