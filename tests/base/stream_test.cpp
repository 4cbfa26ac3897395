// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stream.h"

#include "core/base/operation.h"
#include "tests/support/qt_error.h"

#include <array>

using namespace sealpost;

class StreamTest : public QObject {
    Q_OBJECT

  private slots:
    void viewSourceReadsInPieces() {
        ViewSource source("hello");
        std::array<char, 3> buffer{};
        QCOMPARE(source.read(buffer), std::size_t{3});
        QCOMPARE(source.read(buffer), std::size_t{2});
        QCOMPARE(source.read(buffer), std::size_t{0});
        source.seek(4);
        QCOMPARE(read_all(source, 10), std::string("o"));
        SEALPOST_THROWS(source.seek(6), ErrorCode::internal);
    }
    void rangesOfOneSourceAreReadInTurn() {
        const auto whole = std::make_shared<StringSource>("0123456789");
        RangeSource first(whole, 0, 4);
        RangeSource second(whole, 4, 6);
        std::array<char, 2> buffer{};
        QCOMPARE(first.read(buffer), std::size_t{2});
        QCOMPARE(second.read(buffer), std::size_t{2});
        QCOMPARE(std::string(buffer.data(), 2), std::string("45"));
        QCOMPARE(first.read(buffer), std::size_t{2});
        QCOMPARE(std::string(buffer.data(), 2), std::string("23"));
        QCOMPARE(first.read(buffer), std::size_t{0});
        second.seek(5);
        QCOMPARE(read_all(second, 10), std::string("9"));
        SEALPOST_THROWS(second.seek(7), ErrorCode::internal);
    }
    void rangeBeyondTheEndIsRefused() {
        const auto whole = std::make_shared<StringSource>("0123");
        SEALPOST_THROWS(RangeSource(whole, 2, 3), ErrorCode::internal);
        SEALPOST_THROWS(RangeSource(whole, 5, 0), ErrorCode::internal);
        SEALPOST_THROWS(RangeSource(whole, 2, UINT64_MAX), ErrorCode::internal);
        QCOMPARE(RangeSource(whole, 4, 0).size(), std::uint64_t{0});
    }
    void piecesFollowEachOther() {
        std::vector<std::unique_ptr<Source>> pieces;
        pieces.push_back(std::make_unique<StringSource>("one "));
        pieces.push_back(std::make_unique<StringSource>(""));
        pieces.push_back(std::make_unique<StringSource>("two"));
        ConcatSource source(std::move(pieces));
        QCOMPARE(read_all(source, 100), std::string("one two"));
    }
    void stringSinkShowsOnlyWhatWasCommitted() {
        StringSink sink;
        sink.write("text");
        QVERIFY(sink.bytes().empty());
        QVERIFY(sink.take().empty());
        sink.commit();
        QCOMPARE(sink.bytes(), std::string("text"));
        SEALPOST_THROWS(sink.write("more"), ErrorCode::internal);
        QCOMPARE(sink.take(), std::string("text"));
    }
    void stringSinkForgetsWhatWasDiscarded() {
        StringSink sink;
        sink.write("text");
        sink.discard();
        sink.commit();
        QVERIFY(sink.bytes().empty());
    }
    void boundsAreKept() {
        StringSink sink(4);
        sink.write("1234");
        SEALPOST_THROWS(sink.write("5"), ErrorCode::limit);
        ViewSource exact("1234");
        QCOMPARE(read_all(exact, 4), std::string("1234"));
        ViewSource longer("12345");
        SEALPOST_THROWS(read_all(longer, 4), ErrorCode::limit);
    }
    void copyCountsAndDoesNotCommit() {
        const std::string text(3 * stream_buffer_size + 1, 'x');
        ViewSource source(text);
        StringSink sink;
        QCOMPARE(copy(source, sink), std::uint64_t{text.size()});
        QVERIFY(!sink.committed());
        std::size_t seen = 0;
        FunctionSink counting([&](std::string_view bytes) { seen += bytes.size(); });
        source.seek(0);
        copy(source, counting);
        QCOMPARE(seen, text.size());
    }
    void copyTellsItsProgressAndEndsWhenItIsStopped() {
        const std::string text(3 * stream_buffer_size, 'x');
        ViewSource source(text);
        FunctionSink sink([](std::string_view) {});
        NoPrompts nobody;
        std::stop_source stop;
        std::vector<std::uint64_t> told;
        const Operation operation{
            .prompts = nobody, .stop = stop.get_token(), .progress = [&](std::uint64_t done) {
                told.push_back(done);
                if (told.size() == 2) stop.request_stop();
            }};
        SEALPOST_THROWS(copy(source, sink, operation), ErrorCode::cancelled);
        QCOMPARE(told, (std::vector<std::uint64_t>{stream_buffer_size, 2 * stream_buffer_size}));
    }
    void borrowedSourceLeavesItsSourceWhereItStopped() {
        ViewSource source("0123");
        {
            BorrowedSource borrowed(source);
            std::array<char, 2> buffer{};
            QCOMPARE(borrowed.read(buffer), std::size_t{2});
        }
        QCOMPARE(read_all(source, 10), std::string("23"));
    }
};

QTEST_GUILESS_MAIN(StreamTest)
#include "stream_test.moc"
