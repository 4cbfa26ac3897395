// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/header_field.h"

#include "core/mime/content_type.h"
#include "core/mime/date.h"
#include "core/mime/message_id.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <set>

using namespace sealpost;
using namespace sealpost::mime;

class HeaderFieldTest : public QObject {
    Q_OBJECT

  private slots:
    void decodesWords_data();
    void decodesWords();
    void decodesInLinearTime();
    void parsesContentTypes_data();
    void parsesContentTypes();
    void parsesDispositions();
    void parsesDates_data();
    void parsesDates();
    void parsesMessageIds_data();
    void parsesMessageIds();
    void generatesMessageIds();
};

void HeaderFieldTest::decodesWords_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("plain") << QByteArray("Hello =? you?=") << QByteArray("Hello =? you?=");
    QTest::newRow("q") << QByteArray("=?UTF-8?Q?Gr=C3=BC_=c3=9f?= you")
                       << QByteArray("Gr\xc3\xbc \xc3\x9f you");
    QTest::newRow("b") << QByteArray("a =?utf-8?B?w7w=?= b") << QByteArray("a \xc3\xbc b");
    QTest::newRow("padded words in a row")
        << QByteArray("=?utf-8?b?w7w=?= =?utf-8?b?w7w=?=\r\n =?utf-8?b?w7w=?=")
        << QByteArray("\xc3\xbc\xc3\xbc\xc3\xbc");
    QTest::newRow("character across words")
        << QByteArray("=?utf-8?b?ww==?= =?utf-8?q?=BC?=") << QByteArray("\xc3\xbc");
    QTest::newRow("two charsets") << QByteArray("=?iso-8859-1?q?=FC?= =?utf-8?q?=C3=BC?=")
                                  << QByteArray("\xc3\xbc\xc3\xbc");
    QTest::newRow("language") << QByteArray("=?utf-8*de?q?=C3=BC?=") << QByteArray("\xc3\xbc");
    QTest::newRow("inside a word") << QByteArray("(=?utf-8?q?=C3=BC?=)") << QByteArray("(\xc3\xbc)");
    QTest::newRow("spaces in q") << QByteArray("=?utf-8?q?a b?=") << QByteArray("a b");
    QTest::newRow("raw UTF-8 too") << QByteArray("\xc3\xbc =?utf-8?q?=C3=BC?=")
                                   << QByteArray("\xc3\xbc \xc3\xbc");
    QTest::newRow("raw latin") << QByteArray("\xfc") << QByteArray("\xc3\xbc");
    QTest::newRow("wrong bytes") << QByteArray("=?utf-8?q?=FF?=") << QByteArray("\xef\xbf\xbd");
    QTest::newRow("unknown charset") << QByteArray("=?x-none?q?=FC?=") << QByteArray("\xc3\xbc");
    QTest::newRow("unknown encoding") << QByteArray("=?utf-8?x?a?=") << QByteArray("=?utf-8?x?a?=");
    QTest::newRow("line end inside") << QByteArray("=?utf-8?q?a=0D=0Ab=00c?=") << QByteArray("a  b c");
    QTest::newRow("empty word") << QByteArray("a =?utf-8?q?"
                                              "?= b")
                                << QByteArray("a  b");
    QTest::newRow("bad escape") << QByteArray("=?utf-8?q?a=zz=?=") << QByteArray("a=zz=");
    QTest::newRow("cut") << QByteArray("=?utf-8?q?a") << QByteArray("=?utf-8?q?a");
}

void HeaderFieldTest::decodesWords() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, decoded);
    QCOMPARE(QByteArray::fromStdString(decode_words(text.toStdString())), decoded);
}

void HeaderFieldTest::decodesInLinearTime() {
    // A quadratic decoder needs hours for these.
    for (const char* piece : {"=?", "=?a?q?", "=?a?q?b?= ", "=?utf-8?b?ww==?= ", "=?=?=?"}) {
        QByteArray text = QByteArray(piece).repeated(1000000 / static_cast<int>(qstrlen(piece)));
        QVERIFY(decode_words(text.toStdString()).size() <= static_cast<std::size_t>(3 * text.size()));
    }
}

void HeaderFieldTest::parsesContentTypes_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("parsed");
    const auto row = [](const char* name, const QByteArray& raw, const QByteArray& parsed) {
        QTest::newRow(name) << raw << parsed;
    };
    row("plain", " TEXT/Plain", "text/plain");
    row("parameters", " text/plain; Charset=\"UTF-8\" ; format=flowed",
        "text/plain;charset=UTF-8;format=flowed");
    row("folded", " text/plain;\r\n\tcharset=utf-8", "text/plain;charset=utf-8");
    row("comment", " text/(c)plain (d); charset=utf-8 (e)", "text/plain;charset=utf-8");
    row("quoted", " a/b; name=\"x \\\"y\\\"; z\"", "a/b;name=x \"y\"; z");
    row("RFC 2231", " a/b; name*=utf-8'de'%c3%bc%20x", "a/b;name=\xc3\xbc x");
    row("RFC 2231, latin", " a/b; name*=iso-8859-1''%fc", "a/b;name=\xc3\xbc");
    row("RFC 2231, pieces", " a/b; name*1=b; name*0*=utf-8''%c3%bc; name*2*=%20c",
        "a/b;name=\xc3\xbc"
        "b c");
    row("RFC 2047 in quotes", " a/b; name=\"=?utf-8?q?=C3=BC?=\"", "a/b;name=\xc3\xbc");
    row("nothing", "", "text/plain");
    row("one word", " text", "text/plain");
    row("junk", " ;;;/", "text/plain");
    row("empty subtype", " text/; charset=utf-8", "text/plain");
    row("semicolon at the end", " text/html;", "text/html");
}

