// SPDX-License-Identifier: GPL-3.0-or-later
// What a piece of work cost this process: for bounds that are far from the figure, never for comparisons.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace sealpost::test {

/// The most memory that the work needed at once, in bytes, above what was in use before. Under
/// AddressSanitizer the figure says nothing.
std::uint64_t peak_of(const std::function<void()>& work);

struct Cost {
    std::uint64_t peak = 0;
    /// Of the processor, so that a busy machine does not count.
    std::chrono::milliseconds time{};
};
Cost cost_of(const std::function<void()>& work);

} // namespace sealpost::test
