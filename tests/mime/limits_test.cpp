// SPDX-License-Identifier: GPL-3.0-or-later
// Bombs: whatever the input, the tree is small and comes soon. The times are far above what is needed, and
// far below what a quadratic scanner takes.
#include "core/mime/scanner.h"

#include "core/base/limits.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sealpost;
using namespace sealpost::mime;

namespace {

PartTree scan_text(const std::string& text) {
    ViewSource source(text);
    return scan(source);
}

std::size_t count_parts(const PartTree& tree) {
    std::size_t parts = 0;
    for_each_part(tree.root, [&](const Part&) { ++parts; });
    return parts;
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

constexpr qint64 soon = 60000; // milliseconds, under the sanitizers on a busy machine

} // namespace

class LimitsTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { timer_.start(); }
    void cleanup() { QVERIFY2(timer_.elapsed() < soon, "took too long"); }
    void boundsParts();
    void boundsDepthOfMultiparts();
    void boundsDepthOfMessages();
    void boundsHeaders_data();
    void boundsHeaders();
    void boundsHeadersOfAllParts();
    void boundsBoundaries();
    void readsLongLines();
    void comparesManyBoundaries();

  private:
    QElapsedTimer timer_;
};

void LimitsTest::boundsParts() {
    const std::string head = "Content-Type: multipart/mixed; boundary=b\n\n";
    const PartTree tree = scan_text(head + repeated("--b\n\nx\n", 100000) + "--b--\n");
    QVERIFY(tree.limit_exceeded == ScanLimit::parts);
    QVERIFY(tree.root.defects.limit_exceeded);
    QCOMPARE(count_parts(tree), limits::mime_parts);
    // As many as are allowed are no bomb.
    const PartTree full = scan_text(head + repeated("--b\n\nx\n", limits::mime_parts - 1) + "--b--\n");
    QVERIFY(!full.limit_exceeded);
    QCOMPARE(count_parts(full), limits::mime_parts);
}

void LimitsTest::boundsDepthOfMultiparts() {
    std::string text;
    for (int i = 0; i < 10000; ++i) {
        const std::string boundary = "b" + std::to_string(i);
        text += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    const PartTree tree = scan_text(text + "\nx\n");
    QVERIFY(tree.limit_exceeded == ScanLimit::depth);
    QCOMPARE(count_parts(tree), static_cast<std::size_t>(limits::mime_depth));
}

void LimitsTest::boundsDepthOfMessages() {
    const PartTree tree = scan_text(repeated("Content-Type: message/rfc822\n\n", 10000));
    QVERIFY(tree.limit_exceeded == ScanLimit::depth);
    QCOMPARE(count_parts(tree), static_cast<std::size_t>(limits::mime_depth));
}

void LimitsTest::boundsHeaders_data() {
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("times");
    QTest::newRow("one line of 10 MB") << QByteArray(10 << 20, 'x') << 1;
    QTest::newRow("10 MB of folds") << QByteArray("\n x") << (10 << 20) / 3;
    QTest::newRow("10 MB of fields") << QByteArray("\nA:") << (10 << 20) / 3;
    QTest::newRow("10 MB of lines that are no fields") << QByteArray("\nx") << (10 << 20) / 2;
    QTest::newRow("a thousand large fields") << "\nX: " + QByteArray(10000, 'x') << 1000;
}

void LimitsTest::boundsHeaders() {
    QFETCH(QByteArray, piece);
    QFETCH(int, times);
    const PartTree tree = scan_text(
        "Subject: s\nTo: a" + repeated(piece.toStdString(), static_cast<std::size_t>(times)) + "\n\nbody");
    QVERIFY(tree.is_message);
    QVERIFY(tree.limit_exceeded == ScanLimit::header_block ||
            tree.limit_exceeded == ScanLimit::header_fields);
    QVERIFY(tree.root.defects.limit_exceeded);
    QCOMPARE(tree.root.fields.value("Subject"), std::string("s"));
    QCOMPARE(tree.root.body.size(), std::uint64_t{4}); // the end of the header is found nevertheless
    std::size_t kept = 0;
    for (const HeaderField& field : tree.root.fields) kept += field.raw.size();
    QVERIFY(kept <= limits::mime_header_block);
    QVERIFY(tree.root.fields.size() <= limits::mime_header_fields);
}

void LimitsTest::boundsHeadersOfAllParts() {
    const std::string part = "--b\nX: " + std::string(100000, 'x') + "\n\n";
    const PartTree large = scan_text("Content-Type: multipart/mixed; boundary=b\n\n" + repeated(part, 400));
    QVERIFY(large.limit_exceeded == ScanLimit::headers_total);
    const PartTree many = scan_text("Content-Type: multipart/mixed; boundary=b\n\n" +
                                    repeated("--b\n" + repeated("A:\n", 1000) + "\n", 1000));
    QVERIFY(many.limit_exceeded == ScanLimit::header_fields);
    std::size_t fields = 0;
    for_each_part(many.root, [&](const Part& p) { fields += p.fields.size(); });
    QVERIFY(fields <= limits::mime_fields_total);
}

void LimitsTest::boundsBoundaries() {
    const std::string boundary(limits::mime_boundary_length + 1, 'b');
    const PartTree tree =
        scan_text("Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n\nx\n");
    QVERIFY(tree.root.defects.missing_boundary);
    const std::string longest = boundary.substr(1);
    QCOMPARE(scan_text("Content-Type: multipart/mixed; boundary=" + longest + "\n\n--" + longest + "\n\nx\n")
                 .root.children.size(),
             std::size_t{1});
}

void LimitsTest::readsLongLines() {
    const PartTree tree = scan_text("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n--" +
                                    std::string(10 << 20, 'b') + "\n--b--\n");
    QCOMPARE(tree.root.children.size(), std::size_t{1});
    QCOMPARE(tree.root.children[0].body.size(), std::uint64_t{(10 << 20) + 2});
}

/// Every line could be a delimiter of any of the open multiparts.
void LimitsTest::comparesManyBoundaries() {
    std::string text;
    const std::string common(200, 'b');
    for (int i = 0; i < limits::mime_depth - 1; ++i) {
        const std::string boundary = common + std::to_string(i);
        text += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    const PartTree tree = scan_text(text + "\n" + repeated("--" + common + "x\n", 50000));
    QVERIFY(!tree.limit_exceeded);
    QCOMPARE(count_parts(tree), static_cast<std::size_t>(limits::mime_depth));
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits_test.moc"
