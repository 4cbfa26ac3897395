// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/field_line.h"

#include "core/mime/header_field.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <functional>

using namespace sealpost;
using namespace sealpost::mime;

namespace {

QByteArray wire(const FieldLine& field) { return QByteArray::fromStdString(field.to_wire()); }

QByteArray complaint_about(const FieldLine& field) {
    QByteArray text = wire(field);
    if (!text.endsWith("\r\n")) return "no line end";
    text.chop(2);
    bool first = true;
    const bool has_address = text.contains('@'); // which may be UTF-8 (RFC 6532)
    for (const QByteArray& line : text.replace("\r\n", "\n").split('\n')) {
        if (line.size() > 76) return "long: " + line;
        if (line.trimmed().isEmpty()) return "blank line";
        if (line.endsWith(' ') || line.endsWith('\t')) return "white space at the end: " + line;
        if (!first && !line.startsWith(' ') && !line.startsWith('\t')) return "another field: " + line;
        for (const char c : line)
            if (c < 0 ? !has_address : (c < ' ' && c != '\t') || c == 0x7f) return "not clean";
        first = false;
    }
    return {};
}

} // namespace

class FieldLineTest : public QObject {
    Q_OBJECT

  private slots:
    void writesUnstructured_data();
    void writesUnstructured();
    void readsBackUnstructured_data();
    void readsBackUnstructured();
    void writesStructured();
    void writesParameters_data();
    void writesParameters();
    void keepsReadFields_data();
    void keepsReadFields();
    void refusesInjection_data();
    void refusesInjection();
    void refusesNames();
};

void FieldLineTest::writesUnstructured_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QByteArray("Hello you") << QByteArray("Subject: Hello you\r\n");
    QTest::newRow("empty") << QByteArray() << QByteArray("Subject:\r\n");
    QTest::newRow("trimmed") << QByteArray("  a  b ") << QByteArray("Subject: a  b\r\n");
    QTest::newRow("umlaut") << QByteArray("a \xc3\xbc b") << QByteArray("Subject: a =?utf-8?b?w7w=?= b\r\n");
    QTest::newRow("neighbours") << QByteArray("\xc3\xbc \xc3\xbc")
                                << QByteArray("Subject: =?utf-8?b?w7wgw7w=?=\r\n");
    QTest::newRow("looks encoded") << QByteArray("=?utf-8?q?a?=")
                                   << QByteArray("Subject: =?utf-8?b?PT91dGYtOD9xP2E/PQ==?=\r\n");
    QTest::newRow("folded") << QByteArray("word ").repeated(20).trimmed()
                            << "Subject:" + QByteArray(" word").repeated(13) + "\r\n" +
                                   QByteArray(" word").repeated(7) + "\r\n";
}

void FieldLineTest::writesUnstructured() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    QCOMPARE(wire(FieldLine::unstructured("Subject", text.toStdString())), line);
}

void FieldLineTest::readsBackUnstructured_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("long") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                        "e an alle  in \xe6\x97\xa5\xe6\x9c\xac ")
                                 .repeated(20)
                                 .trimmed();
    QTest::newRow("long word") << QByteArray(3000, 'x');
    QTest::newRow("long umlauts") << QByteArray("\xc3\xbc").repeated(500);
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x94\x92").repeated(100);
    QTest::newRow("controls") << QByteArray("a\x01 b\x7f\x1b[0m");
    QTest::newRow("tabs") << QByteArray("a\tb\t\tc");
    QTest::newRow("many spaces") << QByteArray("a") + QByteArray(300, ' ') + QByteArray("b");
    QTest::newRow("spaces and umlauts")
        << QByteArray("\xc3\xbc") + QByteArray(300, ' ') + QByteArray("\xc3\xbc c");
    QTest::newRow("question marks") << QByteArray("=?=?=? ?= =?x?= _ =5F");
    QTest::newRow("exactly the line") << QByteArray(67, 'x') + " y";
}

void FieldLineTest::readsBackUnstructured() {
    QFETCH(QByteArray, text);
    const FieldLine field = FieldLine::unstructured("Subject", text.toStdString());
    QCOMPARE(complaint_about(field), QByteArray());
    QCOMPARE(QByteArray::fromStdString(decode_words(unfold(field.raw()))), text);
    // Written once, it stands.
    QCOMPARE(wire(FieldLine::from_read("Subject", field.raw())), wire(field));
}

void FieldLineTest::writesStructured() {
    const std::string ids = "<" + std::string(40, 'a') + "@x.org> <" + std::string(40, 'b') + "@x.org>";
    QCOMPARE(wire(FieldLine::structured("References", ids)),
             QByteArray("References: <" + QByteArray(40, 'a') + "@x.org>\r\n <" + QByteArray(40, 'b') +
                        "@x.org>\r\n"));
    SEALPOST_THROWS(FieldLine::structured("X", "\xc3\xbc"), ErrorCode::bad_draft);
    SEALPOST_THROWS(FieldLine::structured("X", std::string(1000, 'x')), ErrorCode::bad_draft);
}

