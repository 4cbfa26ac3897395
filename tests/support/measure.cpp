// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/measure.h"

#include "core/base/error.h"

#include <ctime>
#include <fstream>
#include <malloc.h>
#include <sstream>

namespace sealpost::test {

namespace {

/// A line of /proc/self/status, in bytes.
std::uint64_t status_value(std::string_view name) {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (!line.starts_with(name)) continue;
        std::istringstream rest(line.substr(name.size() + 1));
        std::uint64_t kibibytes = 0;
        rest >> kibibytes;
        return kibibytes * 1024;
    }
    throw Error(ErrorCode::internal, {{"detail", "status"}});
}

} // namespace

std::uint64_t peak_of(const std::function<void()>& work) {
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5"; // sets VmHWM to what is in use now
    const std::uint64_t before = status_value("VmRSS:");
    work();
    const std::uint64_t peak = status_value("VmHWM:");
    return peak > before ? peak - before : 0;
}

Cost cost_of(const std::function<void()>& work) {
    const std::clock_t begin = std::clock();
    const std::uint64_t peak = peak_of(work);
    const std::clock_t ticks = std::clock() - begin;
    return {peak, std::chrono::milliseconds(ticks * 1000 / CLOCKS_PER_SEC)};
}

} // namespace sealpost::test
