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

void ScannerTest::cutsParts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
}

void ScannerTest::cutsParts() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string with_lf = text.toStdString();
    QCOMPARE(QByteArray::fromStdString(outline(scan_text(with_lf), with_lf)), expected);
    const std::string with_crlf = QByteArray(text).replace("\n", "\r\n").toStdString();
    QCOMPARE(QByteArray::fromStdString(outline(scan_text(with_crlf), with_crlf)), expected);
}

QTEST_GUILESS_MAIN(ScannerTest)
#include "scanner_test.moc"
