// SPDX-License-Identifier: GPL-3.0-or-later
// Of explain(): the sentences by subject. Each is total; a code that is none of its own is `internal`.
#pragma once

#include "gui/text/explanation.h"

#include <optional>

namespace sealpost::gui::parts {

/// A fact for a person's eyes, short enough to stand in a sentence; empty where there is none.
QString fact(const Error& error, std::string_view name);
/// The last component of the fact "path".
QString file_name(const Error& error);
/// "24 November 2026" from an RFC 3339 time in that fact; empty where there is none.
QString day(const Error& error, std::string_view name);

Explanation explain_internal(const Error& error);
/// Files, records, settings: what lies on this computer.
Explanation explain_computer(const Error& error);
Explanation explain_not_found(const Error& error);
/// What was entered, accounts, drafts.
Explanation explain_entry(const Error& error);
Explanation explain_key(const Error& error);
/// What stands in the way of opening or checking a message.
Explanation explain_reading(const Error& error);
Explanation explain_lock(const Error& error);
Explanation explain_server(const Error& error);
/// A server's proof of identity and the safety of the connection.
Explanation explain_connection(const Error& error);
/// nullopt: it is not about a back-up.
std::optional<Explanation> explain_backup(const Error& error);
/// A remedy that the error itself names (Error::hint); empty: the code decides.
QString advice_of_hint(const std::string& hint);

} // namespace sealpost::gui::parts
