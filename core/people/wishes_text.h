// SPDX-License-Identifier: GPL-3.0-or-later
// The text form in which wishes lie in sealed records: a JSON object.
#pragma once

#include "core/people/wishes.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::people {

std::string to_text(const Wishes& wishes);
/// nullopt for what to_text() does not write; what an older Sealpost wrote is read.
std::optional<Wishes> parse_wishes(std::string_view text);

} // namespace sealpost::people
