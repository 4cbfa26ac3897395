// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/backup_limits.h"
#include "core/upkeep/tar.h"
#include "tests/support/process.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using upkeep::read_tar;
using upkeep::write_tar;

namespace {

const Time noon = parse_rfc3339("2026-11-24T12:00:00Z").value();

std::string small_archive() {
    keys::BackupEntries entries;
    entries.add("manifest.json", "{}\n");
    entries.add("smime/private/A1.p8", std::string(512, 'x'));
    entries.add("empty", "");
    return write_tar(entries, noon);
}

/// The first header with another field, and a checksum that fits.
std::string with_field(std::size_t at, std::string_view text, std::size_t size) {
    std::string archive = small_archive();
    for (std::size_t i = 0; i < size; ++i) archive[at + i] = i < text.size() ? text[i] : '\0';
    archive.replace(148, 8, "        ");
    unsigned sum = 0;
    for (std::size_t i = 0; i < 512; ++i) sum += static_cast<unsigned char>(archive[i]);
    char digits[8];
    std::snprintf(digits, sizeof digits, "%06o", sum);
    archive.replace(148, 7, std::string(digits, 7));
    return archive;
}

/// What GNU tar makes of a folder that the function fills.
template <typename Fill>
std::string made_by_tar(Fill fill, std::vector<std::string> options = {}) {
    const test::TemporaryFolder folder;
    fill(folder);
    std::vector<std::string> words{"tar", "-C", folder.path().native(), "--format=ustar", "-cf", "-"};
    words.insert(words.end(), options.begin(), options.end());
    return test::run_process(words).out;
}

} // namespace

class TarTest : public QObject {
    Q_OBJECT

  private slots:
    void readsWhatItWrote() {
        const auto entries = read_tar(small_archive());
        QCOMPARE(entries.all().size(), std::size_t{3});
        QCOMPARE(*entries.find("smime/private/A1.p8"), std::string(512, 'x'));
        QCOMPARE(*entries.find("empty"), std::string());
        QVERIFY(entries.find("other") == nullptr);
    }

    void isReadByTar() {
        const test::TemporaryFolder folder;
        folder.write("archive.tar", small_archive());
        const auto listed =
            test::run_process({"tar", "-tvf", (folder / "archive.tar").native(), "--utc"}).out;
        QVERIFY2(listed.find("-rw------- 0/0               3 2026-11-24 12:00 manifest.json\n") !=
                     listed.npos,
                 listed.c_str());
        const auto unpacked = test::run_process(
            {"tar", "-xf", (folder / "archive.tar").native(), "-C", folder.path().native()});
        QCOMPARE(unpacked.exit_code, 0);
        QCOMPARE(unpacked.err, std::string());
        QCOMPARE(test::file_bytes(folder / "smime/private/A1.p8"), std::string(512, 'x'));
    }

    void readsWhatTarWrote() {
        const auto archive = made_by_tar(
            [](const test::TemporaryFolder& folder) { folder.write("a/b.txt", "hello"); }, {"a/b.txt"});
        QCOMPARE(*read_tar(archive).find("a/b.txt"), std::string("hello"));
    }

    void refusesAllButPlainFiles_data() {
        QTest::addColumn<QByteArray>("archive");
        const auto row = [](const char* name, const std::string& archive) {
            QVERIFY(!archive.empty());
            QTest::newRow(name) << QByteArray::fromStdString(archive);
        };
        const auto fill = [](const test::TemporaryFolder& folder) {
            folder.write("a/file", "x");
            std::filesystem::create_symlink("/etc/passwd", folder / "a/link");
            std::filesystem::create_hard_link(folder / "a/file", folder / "a/second");
        };
        row("a symbolic link", made_by_tar(fill, {"a/link"}));
        row("a hard link", made_by_tar(fill, {"a/file", "a/second"}));
        row("a folder", made_by_tar(fill, {"a"}));
        row("a file twice", made_by_tar(fill, {"--hard-dereference", "a/file", "a/file"}));
        row("upwards", with_field(0, "../../.bashrc", 100));
        row("upwards in the middle", with_field(0, "a/../../b", 100));
        row("from the root", with_field(0, "/etc/passwd", 100));
        row("a prefix upwards", with_field(345, "..", 155));
        row("an empty piece", with_field(0, "a//b", 100));
        row("this folder", with_field(0, "./a", 100));
        row("no name", with_field(0, "", 100));
        row("a line break", with_field(0, "a\nb", 100));
        for (const char type : std::string_view("1234567xgLKS"))
            QTest::newRow((std::string("type ") + type).c_str())
                << QByteArray::fromStdString(with_field(156, std::string_view(&type, 1), 1));
        row("no size", with_field(124, "", 12));
        row("a binary size", with_field(124, "\x80\x01", 12));
        row("a size beyond the archive", with_field(124, "00000777777", 12));
        row("another format", with_field(257, "other", 8));
        std::string flipped = small_archive();
        flipped[3] ^= 1;
        row("a wrong checksum", flipped);
        row("no end", small_archive().substr(0, 1024));
        row("half a file", small_archive().substr(0, 1600));
        row("something after the end", small_archive() + "x");
        row("nothing", "x");
    }
    void refusesAllButPlainFiles() {
        QFETCH(QByteArray, archive);
        SEALPOST_THROWS(read_tar(archive.toStdString()), ErrorCode::malformed);
    }

    void isBounded() {
        SEALPOST_THROWS(read_tar(with_field(124, "77777777777", 12)), ErrorCode::limit);
        const std::string archive = small_archive();
        std::string many;
        for (std::size_t i = 0; i <= limits::backup_entries; ++i) {
            const std::string name = std::to_string(i);
            keys::BackupEntries one;
            one.add(name, "");
            many += write_tar(one, noon).substr(0, 512);
        }
        many.append(1024, '\0');
        SEALPOST_THROWS(read_tar(many), ErrorCode::limit);
    }
};

QTEST_GUILESS_MAIN(TarTest)
#include "tar_test.moc"
