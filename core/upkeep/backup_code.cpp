// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/backup_code.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace sealpost::upkeep {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t data_size = BackupCode::group_size - 1;
constexpr std::size_t text_size = BackupCode::groups * (BackupCode::group_size + 1) - 1;

/// In the field of 32 elements, with x^5 + x^2 + 1: every character and the group's place have a weight of
/// their own, so that any single change and any exchange of two changes the sum.
unsigned times(unsigned a, unsigned b) noexcept {
    unsigned product = 0;
    for (; b != 0; b >>= 1) {
        if ((b & 1) != 0) product ^= a;
        a <<= 1;
        if ((a & 32) != 0) a ^= 0b100101;
    }
    return product;
}

unsigned check_of(const char* values, std::size_t group) noexcept {
    unsigned weight = 2;
    unsigned sum = static_cast<unsigned>(group + 1);
    for (std::size_t i = 0; i < data_size; ++i, weight = times(weight, 2))
        sum ^= times(weight, static_cast<unsigned char>(values[i]));
    return sum;
}

int value_of(char c) noexcept {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const auto at = alphabet.find(c);
    return at == alphabet.npos ? -1 : static_cast<int>(at);
}

bool is_separator(char c) noexcept { return c == '-' || c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

[[noreturn]] void refuse_group(std::size_t group) {
    throw Error(ErrorCode::bad_passphrase,
                {{"what", "backup-code"}, {"detail", "group"}, {"group", std::to_string(group + 1)}});
}

[[noreturn]] void refuse_length() {
    throw Error(ErrorCode::bad_passphrase, {{"what", "backup-code"},
                                            {"detail", "length"},
                                            {"groups", std::to_string(BackupCode::groups)},
                                            {"characters", std::to_string(BackupCode::group_size)}});
}

/// Of all groups, check characters too, one value a byte.
Secret to_text(const Secret& values) {
    Secret text = Secret::zeros(text_size);
    std::size_t at = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i != 0 && i % BackupCode::group_size == 0) text.data()[at++] = '-';
        text.data()[at++] = alphabet[static_cast<unsigned char>(values.reveal()[i])];
    }
    return text;
}

/// Where somebody left out a character, the group that is too short is the one to look at.
void refuse_uneven_groups(std::string_view text) {
    std::size_t group = 0;
    std::size_t size = 0;
    std::size_t separators = 0;
    for (const char c : text) {
        if (!is_separator(c)) {
            ++size;
            continue;
        }
        if (size == 0) continue;
        ++separators;
        if (size != BackupCode::group_size && group < BackupCode::groups) refuse_group(group);
        ++group;
        size = 0;
    }
    if (separators != 0 && size != 0 && size != BackupCode::group_size && group < BackupCode::groups)
        refuse_group(group);
}

} // namespace

BackupCode BackupCode::make() {
    const Secret random = Secret::random(groups * data_size);
    Secret values = Secret::zeros(groups * group_size);
    for (std::size_t group = 0; group < groups; ++group) {
        char* const place = values.data() + group * group_size;
        for (std::size_t i = 0; i < data_size; ++i)
            place[i] = static_cast<char>(random.reveal()[group * data_size + i] & 31);
        place[data_size] = static_cast<char>(check_of(place, group));
    }
    return BackupCode(to_text(values));
}

BackupCode BackupCode::parse(std::string_view text) {
    refuse_uneven_groups(text);
    Secret values = Secret::zeros(groups * group_size);
    std::size_t size = 0;
    for (const char c : text) {
        if (is_separator(c)) continue;
        if (size == values.size()) refuse_length();
        const int value = value_of(c);
        if (value < 0) refuse_group(size / group_size);
        values.data()[size++] = static_cast<char>(value);
    }
    if (size != values.size()) refuse_length();
    for (std::size_t group = 0; group < groups; ++group) {
        const char* const place = values.reveal().data() + group * group_size;
        if (check_of(place, group) != static_cast<unsigned char>(place[data_size])) refuse_group(group);
    }
    return BackupCode(to_text(values));
}

} // namespace sealpost::upkeep
