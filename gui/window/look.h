// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark, and the language, of the whole application.
#pragma once

#include "gui/settings/preferences.h"

#include <QPalette>
#include <QString>

class QApplication;
class QObject;

namespace sealpost::gui {

QPalette light_palette();
QPalette dark_palette();
/// Fusion in any case: its drawing is known to be fast, and the same on every desktop.
void apply_look(QApplication& application, Look look);

/// `language`: as Preferences has it. Of an unknown one English. The translators belong to `owner`.
void apply_language(const QString& language, QObject* owner);

} // namespace sealpost::gui
