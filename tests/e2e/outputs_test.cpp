// SPDX-License-Identifier: GPL-3.0-or-later
// What -o may name besides a file: a link to one, a device; and results that cannot be written at all.
#include "tests/e2e/household.h"

#include <QTest>
#include <sys/stat.h>

using namespace sealpost::test;

class OutputsTest : public QObject {
    Q_OBJECT
    Person ada_;

    Said encrypt_to(const std::filesystem::path& output) const {
        return ada_.run({"encrypt", "-o", output.native()}, message("ada@example.org", "bob@example.org"));
    }

  private slots:
    void initTestCase() {
        ada_.make_key();
        ada_.knows("bob@example.org");
    }

    void replacesTheFileBehindALink_data() {
        QTest::addColumn<bool>("exists");
        QTest::newRow("a file") << true;
        QTest::newRow("nothing yet") << false;
    }
    void replacesTheFileBehindALink() {
        QFETCH(bool, exists);
        const TemporaryFolder folder;
        if (exists) folder.write("real/out.eml", "old");
        std::filesystem::create_directory(folder / "real");
        std::filesystem::create_symlink("real/out.eml", folder / "second");
        std::filesystem::create_symlink(folder / "second", folder / "first");
        QCOMPARE(encrypt_to(folder / "first").exit_code, 0);
        QVERIFY(std::filesystem::is_symlink(folder / "first"));
        QVERIFY(std::filesystem::is_symlink(folder / "second"));
        QVERIFY(file_bytes(folder / "real/out.eml").find("BEGIN PGP MESSAGE") != std::string::npos);
        QCOMPARE(folder.file_count(), std::size_t{3});
    }

    void writesToADeviceAndLeavesItOne() {
        // A link of one's own to the device: even a program run by root must not replace the device.
        const TemporaryFolder folder;
        std::filesystem::create_symlink("/dev/full", folder / "full");
        const Said said = encrypt_to(folder / "full");
        QCOMPARE(said.exit_code, 1);
        QVERIFY(said.err.find("hint:") != std::string::npos);
        QVERIFY(std::filesystem::is_symlink(folder / "full"));
        struct stat status {};
        QCOMPARE(::stat("/dev/full", &status), 0);
        QVERIFY(S_ISCHR(status.st_mode));
    }

    void tellsOfAResultThatCannotBeWritten_data() {
        QTest::addColumn<QString>("words");
        for (const char* words : {"keys list", "keys list --json", "help", "--version", "config list --json"})
            QTest::newRow(words) << QString(words);
    }
    void tellsOfAResultThatCannotBeWritten() {
        QFETCH(QString, words);
        const auto result = run_process(
            {"sh", "-c", "exec \"$0\" " + words.toStdString() + " >/dev/full", built_program("sealpost")},
            {.env = {{"GNUPGHOME", ada_.gnupg().path().native()},
                     {"SEALPOST_HOME", ada_.home().path().native()},
                     {"TMPDIR", ada_.tmp().path().native()},
                     {"DBUS_SESSION_BUS_ADDRESS", ""}}});
        QCOMPARE(result.exit_code, 1);
        QVERIFY2(result.err.find("sealpost: error: no space left") != std::string::npos, result.err.c_str());
    }
};

QTEST_GUILESS_MAIN(OutputsTest)
#include "outputs_test.moc"
