// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/amounts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace sealpost::gui {

namespace {

struct Amounts {
    Q_DECLARE_TR_FUNCTIONS(Amounts)
  public:
    static QString bytes(int number) { return tr("%n byte(s)", nullptr, number); }
    static QString in_unit(int power, const QString& number) {
        switch (power) {
        case 1:
            return tr("%1 kB").arg(number);
        case 2:
            return tr("%1 MB").arg(number);
        case 3:
            return tr("%1 GB").arg(number);
        default:
            return tr("%1 TB").arg(number);
        }
    }
    // Patterns as of QLocale::toString(QDateTime, QString).
    static QString clock_pattern() { return tr("HH:mm", "pattern of a time of day"); }
    static QString weekday_pattern() { return tr("dddd, HH:mm", "pattern of a time in this week"); }
    static QString short_date_pattern() { return tr("d MMM yyyy", "pattern of a short date"); }
    static QString date_pattern() { return tr("d MMMM yyyy", "pattern of a date"); }

    static QString moment_pattern() { return tr("d MMMM yyyy, HH:mm", "pattern of a date with its time"); }

    static QString now() { return tr("now"); }
    static QString seconds(int number) { return tr("in %n second(s)", nullptr, number); }
    static QString minutes(int number) { return tr("in %n minute(s)", nullptr, number); }
    static QString hours(int number) { return tr("in %n hour(s)", nullptr, number); }
    static QString days(int number) { return tr("in %n day(s)", nullptr, number); }
};

QDateTime local(Time time) { return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()); }

int to_int(std::int64_t number) {
    return static_cast<int>(std::min<std::int64_t>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString size_text(std::uint64_t bytes) {
    if (bytes < 1000) return Amounts::bytes(static_cast<int>(bytes));
    double value = static_cast<double>(bytes) / 1000;
    int power = 1;
    while (value >= 999.5 && power < 4) {
        value /= 1000;
        ++power;
    }
    const double tenths = static_cast<double>(static_cast<std::int64_t>(value * 10 + 0.5)) / 10;
    const bool whole = value >= 9.95 || tenths == static_cast<double>(static_cast<std::int64_t>(tenths));
    return Amounts::in_unit(power, QLocale().toString(value, 'f', whole ? 0 : 1));
}

QString when_text(Time time, Time now) {
    const QDateTime then = local(time);
    const qint64 days = then.date().daysTo(local(now).date());
    const QLocale locale;
    if (days == 0) return locale.toString(then, Amounts::clock_pattern());
    if (days > 0 && days < 7) return locale.toString(then, Amounts::weekday_pattern());
    return locale.toString(then, Amounts::short_date_pattern());
}

QString date_text(Time time) { return QLocale().toString(local(time), Amounts::date_pattern()); }

QString moment_text(Time time) { return QLocale().toString(local(time), Amounts::moment_pattern()); }

QString in_text(std::chrono::seconds from_now) {
    const std::int64_t seconds = from_now.count();
    if (seconds <= 0) return Amounts::now();
    if (seconds < 60) return Amounts::seconds(to_int(seconds));
    if (seconds < 60 * 60 - 30) return Amounts::minutes(to_int((seconds + 30) / 60));
    if (seconds < 36 * 60 * 60) return Amounts::hours(to_int((seconds + 1800) / 3600));
    return Amounts::days(to_int((seconds + 43200) / 86400));
}

} // namespace sealpost::gui
