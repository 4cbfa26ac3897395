// SPDX-License-Identifier: GPL-3.0-or-later
// What keys count for, as a person is told: their decisions, what is settled, and one's own keys.
#pragma once

#include "app/home.h"
#include "core/people/acceptance.h"

#include <map>
#include <string>
#include <vector>

namespace sealpost::app {

/// As people::standing(), but for a conflict that the user has settled: the key that was not chosen reads
/// offered.
std::vector<people::Acceptance> told_standing(const mime::AddrSpec& address,
                                              const std::vector<people::KnownKey>& keys);

/// What the key counts for, for each of its addresses; none where nothing is known. One's own is verified.
std::vector<people::Acceptance> standing_of(Home& home, const keys::Key& key);

/// standing_of() for many keys: what is known of people is read once.
class Standings {
  public:
    explicit Standings(Home& home);
    /// As standing_of().
    std::vector<people::Acceptance> of(const keys::Key& key) const;

  private:
    /// By address.
    std::map<std::string, std::vector<people::KnownKey>, std::less<>> known_;
};

} // namespace sealpost::app
