// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/scanner.h"

#include "core/base/limits.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::mime;

namespace {

PartTree scan_text(std::string_view text) {
    ViewSource source(text);
    return scan(source);
}

/// Every part on a line: path, media type, its bytes, and its body's bytes where there is a header.
std::string outline(const PartTree& tree, std::string_view text) {
    std::string lines;
    const auto cut = [&](ByteRange range) { return std::string(text.substr(range.begin, range.size())); };
    for_each_part(tree.root, [&](const Part& part) {
        lines += part.path + " " + part.type.media_type() + " {" + cut(part.whole) + "}";
        if (part.whole != part.body) lines += " [" + cut(part.header) + "|" + cut(part.body) + "]";
        lines += "\n";
    });
    std::string shown;
    for (const char c : lines) {
        if (c == '\r') continue;
        shown += c;
    }
    return shown;
}

} // namespace

class ScannerTest : public QObject {
    Q_OBJECT

  private slots:
    void cutsParts_data();
    void cutsParts();
    void givesOffsets();
    void readsHeaders();
    void flagsWhatIsIrregular_data();
    void flagsWhatIsIrregular();
    void skipsMboxLine();
    void tellsMessagesFromOtherFiles_data();
    void tellsMessagesFromOtherFiles();
    void scansEntities();
    void findsPartsAcrossBuffers();
    void tellsLineEnds_data();
    void tellsLineEnds();
    void leavesEncodedMessagesClosed();
    void givesSafeFileNames();
    void findsByPath();
};

void ScannerTest::givesOffsets() {
    //                       0         1           2         3
    const std::string text = "Content-Type: multipart/mixed; boundary=b\r\n" // 0..43
                             "\r\n"                                          // 43..45
                             "--b\r\n"                                       // 45..50
                             "X: y\r\n"                                      // 50..56
                             "\r\n"                                          // 56..58
                             "one\r\n"                                       // 58..63
                             "--b--\r\n";                                    // 63..70
    QCOMPARE(text.size(), std::size_t{70});
    const PartTree tree = scan_text(text);
    QVERIFY(tree.is_message);
    QVERIFY((tree.root.whole == ByteRange{0, 70}));
    QVERIFY((tree.root.header == ByteRange{0, 43}));
    QVERIFY((tree.root.body == ByteRange{45, 70}));
    QCOMPARE(tree.root.children.size(), std::size_t{1});
    const Part& child = tree.root.children[0];
    QVERIFY((child.whole == ByteRange{50, 61}));
    QVERIFY((child.header == ByteRange{50, 56}));
    QVERIFY((child.body == ByteRange{58, 61}));
    QVERIFY((child.fields.find("x")->range == ByteRange{50, 56}));
    QCOMPARE(child.path, std::string("1.1"));
}

