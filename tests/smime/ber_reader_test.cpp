// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/ber_reader.h"

#include "core/base/limits.h"

#include <QtTest>

namespace sealpost::test {

using namespace smime;
using namespace std::string_literals;

namespace {

/// "truncated", "malformed" or "limit"; empty where all went well.
std::string fault_of(const std::function<void()>& work) {
    try {
        work();
    } catch (const BerFault& fault) {
        switch (fault.kind()) {
        case BerFault::Kind::truncated:
            return "truncated";
        case BerFault::Kind::malformed:
            return "malformed";
        case BerFault::Kind::limit:
            return "limit";
        }
    }
    return {};
}

/// Gives one byte at a time.
class Dripping final : public Source {
  public:
    explicit Dripping(std::string_view bytes) : view_(bytes) {}
    std::size_t read(std::span<char> buffer) override {
        return view_.read(buffer.first(std::min<std::size_t>(1, buffer.size())));
    }

  private:
    ViewSource view_;
};

std::string string_content(Source& source) {
    BerReader reader(source);
    const BerHeader header = reader.header();
    OctetStringSource content(reader, header);
    return read_all(content, 1 << 20);
}

} // namespace

class BerReaderTest final : public QObject {
    Q_OBJECT

  private slots:
    void readsHeaders_data();
    void readsHeaders();
    void joinsChunks_data();
    void joinsChunks();
    void capturesElementsAsTheyStand();
    void boundsWhatItCaptures();
    void findsElementsThatReachTooFar();
};

void BerReaderTest::readsHeaders_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qlonglong>("length");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const std::string& bytes, qlonglong length,
                        const char* fault = "") {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << length << fault;
    };
    row("short", "\x04\x7f"s, 127);
    row("long", "\x04\x81\x80"s, 128);
    row("long, not minimal", "\x04\x84\x00\x00\x00\x05"s, 5);
    row("indefinite", "\x30\x80"s, -1);
    row("2^62", "\x30\x88\x40\x00\x00\x00\x00\x00\x00\x00"s, qlonglong{1} << 62);
    row("2^63", "\x30\x88\x80\x00\x00\x00\x00\x00\x00\x00"s, 0, "malformed");
    row("2^62 + 1", "\x30\x88\x40\x00\x00\x00\x00\x00\x00\x01"s, 0, "malformed");
    row("indefinite primitive", "\x04\x80"s, 0, "malformed");
    row("many-byte tag", "\x1f\x81\x01\x00"s, 0, "malformed");
    row("end of contents with a length", "\x00\x01"s, 0, "malformed");
    row("empty", ""s, 0, "truncated");
    row("tag only", "\x30"s, 0, "truncated");
    row("half a length", "\x30\x82\x01"s, 0, "truncated");
}

void BerReaderTest::readsHeaders() {
    QFETCH(QByteArray, bytes);
    QFETCH(qlonglong, length);
    QFETCH(QString, fault);
    const std::string text = bytes.toStdString();
    ViewSource source(text);
    BerReader reader(source);
    BerHeader header;
    QCOMPARE(fault_of([&] { header = reader.header(); }), fault.toStdString());
    if (!fault.isEmpty()) return;
    QCOMPARE(header.length ? static_cast<qlonglong>(*header.length) : -1, length);
    QCOMPARE(header.raw, text);
    QCOMPARE(reader.position(), std::uint64_t(text.size()));
}

void BerReaderTest::joinsChunks_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const std::string& bytes, const char* content,
                        const char* fault = "") {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << content << fault;
    };
    row("primitive",
        "\x04\x03"
        "abc"s,
        "abc");
    row("empty", "\x04\x00"s, "");
    row("definite chunks",
        "\x24\x08\x04\x02"
        "ab"
        "\x04\x02"
        "cd"s,
        "abcd");
    row("indefinite chunks",
        "\x24\x80\x04\x02"
        "ab"
        "\x04\x00\x04\x01"
        "c"
        "\x00\x00"s,
        "abc");
    row("chunks in chunks",
        "\x24\x80\x24\x05\x04\x03"
        "abc"
        "\x24\x80\x04\x01"
        "d"
        "\x00\x00\x00\x00"s,
        "abcd");
    row("implicit tag",
        "\xa0\x80\x04\x02"
        "ab"
        "\x00\x00"s,
        "ab");
    row("another type inside", "\x24\x80\x02\x01\x05\x00\x00"s, "", "malformed");
    row("end of contents in a definite one", "\x24\x02\x00\x00"s, "", "malformed");
    row("a chunk beyond its string",
        "\x24\x03\x04\x02"
        "ab"s,
        "", "malformed");
    row("cut",
        "\x24\x80\x04\x05"
        "ab"s,
        "", "truncated");
    row("no end",
        "\x24\x80\x04\x02"
        "ab"s,
        "", "truncated");
}

void BerReaderTest::joinsChunks() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, content);
    QFETCH(QString, fault);
    const std::string text = bytes.toStdString();
    for (const bool drip : {false, true}) {
        ViewSource whole(text);
        Dripping dripping(text);
        Source& source = drip ? static_cast<Source&>(dripping) : whole;
        std::string found;
        QCOMPARE(fault_of([&] { found = string_content(source); }), fault.toStdString());
        QCOMPARE(found, content.toStdString());
    }
}

void BerReaderTest::capturesElementsAsTheyStand() {
    const std::string text = "\x30\x80\x02\x01\x05\x31\x80\x04\x00\x00\x00\x00\x00tail"s;
    ViewSource source(text);
    BerReader reader(source);
    std::string captured;
    reader.capture(reader.header(), captured);
    QCOMPARE(captured, text.substr(0, text.size() - 4));
    QVERIFY(!reader.at_end());
}

void BerReaderTest::boundsWhatItCaptures() {
    const std::string size = "\x30\x84\x00\x50\x00\x00"s; // 5 MiB
    const std::string large = size + std::string(5 << 20, 'x');
    ViewSource source(large);
    BerReader reader(source);
    std::string captured;
    QCOMPARE(fault_of([&] { reader.capture(reader.header(), captured); }), std::string("limit"));
    QVERIFY(captured.size() < 100);

    std::string deep;
    for (int i = 0; i < 10000; ++i) deep += "\x30\x80";
    ViewSource deep_source(deep);
    BerReader deep_reader(deep_source);
    QCOMPARE(fault_of([&] { deep_reader.capture(deep_reader.header(), captured); }), std::string("limit"));
}

void BerReaderTest::findsElementsThatReachTooFar() {
    const std::string text = "\x30\x04\x04\x08"
                             "abcdefgh"s;
    ViewSource source(text);
    BerReader reader(source);
    const BerScope scope(reader, reader.header());
    std::string captured;
    reader.capture(reader.header(), captured);
    QCOMPARE(fault_of([&] { static_cast<void>(scope.ended(reader)); }), std::string("malformed"));
    QCOMPARE(fault_of([&] { scope.close(reader); }), std::string("malformed"));
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::BerReaderTest)
#include "ber_reader_test.moc"