void HeaderFieldTest::parsesContentTypes() {
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, parsed);
    const ContentType type = ContentType::parse(raw.toStdString());
    std::string shown = type.media_type();
    for (const Parameter& parameter : type.parameters) shown += ";" + parameter.name + "=" + parameter.value;
    QCOMPARE(QByteArray::fromStdString(shown), parsed);
}

void HeaderFieldTest::parsesDispositions() {
    const Disposition disposition = Disposition::parse(" Attachment; filename=\"a.b\"");
    QVERIFY(disposition.is_attachment());
    QCOMPARE(find_parameter(disposition.parameters, "filename").value(), std::string("a.b"));
    QCOMPARE(Disposition::parse(" inline").kind, std::string("inline"));
}

void HeaderFieldTest::parsesDates_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rfc3339"); // empty: no date
    const auto row = [](const QByteArray& text, const QByteArray& rfc3339) {
        QTest::newRow(text.constData()) << text << rfc3339;
    };
    row("Tue, 24 Nov 2026 09:00:00 +0000", "2026-11-24T09:00:00Z");
    row("Tue, 24 Nov 2026 09:00:00 +0230", "2026-11-24T06:30:00Z");
    row("24 Nov 2026 09:00 -0800", "2026-11-24T17:00:00Z");
    row(" Tue,\r\n 24 Nov 2026 09:00:00 GMT", "2026-11-24T09:00:00Z");
    row("Tue, 24 Nov 2026 09:00:00 EST", "2026-11-24T14:00:00Z");
    row("Tue, 24 Nov 2026 09:00:00 +0100 (CET)", "2026-11-24T08:00:00Z");
    row("Thu, 29 Feb 2024 23:59:60 +0000", "2024-03-01T00:00:00Z");
    row("", "");
    row("yesterday", "");
    row("Tue, 32 Nov 2026 09:00:00 +0000", "");
    row("Sun, 29 Feb 2026 09:00:00 +0000", "");
    row("Tue, 24 Nov 2026 25:00:00 +0000", "");
    row("Tue, 24 Nov 2026 09:61:00 +0000", "");
    row("Tue, 24 Foo 2026 09:00:00 +0000", "");
    row("24 Nov 2026", "");
}

void HeaderFieldTest::parsesDates() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rfc3339);
    const auto time = parse_rfc5322_date(text.toStdString());
    QCOMPARE(time ? QByteArray::fromStdString(to_rfc3339(*time)) : QByteArray(), rfc3339);
}

void HeaderFieldTest::parsesMessageIds_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("one") << QByteArray(" <a@b>\r\n") << QByteArray("<a@b>");
    QTest::newRow("several") << QByteArray("<a@b>\r\n <c@d><e>") << QByteArray("<a@b><c@d><e>");
    QTest::newRow("words between") << QByteArray("Your message of \"today\" <a@b> (comment)")
                                   << QByteArray("<a@b>");
    QTest::newRow("white space inside") << QByteArray("<a b@c> <d@e>") << QByteArray("<d@e>");
    QTest::newRow("not closed") << QByteArray("<a@b <c@d>") << QByteArray("<c@d>");
    QTest::newRow("none") << QByteArray("a@b <> >") << QByteArray();
    QTest::newRow("8-bit") << QByteArray("<\xc3\xbc@b>") << QByteArray();
    QTest::newRow("too long") << QByteArray("<" + QByteArray(1000, 'a') + "@b>") << QByteArray();
}

void HeaderFieldTest::parsesMessageIds() {
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, ids);
    std::string found;
    for (const MessageId& id : parse_message_ids(raw.toStdString())) found += id.to_string();
    QCOMPARE(QByteArray::fromStdString(found), ids);
}

void HeaderFieldTest::generatesMessageIds() {
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        const MessageId id = MessageId::generate("B\xc3\xbc"
                                                 "cher.example");
        QVERIFY(seen.insert(id.to_string()).second);
        QVERIFY(id.to_string().ends_with("@xn--bcher-kva.example>"));
        QCOMPARE(id.to_string().find('@'), std::size_t{33});
        QVERIFY(MessageId::parse(id.to_string()) == id);
    }
    SEALPOST_THROWS(MessageId::generate("a b"), ErrorCode::bad_address);
    SEALPOST_THROWS(MessageId::generate("x>\r\nBcc: y"), ErrorCode::bad_address);
}

QTEST_GUILESS_MAIN(HeaderFieldTest)
#include "header_field_test.moc"
