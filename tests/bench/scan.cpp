// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the structure of a message is found, in MiB a second of wall time, the best of some runs:
//     bench_scan MIB PARTS
// The message has that size, in so many parts of base64 lines in one multipart/mixed.
#include "core/mime/scanner.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace sealpost;

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const auto mib = std::strtoull(argv[1], nullptr, 10);
    const auto parts = std::strtoull(argv[2], nullptr, 10);
    const std::uint64_t wanted = mib << 20;
    std::string line(76, 'A');
    line += "\r\n";
    std::string message = "From: a@example.org\r\nContent-Type: multipart/mixed; boundary=\"edge\"\r\n\r\n";
    for (std::uint64_t i = 0; i < parts; ++i) {
        message +=
            "--edge\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        while (message.size() < wanted * (i + 1) / parts) message += line;
    }
    message += "--edge--\r\n";

    double best = 1e9;
    for (int run = 0; run < 7; ++run) {
        ViewSource source(message);
        const auto begin = std::chrono::steady_clock::now();
        const mime::PartTree tree = mime::scan(source);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        if (tree.root.children.size() != parts) return 1;
        best = std::min(best, took.count());
    }
    std::printf("%.0f\n", static_cast<double>(message.size()) / (1 << 20) / best);
    return 0;
}
