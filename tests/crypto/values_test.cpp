// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/fingerprint.h"
#include "core/crypto/level.h"
#include "core/crypto/technology.h"

#include <QTest>

using namespace sealpost::crypto;

class ValuesTest : public QObject {
    Q_OBJECT
  private slots:
    void fingerprintsTakeFortyOrSixtyFourHexDigitsOnly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hex");
        const QString v4 = "0123456789ABCDEF0123456789ABCDEF01234567";
        QTest::newRow("v4") << v4 << v4;
        QTest::newRow("lower case") << v4.toLower() << v4;
        QTest::newRow("groups") << "0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567" << v4;
        QTest::newRow("colons") << "01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67" << v4;
        QTest::newRow("v6 or certificate") << QString(64, 'A') << QString(64, 'A');
        QTest::newRow("a key ID is none") << "0123456789ABCDEF" << QString();
        QTest::newRow("prefix 0x is none") << "0x" + v4 << QString();
        QTest::newRow("41 digits") << v4 + "0" << QString();
        QTest::newRow("65 digits") << QString(65, 'A') << QString();
        QTest::newRow("no hex") << QString(40, 'G') << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void fingerprintsTakeFortyOrSixtyFourHexDigitsOnly() {
        QFETCH(QString, text);
        QFETCH(QString, hex);
        const auto fingerprint = Fingerprint::parse(text.toStdString());
        QCOMPARE(fingerprint.has_value(), !hex.isEmpty());
        if (fingerprint) {
            QCOMPARE(QString::fromStdString(fingerprint->hex()), hex);
            QCOMPARE(fingerprint->last16().size(), std::size_t{16});
            QVERIFY(hex.endsWith(QString::fromUtf8(fingerprint->last16().data(), 16)));
        }
    }

    void levelsCountAsTheTableOfTheProtocolsSays_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("signatures");
        QTest::addColumn<bool>("encryption");
        QTest::newRow("verified") << "verified" << true << true;
        QTest::newRow("accepted") << "accepted" << true << true;
        QTest::newRow("ca") << "ca" << true << true;
        QTest::newRow("first-use") << "first-use" << false << true;
        QTest::newRow("offered") << "offered" << false << false;
        QTest::newRow("conflict") << "conflict" << false << false;
        QTest::newRow("rejected") << "rejected" << false << false;
        QTest::newRow("none") << "none" << false << false;
    }
    void levelsCountAsTheTableOfTheProtocolsSays() {
        QFETCH(QString, name);
        const auto level = parse_level(name.toStdString());
        QVERIFY(level.has_value());
        QCOMPARE(QString::fromUtf8(name_of(*level).data()), name);
        QTEST(counts_for_signatures(*level), "signatures");
        QTEST(counts_for_encryption(*level), "encryption");
    }

    void unknownNamesAreNoLevelAndNoTechnology() {
        QVERIFY(!parse_level("trusted"));
        QVERIFY(!parse_level(""));
        QVERIFY(!parse_technology("openpgp"));
        QVERIFY(parse_technology("pgp") == Technology::openpgp);
        QVERIFY(parse_technology("smime") == Technology::smime);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
