// SPDX-License-Identifier: GPL-3.0-or-later
// What came back from a back-up, in plain words.
#pragma once

#include "core/keys/backup_part.h"

#include <QStringList>

namespace sealpost::gui {

/// A line for each kind of thing; "nothing" where there is none.
QStringList restored_lines(const keys::RestoreReport& report);
/// A line for each thing that stayed as it was on this machine.
QStringList kept_lines(const keys::RestoreReport& report);

} // namespace sealpost::gui
