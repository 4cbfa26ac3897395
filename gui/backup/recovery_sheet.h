// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of paper that belongs to a back-up, in the language of the window.
#pragma once

#include "core/base/clock.h"
#include "core/keys/key.h"

#include <QString>
#include <filesystem>
#include <vector>

namespace sealpost::gui {

struct SheetContent {
    QString code{};
    Time created{};
    /// The archive's name, without its folder.
    QString file{};
    /// One's own.
    std::vector<keys::Key> keys{};
};

/// A page that refers to nothing outside itself; for a QTextDocument.
QString to_html(const SheetContent& content);
/// Writes it as a PDF of A4, or as plain text where the name ends in .txt; for its owner alone. May take a
/// while: in a lane. Throws Error{io, disk_full}.
void write_sheet(const QString& html, const std::filesystem::path& to);

} // namespace sealpost::gui
