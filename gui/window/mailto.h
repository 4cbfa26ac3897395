// SPDX-License-Identifier: GPL-3.0-or-later
// "mailto:" links (RFC 6068).
#pragma once

#include "gui/desktop/requests.h"

#include <QString>
#include <optional>

namespace sealpost::gui {

/// nullopt for what is no such link. To, Cc, subject and body are taken; everything else in it is not: a link
/// on a web page must not add a Bcc recipient, a file or a header field.
std::optional<ComposeRequest> request_of_mailto(const QString& link);

} // namespace sealpost::gui
