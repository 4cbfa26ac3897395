// SPDX-License-Identifier: GPL-3.0-or-later
// The small print of a key, for whoever helps: ids, sizes, dates, where it came from and how it was accepted.
#pragma once

#include "gui/people/conflict_view.h"

class QWidget;

namespace sealpost::gui {

/// "0123 4567 …".
QString grouped(const crypto::Fingerprint& fingerprint);
std::vector<FactRow> details_of(const PersonKey& key);
/// As two columns; texts can be selected.
QWidget* details_table(const std::vector<FactRow>& rows, QWidget* parent);

} // namespace sealpost::gui
