// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/message_head.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::transport;

class MessageHeadTest : public QObject {
    Q_OBJECT

  private slots:
    void findsWhatIsNotAscii_data() {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("utf8");
        const auto row = [](const char* name, const QByteArray& message, bool utf8) {
            QTest::newRow(name) << message << utf8;
        };
        row("ASCII", "From: a@example.org\r\n\r\nhello\r\n", false);
        row("in an address", "From: j\xc3\xbcrgen@example.org\r\n\r\nhello\r\n", true);
        row("in the last field", "From: a@example.org\r\nSubject: \xc3\xbc\r\n\r\n", true);
        row("in a folded line", "From: a@example.org\r\nTo: b@example.org,\r\n \xc3\xbc@example.org\r\n\r\n",
            true);
        row("in the text alone", "From: a@example.org\r\n\r\n\xc3\xbc\r\n", false);
        row("in the text, without a header", "\r\n\xc3\xbc\r\n", false);
        row("behind a line of blanks, which is none that ends it", "A: b\r\n \r\nC: \xc3\xbc\r\n\r\n", true);
        row("a header without an end", "A: \xc3\xbc", true);
        row("nothing", "", false);
        // The pieces that are read end at 4096 bytes.
        row("the end on the border", "A: " + QByteArray(4096 - 6, 'x') + "\r\n\r\n\xc3\xbc", false);
        row("just before the border", "A: " + QByteArray(4096 - 5, 'x') + "\xc3\xbc\r\n\r\n", true);
        row("far behind", "A: " + QByteArray(100000, 'x') + "\xc3\xbc\r\n\r\n", true);
    }
    void findsWhatIsNotAscii() {
        QFETCH(QByteArray, message);
        QFETCH(bool, utf8);
        const std::string bytes = message.toStdString();
        ViewSource source(bytes);
        QCOMPARE(has_utf8_header(source), utf8);
        // From the beginning, wherever somebody else stopped.
        QCOMPARE(has_utf8_header(source), utf8);
    }
};

QTEST_GUILESS_MAIN(MessageHeadTest)
#include "message_head_test.moc"
