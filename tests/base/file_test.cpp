// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include "core/base/limits.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sealpost;
using test::file_bytes;
using test::TemporaryFolder;

namespace {

mode_t mode_of(const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// No file of this process may grow beyond so many bytes.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

  private:
    rlimit before_{};
    void (*handler_)(int);
};

} // namespace

class FileTest : public QObject {
    Q_OBJECT

  private slots:
    void sourceReadsByPosition() {
        const TemporaryFolder folder;
        FileSource source(folder.write("a", "0123456789"));
        QCOMPARE(source.size(), std::uint64_t{10});
        source.seek(7);
        QCOMPARE(read_all(source, 100), std::string("789"));
        source.seek(0);
        QCOMPARE(read_all(source, 100), std::string("0123456789"));
        SEALPOST_THROWS(source.seek(11), ErrorCode::internal);
    }
    void sourceSaysWhatItCannotRead() {
        const TemporaryFolder folder;
        SEALPOST_THROWS(FileSource(folder / "nothing"), ErrorCode::not_found);
        SEALPOST_THROWS(FileSource(folder.path()), ErrorCode::is_a_directory);
        SEALPOST_THROWS(FileSource("/dev/null"), ErrorCode::io);
        SEALPOST_THROWS(read_file(folder.path(), 10), ErrorCode::is_a_directory);
    }
    void aFileThatBecomesShorterIsAnErrorAndNotAnEnd() {
        const TemporaryFolder folder;
        const auto path = folder.write("a", "0123456789");
        FileSource source(path);
        std::filesystem::resize_file(path, 4);
        SEALPOST_THROWS(read_all(source, 100), ErrorCode::io);
    }
    void sinkLeavesTheOldFileUntilCommit() {
        const TemporaryFolder folder;
        const auto path = folder.write("a", "old");
        FileSink sink(path);
        sink.write("new ");
        sink.write("bytes");
        QCOMPARE(file_bytes(path), std::string("old"));
        sink.commit();
        QCOMPARE(file_bytes(path), std::string("new bytes"));
        QCOMPARE(folder.file_count(), std::size_t{1});
        QCOMPARE(mode_of(path), mode_t{0600});
    }
    void sinkLeavesNothingWithoutCommit() {
        const TemporaryFolder folder;
        {
            FileSink sink(folder / "a");
            sink.write("bytes");
            QCOMPARE(folder.file_count(), std::size_t{1});
        }
        QCOMPARE(folder.file_count(), std::size_t{0});
        FileSink sink(folder / "a");
        sink.write("bytes");
        sink.discard();
        QCOMPARE(folder.file_count(), std::size_t{0});
        SEALPOST_THROWS(sink.write("more"), ErrorCode::internal);
        SEALPOST_THROWS(sink.commit(), ErrorCode::internal);
    }
    void sinkRefusesAFolderAndAMissingOne() {
        const TemporaryFolder folder;
        SEALPOST_THROWS(FileSink(folder.path()), ErrorCode::is_a_directory);
        SEALPOST_THROWS(FileSink(folder / "missing/a"), ErrorCode::not_found);
        QCOMPARE(folder.file_count(), std::size_t{0});
    }
    void sinkThatCannotWriteLeavesTheOldFile() {
        const TemporaryFolder folder;
        const auto path = folder.write("a", "old");
        {
            const FileSizeLimit limit(1000);
            FileSink sink(path);
            SEALPOST_THROWS(sink.write(std::string(5000, 'x')), ErrorCode::io);
        }
        QCOMPARE(file_bytes(path), std::string("old"));
        QCOMPARE(folder.file_count(), std::size_t{1});
    }
    void aFullDiskHasItsOwnCode() {
        const Descriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
        if (!full) QSKIP("no /dev/full here");
        DescriptorSink sink(full.get());
        SEALPOST_THROWS(sink.write("x"), ErrorCode::disk_full);
    }
    void aClosedPipeIsAnError() {
        std::signal(SIGPIPE, SIG_IGN);
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        ::close(ends[0]);
        const Descriptor write_end(ends[1]);
        DescriptorSink sink(write_end.get());
        SEALPOST_THROWS(sink.write("x"), ErrorCode::io);
    }
    void descriptorSourceReadsAPipeToItsEnd() {
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        const Descriptor read_end(ends[0]);
        {
            const Descriptor write_end(ends[1]);
            DescriptorSink(write_end.get()).write("through a pipe");
        }
        DescriptorSource source(read_end.get());
        QCOMPARE(read_all(source, 100), std::string("through a pipe"));
    }
    void readFileKeepsItsBound() {
        const TemporaryFolder folder;
        const auto path = folder.write("a", "12345");
        QCOMPARE(read_file(path, 5), std::string("12345"));
        SEALPOST_THROWS(read_file(path, 4), ErrorCode::limit);
        write_file(path, "6");
        QCOMPARE(read_file(path, 5), std::string("6"));
    }
    void secretFilesAreReadWhole() {
        const TemporaryFolder folder;
        const Secret secret = read_secret_file(folder.write("p", std::string("a\0b\n", 4)));
        QVERIFY(secret.reveal() == std::string_view("a\0b\n", 4));
        QVERIFY(read_secret_file(folder.write("e", "")).empty());
        for (const std::size_t size :
             {std::size_t{4095}, std::size_t{4096}, std::size_t{4097}, limits::passphrase_bytes}) {
            std::string text(size, 'x');
            text.front() = 'a';
            text.back() = 'z';
            QVERIFY(read_secret_file(folder.write("long", text)).reveal() == text);
        }
        SEALPOST_THROWS(
            read_secret_file(folder.write("over", std::string(limits::passphrase_bytes + 1, 'x'))),
            ErrorCode::limit);
        SEALPOST_THROWS(read_secret_file(folder.write("big", std::string(70000, 'x'))), ErrorCode::limit);
        SEALPOST_THROWS(read_secret_file(folder / "nothing"), ErrorCode::not_found);
        SEALPOST_THROWS(read_secret_file(folder.path()), ErrorCode::is_a_directory);
        SEALPOST_THROWS(read_secret_descriptor(-1), ErrorCode::io);
    }
    void newFoldersArePrivate() {
        const TemporaryFolder folder;
        std::filesystem::create_directory(folder / "there");
        ::chmod((folder / "there").c_str(), 0755);
        make_private_folder(folder / "there/a/b");
        QCOMPARE(mode_of(folder / "there"), mode_t{0755});
        QCOMPARE(mode_of(folder / "there/a"), mode_t{0700});
        QCOMPARE(mode_of(folder / "there/a/b"), mode_t{0700});
        make_private_folder(folder / "there/a/b/");
        folder.write("file", "");
        SEALPOST_THROWS(make_private_folder(folder / "file/a"), ErrorCode::io);
    }
    void descriptorsAreClosedOnce() {
        int raw = -1;
        {
            Descriptor first(::open("/dev/null", O_RDONLY | O_CLOEXEC));
            raw = first.get();
            Descriptor second(std::move(first));
            first = std::move(second);
            QVERIFY(!second);
            QVERIFY(::fcntl(raw, F_GETFD) >= 0);
        }
        QCOMPARE(::fcntl(raw, F_GETFD), -1);
    }
};

QTEST_GUILESS_MAIN(FileTest)
#include "file_test.moc"
