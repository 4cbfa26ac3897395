// SPDX-License-Identifier: GPL-3.0-or-later
// From the text as it is edited to what goes into the message: plain text, and, where something is formatted,
// HTML of a handful of elements that is written here and nowhere else.
#pragma once

#include <QString>

class QTextDocument;

namespace sealpost::gui {

/// Bold or italic words, a list, or a link.
bool has_formats(const QTextDocument& document);
/// With LF; list items behind "- ", links behind their words in angle brackets where those differ.
QString plain_of(const QTextDocument& document);
/// p, br, b, i, ul, li and a with http, https and mailto; everything else is text.
QString html_of(const QTextDocument& document);
/// Where a link may lead: http, https or mailto; empty for anything else. "example.org" becomes https.
QString link_target(const QString& typed);

} // namespace sealpost::gui
