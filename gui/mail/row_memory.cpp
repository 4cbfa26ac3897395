// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/row_memory.h"

#include "core/base/number.h"
#include "core/state/sealed_records.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace sealpost::gui {

namespace {

constexpr std::string_view kind = "mail-row";
/// A ring: the rows' keys in the order in which they came, and under `next` how many came so far.
constexpr std::string_view turn_kind = "mail-row-turn";
constexpr std::string_view next = "next";

constexpr std::array protections = {incoming::Protection::unprotected, incoming::Protection::signed_only,
                                    incoming::Protection::encrypted,
                                    incoming::Protection::signed_and_encrypted};

std::string to_text(const RowMemo& memo) {
    const std::string_view protection = incoming::name_of(memo.protection);
    const QJsonObject json{{QStringLiteral("subject"), memo.subject},
                           {QStringLiteral("sender"), memo.sender},
                           {QStringLiteral("protection"),
                            QString::fromUtf8(protection.data(), static_cast<qsizetype>(protection.size()))},
                           {QStringLiteral("problem"), memo.problem}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

/// nullopt for what to_text() does not write.
std::optional<RowMemo> parse(const std::string& text) {
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    const std::string name = json.value(QStringLiteral("protection")).toString().toStdString();
    const auto protection =
        std::ranges::find_if(protections, [&](auto one) { return incoming::name_of(one) == name; });
    if (protection == protections.end()) return std::nullopt;
    return RowMemo{.subject = json.value(QStringLiteral("subject")).toString(),
                   .sender = json.value(QStringLiteral("sender")).toString(),
                   .protection = *protection,
                   .problem = json.value(QStringLiteral("problem")).toBool()};
}

} // namespace

std::optional<RowMemo> RowMemory::find(std::string_view key) const {
    const auto text = records_.get(kind, key);
    return text ? parse(*text) : std::nullopt;
}

void RowMemory::keep(std::string_view key, const RowMemo& memo) {
    state::Transaction transaction(records_.database());
    const auto text = records_.get(kind, key);
    if (text && parse(*text) == memo) return;
    if (!text) make_room(key);
    records_.put(kind, key, to_text(memo));
    transaction.commit();
}

void RowMemory::make_room(std::string_view key) {
    const auto turns = whole_number<std::size_t>(records_.get(turn_kind, next).value_or("0")).value_or(0);
    const std::string place = std::to_string(turns % bound_);
    if (const auto oldest = records_.get(turn_kind, place)) records_.erase(kind, *oldest);
    records_.put(turn_kind, place, key);
    records_.put(turn_kind, next, std::to_string(turns + 1));
}

} // namespace sealpost::gui
