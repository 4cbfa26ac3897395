// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/list_row.h"

#include "core/base/text.h"
#include "core/mime/date.h"
#include "core/mime/header_field.h"
#include "core/state/digest.h"
#include "gui/text/explanation.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace sealpost::gui {

namespace {

bool has_flag(const std::vector<std::string>& flags, std::string_view flag) {
    return std::ranges::find(flags, flag) != flags.end();
}

QString sender_of(const transport::MessageEntry& entry) {
    if (entry.from.empty()) return {};
    const std::string name = mime::decode_words(entry.from.front().name);
    return shown(trim(name).empty() ? entry.from.front().address : name);
}

/// What mailers put outside in place of a protected subject (RFC 9788 section 3.2.1 and its forerunners).
bool stands_for_another(std::string_view subject) {
    static constexpr std::array<std::string_view, 5> fillers = {"", "...", "[...]", "\u2026",
                                                                "encrypted message"};
    return std::ranges::find(fillers, ascii_lower(trim(subject))) != fillers.end();
}

QString subject_of(const transport::MessageEntry& entry) {
    const std::string subject = mime::decode_words(entry.subject);
    if (entry.looks == transport::Looks::encrypted && stands_for_another(subject)) return {};
    return shown(subject);
}

/// The Message-ID alone would not do: whoever writes a message chooses it, and could take that of a sealed
/// one to have its subject and its mark in the list. The size is as the server counts it.
std::string key_of(const std::string& account, const transport::MessageEntry& entry) {
    state::Sha256 digest;
    const auto add = [&](std::string_view text) {
        digest.update(std::to_string(text.size()) + ":");
        digest.update(text);
    };
    add(account);
    add(entry.message_id);
    add(entry.date);
    add(std::to_string(entry.size));
    for (const auto& [name, address] : entry.from) {
        add(name);
        add(address);
    }
    add(entry.subject);
    return digest.hex();
}

} // namespace

bool MessageRow::unread() const { return !has_flag(flags, "seen"); }

std::vector<MessageRow> make_rows(const std::string& account,
                                  const std::vector<transport::MessageEntry>& entries) {
    std::vector<MessageRow> rows;
    std::map<std::string, int> times;
    rows.reserve(entries.size());
    for (const auto& entry : entries) {
        if (has_flag(entry.flags, "deleted")) continue;
        rows.push_back({.uid = entry.uid,
                        .size = entry.size,
                        .flags = entry.flags,
                        .looks = entry.looks,
                        .sender = sender_of(entry),
                        .subject = subject_of(entry),
                        .date = mime::parse_rfc5322_date(entry.date),
                        .key = key_of(account, entry)});
        ++times[rows.back().key];
    }
    for (MessageRow& row : rows)
        if (times[row.key] > 1) row.key.clear();
    std::ranges::sort(rows, std::ranges::greater{}, &MessageRow::uid);
    return rows;
}

void recall(std::vector<MessageRow>& rows, const RowMemory& memory) {
    for (MessageRow& row : rows)
        if (!row.key.empty()) row.memo = memory.find(row.key);
}

} // namespace sealpost::gui
