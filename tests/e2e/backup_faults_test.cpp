// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk and SIGKILL in the middle of a back-up, of a restore and of an import of keys: nothing of what
// was there is lost, the error says what to do, and the same command does the rest afterwards.
#include "tests/cli/backed_up.h"
#include "tests/e2e/small_disk.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace sealpost::test;

namespace {

/// `sealpost` in the background, killed as soon as the condition holds. False: it came to its end before.
bool kill_when(const Person& person, const QStringList& arguments, const std::function<bool()>& condition) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("GNUPGHOME", QString::fromStdString(person.gnupg().path().native()));
    environment.insert("SEALPOST_HOME", QString::fromStdString(person.home().path().native()));
    environment.insert("TMPDIR", QString::fromStdString(person.tmp().path().native()));
    environment.remove("DBUS_SESSION_BUS_ADDRESS");
    environment.remove("XDG_RUNTIME_DIR");
    process.setProcessEnvironment(environment);
    process.start(QString::fromStdString(built_program("sealpost")), arguments);
    if (!process.waitForStarted()) return false;
    QElapsedTimer timer;
    timer.start();
    while (process.state() == QProcess::Running && !condition() && timer.elapsed() < 60000)
        process.waitForFinished(1);
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

/// Number of regular files below a folder.
std::size_t count(const std::filesystem::path& folder) {
    std::size_t number = 0;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, ignored))
        number += entry.is_regular_file(ignored);
    return number;
}

} // namespace

class BackupFaultsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<BackedUpPerson> ada_;
    std::unique_ptr<SmallDisk> disk_;

    std::vector<std::string> restore_words() const {
        return {"keys", "restore", ada_->file(), "--code-file", ada_->code_file(), "--json"};
    }

    void verifyIsWholeOn(const Person& person, const std::map<std::string, std::string>& environment = {}) {
        QCOMPARE(BackedUpPerson::level_of(person, ada_->bob_key(), environment), QString("verified"));
        QCOMPARE(BackedUpPerson::level_of(person, ada_->carol_key(), environment), QString("rejected"));
        const Said pgp = person.run({"decrypt", "--passphrase-file", ada_->passphrase_file()},
                                    ada_->pgp_mail(), environment);
        QVERIFY2(pgp.exit_code == 0 && contains(pgp.out, canary), pgp.err.c_str());
        const Said smime = person.run({"decrypt"}, ada_->smime_mail(), environment);
        QVERIFY2(smime.exit_code == 0 && contains(smime.out, canary), smime.err.c_str());
    }

    void verifyRestores(const std::string& file, const std::string& code) {
        const Person bare;
        const Said said = bare.run({"keys", "restore", file, "--code-file", code, "--json"});
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        verifyIsWholeOn(bare);
    }

    bool mount() {
        if (::getuid() == 0) disk_ = std::make_unique<SmallDisk>();
        return disk_ && disk_->mounted();
    }

  private slots:
    void initTestCase() { ada_ = std::make_unique<BackedUpPerson>(); }
    void cleanupTestCase() { ada_.reset(); }
    void cleanup() { disk_.reset(); }

    void aFullDiskLeavesTheFormerBackUpAndItsCode() {
        if (!mount()) QSKIP("a small file system is mounted by root only");
        const auto file = (disk_->path() / "b.gpg").native(), code = (disk_->path() / "code").native(),
                   sheet = (disk_->path() / "s.html").native();
        const auto backup = [&] {
            return ada_->run({"keys", "backup", "-o", file, "--code-out", code, "--sheet", sheet,
                              "--passphrase-file", ada_->passphrase_file(), "--json"});
        };
        QCOMPARE(backup().exit_code, 0);
        const std::string archive = file_bytes(file), first_code = file_bytes(code);
        disk_->fill();
        const Said full = backup();
        QCOMPARE(full.exit_code, 1);
        QCOMPARE(full.error_code(), QString("disk-full"));
        QVERIFY(!full.json().value("error").toObject().value("hint").toString().isEmpty());
        QCOMPARE(file_bytes(file), archive);
        QCOMPARE(file_bytes(code), first_code);
        QCOMPARE(disk_->files(), std::size_t{3});
        disk_->make_room();
        verifyRestores(file, code);
        QCOMPARE(backup().exit_code, 0);
        QVERIFY(file_bytes(code) != first_code);
        verifyRestores(file, code);
    }

    void aFullDiskInTheMiddleOfARestore_data() {
        QTest::addColumn<QString>("variable");
        QTest::newRow("under Sealpost's files") << "SEALPOST_HOME";
        QTest::newRow("under GnuPG's") << "GNUPGHOME";
    }
    void aFullDiskInTheMiddleOfARestore() {
        QFETCH(QString, variable);
        if (!mount()) QSKIP("a small file system is mounted by root only");
        const Person here;
        const std::map<std::string, std::string> environment{
            {variable.toStdString(), (disk_->path() / "h").native()}};
        std::filesystem::create_directory(disk_->path() / "h");
        std::filesystem::permissions(disk_->path() / "h", std::filesystem::perms::owner_all);
        const TemporaryGnupgHome elsewhere;
        const std::string known = elsewhere.generate("Fay <fay@example.org>");
        QCOMPARE(here.run({"keys", "import", "-"}, elsewhere.export_public(known), environment).exit_code, 0);
        QCOMPARE(here.run({"keys", "trust", known, "--for", "fay@example.org", "--level", "verified"}, {},
                          environment)
                     .exit_code,
                 0);
        disk_->fill();
        const Said full = here.run(restore_words(), {}, environment);
        QCOMPARE(full.exit_code, 1);
        QVERIFY2(contains(full.out, "again"), full.out.c_str());
        disk_->make_room();
        QCOMPARE(BackedUpPerson::level_of(here, known, environment), QString("verified"));
        const Said again = here.run(restore_words(), {}, environment);
        QVERIFY2(again.exit_code == 0, (again.out + again.err).c_str());
        QCOMPARE(BackedUpPerson::level_of(here, known, environment), QString("verified"));
        verifyIsWholeOn(here, environment);
        run_process({"gpgconf", "--kill", "all"}, {.env = environment});
    }

    void aFullDiskInTheMiddleOfAnImport() {
        if (!mount()) QSKIP("a small file system is mounted by root only");
        const Person here;
        const std::map<std::string, std::string> environment{{"GNUPGHOME", (disk_->path() / "g").native()}};
        std::filesystem::create_directory(disk_->path() / "g");
        std::filesystem::permissions(disk_->path() / "g", std::filesystem::perms::owner_all);
        const TemporaryGnupgHome elsewhere;
        const std::string first = elsewhere.generate("Fay <fay@example.org>");
        const std::string second = elsewhere.generate("Gus <gus@example.org>");
        QCOMPARE(here.run({"keys", "import", "-"}, elsewhere.export_public(first), environment).exit_code, 0);
        disk_->fill();
        const Said full =
            here.run({"keys", "import", "-", "--json"}, elsewhere.export_public(second), environment);
        QCOMPARE(full.exit_code, 1);
        QVERIFY(!full.json().value("error").toObject().value("hint").toString().isEmpty());
        disk_->make_room();
        QCOMPARE(here.run({"keys", "show", first}, {}, environment).exit_code, 0);
        QCOMPARE(here.run({"keys", "import", "-"}, elsewhere.export_public(second), environment).exit_code,
                 0);
        QCOMPARE(here.run({"keys", "show", second}, {}, environment).exit_code, 0);
        run_process({"gpgconf", "--kill", "all"}, {.env = environment});
    }

    void killedInTheMiddleOfABackUp() {
        const std::string archive = file_bytes(ada_->file());
        const QStringList words{"keys",
                                "backup",
                                "-o",
                                QString::fromStdString(ada_->file()),
                                "--code-out",
                                QString::fromStdString(ada_->code_file()),
                                "--passphrase-file",
                                QString::fromStdString(ada_->passphrase_file())};
        const std::size_t before = count(ada_->work().path());
        QVERIFY(kill_when(*ada_, words, [&] { return count(ada_->work().path()) != before; }));
        // Whichever of both states it is in, the file and one of the codes beside it belong together.
        const std::string previous = ada_->code_file() + ".previous";
        const bool renamed = std::filesystem::exists(previous) && file_bytes(ada_->file()) == archive;
        verifyRestores(ada_->file(), renamed ? previous : ada_->code_file());
        QCOMPARE(ada_->back_up().exit_code, 0);
        verifyRestores(ada_->file(), ada_->code_file());
    }

    void killedInTheMiddleOfARestore_data() {
        QTest::addColumn<int>("files");
        for (const int files : {1, 4, 9}) QTest::addRow("after %d files", files) << files;
    }
    void killedInTheMiddleOfARestore() {
        QFETCH(int, files);
        const Person here;
        const std::string known = here.knows("fay@example.org");
        const auto all = [&] { return count(here.home().path()) + count(here.gnupg().path()); };
        const std::size_t before = all();
        QStringList words;
        for (const auto& word : restore_words()) words << QString::fromStdString(word);
        kill_when(here, words, [&] { return all() >= before + static_cast<std::size_t>(files); });
        QCOMPARE(BackedUpPerson::level_of(here, known), QString("verified"));
        const Said again = here.run(restore_words());
        QVERIFY2(again.exit_code == 0, (again.out + again.err).c_str());
        QCOMPARE(BackedUpPerson::level_of(here, known), QString("verified"));
        verifyIsWholeOn(here);
    }

    void killedInTheMiddleOfAnImport() {
        const Person here;
        const std::string known = here.knows("fay@example.org");
        const TemporaryGnupgHome elsewhere;
        std::string many;
        std::vector<std::string> keys;
        for (const char* name : {"a", "b", "c"}) {
            keys.push_back(elsewhere.generate(std::string(name) + " <" + name + "@example.org>"));
            many += elsewhere.export_public(keys.back());
        }
        const auto file = here.work().write("many", many).native();
        const auto ring = here.gnupg().path() / "pubring.kbx";
        const auto size = std::filesystem::file_size(ring);
        kill_when(here, {"keys", "import", QString::fromStdString(file)}, [&] {
            std::error_code ignored;
            return std::filesystem::file_size(ring, ignored) != size;
        });
        QCOMPARE(BackedUpPerson::level_of(here, known), QString("verified"));
        const Said again = here.run({"keys", "import", file});
        QVERIFY2(again.exit_code == 0, again.err.c_str());
        QCOMPARE(BackedUpPerson::level_of(here, known), QString("verified"));
        for (const auto& key : keys) QCOMPARE(BackedUpPerson::level_of(here, key), QString("offered"));
    }
};

QTEST_GUILESS_MAIN(BackupFaultsTest)
#include "backup_faults_test.moc"
