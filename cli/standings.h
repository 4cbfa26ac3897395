// SPDX-License-Identifier: GPL-3.0-or-later
// standing_of() for many keys: what is known of people is read once.
#pragma once

#include "cli/context.h"
#include "core/people/acceptance.h"

#include <map>
#include <string>
#include <vector>

namespace sealpost::cli {

class Standings {
  public:
    explicit Standings(Context& context);
    /// As standing_of().
    std::vector<people::Acceptance> of(const keys::Key& key) const;

  private:
    /// By address.
    std::map<std::string, std::vector<people::KnownKey>, std::less<>> known_;
};

} // namespace sealpost::cli
