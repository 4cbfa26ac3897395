// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/amounts.h"

#include <QLocale>
#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;
using std::chrono::seconds;

class AmountsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void sizes_data();
    void sizes();
    void when_data();
    void when();
    void datesFollowTheLanguage();
    void waits_data();
    void waits();
};

void AmountsTest::initTestCase() {
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void AmountsTest::sizes_data() {
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("kilo") << quint64(1000) << "1 kB";
    QTest::newRow("tenth") << quint64(1500) << "1.5 kB";
    QTest::newRow("no tenth of many") << quint64(15400) << "15 kB";
    QTest::newRow("whole") << quint64(3000000) << "3 MB";
    QTest::newRow("almost") << quint64(2999999) << "3 MB";
    QTest::newRow("never 1000 of the smaller") << quint64(999950) << "1 MB";
    QTest::newRow("giga") << quint64(2200000000) << "2.2 GB";
    QTest::newRow("largest") << ~quint64(0) << QLocale().toString(18446744) + " TB";
}

void AmountsTest::sizes() {
    QFETCH(quint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(size_text(bytes), text);
}

void AmountsTest::when_data() {
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << "2026-11-24T13:05:00Z"
                         << "14:05";
    QTest::newRow("this morning") << "2026-11-24T05:00:00Z"
                                  << "06:00";
    // 23:30 in UTC is the next day here.
    QTest::newRow("after midnight here") << "2026-11-23T23:30:00Z"
                                         << "00:30";
    QTest::newRow("yesterday") << "2026-11-23T13:05:00Z"
                               << "Monday, 14:05";
    QTest::newRow("six days ago") << "2026-11-18T13:05:00Z"
                                  << "Wednesday, 14:05";
    // The same weekday would be taken for today.
    QTest::newRow("a week ago") << "2026-11-17T13:05:00Z"
                                << "17 Nov 2026";
    QTest::newRow("last year") << "2025-01-02T13:05:00Z"
                               << "2 Jan 2025";
    QTest::newRow("tomorrow") << "2026-11-25T13:05:00Z"
                              << "25 Nov 2026";
}

void AmountsTest::when() {
    QFETCH(QString, time);
    QFETCH(QString, text);
    const Time now = parse_rfc3339("2026-11-24T13:05:30Z").value();
    QCOMPARE(when_text(parse_rfc3339(time.toStdString()).value(), now), text);
}

void AmountsTest::datesFollowTheLanguage() {
    const Time time = parse_rfc3339("2026-03-24T09:05:00Z").value();
    QCOMPARE(date_text(time), QStringLiteral("24 March 2026"));
    QCOMPARE(moment_text(time), QStringLiteral("24 March 2026, 10:05"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = date_text(time);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY2(german.contains(QString::fromUtf8("M\xc3\xa4rz")), qPrintable(german));
}

void AmountsTest::waits_data() {
    QTest::addColumn<int>("wait");
    QTest::addColumn<QString>("begins");
    QTest::newRow("second") << 8 << "in 8 second";
    QTest::newRow("last second") << 59 << "in 59 second";
    QTest::newRow("minute") << 60 << "in 1 minute";
    QTest::newRow("rounds up") << 170 << "in 3 minute";
    QTest::newRow("never 60 minutes") << 3590 << "in 1 hour";
    QTest::newRow("hours") << 4 * 3600 << "in 4 hour";
    QTest::newRow("days") << 48 * 3600 << "in 2 day";
    QTest::newRow("passed") << -5 << "now";
    QTest::newRow("due") << 0 << "now";
}

void AmountsTest::waits() {
    QFETCH(int, wait);
    QFETCH(QString, begins);
    const QString text = in_text(seconds(wait));
    QVERIFY2(text.startsWith(begins), qPrintable(text));
}

QTEST_GUILESS_MAIN(AmountsTest)
#include "amounts_test.moc"
