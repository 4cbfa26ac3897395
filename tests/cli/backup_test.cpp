// SPDX-License-Identifier: GPL-3.0-or-later
// `keys backup` and `keys restore`: on a bare machine, onto one that has things, by hand, and with a file or
// a code that is not right.
#include "tests/cli/backed_up.h"
#include "tests/support/secret_service_session.h"

#include <QJsonArray>
#include <QTest>
#include <sys/stat.h>

using namespace sealpost::test;

namespace {

int mode_of(const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT
    std::unique_ptr<BackedUpPerson> ada_;

  private slots:
    void initTestCase() { ada_ = std::make_unique<BackedUpPerson>(); }
    void cleanupTestCase() { ada_.reset(); }

    void writesPrivateFilesAndNamesTheOwnKeys() {
        for (const auto& path : {ada_->file(), ada_->code_file(), ada_->sheet()})
            QCOMPARE(mode_of(path), 0600);
        QStringList own;
        for (const auto& key : ada_->said().json().value("own_keys").toArray())
            own << key.toObject().value("fingerprint").toString();
        QVERIFY(own.contains(QString::fromStdString(ada_->pgp_key())));
        QVERIFY(own.contains(QString::fromStdString(ada_->smime_key())));
        QVERIFY(ada_->said().json().value("code").isNull());
        QVERIFY(!contains(ada_->said().out + ada_->said().err, ada_->code()));
        // The archive shows nothing of what it holds.
        for (const std::string& text : {ada_->pgp_key(), std::string("bob@example.org"), ada_->code()})
            QVERIFY(!contains(file_bytes(ada_->file()), text));
    }

    void givesTheCodeOnceOnly() {
        const Person eve("eve@example.org");
        eve.make_key();
        const auto file = (eve.work() / "b.gpg").native();
        const QJsonObject json = eve.run({"keys", "backup", "-o", file, "--json"}).json();
        const std::string code = json.value("code").toString().toStdString();
        QCOMPARE(code.size(), std::size_t{41});
        QVERIFY(!eve.home().contains(code));
        const Said text = eve.run({"keys", "backup", "-o", file});
        QCOMPARE(text.exit_code, 0);
        QVERIFY(contains(text.out, "\n    "));
        QVERIFY(!contains(text.out, code));
        QCOMPARE(eve.run({"keys", "backup"}).exit_code, 2);
        QCOMPARE(eve.run({"keys", "backup", "-o", "-"}).exit_code, 2);
    }

    void theSheetSaysAllAndRefersToNothing() {
        const std::string page = file_bytes(ada_->sheet());
        QVERIFY(contains(page, ada_->code()));
        QVERIFY(contains(page, "keys restore"));
        QVERIFY(contains(page, "ada@example.org"));
        QVERIFY(contains(page, ada_->pgp_key().substr(0, 4) + " " + ada_->pgp_key().substr(4, 4)));
        for (const char* reference : {"http:", "https:", "src=", "href=", "url(", "@import", "<script", "//"})
            QVERIFY2(!contains(page, reference), reference);
    }

    void aBareMachineOpensAllOldMailAndKnowsEverybody() {
        const Person bare;
        const Said restored =
            bare.run({"keys", "restore", ada_->file(), "--code-file", ada_->code_file(), "--json"});
        QVERIFY2(restored.exit_code == 0, (restored.out + restored.err).c_str());
        QVERIFY(restored.json().value("kept").toArray().isEmpty());
        const Said pgp =
            bare.run({"decrypt", "--passphrase-file", ada_->passphrase_file()}, ada_->pgp_mail());
        QVERIFY2(pgp.exit_code == 0, pgp.err.c_str());
        QVERIFY(contains(pgp.out, canary));
        const Said smime = bare.run({"decrypt"}, ada_->smime_mail());
        QVERIFY2(smime.exit_code == 0, smime.err.c_str());
        QVERIFY(contains(smime.out, canary));
        // Levels, sources, times and the history, word for word.
        const std::vector<std::string> list{"people", "list", "--json"};
        QVERIFY(ada_->run(list).json().value("people").toArray().size() >= 3);
        QCOMPARE(bare.run(list).json(), ada_->run(list).json());
        QCOMPARE(ada_->level_of(bare, ada_->bob_key()), QString("verified"));
        QCOMPARE(ada_->level_of(bare, ada_->carol_key()), QString("rejected"));
        // Settings, accounts, authorities, lists and the own authority.
        for (const auto& words : std::vector<std::vector<std::string>>{
                 {"account", "list"}, {"config", "get", "lookup.wkd"}, {"ca", "list"}}) {
            auto asked = words;
            asked.push_back("--json");
            QCOMPARE(bare.run(asked).json(), ada_->run(asked).json());
        }
        QCOMPARE(bare.run({"ca", "issue", "zoe@example.org", "--json", "-o",
                           (bare.work() / "zoe.p12").native(), "--passphrase-file", ada_->passphrase_file()})
                     .exit_code,
                 0);
        // GnuPG has the key with its passphrase, its revocation certificate and the trust in its owner.
        QVERIFY(contains(bare.gnupg().gpg({"--list-secret-keys", "--with-colons"}).out, ada_->pgp_key()));
        QVERIFY(contains(bare.gnupg().gpg({"--export-ownertrust"}).out, ada_->pgp_key() + ":6:"));
        QVERIFY(
            std::filesystem::exists(bare.gnupg().path() / "openpgp-revocs.d" / (ada_->pgp_key() + ".rev")));
        // The agent remembers the passphrase from above.
        run_process({"gpgconf", "--kill", "gpg-agent"},
                    {.env = {{"GNUPGHOME", bare.gnupg().path().native()}}});
        QVERIFY(bare.gnupg()
                    .gpg({"--pinentry-mode", "loopback", "--passphrase", "wrong", "-o", "-", "--sign"}, "x")
                    .exit_code != 0);
        // Again: nothing is new.
        const Said again =
            bare.run({"keys", "restore", ada_->file(), "--code-file", ada_->code_file(), "--json"});
        QCOMPARE(again.exit_code, 0);
        for (const auto& key : again.json().value("keys").toArray())
            QCOMPARE(key.toObject().value("change").toString(), QString("unchanged"));
        QVERIFY(again.json().value("kept").toArray().isEmpty());
    }

    void isOpenedByHandWithTheDocumentedCommands() {
        const TemporaryFolder folder;
        const TemporaryGnupgHome gnupg;
        std::filesystem::copy(ada_->file(), folder / "backup.gpg");
        std::filesystem::copy(ada_->code_file(), folder / "code.txt");
        const auto listed =
            gnupg.gpg({"--pinentry-mode", "loopback", "--passphrase-file", (folder / "code.txt").native(),
                       "--list-packets", (folder / "backup.gpg").native()});
        QVERIFY2(contains(listed.out, "cipher 9,") && contains(listed.out, "s2k 3, hash 8") &&
                     contains(listed.out, "count 65011712 (255)") && contains(listed.out, "mdc_method: 2") &&
                     !contains(listed.out, "compressed"),
                 listed.out.c_str());
        const std::string guide =
            file_bytes(std::filesystem::path(qgetenv("SEALPOST_SOURCE").constData()) / "docs/backup.md");
        const auto begin = guide.find("```sh\n") + 6;
        const std::string commands = guide.substr(begin, guide.find("```", begin) - begin);
        QVERIFY(contains(commands, "gpg") && contains(commands, "tar"));
        const auto done =
            run_process({"bash", "-euc", "cd \"$FOLDER\"\n" + commands},
                        {.env = {{"GNUPGHOME", gnupg.path().native()}, {"FOLDER", folder.path().native()}}});
        QVERIFY2(done.exit_code == 0, (commands + done.out + done.err).c_str());
        const auto mail = gnupg.gpg(
            {"--pinentry-mode", "loopback", "--passphrase-file", ada_->passphrase_file(), "--decrypt"},
            ada_->pgp_text());
        QVERIFY2(contains(mail.out, canary), mail.err.c_str());
    }

    void aWrongCodeChangesNothing() {
        const Person bare;
        const std::string before = bare.gnupg().gpg({"--list-keys"}).out;
        const auto restore = [&](const std::string& code) {
            const auto file = bare.work().write("code", code + "\n").native();
            return bare.run({"keys", "restore", ada_->file(), "--code-file", file, "--json"});
        };
        const Person other("other@example.org");
        const std::string others_code =
            other.run({"keys", "backup", "-o", (other.work() / "b").native(), "--json"})
                .json()
                .value("code")
                .toString()
                .toStdString();
        const Said wrong = restore(others_code);
        QCOMPARE(wrong.exit_code, 8);
        QVERIFY(!wrong.json().value("error").toObject().value("hint").toString().isEmpty());
        std::string typing = ada_->code();
        typing[13] = typing[13] == 'A' ? 'B' : 'A';
        const Said typed = restore(typing);
        QCOMPARE(typed.exit_code, 8);
        QCOMPARE(typed.json().value("error").toObject().value("group").toString(), QString("3"));
        QVERIFY(contains(typed.out, "group 3"));
        for (const std::string& code : {std::string("short"), std::string()})
            QCOMPARE(restore(code).exit_code, 8);
        QCOMPARE(bare.run({"keys", "restore", ada_->file(), "--non-interactive"}).exit_code, 8);
        QCOMPARE(bare.home().file_count(), std::size_t{0});
        QCOMPARE(bare.gnupg().gpg({"--list-keys"}).out, before);
    }

    void aChangedFileChangesNothing() {
        const Person bare;
        const std::string whole = file_bytes(ada_->file());
        const auto refused = [&](const std::string& bytes, const std::string& what) {
            const auto file = bare.work().write("changed", bytes).native();
            const Said said = bare.run({"keys", "restore", file, "--code-file", ada_->code_file(), "--json"});
            const QJsonObject error = said.json().value("error").toObject();
            QVERIFY2(said.exit_code == 4 || said.exit_code == 8, (what + said.out + said.err).c_str());
            QVERIFY2(!error.value("hint").toString().isEmpty(), what.c_str());
        };
        for (const std::size_t at :
             {std::size_t{0}, std::size_t{1}, std::size_t{6}, std::size_t{7}, std::size_t{10},
              std::size_t{18}, std::size_t{19}, std::size_t{21}, std::size_t{25}, std::size_t{40},
              std::size_t{60}, whole.size() / 3, whole.size() / 2, whole.size() - 30, whole.size() - 21,
              whole.size() - 1}) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x20);
            refused(changed, "byte " + std::to_string(at) + ": ");
        }
        for (const std::size_t size : {std::size_t{0}, std::size_t{5}, std::size_t{19}, std::size_t{30},
                                       whole.size() / 2, whole.size() - 1})
            refused(whole.substr(0, size), "cut to " + std::to_string(size) + ": ");
        refused(whole + "x", "longer: ");
        refused("From: a@b\n\nno back-up\n", "a message: ");
        QCOMPARE(bare.home().file_count(), std::size_t{0});
        QCOMPARE(bare.run({"keys", "restore", "/nonexistent", "--code-file", ada_->code_file()}).exit_code,
                 1);
    }

    void whatIsHereIsNeitherLostNorWeakened() {
        const Person here;
        const std::string own = here.make_key();
        const auto exported = ada_->gnupg().export_public(ada_->bob_key());
        QCOMPARE(here.run({"keys", "import", "-"}, exported).exit_code, 0);
        QCOMPARE(
            here.run({"keys", "trust", ada_->bob_key(), "--for", "bob@example.org", "--level", "rejected"})
                .exit_code,
            0);
        QCOMPARE(here.run({"config", "set", "undo.seconds", "7"}).exit_code, 0);
        const Said said =
            here.run({"keys", "restore", ada_->file(), "--code-file", ada_->code_file(), "--json"});
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        QCOMPARE(ada_->level_of(here, ada_->bob_key()), QString("rejected"));
        QCOMPARE(ada_->level_of(here, ada_->carol_key()), QString("rejected"));
        QVERIFY(contains(here.run({"keys", "list", "--secret"}).out, own.substr(0, 4)));
        QCOMPARE(here.run({"config", "get", "undo.seconds", "--json"}).json().value("value").toString(),
                 QString("7"));
        bool told = false, told_setting = false;
        for (const auto& value : said.json().value("kept").toArray()) {
            const auto kept = value.toObject();
            told = told || (kept.value("what") == "level" && kept.value("subject") == "bob@example.org" &&
                            kept.value("here") == "rejected" && kept.value("there") == "verified");
            told_setting = told_setting || kept.value("what") == "setting";
        }
        QVERIFY(told);
        QVERIFY(told_setting);
    }

    void aPassphraseOfTheSecretServiceIsNotLost() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        const SecretServiceSession session;
        const Person zoe("zoe@example.org");
        const Said made = zoe.run({"keys", "generate", "zoe@example.org", "--engine", "smime",
                                   "--self-signed", "--algorithm", "p256", "--json"},
                                  {}, session.environment());
        QVERIFY2(made.exit_code == 0, made.err.c_str());
        const auto key = made.json().value("key").toObject().value("fingerprint").toString().toStdString();
        const auto private_file = "smime/private/" + key + ".p8";
        const auto file = (zoe.work() / "b").native(), code = (zoe.work() / "c").native();
        const auto backup = [&](const std::map<std::string, std::string>& environment) {
            return zoe.run({"keys", "backup", "-o", file, "--code-out", code, "--json"}, {}, environment);
        };
        QCOMPARE(backup(session.environment()).exit_code, 0);
        const auto find_private = [&](const Person& person) {
            std::string found;
            for (const auto& entry : std::filesystem::recursive_directory_iterator(person.home().path()))
                if (entry.path().native().ends_with(private_file)) found = file_bytes(entry.path());
            return found;
        };
        const auto restore = [&](const Person& on, std::vector<std::string> more,
                                 std::map<std::string, std::string> environment = {}) {
            std::vector<std::string> words{"keys", "restore", file, "--code-file", code, "--json"};
            words.insert(words.end(), more.begin(), more.end());
            return on.run(words, {}, std::move(environment));
        };
        // Nowhere to keep a passphrase: not one file before the user has said what to do.
        const Person locked;
        const Said refused = restore(locked, {});
        QCOMPARE(refused.exit_code, 8);
        QVERIFY(!refused.json().value("error").toObject().value("hint").toString().isEmpty());
        QVERIFY(find_private(locked).empty());

        QCOMPARE(restore(locked, {"--no-passphrase"}).exit_code, 0);
        QVERIFY(contains(find_private(locked), "BEGIN PRIVATE KEY"));
        const Person typed;
        QCOMPARE(
            restore(typed, {"--passphrase-file", typed.work().write("p", "new one\n").native()}).exit_code,
            0);
        QVERIFY(contains(find_private(typed), "BEGIN ENCRYPTED PRIVATE KEY"));
        const Person keyring;
        QCOMPARE(restore(keyring, {}, session.environment()).exit_code, 0);
        QVERIFY(contains(find_private(keyring), "BEGIN ENCRYPTED PRIVATE KEY"));
        const auto csr = keyring.run({"keys", "export", key, "--secret", "--passphrase-file",
                                      keyring.work().write("q", "for the file\n").native(), "-o",
                                      (keyring.work() / "k.p12").native()},
                                     {}, session.environment());
        QVERIFY2(csr.exit_code == 0, csr.err.c_str());
    }

    void aKeyThatNobodyCanOpenIsNoBackup() {
        const Person zoe("zoe@example.org");
        const auto pass = zoe.work().write("p", "secret words\n").native();
        QCOMPARE(zoe.run({"keys", "generate", "zoe@example.org", "--engine", "smime", "--self-signed",
                          "--algorithm", "p256", "--passphrase-file", pass})
                     .exit_code,
                 0);
        const auto file = zoe.work() / "b";
        const Said locked = zoe.run({"keys", "backup", "-o", file.native(), "--json"});
        QCOMPARE(locked.exit_code, 8);
        QVERIFY(!std::filesystem::exists(file));
        QCOMPARE(
            zoe.run({"keys", "backup", "-o", file.native(), "--json", "--passphrase-file", pass}).exit_code,
            0);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
