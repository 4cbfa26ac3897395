// SPDX-License-Identifier: GPL-3.0-or-later
// Words out of parts: plain text, format=flowed, legacy display elements, inline blocks.
#include "core/incoming/cms_peek.h"
#include "core/incoming/flowed.h"
#include "core/incoming/inline_pgp.h"
#include "core/incoming/legacy_display.h"

#include <QtTest>

using namespace sealpost;
using namespace sealpost::incoming;

namespace {

const LegacyDisplay fields{{{"Subject", "Lunch at noon"}, {"To", "Bob <bob@example.net>"}}};

QByteArray bytes(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TextTest final : public QObject {
    Q_OBJECT

  private slots:
    void joinsFlowedLines_data();
    void joinsFlowedLines();
    void removesOnlyCopiesOfFields_data();
    void removesOnlyCopiesOfFields();
    void findsWholeInlineBlocks_data();
    void findsWholeInlineBlocks();
    void takesACleartextSignatureApart();
    void refusesUnsignedWordsInACleartextHeader();
    void seesWhatCmsSaysItIs_data();
    void seesWhatCmsSaysItIs();
};

void TextTest::joinsFlowedLines_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("delete_space");
    QTest::addColumn<QByteArray>("joined");
    QTest::newRow("two lines") << bytes("one \ntwo\n") << false << bytes("one two\n");
    QTest::newRow("fixed lines") << bytes("one\ntwo\n") << false << bytes("one\ntwo\n");
    QTest::newRow("delsp") << bytes("Zusammen \nhang\n") << true << bytes("Zusammenhang\n");
    QTest::newRow("stuffed") << bytes(" >not a quote\n From here\n") << false
                             << bytes(">not a quote\nFrom here\n");
    QTest::newRow("quoted") << bytes("> one \n> two\nthree\n") << false << bytes("> one two\nthree\n");
    QTest::newRow("quote depths do not join")
        << bytes("> one \n>> two\n") << false << bytes("> one \n>> two\n");
    QTest::newRow("signature separator") << bytes("text\n-- \nname\n") << false << bytes("text\n-- \nname\n");
    QTest::newRow("nothing") << bytes("") << false << bytes("");
}

void TextTest::joinsFlowedLines() {
    QFETCH(QByteArray, text);
    QFETCH(bool, delete_space);
    QFETCH(QByteArray, joined);
    QCOMPARE(bytes(unflow(text.toStdString(), delete_space)), joined);
}

void TextTest::removesOnlyCopiesOfFields_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("one") << bytes("Subject: Lunch at noon\n\ntext") << 24;
    QTest::newRow("two") << bytes("Subject: Lunch at noon\nTo: Bob <bob@example.net>\n\ntext") << 50;
    QTest::newRow("folded") << bytes("Subject: Lunch\n at noon\n\ntext") << 25;
    QTest::newRow("another value") << bytes("Subject: Dinner\n\ntext") << -1;
    QTest::newRow("one line too many") << bytes("Subject: Lunch at noon\nPay: now\n\ntext") << -1;
    QTest::newRow("no blank line") << bytes("Subject: Lunch at noon\ntext") << -1;
    QTest::newRow("words") << bytes("hello\n\ntext") << -1;
    QTest::newRow("empty first line") << bytes("\ntext") << -1;
    QTest::newRow("nothing") << bytes("") << -1;
}

void TextTest::removesOnlyCopiesOfFields() {
    QFETCH(QByteArray, text);
    QFETCH(int, length);
    const auto found = legacy_display_length(text.toStdString(), fields);
    QCOMPARE(found ? static_cast<int>(*found) : -1, length);
}

void TextTest::findsWholeInlineBlocks_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    const QByteArray block = "-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n";
    QTest::newRow("one") << QByteArray("x\n" + block + "y\n") << 1;
    QTest::newRow("two") << QByteArray(block + block) << 2;
    QTest::newRow("without an end") << bytes("-----BEGIN PGP MESSAGE-----\n\nabc\n") << 0;
    QTest::newRow("quoted") << bytes("> -----BEGIN PGP MESSAGE-----\n> abc\n> -----END PGP MESSAGE-----\n")
                            << 0;
    QTest::newRow("in the middle of a line") << QByteArray("see " + block) << 0;
    QTest::newRow("a key is none")
        << bytes("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\na\n-----END PGP PUBLIC KEY BLOCK-----\n") << 0;
    QTest::newRow("begin within begin") << QByteArray("-----BEGIN PGP MESSAGE-----\n" + block) << 1;
    QByteArray many;
    for (int i = 0; i < 100; ++i) many += block;
    QTest::newRow("many") << many << 20;
}

void TextTest::findsWholeInlineBlocks() {
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    QCOMPARE(static_cast<int>(find_inline_pgp(text.toStdString()).size()), count);
}

void TextTest::takesACleartextSignatureApart() {
    const auto parsed =
        parse_clear_signed("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- -dashed  \nend\n"
                           "-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n");
    QVERIFY(parsed.has_value());
    QCOMPARE(bytes(parsed->text), "-dashed\r\nend");
    QVERIFY(parsed->signature.starts_with("-----BEGIN PGP SIGNATURE-----"));
}

void TextTest::refusesUnsignedWordsInACleartextHeader() {
    QVERIFY(!parse_clear_signed("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\nPay mallory\n\ntext\n"
                                "-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n"));
    QVERIFY(!parse_clear_signed("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n-unescaped\n"
                                "-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n"));
}

void TextTest::seesWhatCmsSaysItIs_data() {
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<int>("content");
    const QByteArray pkcs7 = QByteArray::fromHex("06092a864886f70d0107");
    QTest::newRow("signed") << QByteArray(QByteArray::fromHex("3082012c") + pkcs7 + '\x02')
                            << static_cast<int>(CmsContent::signed_data);
    QTest::newRow("enveloped, indefinite length") << QByteArray(QByteArray::fromHex("3080") + pkcs7 + '\x03')
                                                  << static_cast<int>(CmsContent::enveloped_data);
    QTest::newRow("authenticated enveloped") << QByteArray::fromHex("3080060b2a864886f70d010910011700")
                                             << static_cast<int>(CmsContent::auth_enveloped_data);
    QTest::newRow("cut") << QByteArray(QByteArray::fromHex("3080") + pkcs7)
                         << static_cast<int>(CmsContent::not_cms);
    QTest::newRow("a length that runs over")
        << QByteArray::fromHex("308906") << static_cast<int>(CmsContent::not_cms);
    QTest::newRow("text") << bytes("hello") << static_cast<int>(CmsContent::not_cms);
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(CmsContent::not_cms);
}

void TextTest::seesWhatCmsSaysItIs() {
    QFETCH(QByteArray, der);
    QFETCH(int, content);
    QCOMPARE(static_cast<int>(peek_cms_content(der.toStdString())), content);
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
