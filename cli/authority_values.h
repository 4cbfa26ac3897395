// SPDX-License-Identifier: GPL-3.0-or-later
// Authorities and revocation lists, for people and in JSON.
#pragma once

#include "cli/output.h"
#include "core/keys/authorities.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace sealpost::cli {

std::string text_of_authority(const keys::Authority& authority);
Json json_of_authority(const keys::Authority& authority);

std::string text_of_list(const keys::RevocationList& list);
Json json_of_list(const keys::RevocationList& list);
/// Why a list was not taken; empty where it was.
std::string word_unused(keys::ListStanding standing);

} // namespace sealpost::cli
