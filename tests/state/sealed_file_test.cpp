// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/sealed_file.h"

#include "core/base/error.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <fstream>

using namespace sealpost;
using namespace sealpost::state;

namespace {

constexpr std::size_t piece = 64 << 10;
constexpr std::size_t head = 23;
constexpr std::size_t sealed_piece = piece + 28;

Secret key() { return Secret(std::string(32, 'k')); }

std::string text_of(std::size_t size) {
    std::string text;
    for (std::size_t i = 0; text.size() < size; ++i) text += "canary-" + std::to_string(i) + "\n";
    text.resize(size);
    return text;
}

} // namespace

class SealedFileTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::TemporaryFolder> folder_;
    std::filesystem::path path() const { return *folder_ / "file"; }

    void write(const std::string& text, const std::string& label = "label") const {
        SealedFileSink sink(path(), key(), label);
        ViewSource source(text);
        copy(source, sink);
        sink.commit();
    }
    std::string read(const Secret& with, const std::string& label = "label") const {
        SealedFileSource source(path(), with, label);
        return read_all(source, SIZE_MAX);
    }
    void replace(const std::string& bytes) const { std::ofstream(path(), std::ios::binary) << bytes; }

  private slots:
    void init() { folder_ = std::make_unique<test::TemporaryFolder>(); }

    void readsBackWhatWasWritten_data() {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, int(piece) - 1, int(piece), int(piece) + 1, 3 * int(piece), 200000})
            QTest::addRow("%d bytes", size) << size;
    }
    void readsBackWhatWasWritten() {
        QFETCH(int, size);
        const std::string text = text_of(static_cast<std::size_t>(size));
        write(text);
        QVERIFY(read(key()) == text);
        QVERIFY(!folder_->contains("canary"));
        SealedFileSource source(path(), key(), "label");
        QCOMPARE(source.size(), static_cast<std::uint64_t>(size));
        const std::size_t middle = static_cast<std::size_t>(size) / 2;
        source.seek(middle);
        QVERIFY(read_all(source, SIZE_MAX) == text.substr(middle));
        SEALPOST_THROWS(source.seek(static_cast<std::uint64_t>(size) + 1), ErrorCode::internal);
    }

    void isNothingUntilItIsCommitted() {
        {
            SealedFileSink sink(path(), key(), "label");
            sink.write(text_of(200000));
        }
        QCOMPARE(folder_->file_count(), std::size_t{0});
    }

    void refusesWhatWasChanged_data() {
        QTest::addColumn<QString>("change");
        for (const char* change :
             {"another key", "another label", "a flipped byte", "the last piece gone", "two pieces exchanged",
              "a piece twice", "bytes behind the end", "empty", "a foreign file", "half a piece"})
            QTest::newRow(change) << QString(change);
    }
    void refusesWhatWasChanged() {
        QFETCH(QString, change);
        write(text_of(3 * piece + 100));
        const std::string bytes = test::file_bytes(path());
        const std::string first = bytes.substr(head, sealed_piece);
        const std::string second = bytes.substr(head + sealed_piece, sealed_piece);
        const std::string rest = bytes.substr(head + 2 * sealed_piece);
        std::string flipped = bytes;
        flipped[head + sealed_piece + 500] ^= 1;
        if (change == "a flipped byte") replace(flipped);
        if (change == "the last piece gone") replace(bytes.substr(0, head + 3 * sealed_piece));
        if (change == "two pieces exchanged") replace(bytes.substr(0, head) + second + first + rest);
        if (change == "a piece twice") replace(bytes.substr(0, head) + first + first + second + rest);
        if (change == "bytes behind the end") replace(bytes + "x");
        if (change == "empty") replace("");
        if (change == "a foreign file") replace(text_of(1000));
        if (change == "half a piece") replace(bytes.substr(0, head + 1000));
        SEALPOST_THROWS(read(change == "another key" ? Secret(std::string(32, 'x')) : key(),
                             change == "another label" ? "other" : "label"),
                        ErrorCode::state_corrupt);
    }

    void givesOutNoByteThatWasNotProven() {
        write(text_of(3 * piece));
        std::string bytes = test::file_bytes(path());
        bytes[head + sealed_piece + 500] ^= 1;
        replace(bytes);
        SealedFileSource source(path(), key(), "label");
        std::string got;
        std::array<char, 1000> buffer{};
        try {
            while (const std::size_t count = source.read(buffer)) got.append(buffer.data(), count);
            QFAIL("the damaged piece was read");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::state_corrupt);
        }
        QVERIFY(got == text_of(3 * piece).substr(0, piece));
    }
};

QTEST_GUILESS_MAIN(SealedFileTest)
#include "sealed_file_test.moc"
