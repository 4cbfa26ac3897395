// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that are made to be taken for another one (UTS 39).
#include "core/incoming/lookalike.h"

#include <QtTest>

using namespace sealpost;
using namespace sealpost::incoming;

namespace {

mime::AddrSpec address(const QByteArray& text) { return mime::AddrSpec::parse(text.toStdString()).value(); }

const KnownAddresses known({address("anna@paypal.example"), address("max.muster@kanzlei.example"),
                            address("\xd0\xb8\xd0\xb2\xd0\xb0\xd0\xbd@example.org"),
                            address("jos\xc3\xa9@stra\xc3\x9f"
                                    "e.example")});

} // namespace

class LookalikeTest final : public QObject {
    Q_OBJECT

  private slots:
    void warnsOfWhoImitatesSomebodyKnown_data();
    void warnsOfWhoImitatesSomebodyKnown();
    void warnsOfMixedScripts_data();
    void warnsOfMixedScripts();
    void warnsOfAnotherAddressInTheDisplayName_data();
    void warnsOfAnotherAddressInTheDisplayName();
};

void LookalikeTest::warnsOfWhoImitatesSomebodyKnown_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<bool>("imitates");
    QTest::newRow("the known one") << QByteArray("anna@paypal.example") << false;
    QTest::newRow("the known one in capitals") << QByteArray("ANNA@PayPal.example") << false;
    QTest::newRow("somebody else") << QByteArray("bert@paypal.example") << false;
    QTest::newRow("another domain") << QByteArray("anna@paypal.test") << false;
    QTest::newRow("one for l") << QByteArray("anna@paypa1.example") << true;
    QTest::newRow("capital i for l") << QByteArray("anna@paypaI.example") << true;
    QTest::newRow("rn for m") << QByteArray("rnax.muster@kanzlei.example") << true;
    QTest::newRow("Cyrillic a in the local part") << QByteArray("\xd0\xb0nna@paypal.example") << true;
    QTest::newRow("Cyrillic a in the domain") << QByteArray("anna@p\xd0\xb0ypal.example") << true;
    QTest::newRow("the same as A-labels") << QByteArray("anna@xn--pypal-4ve.example") << true;
    QTest::newRow("a known address with accents") << QByteArray("jos\xc3\xa9@stra\xc3\x9f"
                                                                "e.example")
                                                  << false;
    QTest::newRow("fullwidth letters are the same domain") << QByteArray("anna@\xef\xbd\x90"
                                                                         "aypal.example")
                                                           << false;
}

void LookalikeTest::warnsOfWhoImitatesSomebodyKnown() {
    QFETCH(QByteArray, from);
    QFETCH(bool, imitates);
    QCOMPARE(known.are_imitated_by(address(from)), imitates);
    QVERIFY(!KnownAddresses().are_imitated_by(address(from)));
}

void LookalikeTest::warnsOfMixedScripts_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<bool>("deceptive");
    QTest::newRow("ASCII") << QByteArray("anna@example.org") << false;
    QTest::newRow("German") << QByteArray("j\xc3\xbcrgen@stra\xc3\x9f"
                                          "e.example")
                            << false;
    QTest::newRow("Cyrillic throughout")
        << QByteArray("\xd0\xb8\xd0\xb2\xd0\xb0\xd0\xbd@\xd0\xbf\xd0\xbe\xd1\x87\xd1\x82\xd0\xb0.example")
        << false;
    QTest::newRow("Japanese with Latin") << QByteArray("info@\xe6\x97\xa5\xe6\x9c\xac-web.example") << false;
    QTest::newRow("one Cyrillic letter") << QByteArray("anna@p\xd0\xb0ypal.example") << true;
    QTest::newRow("as A-labels") << QByteArray("anna@xn--pypal-4ve.example") << true;
    QTest::newRow("Greek in the local part") << QByteArray("\xce\xb1nna@example.org") << true;
    // U+0441 U+043E U+0441 U+043E: every letter of it looks like Latin "coco".
    QTest::newRow("wholly Cyrillic, looks Latin")
        << QByteArray("anna@\xd1\x81\xd0\xbe\xd1\x81\xd0\xbe.example") << true;
    QTest::newRow("dotless i") << QByteArray("anna@gma\xc4\xb1l.example") << true;
}

void LookalikeTest::warnsOfMixedScripts() {
    QFETCH(QByteArray, from);
    QFETCH(bool, deceptive);
    QCOMPARE(is_deceptive(address(from)), deceptive);
}

void LookalikeTest::warnsOfAnotherAddressInTheDisplayName_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("another");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("a name") << QByteArray("Anna Muster") << false;
    QTest::newRow("the address itself") << QByteArray("eve@example.com") << false;
    QTest::newRow("the address in other case") << QByteArray("Eve@Example.COM") << false;
    QTest::newRow("another address") << QByteArray("anna@example.org") << true;
    QTest::newRow("in brackets") << QByteArray("Anna <anna@example.org>") << true;
    QTest::newRow("between words") << QByteArray("the anna@example.org of old") << true;
    QTest::newRow("with a fullwidth sign") << QByteArray("anna\xef\xbc\xa0"
                                                         "example.org")
                                           << true;
    QTest::newRow("an at that is none") << QByteArray("anna @ home") << false;
}

void LookalikeTest::warnsOfAnotherAddressInTheDisplayName() {
    QFETCH(QByteArray, name);
    QFETCH(bool, another);
    QCOMPARE(names_another_address({name.toStdString(), address("eve@example.com")}), another);
}

QTEST_APPLESS_MAIN(LookalikeTest)
#include "lookalike_test.moc"
