// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/signable.h"

#include "core/mime/decode.h"
#include "tests/mime/nasty_texts.h"
#include "tests/support/qt_error.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::mime;

namespace {

struct Scanned {
    std::shared_ptr<StringSource> source;
    PartTree tree;

    explicit Scanned(std::string bytes) : source(std::make_shared<StringSource>(std::move(bytes))) {
        tree = scan(*source);
    }
    std::string content(std::string_view path) const {
        return read_all(*open_decoded(*tree.find(path), source), SIZE_MAX);
    }
};

std::string signable(const Scanned& message) {
    return read_all(*make_signable(message.tree.root, message.source).open(), SIZE_MAX);
}

/// One line for each part: path, type, encoding, disposition, file name.
QByteArray outline(const PartTree& tree) {
    QByteArray lines;
    for_each_part(tree.root, [&](const Part& part) {
        lines += QByteArray::fromStdString(part.path + " " + part.type.media_type() + " " +
                                           part.disposition.kind + " " + part.file_name + "\n");
    });
    return lines;
}

QByteArray canonical(QByteArray text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
}

} // namespace

class SignableTest : public QObject {
    Q_OBJECT

  private slots:
    void cleansText_data();
    void cleansText();
    void keepsOtherContent_data();
    void keepsOtherContent();
    void namesTheCharset_data();
    void namesTheCharset();
    void keepsTextUnderBase64();
    void keepsLineEndsUnderQuotedPrintable();
    void keepsTheStructure();
    void keepsSignaturesInside();
    void keepsHarmlessMessagesInside();
    void cleansMessagesInside();
    void losesNothingSilently_data();
    void losesNothingSilently();
    void isStable();
    void tellsWhatSurvivesTransport_data();
    void tellsWhatSurvivesTransport();
};

void SignableTest::cleansText_data() { test::add_nasty_texts(); }

void SignableTest::cleansText() {
    QFETCH(QByteArray, text);
    for (const char* header :
         {"", "Content-Transfer-Encoding: 8bit\n", "Content-Transfer-Encoding: binary\r\n"}) {
        const Scanned message("Content-Type: text/x-y; charset=koi8-r; format=flowed\nX-Other: 1\n" +
                              std::string(header) + "\n" + text.toStdString());
        const std::string written = signable(message);
        QCOMPARE(test::complaint_about(written), QByteArray());
        const Scanned read(written);
        QVERIFY(read.tree.root.type == message.tree.root.type);
        QVERIFY(read.tree.root.fields.find("X-Other") == nullptr);
        QCOMPARE(QByteArray::fromStdString(read.content("1")), canonical(text));
    }
}

void SignableTest::keepsOtherContent_data() { test::add_nasty_texts(); }

void SignableTest::keepsOtherContent() {
    QFETCH(QByteArray, text);
    const Scanned message("Content-Type: application/x-y; name=\"/tmp/a b.c\"\nContent-ID: <i@x>\n"
                          "Content-Disposition: attachment; filename=\"/tmp/a b.c\"; size=3\n"
                          "Content-Transfer-Encoding: binary\n\n" +
                          text.toStdString());
    const std::string written = signable(message);
    QCOMPARE(test::complaint_about(written), QByteArray());
    QVERIFY(written.find("tmp") == std::string::npos);
    const Scanned read(written);
    QCOMPARE(outline(read.tree), QByteArray("1 application/x-y attachment a b.c\n"));
    QCOMPARE(read.tree.root.fields.value("Content-ID"), std::string("<i@x>"));
    QCOMPARE(QByteArray::fromStdString(read.content("1")), text);
}

void SignableTest::namesTheCharset_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("UTF-8 without MIME")
        << QByteArray("Subject: s\n") << QByteArray("\xe2\x82\xac") << QByteArray("utf-8");
    QTest::newRow("UTF-8 as ASCII") << QByteArray("Content-Type: text/html; charset=US-ASCII\n")
                                    << QByteArray("\xc3\xbc") << QByteArray("utf-8");
    QTest::newRow("ASCII") << QByteArray("Subject: s\n") << QByteArray("a") << QByteArray("");
    QTest::newRow("latin without a name")
        << QByteArray("Subject: s\n") << QByteArray("\xfc\xfc") << QByteArray("");
    QTest::newRow("cut UTF-8") << QByteArray("Subject: s\n") << QByteArray("\xe2\x82 a") << QByteArray("");
    QTest::newRow("named") << QByteArray("Content-Type: text/plain; charset=koi8-r\n")
                           << QByteArray("\xc3\xbc") << QByteArray("koi8-r");
}

