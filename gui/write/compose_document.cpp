// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/compose_document.h"

#include <QFont>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QUrl>

namespace sealpost::gui {

namespace {

bool is_bold(const QTextCharFormat& format) { return format.fontWeight() > QFont::Medium; }

template <class Visit>
void for_each_fragment(const QTextBlock& block, Visit visit) {
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().isValid()) visit(it.fragment().text(), it.fragment().charFormat());
}

/// Images and other objects have no place in it.
QString words_of(QString text) {
    text.remove(QChar::ObjectReplacementCharacter);
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.replace(QChar::Nbsp, QLatin1Char(' '));
    return text;
}

QString escaped(const QString& text) {
    QString html = text.toHtmlEscaped();
    // Blanks that HTML would swallow.
    html.replace(QStringLiteral("  "), QStringLiteral(" &nbsp;"));
    if (html.startsWith(QLatin1Char(' '))) html.replace(0, 1, QStringLiteral("&nbsp;"));
    return html.replace(QLatin1Char('\n'), QStringLiteral("<br>\n"));
}

QString html_of_fragment(const QString& text, const QTextCharFormat& format) {
    QString html = escaped(words_of(text));
    if (format.fontItalic()) html = QStringLiteral("<i>%1</i>").arg(html);
    if (is_bold(format)) html = QStringLiteral("<b>%1</b>").arg(html);
    const QString target = format.isAnchor() ? link_target(format.anchorHref()) : QString();
    if (!target.isEmpty())
        html = QStringLiteral("<a href=\"%1\">").arg(target.toHtmlEscaped()) + html + QStringLiteral("</a>");
    return html;
}

QString html_of_block(const QTextBlock& block) {
    QString html;
    for_each_fragment(
        block, [&](const QString& text, const auto& format) { html += html_of_fragment(text, format); });
    return html;
}

QString plain_of_block(const QTextBlock& block) {
    QString plain;
    for_each_fragment(block, [&](const QString& text, const QTextCharFormat& format) {
        const QString words = words_of(text);
        plain += words;
        const QString target = format.isAnchor() ? link_target(format.anchorHref()) : QString();
        if (!target.isEmpty() && target != words && link_target(words) != target)
            plain += QStringLiteral(" <%1>").arg(target);
    });
    return plain;
}

} // namespace

bool has_formats(const QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.textList()) return true;
        bool found = false;
        for_each_fragment(block, [&](const QString&, const QTextCharFormat& format) {
            found = found || format.fontItalic() || is_bold(format) || format.isAnchor();
        });
        if (found) return true;
    }
    return false;
}

QString plain_of(const QTextDocument& document) {
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines += (block.textList() ? QStringLiteral("- ") : QString()) + plain_of_block(block);
    return lines.join(QLatin1Char('\n'));
}

QString html_of(const QTextDocument& document) {
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><body>\n");
    bool in_list = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool is_item = block.textList() != nullptr;
        if (is_item && !in_list) html += QStringLiteral("<ul>");
        if (!is_item && in_list) html += QStringLiteral("</ul>\n");
        in_list = is_item;
        const QString words = html_of_block(block);
        if (is_item)
            html += QStringLiteral("\n<li>") + words + QStringLiteral("</li>");
        else
            html += QStringLiteral("<p>") + (words.isEmpty() ? QStringLiteral("<br>") : words) +
                    QStringLiteral("</p>\n");
    }
    if (in_list) html += QStringLiteral("</ul>\n");
    return html + QStringLiteral("</body></html>\n");
}

QString link_target(const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) return {};
    QUrl url(text, QUrl::TolerantMode);
    if (url.scheme().isEmpty()) {
        if (text.contains(QLatin1Char(' ')) || !text.contains(QLatin1Char('.'))) return {};
        url = text.contains(QLatin1Char('@')) ? QUrl(QStringLiteral("mailto:") + text)
                                              : QUrl(QStringLiteral("https://") + text);
    }
    const QString scheme = url.scheme();
    const bool web = (scheme == QLatin1String("http") || scheme == QLatin1String("https")) &&
                     !url.host().isEmpty() && url.userInfo().isEmpty();
    const bool mail = scheme == QLatin1String("mailto") && !url.path().isEmpty();
    if (!url.isValid() || !(web || mail)) return {};
    return QString::fromLatin1(url.toEncoded());
}

} // namespace sealpost::gui
