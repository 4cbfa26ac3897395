// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of certificates are read and judged by all of the machine's processors.
#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace sealpost::smime {

/// Calls `work(i)` for each i below `count`, in no order, from several threads where there are many, and
/// returns when all have ended. Throws what the work for the lowest range threw.
template <typename Work>
void in_parallel(std::size_t count, const Work& work) {
    // A thread costs as much as a handful of certificates.
    constexpr std::size_t least_for_a_thread = 32;
    constexpr std::size_t most_threads = 8;
    std::size_t threads = std::clamp<std::size_t>(count / least_for_a_thread, 1, most_threads);
    // Which reads a file of the system's each time.
    if (threads > 1) threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, threads);
    const auto run = [&](std::size_t thread) {
        for (std::size_t i = count * thread / threads; i < count * (thread + 1) / threads; ++i) work(i);
    };
    std::vector<std::future<void>> others;
    for (std::size_t thread = 1; thread < threads; ++thread)
        others.push_back(std::async(std::launch::async, run, thread));
    // What is thrown from here on waits for the others, which the futures do when they go.
    run(0);
    for (auto& other : others) other.get();
}

} // namespace sealpost::smime
