// SPDX-License-Identifier: GPL-3.0-or-later
// People, as `people list|show` print them: text for a person, JSON for a script (docs/people.md).
#pragma once

#include "app/standings.h"
#include "cli/context.h"
#include "cli/output.h"
#include "core/people/domain_wishes.h"

#include <map>
#include <string>
#include <vector>

namespace sealpost::cli {

/// What the key stores know of the keys of a person, by fingerprint.
using KeysAtHand = std::map<crypto::Fingerprint, keys::Key>;

/// The records of one person, as people::People::persons() gives them; never empty.
using PersonRecords = std::vector<people::PersonRecord>;

using app::told_standing;

Json json_of_person(const PersonRecords& person, const KeysAtHand& at_hand);
/// A line for each address, and one for each key.
std::string text_of_person(const PersonRecords& person, const KeysAtHand& at_hand);
/// Each conflict with its two keys side by side; empty where there is none.
std::string text_of_conflicts(const PersonRecords& person, const KeysAtHand& at_hand);

Json json_of_domain(const std::string& domain, const people::Wishes& wishes);
std::string text_of_domain(const std::string& domain, const people::Wishes& wishes);
/// The domain of "@example.org". Throws Error{bad_address}.
std::string demand_domain(const std::string& text);
/// Prints what is wished for the domain.
void tell_domain(Context& context, const std::string& domain);

/// Prints the person of the address in full, as text or JSON; a stranger, of whom nothing is known, too.
void tell_person(Context& context, const mime::AddrSpec& address);

} // namespace sealpost::cli
