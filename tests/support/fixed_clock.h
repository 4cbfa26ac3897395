// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands still until a test moves it.
#pragma once

#include "core/base/clock.h"

namespace sealpost::test {

class FixedClock final : public Clock {
  public:
    explicit FixedClock(Time time) : time_(time) {}
    /// "2026-11-24T09:00:00Z"; throws std::bad_optional_access for anything else.
    explicit FixedClock(std::string_view rfc3339) : time_(parse_rfc3339(rfc3339).value()) {}
    Time now() const override { return time_; }
    void set(Time time) { time_ = time; }
    void advance(std::chrono::seconds by) { time_ += by; }

  private:
    Time time_;
};

} // namespace sealpost::test
