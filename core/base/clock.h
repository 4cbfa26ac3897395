// SPDX-License-Identifier: GPL-3.0-or-later
// Time is given, never taken: whoever needs it holds a Clock. Whole seconds, UTC.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost {

using Time = std::chrono::sys_seconds;

class Clock {
  public:
    virtual ~Clock() = default;
    virtual Time now() const = 0;
};

class SystemClock final : public Clock {
  public:
    Time now() const override;
};

/// "2026-11-24T09:00:00Z" (RFC 3339).
std::string to_rfc3339(Time time);
/// The form above only; nullopt for anything else.
std::optional<Time> parse_rfc3339(std::string_view text);
/// "2026-11-24", midnight UTC.
std::optional<Time> parse_date(std::string_view text);
/// "Tue, 24 Nov 2026 09:00:00 +0000" (RFC 5322 section 3.3), always UTC: a local time zone is a trace.
std::string to_rfc5322(Time time);

} // namespace sealpost
