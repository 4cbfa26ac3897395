// SPDX-License-Identifier: GPL-3.0-or-later
// What an attachment could do when it is opened, told from its name and type before anything is opened.
#pragma once

#include <QString>
#include <string_view>

namespace sealpost::gui {

enum class PartRisk {
    none,
    program, ///< runs at a click, or installs something
    script,
    page,      ///< HTML and SVG: a browser runs what is in it, and it can look like a page where one logs in
    macro,     ///< a document that may carry a program
    disguised, ///< a program or script whose name looks like that of something else ("report.pdf.exe")
};

/// By the name's ending, which decides what another program does with it, and by the type.
PartRisk risk_of(std::string_view name, std::string_view media_type);
/// One sentence; empty for none.
QString sentence_of(PartRisk risk);

} // namespace sealpost::gui
