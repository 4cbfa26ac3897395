// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spool.h"

#include "core/base/limits.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <array>
#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace sealpost;

namespace {

constexpr std::string_view canary = "canary: this line must not reach the disk\n";
constexpr std::size_t beyond_memory = limits::spool_in_memory + (3 << 20) + 7;

std::string repeated_canary(std::size_t size) {
    std::string text;
    text.reserve(size + canary.size());
    while (text.size() < size) text += canary;
    text.resize(size);
    return text;
}

/// Open files of this process that have no name any more, below the folder.
std::vector<std::filesystem::path> unlinked_files_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code ignored;
        const auto target = std::filesystem::read_symlink(entry.path(), ignored).string();
        if (target.starts_with(folder.string() + "/") && target.ends_with(" (deleted)"))
            found.push_back(entry.path());
    }
    return found;
}

} // namespace

class SpoolTest : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        folder_ = std::make_unique<test::TemporaryFolder>();
        qputenv("TMPDIR", folder_->path().c_str());
    }
    void cleanup() {
        qunsetenv("TMPDIR");
        folder_.reset();
    }

    void smallSpoolStaysInMemory() {
        Spool spool;
        spool.write("one ");
        spool.write("two");
        spool.commit();
        const SpooledBytes bytes = spool.take();
        QVERIFY(unlinked_files_in(folder_->path()).empty());
        QCOMPARE(bytes.size(), std::uint64_t{7});
        QCOMPARE(bytes.read_all(7), std::string("one two"));
        SEALPOST_THROWS(bytes.read_all(6), ErrorCode::limit);
    }
    void largeSpoolIsCiphertextInAFileWithoutAName() {
        const std::string text = repeated_canary(beyond_memory);
        Spool spool;
        for (std::size_t at = 0; at < text.size(); at += 100003)
            spool.write(std::string_view(text).substr(at, 100003));
        spool.commit();
        const SpooledBytes bytes = spool.take();

        QCOMPARE(folder_->file_count(), std::size_t{0});
        const auto files = unlinked_files_in(folder_->path());
        QCOMPARE(files.size(), std::size_t{1});
        struct stat status {};
        QCOMPARE(::stat(files.front().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        const std::string stored = test::file_bytes(files.front());
        QCOMPARE(stored.size(), text.size());
        QVERIFY(stored.find("canary") == std::string::npos);
        // The same plaintext in two places is not the same ciphertext.
        QVERIFY(stored.substr(0, 42 * 16) != stored.substr(42 * 16, 42 * 16));

        QVERIFY(bytes.read_all(SIZE_MAX) == text);
    }
    void twoSpoolsOfTheSameBytesDiffer() {
        const std::string text = repeated_canary(beyond_memory);
        ViewSource first_source(text);
        ViewSource second_source(text);
        const SpooledBytes first = spool_all(first_source);
        const SpooledBytes second = spool_all(second_source);
        const auto files = unlinked_files_in(folder_->path());
        QCOMPARE(files.size(), std::size_t{2});
        QVERIFY(test::file_bytes(files[0]) != test::file_bytes(files[1]));
    }
    void readersSeekIndependently() {
        const std::string text = repeated_canary(beyond_memory);
        ViewSource source(text);
        const SpooledBytes bytes = spool_all(source);
        const auto first = bytes.open();
        const auto second = bytes.open();
        for (const std::uint64_t at :
             {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{15}, std::uint64_t{16}, std::uint64_t{17},
              std::uint64_t{65537}, bytes.size() - 5, bytes.size()}) {
            std::array<char, 40> got{};
            std::array<char, 3> other{};
            first->seek(at);
            second->seek(7);
            QCOMPARE(second->read(other), std::size_t{3});
            const std::size_t count = first->read(got);
            QCOMPARE(count, std::min<std::size_t>(40, text.size() - at));
            QVERIFY(std::string_view(got.data(), count) == std::string_view(text).substr(at, count));
            QVERIFY(std::string_view(other.data(), 3) == std::string_view(text).substr(7, 3));
        }
        SEALPOST_THROWS(first->seek(bytes.size() + 1), ErrorCode::internal);
    }
    void bytesLiveAsLongAsTheirLastReader() {
        std::unique_ptr<SeekableSource> reader;
        {
            const std::string text = repeated_canary(beyond_memory);
            ViewSource source(text);
            reader = spool_all(source).open();
        }
        QCOMPARE(unlinked_files_in(folder_->path()).size(), std::size_t{1});
        QVERIFY(read_all(*reader, SIZE_MAX).starts_with(canary));
        reader.reset();
        QVERIFY(unlinked_files_in(folder_->path()).empty());
    }
    void whatWasNotCommittedCannotBeRead() {
        Spool spool;
        spool.write("secret");
        SEALPOST_THROWS(spool.take(), ErrorCode::internal);
        spool.commit();
        SEALPOST_THROWS(spool.write("more"), ErrorCode::internal);
        QCOMPARE(spool.take().size(), std::uint64_t{6});
        SEALPOST_THROWS(spool.take(), ErrorCode::internal);
    }
    void discardFreesTheFile() {
        Spool spool;
        spool.write(repeated_canary(beyond_memory));
        QCOMPARE(unlinked_files_in(folder_->path()).size(), std::size_t{1});
        spool.discard();
        QVERIFY(unlinked_files_in(folder_->path()).empty());
        SEALPOST_THROWS(spool.take(), ErrorCode::internal);
        SEALPOST_THROWS(spool.commit(), ErrorCode::internal);
    }
    void aMissingTemporaryFolderIsAnError() {
        qputenv("TMPDIR", (folder_->path() / "missing").c_str());
        Spool spool;
        SEALPOST_THROWS(spool.write(repeated_canary(beyond_memory)), ErrorCode::not_found);
    }
    void aDiskThatTakesNoMoreIsAnError() {
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1 << 20, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto restore = qScopeGuard([&] {
            ::setrlimit(RLIMIT_FSIZE, &before);
            std::signal(SIGXFSZ, handler);
        });
        Spool spool;
        SEALPOST_THROWS(spool.write(repeated_canary(beyond_memory)), ErrorCode::io);
    }
    void emptyBytesCanBeRead() {
        QCOMPARE(SpooledBytes().read_all(0), std::string());
        QCOMPARE(SpooledBytes("text").read_all(4), std::string("text"));
    }

  private:
    std::unique_ptr<test::TemporaryFolder> folder_;
};

QTEST_GUILESS_MAIN(SpoolTest)
#include "spool_test.moc"
