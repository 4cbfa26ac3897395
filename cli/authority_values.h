// SPDX-License-Identifier: GPL-3.0-or-later
// Authorities and revocation lists, for people and in JSON.
#pragma once

#include "cli/output.h"
#include "core/keys/authorities.h"
#include "core/keys/own_authority.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace sealpost::cli {

/// Lines with their ends.
std::string text_of_authority(const keys::Authority& authority);
Json json_of_authority(const keys::Authority& authority);

std::string text_of_list(const keys::RevocationList& list);
Json json_of_list(const keys::RevocationList& list);
std::string text_of_issued(const keys::Issued& issued);
Json json_of_issued(const keys::Issued& issued);
/// By its fingerprint, the last 16 digits of it, or an address that one certificate has which is not revoked.
/// Throws Error{not_found} (facts "key", "detail" = "not-issued"), Error{ambiguous} (fact "key").
crypto::Fingerprint find_issued(keys::OwnAuthority& authority, const std::string& text);

/// An authority's certificate among the keys that were imported. The JSON object says with "hint" what can be
/// done; null where nothing has to be.
std::string text_of_imported(const keys::ImportedAuthority& authority);
Json json_of_imported(const keys::ImportedAuthority& authority);
/// What it means that it is an authority's, and what to do; empty where the user trusts it already.
std::string word_imported(const keys::ImportedAuthority& authority);

/// Why a list was not taken; empty where it was.
std::string word_unused(keys::ListStanding standing);

} // namespace sealpost::cli
