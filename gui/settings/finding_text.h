// SPDX-License-Identifier: GPL-3.0-or-later
// What is not in order, or soon will not be, in plain words, and what to do about it.
#pragma once

#include "core/upkeep/doctor.h"
#include "gui/common/banner.h"

namespace sealpost::gui {

/// Total: every FindingId has a sentence of its own.
BannerText text_of(const upkeep::Finding& finding);

/// What a button beside it can do.
enum class FindingRemedy { none, open_person, make_backup, open_lookups };
FindingRemedy remedy_of(const upkeep::Finding& finding);

} // namespace sealpost::gui
