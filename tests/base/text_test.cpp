// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QStringDecoder>
#include <QTest>

using namespace sealpost;

class TextTest : public QObject {
    Q_OBJECT

  private slots:
    void escapesWhatAPersonMustNotBeShown_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plain") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                             "e \xf0\x9f\x98\x80")
                               << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                             "e \xf0\x9f\x98\x80");
        QTest::newRow("terminal escape") << QByteArray("\x1b[31mred") << QByteArray("\\u{001B}[31mred");
        QTest::newRow("C1 control") << QByteArray("a\xc2\x9b"
                                                  "b")
                                    << QByteArray("a\\u{009B}b");
        QTest::newRow("delete") << QByteArray("a\x7f") << QByteArray("a\\u{007F}");
        QTest::newRow("right-to-left override") << QByteArray("\xe2\x80\xae"
                                                              "fdp.exe")
                                                << QByteArray("\\u{202E}fdp.exe");
        QTest::newRow("isolate") << QByteArray("\xe2\x81\xa6x") << QByteArray("\\u{2066}x");
        QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8") << QByteArray("\\u{2028}");
        QTest::newRow("zero-width space") << QByteArray("a\xe2\x80\x8b"
                                                        "b")
                                          << QByteArray("a\\u{200B}b");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a")
                                         << QByteArray("\\u{FEFF}a");
        QTest::newRow("tag character") << QByteArray("\xf3\xa0\x81\xa1") << QByteArray("\\u{E0061}");
        QTest::newRow("invalid byte") << QByteArray("a\xff"
                                                    "b")
                                      << QByteArray("a\\u{00FF}b");
        QTest::newRow("truncated sequence") << QByteArray("\xe2\x80") << QByteArray("\\u{00E2}\\u{0080}");
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << QByteArray("\\u{00C0}\\u{00AF}");
        QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("a\\u{000A}b");
    }
    void escapesWhatAPersonMustNotBeShown() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(escape_for_display(text.toStdString())), shown);
    }
    void keepsLinesAndTabsWhereTextHasSeveralLines() {
        QCOMPARE(escape_for_display("a\n\tb\r\x1b", true), std::string("a\n\tb\\u{000D}\\u{001B}"));
    }
    void knowsValidUtf8_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("repaired");
        QTest::newRow("ascii") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("two bytes") << QByteArray("\xc3\xa4") << QByteArray("\xc3\xa4");
        QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf") << QByteArray("\xf4\x8f\xbf\xbf");
        QTest::newRow("beyond it") << QByteArray("\xf4\x90\x80\x80")
                                   << QByteArray("\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80")
                                   << QByteArray("\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
        QTest::newRow("overlong") << QByteArray("\xe0\x80\xaf")
                                  << QByteArray("\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
        QTest::newRow("latin-1") << QByteArray("M\xfcller") << QByteArray("M\xef\xbf\xbdller");
        QTest::newRow("cut off") << QByteArray("a\xe2\x82") << QByteArray("a\xef\xbf\xbd");
    }
    void knowsValidUtf8() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, repaired);
        QCOMPARE(is_valid_utf8(text.toStdString()), text == repaired);
        QCOMPARE(QByteArray::fromStdString(to_valid_utf8(text.toStdString())), repaired);
        QStringDecoder peer(QStringDecoder::Utf8);
        const QString decoded = peer(text);
        QCOMPARE(is_valid_utf8(text.toStdString()), !peer.hasError() && decoded.toUtf8() == text);
    }
    void base64AgreesWithQt_data() {
        QTest::addColumn<QByteArray>("bytes");
        for (int size = 0; size < 10; ++size) {
            QByteArray bytes;
            for (int i = 0; i < size; ++i) bytes.append(static_cast<char>(251 - 37 * i));
            QTest::addRow("%d bytes", size) << bytes;
        }
    }
    void base64AgreesWithQt() {
        QFETCH(QByteArray, bytes);
        const std::string encoded = to_base64(bytes.toStdString());
        QCOMPARE(QByteArray::fromStdString(encoded), bytes.toBase64());
        QVERIFY(from_base64(encoded) == bytes.toStdString());
        QCOMPARE(QByteArray::fromStdString(to_hex_upper(bytes.toStdString())), bytes.toHex().toUpper());
        QVERIFY(from_hex(bytes.toHex().toStdString()) == bytes.toStdString());
    }
    void base64SkipsWhiteSpace() { QVERIFY(from_base64("\r\n aGVs\r\n\tbG8= \n") == "hello"); }
    void base64RefusesWhatIsNotExact_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"a", "ab", "abc", "abcde", "ab=", "ab==c", "=", "==", "a===", "abc==", "abcd=", "ab=c", "a-b_",
              "abc!", "aGVsbG9=", "aGVsbG8=aGVsbG8=", "abcd===="}) {
            QTest::addRow("%s", text) << QByteArray(text);
        }
    }
    void base64RefusesWhatIsNotExact() {
        QFETCH(QByteArray, text);
        QVERIFY(!from_base64(text.toStdString()));
    }
    void hexRefusesWhatIsNotExact() {
        QVERIFY(!from_hex("abc"));
        QVERIFY(!from_hex("0g"));
        QVERIFY(!from_hex("a "));
        QVERIFY(from_hex("aB09") == std::string("\xab\x09"));
    }
    void caseIsAsciiOnly() {
        QCOMPARE(ascii_lower("AZ\xc3\x84[`"), std::string("az\xc3\x84[`"));
        QCOMPARE(ascii_upper("az\xc3\xa4{@"), std::string("AZ\xc3\xa4{@"));
        QVERIFY(equal_ignoring_case("Content-Type", "CONTENT-type"));
        QVERIFY(!equal_ignoring_case("a", "ab"));
        // The Kelvin sign is not a k.
        QVERIFY(!equal_ignoring_case("\xe2\x84\xaa", "k"));
    }
    void trimsAndSplits() {
        QCOMPARE(trim(" \t a b\r\n"), std::string_view("a b"));
        QCOMPARE(trim(" \n"), std::string_view());
        QVERIFY((split("a,,b,", ',') == std::vector<std::string_view>{"a", "", "b", ""}));
        QVERIFY((split("", ',') == std::vector<std::string_view>{""}));
    }
    void randomHexIsFreshAndLowerCase() {
        const std::string text = random_hex(8);
        QCOMPARE(text.size(), std::size_t{16});
        QVERIFY(text.find_first_not_of("0123456789abcdef") == std::string::npos);
        QVERIFY(text != random_hex(8));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
