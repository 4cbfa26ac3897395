// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C and SIGTERM as a request to stop: the work ends at its next step, discards what is half-written, and
// the command ends with `cancelled`. A second signal ends the process at once.
#pragma once

#include <stop_token>
#include <thread>

namespace sealpost::cli {

/// One at a time.
class Interrupt {
  public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    std::stop_token token() const noexcept { return source_.get_token(); }

  private:
    std::stop_source source_;
    std::thread watcher_;
};

} // namespace sealpost::cli
