// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses in markup: what a browser would fetch, where a link really leads, and whether its words say
// something else.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::incoming::render {

/// As a browser reads it (URL Standard section 4.4): without control characters and spaces around it, without
/// tabs and line ends inside.
std::string normal_reference(std::string_view written);

/// Fetching it would reach another machine, or a file of this one. `with_base`: the markup names a base.
bool is_remote(std::string_view written, bool with_base);

/// url(...), image-set(...) and @import in a style sheet, as far as they are remote.
int count_remote_in_style(std::string_view style);

/// The Content-ID of "cid:..." (RFC 2392), percent signs undone, without brackets; nullopt for anything else.
std::optional<std::string> content_id(std::string_view written);

/// Where a link leads: http, https, or mailto with the address alone (what else a mailto names could attach a
/// file or address others); nullopt for what is no link to follow.
std::optional<std::string> link_target(std::string_view written);

/// Whether the words of a link name an address, and the target is neither it nor below it; or the target
/// hides its host behind a name ("https://bank.example@evil.example/").
bool is_deceptive_link(std::string_view words, std::string_view target);

} // namespace sealpost::incoming::render
