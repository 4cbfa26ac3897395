// SPDX-License-Identifier: GPL-3.0-or-later
// How the user wants mail to everybody in a domain to be sent, where nothing else was wished for the person.
// Kept in sealed records, as people are: nobody can forge a wish for less protection.
//
// A domain is that of an address, as A-labels in lower case (mime::AddrSpec::ascii_domain()); its wishes do
// not hold for the domains below it.
//
// Everything throws what state::SealedRecords throws.
#pragma once

#include "core/people/wishes.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sealpost::state {
class SealedRecords;
}

namespace sealpost::people {

class DomainWishes final {
  public:
    /// The records must outlive it.
    explicit DomainWishes(state::SealedRecords& records) noexcept : records_(&records) {}

    /// Nothing is wished where nothing was set.
    Wishes of(const std::string& domain) const;
    /// Wishes for nothing take the domain away.
    void set(const std::string& domain, const Wishes& wishes);
    /// By domain.
    std::vector<std::pair<std::string, Wishes>> all() const;

  private:
    state::SealedRecords* records_;
};

/// The domain of "@example.org", in the form above; nullopt: it is none.
std::optional<std::string> parse_domain(std::string_view text);

} // namespace sealpost::people