void SignableTest::namesTheCharset() {
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, charset);
    const Scanned read(signable(Scanned((header + "\n" + body).toStdString())));
    QCOMPARE(QByteArray::fromStdString(read.tree.root.type.parameter("charset")), charset);
    QCOMPARE(QByteArray::fromStdString(read.content("1")), body);
}

/// Base64 hides line ends and charsets from transports: what is inside stays exactly.
void SignableTest::keepsTextUnderBase64() {
    const std::string bytes("a\nb\r\nc\rd \xff\0", 11);
    const Scanned message("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" +
                          QByteArray::fromStdString(bytes).toBase64().toStdString());
    QCOMPARE(Scanned(signable(message)).content("1"), bytes);
    const std::string wide("\0a\0\n\0b\0\r", 8);
    const Scanned utf16("Content-Type: text/plain; charset=UTF-16BE\nContent-Transfer-Encoding: binary\n\n" +
                        wide);
    QCOMPARE(Scanned(signable(utf16)).content("1"), wide);
}

void SignableTest::keepsLineEndsUnderQuotedPrintable() {
    const Scanned message("Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n"
                          "a=0Ab=0Dc=0D=0Ad\ne =\nf\n");
    QCOMPARE(Scanned(signable(message)).content("1"), std::string("a\nb\rc\r\nd\r\ne f\r\n"));
}

void SignableTest::keepsTheStructure() {
    const Scanned message(
        "From: a@x.org\nSubject: s\nContent-Type: multipart/mixed; boundary=b; x=y\n\npreamble\n--b\n"
        "Content-Type: multipart/related; boundary=c; type=\"text/html\"\n\n--c\nContent-Type: text/html\n\n"
        "<p>From \n--c\nContent-Type: image/png\nContent-Disposition: inline; filename=a.png\n"
        "Content-Transfer-Encoding: base64\n\nAAEC\n--c--\n--b\nContent-Type: application/x-y\n"
        "Content-Disposition: attachment; filename*=utf-8''%c3%bc.bin\n\nraw\n--b--\nepilogue\n");
    const std::string written = signable(message);
    QCOMPARE(test::complaint_about(written), QByteArray());
    const Scanned read(written);
    QCOMPARE(outline(read.tree), outline(message.tree));
    QCOMPARE(read.tree.root.type.parameter("x"), std::string("y"));
    QVERIFY(read.tree.root.type.parameter("boundary") != "b");
    QCOMPARE(read.content("1.1.1"), std::string("<p>From "));
    QCOMPARE(read.content("1.1.2"), std::string("\0\1\2", 3));
    QCOMPARE(read.content("1.2"), std::string("raw"));
    QVERIFY(read.tree.root.fields.find("Subject") == nullptr);
    for_each_part(read.tree.root, [](const Part& part) { QVERIFY(part.defects == PartDefects{}); });
}

void SignableTest::keepsSignaturesInside() {
    const std::string inner = "--s\r\nContent-Type: text/plain\r\n\r\nFrom me \r\n--s\r\n"
                              "Content-Type: application/pgp-signature\r\n\r\nx\r\n--s--";
    const std::string outer =
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=s\r\n\r\n" +
        inner + "\r\n--b--\r\n";
    for (const bool lf : {false, true}) {
        QByteArray text = QByteArray::fromStdString(outer);
        if (lf) text.replace("\r\n", "\n");
        const Scanned read(signable(Scanned(text.toStdString())));
        const Part* part = read.tree.find("1.1");
        QCOMPARE(read_all(*open_range(read.source, part->body), SIZE_MAX), inner);
    }
}

void SignableTest::keepsHarmlessMessagesInside() {
    const std::string inner = "Subject: s\r\nContent-Type: multipart/mixed; "
                              "boundary=i\r\n\r\npreamble\r\n--i\r\n\r\nx\r\n--i--\r\nend";
    const Scanned message(
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" +
        inner + "\r\n--b--\r\n");
    const Scanned read(signable(message));
    QCOMPARE(read_all(*open_range(read.source, read.tree.find("1.1.1")->whole), SIZE_MAX), inner);
}

