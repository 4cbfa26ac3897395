// SPDX-License-Identifier: GPL-3.0-or-later
// How long the library takes to find the keys for an address, in milliseconds, the median of some
// (bench_find_key ADDRESS): anew each time, and with what is remembered within one command.
#include "pgp/key_memory.h"
#include "pgp/key_store.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <vector>

namespace {

using namespace sealpost;

constexpr int runs = 21;

double milliseconds_of(const std::string& address, const std::shared_ptr<pgp::KeyMemory>& memory) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        pgp::KeyStore store({.home = {}, .memory = memory});
        const auto begin = std::chrono::steady_clock::now();
        const auto found = store.find_by_address(address);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        if (found.size() != 1) throw Error(ErrorCode::not_found, {{"key", address}});
        times.push_back(took.count());
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[runs / 2];
}

} // namespace

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: bench_find_key ADDRESS\n";
        return 2;
    }
    pgp::initialize();
    std::cout << milliseconds_of(words[1], nullptr) << " "
              << milliseconds_of(words[1], std::make_shared<pgp::KeyMemory>()) << "\n";
    return 0;
}
