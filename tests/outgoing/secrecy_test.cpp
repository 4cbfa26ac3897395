// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the message in what leaves or lies on disk; clean bytes; constant memory.
#include "tests/outgoing/correspondents.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <QTest>

#include <filesystem>
#include <memory>
#include <sys/resource.h>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;

namespace {

/// The word, and its three appearances in base64.
std::vector<std::string> forms_of(std::string_view word) {
    std::vector<std::string> forms{std::string(word)};
    for (std::size_t shift = 0; shift < 3; ++shift) {
        const std::string encoded = to_base64(std::string(shift, 'x') + std::string(word));
        const std::size_t begin = shift == 0 ? 0 : 4;
        forms.push_back(encoded.substr(begin, encoded.size() - begin - 4));
    }
    return forms;
}

/// Where a form of the canary stands in the bytes; empty: nowhere.
std::string found_in(const std::string& bytes) {
    for (const std::string& form : forms_of(canary))
        if (bytes.find(form) != std::string::npos) return form;
    return {};
}

/// The contents of files that this process holds open below the folder, unlinked ones too.
std::vector<std::string> open_files_below(const std::filesystem::path& folder) {
    std::vector<std::string> contents;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code error;
        const auto target = std::filesystem::read_symlink(entry.path(), error);
        if (!error && target.native().starts_with(folder.native()))
            contents.push_back(file_bytes(entry.path()));
    }
    return contents;
}

/// A draft whose attachment is pulled out of nothing: `size` bytes of base64 lines.
class LargeDraft final : public SeekableSource {
  public:
    explicit LargeDraft(std::uint64_t size)
        : head_("From: alice@example.org\nTo: bob@example.org\nSubject: large\n"
                "MIME-Version: 1.0\nContent-Type: application/octet-stream\n"
                "Content-Transfer-Encoding: base64\n\n"),
          size_(head_.size() + size / line_.size() * line_.size()) {}

    std::size_t read(std::span<char> buffer) override {
        std::size_t count = 0;
        for (; count < buffer.size() && position_ < size_; ++count, ++position_)
            buffer[count] = position_ < head_.size() ? head_[position_]
                                                     : line_[(position_ - head_.size()) % line_.size()];
        return count;
    }
    std::uint64_t size() const override { return size_; }
    void seek(std::uint64_t offset) override { position_ = offset; }

  private:
    std::string head_;
    std::string line_ = "S2FuYXJpZW52b2dlbABLYW5hcmllbnZvZ2VsS2FuYXJpZW52b2dlbABLYW5hcmllbnZvZ2Vs\n";
    std::uint64_t size_;
    std::uint64_t position_ = 0;
};

std::uint64_t peak_memory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

} // namespace

class SecrecyTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TemporaryFolder> tmpdir_;
    std::unique_ptr<Correspondents> people_;
    NoPrompts nobody_;

    SealedMessage seal_large(std::uint64_t size) {
        const Draft draft = Draft::parse({.message = std::make_shared<LargeDraft>(size)});
        const auto outcome = plan(draft, {}, people_->directory(), SystemClock().now());
        return seal(outcome.plan(), {.pgp = &people_->engine()}, {.prompts = nobody_});
    }

  private slots:
    void initTestCase() {
        pgp::initialize();
        people_ = std::make_unique<Correspondents>();
        tmpdir_ = std::make_unique<TemporaryFolder>();
        qputenv("TMPDIR", tmpdir_->path().c_str());
    }
    void canaryIsFoundInTheDraft();
    void canaryIsInNoSealedCopy();
    void canaryIsInNoSpoolOnDisk();
    void everythingWrittenIsCleanSevenBit();
    void memoryStaysConstantAsTheMessageGrows();
};

void SecrecyTest::canaryIsFoundInTheDraft() {
    // The search below finds what there is to be found.
    QVERIFY(!found_in(rich_draft("To: bob@example.org\n")).empty());
    for (const std::string& form : forms_of(canary)) {
        QVERIFY(form.size() >= 8);
        if (form != canary)
            QVERIFY(to_base64("x" + std::string(canary) + "y").find(form) != std::string::npos ||
                    to_base64("xx" + std::string(canary) + "y").find(form) != std::string::npos ||
                    to_base64(std::string(canary) + "y").find(form) != std::string::npos);
    }
}

void SecrecyTest::canaryIsInNoSealedCopy() {
    const SealedMessage sealed =
        people_->seal(rich_draft("To: bob@example.org\nBcc: carol@example.org, dave@example.org\n"),
                      {.sent_copy = SentCopy::make});
    for (const SealedForSubmission& copy : sealed.copies) QCOMPARE(found_in(bytes_of(copy)), std::string());
    QCOMPARE(found_in(bytes_of(*sealed.sent)), std::string());
    QCOMPARE(tmpdir_->file_count(), std::size_t{0});
}

void SecrecyTest::canaryIsInNoSpoolOnDisk() {
    const SealedMessage sealed = seal_large(20 << 20);
    QVERIFY(sealed.copies.front().size() > limits::spool_in_memory);
    const auto spools = open_files_below(tmpdir_->path());
    QVERIFY(!spools.empty());
    for (const std::string& spool : spools) {
        QCOMPARE(found_in(spool), std::string());
        QVERIFY(spool.find("BEGIN PGP") == std::string::npos);
    }
    QVERIFY(!tmpdir_->contains(canary));
    QCOMPARE(tmpdir_->file_count(), std::size_t{0});
}

void SecrecyTest::everythingWrittenIsCleanSevenBit() {
    const SealedMessage sealed = people_->seal(
        rich_draft(
            "To: =?utf-8?q?B=C3=B6b?= <bob@example.org>, \"odd one\"@example.org\nBcc: carol@example.org\n"),
        {.sent_copy = SentCopy::make, .allow_plaintext = {address("\"odd one\"@example.org")}});
    std::vector<std::string> messages{bytes_of(*sealed.sent)};
    for (const SealedForSubmission& copy : sealed.copies) messages.push_back(bytes_of(copy));
    messages.push_back(people_->open("bob", messages.at(1)).plaintext);
    for (const std::string& message : messages) {
        std::size_t begin = 0;
        for (std::size_t end = message.find('\n'); end != std::string::npos;
             end = message.find('\n', begin)) {
            QVERIFY(end > 0 && message[end - 1] == '\r');
            QVERIFY(end - begin <= 999);
            begin = end + 1;
        }
        QVERIFY(begin == message.size());
        for (std::size_t i = 0; i < message.size(); ++i) {
            const auto c = static_cast<unsigned char>(message[i]);
            QVERIFY(c < 0x80 && c != 0);
            if (c == '\r') QVERIFY(i + 1 < message.size() && message[i + 1] == '\n');
        }
    }
}

void SecrecyTest::memoryStaysConstantAsTheMessageGrows() {
    // Twice: the allocator keeps what the first one gave back.
    for (int i = 0; i < 2; ++i) static_cast<void>(seal_large(24 << 20));
    const std::uint64_t before = peak_memory();
    const SealedMessage sealed = seal_large(64 << 20);
    QVERIFY(sealed.copies.front().size() > std::uint64_t{64} << 20);
    const std::uint64_t grown = peak_memory() - before;
    QVERIFY2(grown < 8 << 20, qPrintable(QString("%1 bytes more").arg(grown)));
}

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecy_test.moc"