void SignableTest::cleansMessagesInside() {
    const Scanned message(
        "Content-Type: message/rfc822\n\nFrom: J\xc3\xbcrgen <j@x.org>\nSubject: \xc3\xa4 \nX: a\n  b\n"
        "Content-Type: text/plain; charset=utf-8\n\nFrom \xc3\xbc \n");
    const std::string written = signable(message);
    QCOMPARE(test::complaint_about(written), QByteArray());
    const Scanned read(written);
    const Part* inner = read.tree.find("1.1");
    QVERIFY(inner != nullptr && inner->is_message);
    QCOMPARE(inner->fields.value("From"), std::string("J\xc3\xbcrgen <j@x.org>"));
    QCOMPARE(inner->fields.value("Subject"), std::string("\xc3\xa4"));
    QCOMPARE(inner->fields.value("X"), std::string("a  b"));
    QCOMPARE(read.content("1.1"), std::string("From \xc3\xbc \r\n"));
}

void SignableTest::losesNothingSilently_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no boundary") << QByteArray("Content-Type: multipart/mixed\n\ntext\n");
    QTest::newRow("no parts") << QByteArray("Content-Type: multipart/mixed; boundary=b\n\ntext\n");
    QByteArray deep;
    for (int i = 0; i < 200; ++i) deep += "Content-Type: message/rfc822\n\n";
    QTest::newRow("too deep") << deep + "\nx\xff";
    QTest::newRow("too many parts") << "Content-Type: multipart/mixed; boundary=b\n\n" +
                                           QByteArray("--b\n\nx\n").repeated(30000);
    QTest::newRow("too large a header")
        << "Content-Type: text/plain\nX: " + QByteArray(2 << 20, 'x') + "\n\n";
}

void SignableTest::losesNothingSilently() {
    QFETCH(QByteArray, text);
    const Scanned message(text.toStdString());
    SEALPOST_THROWS(signable(message), ErrorCode::bad_draft);
}

void SignableTest::isStable() {
    const Scanned message("Content-Type: multipart/alternative; boundary=b\n\n--b\n\nFrom "
                          "\n--b\nContent-Type: a/b\n\nx\n--b--\n");
    const Entity entity = make_signable(message.tree.root, message.source);
    QCOMPARE(read_all(*entity.open(), SIZE_MAX), read_all(*entity.open(), SIZE_MAX));
    // What was made signable and is made signable again has the same parts, byte by byte.
    const Scanned once(read_all(*entity.open(), SIZE_MAX));
    const Scanned twice(signable(once));
    for (const char* path : {"1.1", "1.2"}) {
        QCOMPARE(read_all(*open_range(twice.source, twice.tree.find(path)->whole), SIZE_MAX),
                 read_all(*open_range(once.source, once.tree.find(path)->whole), SIZE_MAX));
    }
}

void SignableTest::tellsWhatSurvivesTransport_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("survives");
    const auto row = [](const char* name, const QByteArray& text, bool survives) {
        QTest::newRow(name) << text << survives;
    };
    row("empty", "", true);
    row("lines", "a\r\n\r\nb\r\n", true);
    row("no last line end", "a", true);
    row("998 characters", QByteArray(998, 'x') + "\r\n", true);
    row("999 characters", QByteArray(999, 'x') + "\r\n", false);
    row("999 characters without an end", QByteArray(999, 'x'), false);
    row("LF", "a\nb", false);
    row("CR", "a\rb", false);
    row("CR last", "a\r", false);
    row("8-bit", "\xc3\xbc", false);
    row("NUL", QByteArray("\0", 1), false);
    row("From", "a\r\nFrom b", false);
    row("From first", "From b", false);
    row("From later", "a From b\r\n From\r\nFrom\r\n", true);
    row("white space", "a \r\nb", false);
    row("tab", "a\t\r\nb", false);
    row("white space last", "a ", false);
}

void SignableTest::tellsWhatSurvivesTransport() {
    QFETCH(QByteArray, text);
    QFETCH(bool, survives);
    StringSource source(text.toStdString());
    QCOMPARE(survives_transport(source), survives);
}

QTEST_GUILESS_MAIN(SignableTest)
#include "signable_test.moc"
