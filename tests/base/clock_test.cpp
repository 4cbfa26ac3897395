// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "tests/support/fixed_clock.h"

#include <QTest>

using namespace sealpost;

class ClockTest : public QObject {
    Q_OBJECT

  private slots:
    void writesAndReadsRfc3339_data() {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("epoch") << qint64{0} << QByteArray("1970-01-01T00:00:00Z");
        QTest::newRow("leap day") << qint64{1709164800} << QByteArray("2024-02-29T00:00:00Z");
        QTest::newRow("last second") << qint64{4102444799} << QByteArray("2099-12-31T23:59:59Z");
        QTest::newRow("before the epoch") << qint64{-1} << QByteArray("1969-12-31T23:59:59Z");
    }
    void writesAndReadsRfc3339() {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, text);
        const Time time{std::chrono::seconds{seconds}};
        QCOMPARE(to_rfc3339(time), text.toStdString());
        QVERIFY(parse_rfc3339(text.toStdString()) == time);
    }
    void refusesOtherForms_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "2026-11-24", "2026-11-24T09:00:00", "2026-11-24T09:00:00+00:00",
                                 "2026-11-24 09:00:00Z", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z",
                                 "2026-11-24T24:00:00Z", "2026-11-24T09:60:00Z", "2026-11-24T09:00:60Z",
                                 "2026-11-24T09:00:00.5Z", "2026-1a-24T09:00:00Z", "2026-11-24T09:00:00Z "}) {
            QTest::addRow("'%s'", text) << QByteArray(text);
        }
    }
    void refusesOtherForms() {
        QFETCH(QByteArray, text);
        QVERIFY(!parse_rfc3339(text.toStdString()));
    }
    void readsDates() {
        QVERIFY(parse_date("2026-11-24") == parse_rfc3339("2026-11-24T00:00:00Z"));
        QVERIFY(!parse_date("2026-02-29"));
        QVERIFY(!parse_date("26-11-24"));
        QVERIFY(!parse_date("2026-11-24T00:00:00Z"));
    }
    void writesMailDatesInUtc() {
        QCOMPARE(to_rfc5322(parse_rfc3339("2026-11-24T09:00:00Z").value()),
                 std::string("Tue, 24 Nov 2026 09:00:00 +0000"));
        QCOMPARE(to_rfc5322(parse_rfc3339("2027-01-03T23:59:59Z").value()),
                 std::string("Sun, 3 Jan 2027 23:59:59 +0000"));
    }
    void systemClockGoesWithTheSystem() {
        const auto before = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const Time now = SystemClock().now();
        QVERIFY(now >= before && now <= std::chrono::system_clock::now());
    }
    void fixedClockMovesOnlyWhenTold() {
        test::FixedClock clock("2026-11-24T09:00:00Z");
        clock.advance(std::chrono::hours{1});
        QCOMPARE(to_rfc3339(clock.now()), std::string("2026-11-24T10:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
