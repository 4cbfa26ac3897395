// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/recipient_split.h"

#include "core/mime/address_text.h"
#include "gui/text/explanation.h"

#include <QCoreApplication>
#include <algorithm>

namespace sealpost::gui {

namespace {

struct RecipientWords {
    Q_DECLARE_TR_FUNCTIONS(RecipientWords)
};

struct Piece {
    QString text;
    QChar ended_by;
};

bool ends_line(QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar(0x2028); }

/// At separators outside of quotes and angle brackets; the last piece is ended by nothing.
std::vector<Piece> pieces_of(const QString& text) {
    std::vector<Piece> pieces;
    QString current;
    bool quoted = false;
    bool in_brackets = false;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool separates = c == QLatin1Char(',') || c == QLatin1Char(';') || ends_line(c);
        if (quoted && c == QLatin1Char('\\') && i + 1 < text.size()) {
            current += c;
            current += text.at(++i);
            continue;
        }
        if (c == QLatin1Char('"')) quoted = !quoted;
        if (!quoted && c == QLatin1Char('<')) in_brackets = true;
        if (separates && !quoted && (!in_brackets || ends_line(c))) {
            pieces.push_back({current, c});
            current.clear();
            in_brackets = false;
            continue;
        }
        current += c;
        if (!quoted && in_brackets && c == QLatin1Char('>')) {
            pieces.push_back({current, c});
            current.clear();
            in_brackets = false;
        }
    }
    pieces.push_back({current, {}});
    return pieces;
}

/// Addresses with blanks between: lines that were pasted arrive so.
QStringList addresses_in(const QString& text) {
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool all = std::all_of(words.begin(), words.end(), [](const QString& word) {
        return mime::AddrSpec::parse(word.toStdString()).has_value();
    });
    return all ? words : QStringList();
}

} // namespace

SplitRecipients split_recipients(const QString& text) {
    SplitRecipients result;
    // "Meier, Anna <anna@example.org>": a name before the comma is not a recipient of its own.
    QString before;
    const auto pieces = pieces_of(text);
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const QString piece = (before + pieces[i].text).simplified();
        before.clear();
        if (piece.isEmpty()) continue;
        const bool is_name = !piece.contains(QLatin1Char('@'));
        if (is_name && pieces[i].ended_by == QLatin1Char(',') && pieces[i + 1].ended_by == QLatin1Char('>')) {
            before = piece + QStringLiteral(", ");
            continue;
        }
        const QStringList several = addresses_in(piece);
        if (several.size() > 1)
            result.complete += several;
        else
            result.complete << piece;
    }
    result.rest = before + pieces.back().text;
    // The last one may be half typed.
    if (QStringList several = addresses_in(result.rest); several.size() > 1) {
        result.rest = several.takeLast();
        result.complete += several;
    }
    return result;
}

std::optional<mime::Mailbox> parse_recipient(const QString& text) {
    const QString trimmed = text.simplified();
    const std::string utf8 = trimmed.toStdString();
    if (auto address = mime::AddrSpec::parse(utf8))
        return mime::Mailbox{.display_name = {}, .address = *address};
    if (auto mailbox = mime::parse_mailbox(utf8)) return mailbox;
    const auto open = trimmed.lastIndexOf(QLatin1Char('<'));
    if (open < 0 || !trimmed.endsWith(QLatin1Char('>'))) return std::nullopt;
    auto address =
        mime::AddrSpec::parse(trimmed.mid(open + 1, trimmed.size() - open - 2).trimmed().toStdString());
    if (!address) return std::nullopt;
    QString name = trimmed.left(open).trimmed();
    name.remove(QLatin1Char('"'));
    return mime::Mailbox{.display_name = name.toStdString(), .address = *address};
}

QString mailbox_text(const mime::Mailbox& mailbox) {
    const std::string address = mailbox.address.to_string();
    if (mailbox.display_name.empty()) return QString::fromStdString(address);
    const bool plain = std::all_of(mailbox.display_name.begin(), mailbox.display_name.end(),
                                   [](char c) { return c == ' ' || mime::is_atext(c); });
    const std::string name = plain ? mailbox.display_name : mime::quoted_string(mailbox.display_name);
    return QString::fromStdString(name + " <" + address + ">");
}

QString canonical(const QString& address) {
    const auto parsed = parse_recipient(address);
    return parsed ? QString::fromStdString(parsed->address.key()) : QString();
}

QString reason_against(const QString& text) {
    const QString whole = shown(text.toStdString());
    const auto at = text.lastIndexOf(QLatin1Char('@'));
    if (at < 0)
        return RecipientWords::tr("%1 is not a mail address: it has no @. Press Enter to change it.")
            .arg(whole);
    if (at == 0)
        return RecipientWords::tr(
                   "%1 is not a mail address: nothing stands before the @. Press Enter to change it.")
            .arg(whole);
    if (at == text.size() - 1)
        return RecipientWords::tr(
                   "%1 is not a mail address: nothing stands after the @. Press Enter to change it.")
            .arg(whole);
    if (text.count(QLatin1Char('@')) > 1)
        return RecipientWords::tr(
                   "%1 is not a mail address: it has more than one @. Press Enter to change it.")
            .arg(whole);
    if (text.contains(QLatin1Char(' ')))
        return RecipientWords::tr(
                   "%1 is not a mail address: there is a blank in it. Press Enter to change it.")
            .arg(whole);
    return RecipientWords::tr(
               "%1 is not a mail address: something in it is not allowed there. Press Enter to "
               "change it.")
        .arg(whole);
}

} // namespace sealpost::gui
