// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_technology.h"

#include <array>

namespace sealpost::app {

namespace {
constexpr char der_sequence = 0x30;
constexpr std::string_view armor_begin = "-----BEGIN ";
constexpr std::string_view openpgp_label = "PGP ";
constexpr std::size_t looked_at = 4096;
} // namespace

crypto::Technology technology_of(std::string_view beginning) {
    const std::size_t at = beginning.find(armor_begin);
    if (at != std::string_view::npos)
        return beginning.substr(at + armor_begin.size()).starts_with(openpgp_label)
                   ? crypto::Technology::openpgp
                   : crypto::Technology::smime;
    return beginning.starts_with(der_sequence) ? crypto::Technology::smime : crypto::Technology::openpgp;
}

crypto::Technology technology_of(SeekableSource& source) {
    std::array<char, looked_at> head{};
    std::size_t size = 0;
    source.seek(0);
    while (size < head.size()) {
        const std::size_t count = source.read(std::span(head).subspan(size));
        if (count == 0) break;
        size += count;
    }
    source.seek(0);
    return technology_of(std::string_view(head.data(), size));
}

} // namespace sealpost::app