/// Texts are given with LF and tried with CRLF too. Expected: a line for each part with its bytes in braces,
/// and header and body apart where there is a header.
void ScannerTest::cutsParts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("single part") << QByteArray("A: b\n\nbody\n")
                                 << QByteArray("1 text/plain {A: b\n\nbody\n} [A: b\n|body\n]\n");
    QTest::newRow("header alone") << QByteArray("A: b\n") << QByteArray("1 text/plain {A: b\n} [A: b\n|]\n");
    QTest::newRow("header and blank line")
        << QByteArray("A: b\n\n") << QByteArray("1 text/plain {A: b\n\n} [A: b\n|]\n");
    QTest::newRow("no last line end")
        << QByteArray("A: b\n\nbody") << QByteArray("1 text/plain {A: b\n\nbody} [A: b\n|body]\n");

    const QByteArray mixed = "Content-Type: multipart/mixed; boundary=b\n\n";
    const QByteArray mixed_header = "Content-Type: multipart/mixed; boundary=b\n";
    const auto root = [&](const QByteArray& body) {
        return "1 multipart/mixed {" + mixed + body + "} [" + mixed_header + "|" + body + "]\n";
    };
    const auto row = [&](const char* name, const QByteArray& body, const QByteArray& children) {
        QTest::newRow(name) << mixed + body << root(body) + children;
    };
    row("preamble and epilogue", "before\n--b\n\none\n--b\n\ntwo\n--b--\nafter\n",
        "1.1 text/plain {\none} [|one]\n1.2 text/plain {\ntwo} [|two]\n");
    row("two line ends before the delimiter: one is content", "--b\n\none\n\n--b--\n",
        "1.1 text/plain {\none\n} [|one\n]\n");
    row("padding after the boundary", "--b \t\n\none\n--b-- \t\n", "1.1 text/plain {\none} [|one]\n");
    row("close delimiter without a line end", "--b\n\none\n--b--", "1.1 text/plain {\none} [|one]\n");
    row("empty part", "--b\n\n--b--\n", "1.1 text/plain {}\n");
    row("part without a blank line", "--b\nX: y\n--b--\n", "1.1 text/plain {X: y} [X: y|]\n");
    row("header, blank line, no body", "--b\nX: y\n\n--b--\n", "1.1 text/plain {X: y\n} [X: y\n|]\n");
    row("delimiters in a row", "--b\n--b\n\none\n--b--\n",
        "1.1 text/plain {}\n1.2 text/plain {\none} [|one]\n");
    row("never closed", "--b\n\none\n--b\n\ntwo\n",
        "1.1 text/plain {\none} [|one]\n1.2 text/plain {\ntwo\n} [|two\n]\n");
    row("delimiter after the close is epilogue", "--b\n\none\n--b--\n--b\n\nno part\n",
        "1.1 text/plain {\none} [|one]\n");
    row("longer boundary is another one", "--b\n\n--bc\n--b-\n--b--x\n--b x\n-- b\none\n--b--\n",
        "1.1 text/plain {\n--bc\n--b-\n--b--x\n--b x\n-- b\none} [|--bc\n--b-\n--b--x\n--b x\n-- b\none]\n");
    row("dashes inside a line", "--b\n\nx --b\n --b\none\n--b--\n",
        "1.1 text/plain {\nx --b\n --b\none} [|x --b\n --b\none]\n");
    row("folded and spaced fields", "--b\nX :\n y\nContent-Type:\n TEXT/Html\n\none\n--b--\n",
        "1.1 text/html {X :\n y\nContent-Type:\n TEXT/Html\n\none} [X :\n y\nContent-Type:\n "
        "TEXT/Html\n|one]\n");

    const QByteArray inner = "Content-Type: multipart/alternative; boundary=bb\n";
    row("nested, inner boundary begins like the outer",
        "--b\n" + inner + "\n--bb\n\none\n--bb--\n--b\n\ntwo\n--b--\n",
        "1.1 multipart/alternative {" + inner + "\n--bb\n\none\n--bb--} [" + inner +
            "|--bb\n\none\n--bb--]\n" + "1.1.1 text/plain {\none} [|one]\n1.2 text/plain {\ntwo} [|two]\n");
    row("outer delimiter ends the inner multipart", "--b\n" + inner + "\n--bb\n\none\n--b\n\ntwo\n--b--\n",
        "1.1 multipart/alternative {" + inner + "\n--bb\n\none} [" + inner + "|--bb\n\none]\n" +
            "1.1.1 text/plain {\none} [|one]\n1.2 text/plain {\ntwo} [|two]\n");
    row("outer delimiter in an inner header", "--b\n" + inner + "\n--bb\nX: y\n--b--\n",
        "1.1 multipart/alternative {" + inner + "\n--bb\nX: y} [" + inner + "|--bb\nX: y]\n" +
            "1.1.1 text/plain {X: y} [X: y|]\n");
    const QByteArray same = "Content-Type: multipart/alternative; boundary=b\n";
    row("the same boundary twice: the innermost is meant", "--b\n" + same + "\n--b\n\none\n--b--\n--b--\n",
        "1.1 multipart/alternative {" + same + "\n--b\n\none\n--b--} [" + same + "|--b\n\none\n--b--]\n" +
            "1.1.1 text/plain {\none} [|one]\n");
    const QByteArray rfc822 = "Content-Type: message/rfc822\n";
    row("enclosed message", "--b\n" + rfc822 + "\nSubject: s\n\none\n--b--\n",
        "1.1 message/rfc822 {" + rfc822 + "\nSubject: s\n\none} [" + rfc822 + "|Subject: s\n\none]\n" +
            "1.1.1 text/plain {Subject: s\n\none} [Subject: s\n|one]\n");
    row("enclosed message, empty", "--b\n" + rfc822 + "\n--b--\n",
        "1.1 message/rfc822 {" + rfc822 + "} [" + rfc822 + "|]\n1.1.1 text/plain {}\n");
    row("enclosed multipart message", "--b\n" + rfc822 + "\n" + inner + "\n--bb\n\none\n--bb--\n--b--\n",
        "1.1 message/rfc822 {" + rfc822 + "\n" + inner + "\n--bb\n\none\n--bb--} [" + rfc822 + "|" + inner +
            "\n--bb\n\none\n--bb--]\n" + "1.1.1 multipart/alternative {" + inner +
            "\n--bb\n\none\n--bb--} [" + inner + "|--bb\n\none\n--bb--]\n" +
            "1.1.1.1 text/plain {\none} [|one]\n");

    const QByteArray digest = "Content-Type: multipart/digest; boundary=\"b\"\n";
    QTest::newRow("digest: parts are messages")
        << digest + "\n--b\n\nSubject: s\n\none\n--b--\n"
        << "1 multipart/digest {" + digest + "\n--b\n\nSubject: s\n\none\n--b--\n} [" + digest +
               "|--b\n\nSubject: s\n\none\n--b--\n]\n" +
               "1.1 message/rfc822 {\nSubject: s\n\none} [|Subject: s\n\none]\n" +
               "1.1.1 text/plain {Subject: s\n\none} [Subject: s\n|one]\n";
    const QByteArray none = "Content-Type: multipart/mixed\n";
    QTest::newRow("multipart without a boundary is a leaf")
        << none + "\n--b\n\none\n--b--\n"
        << "1 multipart/mixed {" + none + "\n--b\n\none\n--b--\n} [" + none + "|--b\n\none\n--b--\n]\n";
    const QByteArray continued = "Content-Type: multipart/mixed; boundary*0=\"x \"; boundary*1=y\n";
    QTest::newRow("boundary in pieces")
        << continued + "\n--x y\n\none\n--x y--\n"
        << "1 multipart/mixed {" + continued + "\n--x y\n\none\n--x y--\n} [" + continued +
               "|--x y\n\none\n--x y--\n]\n1.1 text/plain {\none} [|one]\n";
}

