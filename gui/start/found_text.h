// SPDX-License-Identifier: GPL-3.0-or-later
// What the look-up for servers found, and who says so, in one line.
#pragma once

#include "core/accounts/server_lookup.h"

#include <QString>

namespace sealpost::gui {

QString found_text(const accounts::ServerLookupResult& result, const std::string& domain);
/// Why a yes is needed: one sentence with the hosts in it.
QString doubt_text(const std::vector<std::string>& hosts, const std::string& domain);

} // namespace sealpost::gui
