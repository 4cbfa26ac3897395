// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mailto.h"

#include <QUrl>

namespace sealpost::gui {

namespace {

QStringList addresses_in(const QString& text) {
    QStringList result;
    for (const QString& one : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString address = QUrl::fromPercentEncoding(one.toUtf8()).trimmed(); !address.isEmpty())
            result << address;
    return result;
}

} // namespace

std::optional<ComposeRequest> request_of_mailto(const QString& link) {
    const QString scheme = QStringLiteral("mailto:");
    if (!link.startsWith(scheme, Qt::CaseInsensitive)) return std::nullopt;
    const QString rest = link.mid(scheme.size()).section(QLatin1Char('#'), 0, 0);
    ComposeRequest request;
    request.to = addresses_in(rest.section(QLatin1Char('?'), 0, 0));
    for (const QString& field :
         rest.section(QLatin1Char('?'), 1).split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const QString name = field.section(QLatin1Char('='), 0, 0).toLower();
        const QString raw = field.section(QLatin1Char('='), 1);
        const QString value = QUrl::fromPercentEncoding(raw.toUtf8());
        if (name == QLatin1String("to")) request.to += addresses_in(raw);
        if (name == QLatin1String("cc")) request.cc += addresses_in(raw);
        if (name == QLatin1String("subject")) request.subject = value.simplified();
        if (name == QLatin1String("body"))
            request.text = QString(value).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    }
    return request;
}

} // namespace sealpost::gui
