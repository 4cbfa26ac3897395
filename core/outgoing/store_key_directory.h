// SPDX-License-Identifier: GPL-3.0-or-later
// The key directory over the engines' key stores and what is known of people.
#pragma once

#include "core/keys/key_store.h"
#include "core/outgoing/key_directory.h"
#include "core/people/people.h"

#include <vector>

namespace sealpost::outgoing {

class StoreKeyDirectory final : public KeyDirectory {
  public:
    /// One store for each technology at most. Everything must outlive the directory.
    StoreKeyDirectory(std::vector<keys::KeyStore*> stores, const people::People& people)
        : stores_(std::move(stores)), people_(people) {}

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

    std::vector<keys::KeyStore*> stores_;
    const people::People& people_;
};

} // namespace sealpost::outgoing