void ScannerTest::cutsParts() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string with_lf = text.toStdString();
    QCOMPARE(QByteArray::fromStdString(outline(scan_text(with_lf), with_lf)), expected);
    const std::string with_crlf = QByteArray(text).replace("\n", "\r\n").toStdString();
    QCOMPARE(QByteArray::fromStdString(outline(scan_text(with_crlf), with_crlf)), expected);
}

void ScannerTest::readsHeaders() {
    const std::string text =
        "Subject: first\nsubject : =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n =?utf-8?q?_an_alle?=\r\n"
        "Empty:\nFrom: J\xc3\xbcrgen <j@example.org>\nX: caf\xe9\n\n";
    const Part root = scan_text(text).root;
    QCOMPARE(root.fields.size(), std::size_t{5});
    QCOMPARE(root.fields.count("SUBJECT"), std::size_t{2});
    QCOMPARE(root.fields.value("Subject"), std::string("first"));
    const auto subjects = root.fields.find_all("Subject");
    QCOMPARE(subjects[1]->name, std::string("subject"));
    QCOMPARE(subjects[1]->raw, std::string(" =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n =?utf-8?q?_an_alle?="));
    QCOMPARE(subjects[1]->decoded(), std::string("Gr\xc3\xbc\xc3\x9f"
                                                 "e an alle"));
    QCOMPARE(text.substr(subjects[1]->range.begin, 9), std::string("subject :"));
    QCOMPARE(text.substr(subjects[1]->range.end, 6), std::string("Empty:"));
    QCOMPARE(root.fields.value("Empty"), std::string());
    QCOMPARE(root.fields.value("From"), std::string("J\xc3\xbcrgen <j@example.org>"));
    QCOMPARE(root.fields.value("X"), std::string("caf\xc3\xa9"));
    QVERIFY(root.fields.find("Absent") == nullptr);
    QVERIFY(root.defects.eight_bit_header);
}

