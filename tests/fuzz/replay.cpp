// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzzer's function over the files of a folder and over mutations of each: cut at places, bytes
// changed, a piece repeated. The mutations come from a fixed seed, so that a failure can be repeated.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

std::string mutation(const std::string& input, std::mt19937& random) {
    std::string result = input;
    const auto below = [&](std::size_t bound) { return bound == 0 ? 0 : random() % bound; };
    switch (random() % 3) {
    case 0:
        result.resize(below(result.size() + 1));
        break;
    case 1:
        for (int i = 0; i < 4 && !result.empty(); ++i)
            result[below(result.size())] = static_cast<char>(random() & 0xff);
        break;
    default:
        if (!result.empty()) {
            const std::size_t at = below(result.size());
            const std::string piece = result.substr(at, 1 + below(64));
            for (int i = 0; i < 8; ++i) result.insert(at, piece);
        }
    }
    return result;
}

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            std::fprintf(stderr, "no folder: %s\n", argv[i]);
            return 1;
        }
        for (const auto& entry : std::filesystem::directory_iterator(argv[i]))
            if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::mt19937 random(1);
    run("");
    std::size_t runs = 1;
    for (const auto& path : files) {
        const std::string input = read(path);
        run(input);
        const int mutations = input.size() > (64 << 10) ? 8 : 64;
        for (int i = 0; i < mutations; ++i) run(mutation(input, random));
        runs += 1 + static_cast<std::size_t>(mutations);
    }
    std::printf("%zu files, %zu runs\n", files.size(), runs);
    return files.empty() ? 1 : 0;
}
