// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/tar.h"

#include "core/base/text.h"
#include "core/upkeep/backup_limits.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>

namespace sealpost::upkeep {

namespace {

constexpr std::size_t block = 512;
constexpr std::size_t longest_name = 100;

struct Field {
    std::size_t at;
    std::size_t size;
};
constexpr Field name_field{0, 100}, mode_field{100, 8}, owner_field{108, 8}, group_field{116, 8},
    size_field{124, 12}, time_field{136, 12}, checksum_field{148, 8}, type_field{156, 1}, magic_field{257, 8},
    prefix_field{345, 155};

std::string_view text_in(std::string_view header, Field field) {
    const auto text = header.substr(field.at, field.size);
    return text.substr(0, text.find('\0'));
}

/// Octal digits, ended by a space or NUL; nullopt for anything else (GNU's binary numbers, too).
std::optional<std::uint64_t> number_in(std::string_view header, Field field) {
    auto digits = header.substr(field.at, field.size);
    digits = digits.substr(0, digits.find_first_of(std::string_view("\0 ", 2)));
    if (digits.empty()) return std::nullopt;
    std::uint64_t number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '7') return std::nullopt;
        number = number << 3 | static_cast<unsigned>(c - '0');
    }
    return number;
}

void put(std::string& header, Field field, std::string_view text) {
    std::copy(text.begin(), text.end(), header.begin() + static_cast<std::ptrdiff_t>(field.at));
}

void put_number(std::string& header, Field field, std::uint64_t number) {
    for (std::size_t i = field.size - 1; i-- > 0; number >>= 3)
        header[field.at + i] = static_cast<char>('0' + (number & 7));
}

std::uint64_t checksum_of(std::string_view header) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < block; ++i) {
        const bool own = i >= checksum_field.at && i < checksum_field.at + checksum_field.size;
        sum += own ? ' ' : static_cast<unsigned char>(header[i]);
    }
    return sum;
}

std::string header_of(const keys::BackupEntry& entry, Time time) {
    std::string header(block, '\0');
    put(header, name_field, entry.name);
    put_number(header, mode_field, 0600);
    put_number(header, owner_field, 0);
    put_number(header, group_field, 0);
    put_number(header, size_field, entry.bytes.size());
    put_number(header, time_field,
               static_cast<std::uint64_t>(std::max<std::int64_t>(0, time.time_since_epoch().count())));
    put(header, type_field, "0");
    put(header, magic_field,
        std::string_view("ustar\0"
                         "00",
                         8));
    // Six digits, NUL, space: as everybody writes it.
    put_number(header, {checksum_field.at, 7}, checksum_of(header));
    header[checksum_field.at + 7] = ' ';
    return header;
}

std::size_t padded(std::size_t size) { return (size + block - 1) / block * block; }

[[noreturn]] void refuse_size(std::string_view detail) {
    throw Error(ErrorCode::limit, {{"what", "backup"}, {"detail", std::string(detail)}});
}

bool is_zero(std::string_view bytes) { return bytes.find_first_not_of('\0') == bytes.npos; }

/// The entry's name; throws for what is no regular file with a plain name.
std::string name_in(std::string_view header) {
    if (number_in(header, checksum_field) != checksum_of(header))
        keys::throw_malformed_backup("tar-checksum");
    if (header.substr(magic_field.at, 5) != "ustar") keys::throw_malformed_backup("tar-format");
    const std::string prefix(text_in(header, prefix_field));
    const std::string name = (prefix.empty() ? "" : prefix + "/") + std::string(text_in(header, name_field));
    const char type = header[type_field.at];
    if ((type != '0' && type != '\0') || !is_entry_name(name))
        keys::throw_malformed_backup(escape_for_display(name.substr(0, longest_name)));
    return name;
}

} // namespace

bool is_entry_name(std::string_view name) noexcept {
    if (name.empty() || name.size() > longest_name) return false;
    for (const auto piece : split(name, '/')) {
        if (piece.empty() || piece == "." || piece == "..") return false;
        const bool plain = std::all_of(piece.begin(), piece.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                   std::string_view("._-@+").find(c) != std::string_view::npos;
        });
        if (!plain) return false;
    }
    return true;
}

std::string write_tar(const keys::BackupEntries& entries, Time time) {
    std::size_t size = 2 * block;
    if (entries.all().size() > limits::backup_entries) refuse_size("entries");
    for (const auto& entry : entries.all()) {
        if (!is_entry_name(entry.name)) throw Error(ErrorCode::internal, {{"detail", entry.name}});
        if (entry.bytes.size() > limits::backup_entry_bytes) refuse_size(entry.name);
        size += block + padded(entry.bytes.size());
    }
    if (size > limits::backup_bytes) refuse_size("size");
    std::string archive;
    // At once: a string that grows would leave copies of private keys behind.
    archive.reserve(size);
    for (const auto& entry : entries.all()) {
        archive += header_of(entry, time);
        archive += entry.bytes;
        archive.append(padded(entry.bytes.size()) - entry.bytes.size(), '\0');
    }
    archive.append(2 * block, '\0');
    return archive;
}

keys::BackupEntries read_tar(std::string_view archive) {
    if (archive.size() > limits::backup_bytes) refuse_size("size");
    keys::BackupEntries entries;
    std::set<std::string, std::less<>> names;
    while (archive.size() >= block) {
        const auto header = archive.substr(0, block);
        archive.remove_prefix(block);
        if (is_zero(header)) {
            if (archive.size() < block || !is_zero(archive)) keys::throw_malformed_backup("tar-end");
            return entries;
        }
        std::string name = name_in(header);
        const auto size = number_in(header, size_field);
        if (!size) keys::throw_malformed_backup(name);
        if (*size > limits::backup_entry_bytes) refuse_size(name);
        const std::size_t whole = padded(static_cast<std::size_t>(*size));
        if (whole > archive.size()) keys::throw_malformed_backup("tar-end");
        if (names.size() == limits::backup_entries) refuse_size("entries");
        if (!names.insert(name).second) keys::throw_malformed_backup(name);
        entries.add(std::move(name), std::string(archive.substr(0, static_cast<std::size_t>(*size))));
        archive.remove_prefix(whole);
    }
    keys::throw_malformed_backup("tar-end");
}

} // namespace sealpost::upkeep