void ScannerTest::flagsWhatIsIrregular_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("flags");
    const QByteArray mixed = "Content-Type: multipart/mixed; boundary=b\n";
    QTest::newRow("regular") << mixed + "\n--b\n\none\n--b--\n" << QByteArray("1") << QByteArray();
    QTest::newRow("unclosed") << mixed + "\n--b\n\none\n" << QByteArray("1") << QByteArray("unclosed ");
    QTest::newRow("no parts") << mixed + "\ntext\n" << QByteArray("1") << QByteArray("unclosed no-parts ");
    QTest::newRow("no boundary") << QByteArray("Content-Type: multipart/mixed\n\ntext\n") << QByteArray("1")
                                 << QByteArray("no-boundary no-parts ");
    QTest::newRow("empty boundary") << QByteArray("Content-Type: multipart/mixed; boundary=\"\"\n\ntext\n")
                                    << QByteArray("1") << QByteArray("no-boundary no-parts ");
    QTest::newRow("header without body")
        << QByteArray("A: b\n") << QByteArray("1") << QByteArray("no-blank-line ");
    QTest::newRow("line that is no field")
        << QByteArray("A: b\nno field\n\n") << QByteArray("1") << QByteArray("malformed ");
    QTest::newRow("name with a space")
        << QByteArray("A: b\nno field: x\n\n") << QByteArray("1") << QByteArray("malformed ");
    QTest::newRow("8-bit header") << QByteArray("A: \xff\n\n") << QByteArray("1") << QByteArray("8bit ");
    QTest::newRow("CR in the header")
        << QByteArray("A: b\rB: c\n\n") << QByteArray("1") << QByteArray("control ");
    QTest::newRow("NUL in the header")
        << QByteArray("A: b\0c\n\n", 8) << QByteArray("1") << QByteArray("control ");
    QTest::newRow("two content types") << QByteArray("Content-Type: text/html\nContent-Type: text/plain\n\n")
                                       << QByteArray("1") << QByteArray("duplicate ");
    QTest::newRow("boundary that goes on") << mixed + "\n--b\n\n--bc\n--b--\n"
                                           << QByteArray("1") << QByteArray("ambiguous ");
    QTest::newRow("multipart in base64")
        << "Content-Transfer-Encoding: base64\n" + mixed + "\n--b\n\none\n--b--\n"
        << QByteArray("1") << QByteArray("encoded ");
    QTest::newRow("child in the child's flags") << mixed + "\n--b\nX\n\none\n--b--\n"
                                                << QByteArray("1.1") << QByteArray("malformed ");
}

