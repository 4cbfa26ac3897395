// SPDX-License-Identifier: GPL-3.0-or-later
// Long content, and work that is stopped or fails half-way.
#include "core/base/file.h"
#include "tests/contract/engine_contract.h"
#include "tests/contract/helpers.h"
#include "tests/contract/streams.h"
#include "tests/support/measure.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

namespace sealpost::test {

namespace {

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
constexpr std::uint64_t long_size = 8 * mebibyte;

void add_steps(const std::vector<const char*>& steps) {
    QTest::addColumn<QString>("what");
    for (const char* step : steps) QTest::newRow(step) << step;
}

} // namespace

std::string EngineContract::input_for(const std::string& what) {
    GeneratedEntity content(long_size);
    StringSink out;
    if (what == "decrypt") {
        engine_->writer().encrypt(content, out, {.recipients = {engine_->bob()}, .signer = engine_->alice()},
                                  quiet_);
    } else if (what == "verify embedded") {
        engine_->writer().sign_embedded(content, out, {.signer = engine_->alice()}, quiet_);
    } else {
        copy(content, out);
        out.commit();
    }
    return out.take();
}

void EngineContract::run(const std::string& what, SeekableSource& from, Sink& to,
                         const Operation& operation) {
    auto& writer = engine_->writer();
    if (what == "sign") {
        writer.sign_detached(from, to, {.signer = engine_->alice()}, operation);
    } else if (what == "sign embedded") {
        writer.sign_embedded(from, to, {.signer = engine_->alice()}, operation);
    } else if (what == "encrypt") {
        writer.encrypt(from, to, {.recipients = {engine_->bob()}, .signer = {}}, operation);
    } else if (what == "seal") {
        writer.encrypt(from, to, {.recipients = {engine_->bob()}, .signer = engine_->alice()}, operation);
    } else if (what == "decrypt") {
        engine_->reader().decrypt(from, to, operation);
    } else if (what == "verify embedded") {
        engine_->reader().verify_embedded(from, to, operation);
    } else if (what == "verify") {
        GeneratedEntity content(mebibyte);
        StringSink signature;
        writer.sign_detached(content, signature, {.signer = engine_->alice()}, quiet_);
        ViewSource bytes(signature.bytes());
        engine_->reader().verify_detached(from, bytes, operation);
    } else {
        throw Error(ErrorCode::internal, {{"detail", what}});
    }
}

void EngineContract::streamsInConstantMemory() {
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer's own memory grows with the input");
#endif
    TemporaryFolder folder;
    const auto round_trip = [&](std::uint64_t size) {
        const auto sealed_path = folder / "sealed";
        {
            GeneratedEntity content(size);
            FileSink sealed(sealed_path);
            engine_->writer().encrypt(content, sealed,
                                      {.recipients = {engine_->bob()}, .signer = engine_->alice()}, quiet_);
        }
        FileSource sealed(sealed_path);
        GeneratedEntity expected(size);
        CheckingSink plaintext(&expected);
        const auto opened = engine_->reader().decrypt(sealed, plaintext, quiet_);
        QCOMPARE(opened.encryption.state, crypto::DecryptState::decrypted);
        QCOMPARE(opened.signatures.at(0).mathematics, crypto::Mathematics::valid);
        QVERIFY(plaintext.committed());
        QVERIFY(plaintext.equal());

        GeneratedEntity content(size);
        StringSink signature;
        engine_->writer().sign_detached(content, signature, {.signer = engine_->alice()}, quiet_);
        GeneratedEntity again(size);
        ViewSource bytes(signature.bytes());
        QCOMPARE(engine_->reader().verify_detached(again, bytes, quiet_).signatures.at(0).mathematics,
                 crypto::Mathematics::valid);
    };
    round_trip(mebibyte); // whatever is loaded once is loaded now
    const std::uint64_t small = peak_of([&] { round_trip(mebibyte); });
    const std::uint64_t large = peak_of([&] { round_trip(64 * mebibyte); });
    QVERIFY2(large < small + 8 * mebibyte, (std::to_string(small) + " to " + std::to_string(large)).c_str());
}

void EngineContract::isCancelledHalfWay_data() {
    add_steps({"sign", "sign embedded", "encrypt", "seal", "decrypt", "verify", "verify embedded"});
}

void EngineContract::isCancelledHalfWay() {
    QFETCH(QString, what);
    const std::string step = what.toStdString();
    const std::string bytes = input_for(step);
    std::stop_source stop;
    ViewSource whole(bytes);
    WatchedSource source(whole, bytes.size() / 2, [&] { stop.request_stop(); });
    CheckingSink sink;
    const auto error =
        error_of([&] { run(step, source, sink, {.prompts = nobody_, .stop = stop.get_token()}); });
    QCOMPARE(error, std::optional(ErrorCode::cancelled));
    QVERIFY(!sink.committed());
    if (step != "verify") QVERIFY(sink.discarded());
}

void EngineContract::leavesNothingWhenTheSinkIsFull_data() {
    add_steps({"sign", "sign embedded", "encrypt", "seal", "decrypt", "verify embedded"});
}

void EngineContract::leavesNothingWhenTheSinkIsFull() {
    QFETCH(QString, what);
    const std::string step = what.toStdString();
    const std::string bytes = input_for(step);
    ViewSource source(bytes);
    CheckingSink sink(nullptr, step == "sign" ? 20 : 4096);
    const auto error = error_of([&] { run(step, source, sink, quiet_); });
    QCOMPARE(error, std::optional(ErrorCode::disk_full));
    QVERIFY(!sink.committed());
    QVERIFY(sink.discarded());
}

void EngineContract::leavesNothingWhenTheSourceFails_data() { isCancelledHalfWay_data(); }

void EngineContract::leavesNothingWhenTheSourceFails() {
    QFETCH(QString, what);
    const std::string step = what.toStdString();
    const std::string bytes = input_for(step);
    ViewSource whole(bytes);
    WatchedSource source(whole, bytes.size() / 2, [] { throw Error(ErrorCode::io, {{"path", "test"}}); });
    CheckingSink sink;
    const auto error = error_of([&] { run(step, source, sink, quiet_); });
    QCOMPARE(error, std::optional(ErrorCode::io));
    QVERIFY(!sink.committed());
}

} // namespace sealpost::test