void FieldLineTest::writesParameters_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("token") << QByteArray("a.pdf") << QByteArray(" attachment; filename=\"a.pdf\"");
    QTest::newRow("space") << QByteArray("a b.pdf") << QByteArray(" attachment; filename=\"a b.pdf\"");
    QTest::newRow("empty") << QByteArray("") << QByteArray(" attachment; filename=\"\"");
    QTest::newRow("quotes") << QByteArray("a\"\\b") << QByteArray(" attachment; filename=\"a\\\"\\\\b\"");
    QTest::newRow("euro") << QByteArray("\xe2\x82\xac.pdf")
                          << QByteArray(" attachment; filename*=utf-8''%E2%82%AC.pdf");
    QTest::newRow("long") << QByteArray(200, 'a') << QByteArray();
    QTest::newRow("long umlauts") << QByteArray("\xc3\xbc").repeated(100) << QByteArray();
    QTest::newRow("nasty") << QByteArray("'%*\"; x=\"y\"; filename=z \xc3\xbc") << QByteArray();
    QTest::newRow("encoded word") << QByteArray("=?utf-8?q?a?=") << QByteArray();
}

void FieldLineTest::writesParameters() {
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, written);
    const FieldLine field = FieldLine::with_parameters("Content-Disposition", "attachment",
                                                       {{"filename", value.toStdString()}, {"size", "3"}});
    QCOMPARE(complaint_about(field), QByteArray());
    if (!written.isEmpty()) QCOMPARE(QByteArray::fromStdString(field.raw()).left(written.size()), written);
    const Disposition read = Disposition::parse(field.raw());
    QVERIFY(read.is_attachment());
    QCOMPARE(read.parameters.size(), std::size_t{2});
    QCOMPARE(QByteArray::fromStdString(read.parameters[0].value), value);
    QCOMPARE(read.parameters[1].value, std::string("3"));
}

void FieldLineTest::keepsReadFields_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* title, const char* name, const QByteArray& raw, const QByteArray& line) {
        QTest::newRow(title) << QByteArray(name) << raw << line;
    };
    row("plain", "X", " a", "X: a\r\n");
    row("no space", "X", "a", "X: a\r\n");
    row("folds with LF", "X", " a\n b\n\tc", "X: a\r\n b\r\n\tc\r\n");
    row("fold at once", "X", "\r\n a", "X:\r\n a\r\n");
    row("white space at ends", "X", " a \r\n \r\n b\t", "X: a\r\n b\r\n");
    row("empty", "X", "", "X:\r\n");
    row("raw text", "Subject", " \xc3\xbc", "Subject: =?utf-8?b?w7w=?=\r\n");
    row("raw latin text", "Subject", " \xfc", "Subject: =?utf-8?b?w7w=?=\r\n");
    row("raw mailbox", "To", " \xc3\xbc <a@x.org>, b@\xc3\xbc.org",
        "To: =?utf-8?b?w7w=?= <a@x.org>, b@xn--tda.org\r\n");
    row("raw local part", "Reply-To", " \xc3\xbc@x.org", "Reply-To: \xc3\xbc@x.org\r\n");
    row("raw local part with a name", "From", " \xc3\xbc <\xc3\xbc@\xc3\xbc.org>",
        "From: =?utf-8?b?w7w=?= <\xc3\xbc@xn--tda.org>\r\n");
    row("a field repeated", "HP-Outer", " From: <\xc3\xbc@x.org>", "HP-Outer: From: <\xc3\xbc@x.org>\r\n");
    row("no addresses", "To", " \xc3\xbc", "To: =?utf-8?b?w7w=?=\r\n");
    row("long line", "X", " " + QByteArray("word ").repeated(200), QByteArray());
}

void FieldLineTest::keepsReadFields() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, line);
    const FieldLine field = FieldLine::from_read(name.toStdString(), raw.toStdString());
    QCOMPARE(complaint_about(field), QByteArray());
    if (!line.isEmpty()) QCOMPARE(wire(field), line);
}

void FieldLineTest::refusesInjection_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CRLF") << QByteArray("a\r\nBcc: eve@x.org");
    QTest::newRow("LF") << QByteArray("a\nBcc: eve@x.org");
    QTest::newRow("CR") << QByteArray("a\rBcc: eve@x.org");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("end of the header") << QByteArray("a\r\n\r\nbody");
}

void FieldLineTest::refusesInjection() {
    QFETCH(QByteArray, value);
    const std::string text = value.toStdString();
    SEALPOST_THROWS(FieldLine::unstructured("X", text), ErrorCode::bad_draft);
    SEALPOST_THROWS(FieldLine::structured("X", text), ErrorCode::bad_draft);
    SEALPOST_THROWS(FieldLine::with_parameters("X", text, {}), ErrorCode::bad_draft);
    SEALPOST_THROWS(FieldLine::with_parameters("X", "a", {{"b", text}}), ErrorCode::bad_draft);
    SEALPOST_THROWS(FieldLine::with_parameters("X", "a", {{text, "b"}}), ErrorCode::bad_draft);
    SEALPOST_THROWS(FieldLine::from_read("X", text), ErrorCode::bad_draft);
    SEALPOST_THROWS(FieldLine::unstructured(text, "a"), ErrorCode::bad_draft);
}

void FieldLineTest::refusesNames() {
    for (const char* name : {"", "A:", "A B", "\xc3\xbc", "A\n"}) {
        SEALPOST_THROWS(FieldLine::unstructured(name, "a"), ErrorCode::bad_draft);
        SEALPOST_THROWS(FieldLine::addresses(name, {}), ErrorCode::bad_draft);
        SEALPOST_THROWS(FieldLine::from_read(name, "a"), ErrorCode::bad_draft);
    }
    try {
        static_cast<void>(FieldLine::unstructured("Subject", "a\nb"));
        QFAIL("nothing was thrown");
    } catch (const Error& error) {
        QCOMPARE(error.fact("detail"), std::string("header-injection"));
        QCOMPARE(error.fact("field"), std::string("Subject"));
    }
}

QTEST_GUILESS_MAIN(FieldLineTest)
#include "field_line_test.moc"