void ScannerTest::flagsWhatIsIrregular() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, flags);
    const PartTree tree =
        scan_text(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const Part* part = tree.find(path.toStdString());
    QVERIFY(part != nullptr);
    const PartDefects& defects = part->defects;
    QByteArray found;
    if (defects.missing_closing_boundary) found += "unclosed ";
    if (defects.missing_boundary) found += "no-boundary ";
    if (defects.no_parts) found += "no-parts ";
    if (defects.header_without_body) found += "no-blank-line ";
    if (defects.malformed_header) found += "malformed ";
    if (defects.eight_bit_header) found += "8bit ";
    if (defects.control_in_header) found += "control ";
    if (defects.duplicate_content_field) found += "duplicate ";
    if (defects.ambiguous_boundary) found += "ambiguous ";
    if (defects.encoded_composite) found += "encoded ";
    if (defects.limit_exceeded) found += "limit ";
    QCOMPARE(found, flags);
}

void ScannerTest::skipsMboxLine() {
    const std::string text = "From ann@example.org Tue Nov 24 09:00:00 2026\r\nA: b\r\n\r\nbody";
    const PartTree tree = scan_text(text);
    QVERIFY(tree.is_message);
    QCOMPARE(tree.mbox_line, std::uint64_t{47});
    QVERIFY((tree.root.header == ByteRange{47, 53}));
    QVERIFY((tree.root.body == ByteRange{55, 59}));
}

void ScannerTest::tellsMessagesFromOtherFiles_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is_message");
    QTest::newRow("message") << QByteArray("A: b\n\n") << true;
    QTest::newRow("field alone") << QByteArray("A:") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("blank line first") << QByteArray("\nA: b\n\n") << false;
    QTest::newRow("text") << QByteArray("Dear Ann,\nhello: x\n") << false;
    QTest::newRow("white space first") << QByteArray(" A: b\n") << false;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n") << false;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0:\n",
                                          11)
                            << false;
    QTest::newRow("From with a space before its colon") << QByteArray("From : ann@example.org\n\n") << true;
    QTest::newRow("mbox line alone") << QByteArray("From ann@example.org\n") << false;
}

