// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, in a sentence that a person without any knowledge of encryption understands; what it means
// for them and what to do next; and, folded away, the words for whoever helps them.
#pragma once

#include "core/base/error.h"
#include "gui/common/banner.h"

#include <QString>

namespace sealpost::gui {

struct Explanation {
    /// One sentence.
    QString headline{};
    /// What to do next, and that nothing is lost where that is so; never empty.
    QString advice{};
    /// The server's words, a path, the code's name; may be empty.
    QString details{};
};

/// Total: every ErrorCode has a sentence of its own. Values from outside are made harmless here (control and
/// bidirectional characters).
Explanation explain(const Error& error);
/// As a banner: danger, or caution where the person can mend it.
BannerText banner_of(const Error& error);
/// A text from outside as it may be shown in a label: control characters and bidirectional overrides become
/// visible, and it is at most `longest` characters long.
QString shown(std::string_view utf8, int longest = 200);

} // namespace sealpost::gui
