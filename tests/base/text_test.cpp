// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

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
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
