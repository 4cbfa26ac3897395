// SPDX-License-Identifier: GPL-3.0-or-later
// The key directory over the engines' key stores and what is known of people.
#pragma once

#include "core/keys/foreign_keys.h"
#include "core/keys/key_store.h"
#include "core/outgoing/key_directory.h"
#include "core/people/people.h"
#include "core/people/seen_keys.h"

#include <vector>

namespace sealpost::outgoing {

/// Keys that mail brought and that wait for the user; a null pointer: there are none.
struct WaitingKeys {
    const people::SeenKeys* seen = nullptr;
    /// One for each technology at most.
    std::vector<keys::ForeignKeys*> readers{};
};

class StoreKeyDirectory final : public KeyDirectory {
  public:
    /// One store for each technology at most. Everything must outlive the directory.
    StoreKeyDirectory(std::vector<keys::KeyStore*> stores, const people::People& people,
                      WaitingKeys waiting = {})
        : stores_(std::move(stores)), people_(people), waiting_(std::move(waiting)) {}

    void prepare(const std::vector<mime::AddrSpec>& addresses) const override;
    std::vector<Candidate> candidates(const mime::AddrSpec& address,
                                      crypto::Technology technology) const override;
    std::vector<keys::Key> own_keys(const mime::AddrSpec& address,
                                    crypto::Technology technology) const override;
    std::optional<std::string> minimal_key(const crypto::Fingerprint& fingerprint,
                                           const mime::AddrSpec& address) const override;

  private:
    /// Keys that name the address, revoked and expired ones too, so that a refusal can say what is wrong.
    std::vector<keys::Key> find(const mime::AddrSpec& address, crypto::Technology technology,
                                bool with_secret) const;
    void mark_own(std::vector<Candidate>& candidates, const mime::AddrSpec& address,
                  crypto::Technology technology) const;
    /// A key that lies in no store, as far as it can be told what it is; nullopt where nothing is there.
    std::optional<keys::Key> describe_waiting(const people::Acceptance& acceptance) const;

    std::vector<keys::KeyStore*> stores_;
    const people::People& people_;
    WaitingKeys waiting_;
};

} // namespace sealpost::outgoing
