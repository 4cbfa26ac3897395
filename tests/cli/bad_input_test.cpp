// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QTest>

#include <memory>
#include <sys/mount.h>
#include <unistd.h>

using namespace sealpost::test;

/// Each bad input gets its exit code, one error and a hint, and leaves nothing.
class BadInputTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;

    std::size_t files_in_work() const { return ada_->work().file_count(); }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>();
        ada_->make_key();
    }

    void refusesWhatIsNoMessage_data() {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("input");
        for (const char* command : {"inspect", "verify", "decrypt", "encrypt", "sign", "plan", "view"}) {
            QTest::addRow("%s, empty", command) << QByteArray(command) << QByteArray();
            QTest::addRow("%s, prose", command)
                << QByteArray(command) << QByteArray("Dear Bob,\n\nhow are you?\n");
            QTest::addRow("%s, binary", command) << QByteArray(command)
                                                 << QByteArray("\x7f"
                                                               "ELF\0\1\2\3",
                                                               8);
            QTest::addRow("%s, an archive", command) << QByteArray(command) << QByteArray("PK\x03\x04zip");
        }
    }
    void refusesWhatIsNoMessage() {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, input);
        const auto output = ada_->work() / "out";
        std::vector<std::string> arguments{command.toStdString(), "--json"};
        if (command == "encrypt" || command == "sign")
            arguments.insert(arguments.end(), {"-o", output.native()});
        const Said said = ada_->run(arguments, input.toStdString());
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(said.error_code(), "not-a-message");
        QVERIFY(!std::filesystem::exists(output));
    }

    void refusesPlacesThatAreNoFile_data() {
        QTest::addColumn<QByteArray>("command");
        for (const char* command :
             {"inspect", "verify", "decrypt", "encrypt", "sign", "plan", "view", "keys import"})
            QTest::newRow(command) << QByteArray(command);
    }
    void refusesPlacesThatAreNoFile() {
        QFETCH(QByteArray, command);
        const auto run = [&](const std::string& file) {
            std::vector<std::string> arguments;
            for (const auto& word : command.split(' ')) arguments.push_back(word.toStdString());
            arguments.push_back(file);
            return ada_->run(arguments);
        };
        for (const std::string& place : {ada_->work().path().native(), (ada_->work() / "missing").native()}) {
            const Said said = run(place);
            QCOMPARE(said.exit_code, 1);
            QVERIFY(said.out.empty());
            QVERIFY(said.err.find(place) != std::string::npos);
            QVERIFY(said.err.starts_with("sealpost: error: "));
        }
    }

    void refusesBadDrafts_data() {
        QTest::addColumn<QByteArray>("draft");
        QTest::newRow("no From") << QByteArray("To: ada@example.org\nSubject: x\n\nx\n");
        QTest::newRow("From without an address") << QByteArray("From: nobody\nTo: ada@example.org\n\nx\n");
        QTest::newRow("two senders") << QByteArray(
            "From: ada@example.org, eve@example.org\nTo: ada@example.org\n\nx\n");
        QTest::newRow("two From fields")
            << QByteArray("From: ada@example.org\nFrom: eve@example.org\nTo: ada@example.org\n\nx\n");
        QTest::newRow("no recipient") << QByteArray("From: ada@example.org\nSubject: x\n\nx\n");
        QTest::newRow("no address") << QByteArray("From: ada@example.org\nTo: Bob the builder\n\nx\n");
        QTest::newRow("injected field") << QByteArray(
            "From: =?utf-8?q?Ada=0D=0ABcc:_eve@example.org?= <ada@example.org>\nTo: ada@example.org\n\nx\n");
        QTest::newRow("injected field in To")
            << QByteArray("From: ada@example.org\nTo: =?utf-8?b?YQ0KQmNjOiBldmVAZXhhbXBsZS5vcmc=?= "
                          "<ada@example.org>\n\nx\n");
    }
    void refusesBadDrafts() {
        QFETCH(QByteArray, draft);
        const auto output = ada_->work() / "draft.out";
        const Said said = ada_->run({"encrypt", "-o", output.native(), "--json"}, draft.toStdString());
        QCOMPARE(said.exit_code, 2);
        QCOMPARE(said.error_code(), "bad-draft");
        QVERIFY(!said.json().value("error").toObject().value("hint").toString().isEmpty());
        QVERIFY(!std::filesystem::exists(output));
    }

    void refusesBadAddressesInOptions_data() {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("to") << QByteArray("--to") << QByteArray("bob");
        QTest::newRow("to, injected")
            << QByteArray("--to") << QByteArray("bob@example.org\r\nRCPT TO:<eve@example.org>");
        QTest::newRow("from") << QByteArray("--from") << QByteArray("@example.org");
        QTest::newRow("allow-plaintext") << QByteArray("--allow-plaintext") << QByteArray("a@b@c");
    }
    void refusesBadAddressesInOptions() {
        QFETCH(QByteArray, option);
        QFETCH(QByteArray, value);
        const Said said = ada_->run({"plan", "--json", option.toStdString(), value.toStdString()},
                                    message("ada@example.org", "ada@example.org"));
        QCOMPARE(said.exit_code, 2);
        QVERIFY(said.err.empty());
    }

    void saysThatGnupgIsMissing() {
        const auto run = [&](const char* command, const std::string& input) {
            const TemporaryFolder empty;
            return ada_->run({command, "--json"}, input, {{"PATH", empty.path().native()}});
        };
        const Said plan = run("plan", message("ada@example.org", "ada@example.org"));
        QCOMPARE(plan.exit_code, 1);
        QCOMPARE(plan.error_code(), "engine-missing");
        QVERIFY(plan.json().value("error").toObject().value("hint").toString().contains("gnupg"));
        // A message that needs no engine needs none.
        QCOMPARE(run("inspect", message("ada@example.org", "ada@example.org")).exit_code, 0);
    }

    void saysThatThereIsNoHome() {
        const std::map<std::string, std::string> homeless{{"SEALPOST_HOME", ""},
                                                          {"HOME", ""},
                                                          {"XDG_CONFIG_HOME", ""},
                                                          {"XDG_DATA_HOME", ""},
                                                          {"XDG_STATE_HOME", ""}};
        const Said said =
            ada_->run({"plan", "--json"}, message("ada@example.org", "ada@example.org"), homeless);
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(said.error_code(), "no-home");
        QVERIFY(!said.json().value("error").toObject().value("hint").toString().isEmpty());
        QCOMPARE(ada_->run({"inspect"}, message("ada@example.org", "ada@example.org"), homeless).exit_code,
                 0);
    }

    void worksWithoutASecretService() {
        const Person fresh;
        const Said said = fresh.run({"keys", "generate", "eve@example.org", "--no-passphrase"});
        QCOMPARE(said.exit_code, 0);
        // Named once, and never again.
        QVERIFY(said.err.find("state.key") != std::string::npos);
        QVERIFY(fresh.run({"keys", "list"}).err.empty());
    }

    void survivesAFullDisk() {
        for (const std::vector<std::string>& command :
             {std::vector<std::string>{"encrypt"}, std::vector<std::string>{"inspect"},
              std::vector<std::string>{"inspect", "--json"},
              std::vector<std::string>{"encrypt", "-o", "/dev/full"}}) {
            std::string line = "exec \"$0\" \"$@\"";
            if (command.size() < 3) line += " > /dev/full";
            std::vector<std::string> shell{"sh", "-c", line, built_program("sealpost")};
            shell.insert(shell.end(), command.begin(), command.end());
            const auto result =
                run_process(shell, {.input = message("ada@example.org", "ada@example.org"),
                                    .env = {{"GNUPGHOME", ada_->gnupg().path().native()},
                                            {"SEALPOST_HOME", ada_->home().path().native()}}});
            QCOMPARE(result.exit_code, 1);
            QVERIFY(result.err.find("no space left") != std::string::npos);
        }
        // A device is written to, and never replaced by a file.
        QVERIFY(std::filesystem::is_character_file("/dev/full"));
    }

    void leavesNothingOnAFullFileSystem() {
        if (geteuid() != 0) QSKIP("only root can mount a small file system");
        const auto small = ada_->work() / "small";
        std::filesystem::create_directory(small);
        if (mount("none", small.c_str(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("a file system cannot be mounted here");
        const std::string large =
            message("ada@example.org", "ada@example.org") + std::string(200'000, 'x') + "\n";
        const Said file = ada_->run({"encrypt", "-o", (small / "out.eml").native(), "--json"}, large);
        const Said folder = ada_->run({"encrypt", "-o", small.native(), "--json"}, large);
        const bool empty = std::filesystem::is_empty(small);
        umount(small.c_str());
        QCOMPARE(file.exit_code, 1);
        QCOMPARE(file.error_code(), "disk-full");
        QCOMPARE(folder.exit_code, 1);
        QCOMPARE(folder.error_code(), "disk-full");
        QVERIFY(empty);
    }

    void readsAFileOfTwoGibibytes() {
        const auto large = ada_->work().write("large.eml", message("ada@example.org", "bob@example.org"));
        // Sparse: nothing is on the disk.
        std::filesystem::resize_file(large, std::uintmax_t{2} << 30);
        const Said said = ada_->run({"inspect", large.native(), "--json"});
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(said.json().value("summary").toString(), "unprotected");
        const auto zeros = ada_->work().write("zeros", "");
        std::filesystem::resize_file(zeros, std::uintmax_t{2} << 30);
        QCOMPARE(ada_->run({"inspect", zeros.native(), "--json"}).error_code(), "not-a-message");
        std::filesystem::remove(large);
        std::filesystem::remove(zeros);
    }

    void refusesAKeyThatIsOnlyPublicWhereASecretOneIsNeeded() {
        ada_->knows("bob@example.org");
        const Said said = ada_->run({"plan", "--json"}, message("bob@example.org", "ada@example.org"));
        QCOMPARE(said.exit_code, 3);
        QCOMPARE(said.error_code(), "no-own-key");
    }

    void leavesNothingInTheTemporaryFolder() { QCOMPARE(ada_->tmp().file_count(), std::size_t{0}); }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
