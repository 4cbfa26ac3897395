// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/imap_guard.h"

#include "core/base/limits.h"
#include "core/transport/modified_utf7.h"
#include "tests/support/qt_error.h"

using namespace sealpost;
using namespace sealpost::transport;

class ImapGuardTest : public QObject {
    Q_OBJECT

    static std::string outcome(const std::string& bytes, ImapGuard::Body body, std::size_t piece) {
        ImapGuard guard;
        guard.begin_command(body);
        try {
            for (std::size_t i = 0; i < bytes.size(); i += piece)
                guard.check(std::string_view(bytes).substr(i, piece));
            return "good";
        } catch (const Error& error) {
            return error.fact("detail");
        }
    }

  private slots:
    void judges_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("streamed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const char* expected,
                            bool streamed = false) {
            QTest::newRow(name) << bytes << streamed << QString(expected);
        };
        const QByteArray deep(101, '(');
        row("greeting", "* OK ready {really}\r\n", "good");
        row("text that looks like a literal", "* OK see {4000000000}\r\n* OK\r\n", "good");
        row("continuation text", "+ go {4000000000}\r\n", "good");
        row("tagged text", "7 NO what {4000000000}\r\n", "good");
        row("text behind a code", "* OK [ALERT] see {this}\r\n* OK [ALERT] {5} times\r\n", "good");
        row("a code that does not end where it seems", "* NO [BADCHARSET (a] {4000000000}\r\n", "literal");
        row("a literal in a response code", "* NO [BADCHARSET ({4000000000}\r\n", "literal");
        row("a small literal in a response code", "* NO [BADCHARSET ({4}\r\nabcd)]\r\n", "literal");
        row("small literal", "* LIST () \"/\" {3}\r\na(b\r\n* OK\r\n", "good");
        row("literal with brackets inside", "* LIST () \"/\" {202}\r\n" + deep + deep + "\r\n* OK\r\n",
            "good");
        row("brackets behind a literal", "* LIST ({1}\r\na" + deep + "\r\n", "nested too deeply");
        row("huge literal", "* LIST () \"/\" {4000000000}\r\n", "literal");
        row("over the small limit", "* LIST () \"/\" {4194305}\r\n", "literal");
        row("more digits than fit", "* LIST () \"/\" {99999999999999999999999}\r\n", "literal");
        row("leading zeros", "* LIST () \"/\" {" + QByteArray(200, '0') + "3}\r\n", "literal");
        row("LITERAL+", "* LIST () \"/\" {4000000000+}\r\n", "literal");
        row("blank behind a literal", "* LIST () \"/\" {4000000000} \r\n", "literal");
        row("blank inside", "* LIST () \"/\" { 4000000000}\r\n", "literal");
        row("tabs for blanks", "*\tLIST\t()\t{4000000000}\r\n", "literal");
        row("LF alone", "* LIST () \"/\" {4000000000}\n", "literal");
        row("nested at the limit",
            QByteArray("* 1 FETCH ") + QByteArray(100, '(') + QByteArray(100, ')') + "\r\n", "good");
        row("nested too deeply", "* 1 FETCH " + deep + "\r\n", "nested too deeply");
        row("quoted brackets", "* 1 FETCH (\"" + deep + "\")\r\n", "good");
        row("an escaped quote does not end it", "* 1 FETCH (\"\\\"" + deep + "\")\r\n", "good");
        row("an escaped backslash does", "* 1 FETCH (\"\\\\\"" + deep + "\r\n", "nested too deeply");
        row("a quote ends with the line", "* OK \"\r\n* 1 FETCH " + deep + "\r\n", "nested too deeply");
        row("closing more than was open", "* 1 FETCH " + QByteArray(200, ')') + deep + "\r\n",
            "nested too deeply");
        row("a body", "* 1 FETCH (RFC822.SIZE 1 BODY[] {100000000}\r\n" + QByteArray(1000, '('), "good",
            true);
        row("a body beyond the limit", "* 1 FETCH (BODY[] {4000000000}\r\n", "literal", true);
        row("a body that was not asked for", "* 1 FETCH (BODY[] {100000000}\r\n", "literal", false);
        row("another item", "* 1 FETCH (ENVELOPE ({100000000}\r\n", "literal", true);
        row("a second body", "* 1 FETCH (BODY[] {2}\r\nab BODY[] {100000000}\r\n", "literal", true);
    }
    void judges() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, streamed);
        QFETCH(QString, expected);
        const auto body = streamed ? ImapGuard::Body::streamed : ImapGuard::Body::none;
        for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{100000}})
            QCOMPARE(QString::fromStdString(outcome(bytes.toStdString(), body, piece)), expected);
    }

    void linesAndAnswersEnd() {
        ImapGuard line;
        const std::string piece(1 << 20, 'x');
        const auto pour = [&] {
            for (int i = 0; i < 5; ++i) line.check(piece);
        };
        SEALPOST_THROWS(pour(), ErrorCode::server_protocol);
        ImapGuard answer;
        const std::string literal = "* LIST () \"/\" {4194304}\r\n" + std::string(4 << 20, '(') + "\r\n";
        const auto flood = [&] {
            for (int i = 0; i < 64; ++i) answer.check(literal);
        };
        SEALPOST_THROWS(flood(), ErrorCode::server_protocol);
        ImapGuard several;
        for (int i = 0; i < 63; ++i) several.check(literal);
        several.begin_command(ImapGuard::Body::none);
        for (int i = 0; i < 63; ++i) several.check(literal);
    }

    void folderNames_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("wire");
        // RFC 3501 section 5.1.3.
        QTest::newRow("the RFC's") << QString("~peter/mail/\u53f0\u5317/\u65e5\u672c\u8a9e")
                                   << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
        QTest::newRow("ampersand") << "a & b" << QByteArray("a &- b");
        QTest::newRow("umlaut") << "Entw\u00fcrfe" << QByteArray("Entw&APw-rfe");
        QTest::newRow("outside of the BMP") << QString::fromUcs4(U"\U0001F4E7") << QByteArray("&2D3c5w-");
        QTest::newRow("empty") << "" << QByteArray("");
        QTest::newRow("control character") << "a\tb" << QByteArray("a&AAk-b");
    }
    void folderNames() {
        QFETCH(QString, text);
        QFETCH(QByteArray, wire);
        QCOMPARE(encode_modified_utf7(text.toStdString()).value(), wire.toStdString());
        QCOMPARE(decode_modified_utf7(wire.toStdString()).value(), text.toStdString());
    }

    void whatIsNoNameIsFound() {
        for (const char* wire : {"&", "&APw", "&A-", "&2D0-", "&3d0-", "a\x01", "\xc3\xbc"})
            QVERIFY2(!decode_modified_utf7(wire), wire);
        QVERIFY(!encode_modified_utf7("\xff"));
    }
};

QTEST_GUILESS_MAIN(ImapGuardTest)
#include "imap_guard_test.moc"
