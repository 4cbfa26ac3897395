// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every page: each control has a name for people who cannot see it, Tab reaches each of
// them, and no text is cut. Each function returns a line for each fault.
#pragma once

#include <QStringList>

class QWidget;

namespace sealpost::test {

/// Controls without an object name or without an accessible name.
QStringList unnamed_controls(const QWidget& window);
/// Enabled, visible controls that take the focus by Tab and are not visited when Tab goes round.
QStringList unreached_controls(QWidget& window);
/// Labels and buttons that show less than their text needs, unless a tooltip has it whole.
QStringList cut_texts(const QWidget& window);

} // namespace sealpost::test