void ScannerTest::tellsMessagesFromOtherFiles() {
    QFETCH(QByteArray, text);
    QFETCH(bool, is_message);
    const PartTree tree =
        scan_text(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QCOMPARE(tree.is_message, is_message);
    QCOMPARE(tree.root.whole.end, static_cast<std::uint64_t>(text.size()));
}

void ScannerTest::scansEntities() {
    const std::string text = "From here on\n\nbody";
    ViewSource source(text);
    const PartTree tree = scan_entity(source);
    QVERIFY(!tree.is_message);
    QCOMPARE(tree.mbox_line, std::uint64_t{0});
    QVERIFY(tree.root.header.size() == 0);
    QVERIFY((tree.root.body == ByteRange{0, text.size()}));
    ViewSource blank("\r\nbody");
    QVERIFY((scan_entity(blank).root.body == ByteRange{2, 6}));
}

/// The delimiter lies at every place around the end of a buffer.
void ScannerTest::findsPartsAcrossBuffers() {
    for (std::size_t shift = 0; shift < 80; ++shift) {
        const std::string head = "Content-Type: multipart/mixed; boundary=boundary\r\n\r\n--boundary\r\n\r\n";
        std::string body(stream_buffer_size - head.size() - 40 + shift, 'x');
        for (std::size_t i = 76; i + 2 < body.size(); i += 78) body.replace(i, 2, "\r\n");
        const std::string text = head + body + "\r\n--boundary\r\n\r\ntwo\r\n--boundary--\r\n";
        const PartTree tree = scan_text(text);
        QCOMPARE(tree.root.children.size(), std::size_t{2});
        QVERIFY((tree.root.children[0].body == ByteRange{head.size(), head.size() + body.size()}));
        QCOMPARE(tree.root.children[1].body.size(), std::uint64_t{3});
        QVERIFY(!tree.has_bare_cr && !tree.has_bare_lf && tree.has_crlf && !tree.has_nul);
    }
}

void ScannerTest::tellsLineEnds_data() {
    QTest::addColumn<QByteArray>("ends");
    QTest::addColumn<bool>("crlf");
    QTest::addColumn<bool>("bare_lf");
    QTest::addColumn<bool>("bare_cr");
    QTest::newRow("none") << QByteArray("x") << false << false << false;
    QTest::newRow("CRLF") << QByteArray("\r\nx") << true << false << false;
    QTest::newRow("LF") << QByteArray("\nx") << false << true << false;
    QTest::newRow("CR") << QByteArray("\rx") << false << false << true;
    QTest::newRow("CR at the end") << QByteArray("\r") << false << false << true;
    QTest::newRow("CRLF at the end") << QByteArray("\r\n") << true << false << false;
    QTest::newRow("CR CRLF") << QByteArray("\r\r\nx") << true << false << true;
    QTest::newRow("LF CR") << QByteArray("\n\rx") << false << true << true;
    QTest::newRow("CRLF LF") << QByteArray("\r\n\nx") << true << true << false;
    QTest::newRow("all") << QByteArray("\r\nx\nx\r\nx\rx") << true << true << true;
}

void ScannerTest::tellsLineEnds() {
    QFETCH(QByteArray, ends);
    QFETCH(bool, crlf);
    QFETCH(bool, bare_lf);
    QFETCH(bool, bare_cr);
    // At the start, and at every place around the end of a buffer.
    for (const std::size_t before : {std::size_t{0}, stream_buffer_size - 3, stream_buffer_size - 2,
                                     stream_buffer_size - 1, stream_buffer_size}) {
        const std::string text = std::string(before, 'x') + ends.toStdString();
        ViewSource source(text);
        const PartTree tree = scan_entity(source);
        QCOMPARE(tree.has_crlf, crlf);
        QCOMPARE(tree.has_bare_lf, bare_lf);
        QCOMPARE(tree.has_bare_cr, bare_cr);
    }
}

void ScannerTest::leavesEncodedMessagesClosed() {
    const PartTree tree = scan_text(
        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDogcwoKYm9keQo=\n");
    QVERIFY(tree.root.is_leaf());
    QVERIFY(tree.root.defects.encoded_composite);
}

void ScannerTest::givesSafeFileNames() {
    const auto name_in = [](const std::string& fields) { return scan_text(fields + "\n\n").root.file_name; };
    QCOMPARE(name_in("Content-Disposition: attachment; filename=\"a b.pdf\""), std::string("a b.pdf"));
    QCOMPARE(name_in("Content-Disposition: attachment; filename=\"../../etc/passwd\""),
             std::string("passwd"));
    QCOMPARE(name_in("Content-Disposition: attachment; filename=\"C:\\\\temp\\\\x.exe\""),
             std::string("x.exe"));
    QCOMPARE(name_in("Content-Disposition: attachment; filename=\".bashrc\""), std::string("bashrc"));
    QCOMPARE(name_in("Content-Disposition: attachment; filename=\"..\""), std::string());
    QCOMPARE(name_in("Content-Disposition: attachment; filename*=utf-8''%e2%82%ac%0ax.txt"),
             std::string("\xe2\x82\xacx.txt"));
    QCOMPARE(name_in("Content-Type: text/plain; name=\"=?utf-8?q?=C3=BC.txt?=\""),
             std::string("\xc3\xbc.txt"));
    QCOMPARE(name_in("Content-Type: text/plain"), std::string());
    QCOMPARE(safe_file_name(std::string(300, 'a') + ".pdf").size(), std::size_t{200});
    QVERIFY(safe_file_name(std::string(300, 'a') + ".pdf").ends_with("a.pdf"));
}

void ScannerTest::findsByPath() {
    const PartTree tree =
        scan_text("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n1\n--b\n\n2\n--b--\n");
    QVERIFY(tree.find("1") == &tree.root);
    QVERIFY(tree.find("1.2") == &tree.root.children[1]);
    for (const char* path : {"", "0", "2", "1.", "1.3", "1.2.1", "1.22", "11"})
        QVERIFY(tree.find(path) == nullptr);
}

QTEST_GUILESS_MAIN(ScannerTest)
#include "scanner_test.moc"
