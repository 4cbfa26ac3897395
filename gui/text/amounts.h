// SPDX-License-Identifier: GPL-3.0-or-later
// Times and sizes as people say them, in the language of the window.
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <cstdint>

namespace sealpost::gui {

/// "3 MB".
QString size_text(std::uint64_t bytes);
/// "14:05" today, "Monday, 14:05" this week, "24 Nov 2026" before.
QString when_text(Time time, Time now);
/// The date alone: "24 November 2026".
QString date_text(Time time);
/// With the time of day: "24 November 2026, 14:05".
QString moment_text(Time time);
/// "in 8 seconds", "in 3 minutes".
QString in_text(std::chrono::seconds from_now);

} // namespace sealpost::gui
