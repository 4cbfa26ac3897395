// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>
#include <set>

using namespace sealpost::test;

namespace {

QJsonObject manifest_of(const std::filesystem::path& folder) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(file_bytes(folder / "manifest.json"))).object();
}

/// The key ids to which the OpenPGP message inside a mail is encrypted, as gpg lists its packets.
std::size_t recipients_of(const TemporaryGnupgHome& home, const std::string& mail) {
    const auto begin = mail.find("-----BEGIN PGP MESSAGE-----");
    if (begin == std::string::npos) return 0;
    const auto packets = home.gpg({"--list-packets", "--list-only"}, mail.substr(begin));
    std::size_t count = 0;
    for (auto at = packets.out.find(":pubkey enc packet:"); at != std::string::npos;
         at = packets.out.find(":pubkey enc packet:", at + 1))
        ++count;
    return count;
}

} // namespace

class SendingTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Person> bob_;

    Said seal(const std::string& to, const std::filesystem::path& output, const std::string& fields = {},
              std::vector<std::string> further = {}) const {
        std::vector<std::string> arguments{"encrypt", "-", "-o", output.native(), "--json"};
        arguments.insert(arguments.end(), further.begin(), further.end());
        return ada_->run(arguments, message("ada@example.org", to, fields));
    }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>("ada@example.org");
        bob_ = std::make_unique<Person>("bob@example.org");
        const std::string ada_key = ada_->make_key();
        const std::string bob_key = bob_->make_key();
        QCOMPARE(ada_->run({"keys", "import", "-"}, bob_->gnupg().export_public(bob_key)).exit_code, 0);
        QCOMPARE(ada_->run({"keys", "trust", bob_key, "--for", "bob@example.org", "--level", "accepted"})
                     .exit_code,
                 0);
        QCOMPARE(bob_->run({"keys", "import", "-"}, ada_->gnupg().export_public(ada_key)).exit_code, 0);
        QCOMPARE(bob_->run({"keys", "trust", ada_key, "--for", "ada@example.org", "--level", "verified"})
                     .exit_code,
                 0);
    }

    void sealsWhatGpgOpens() {
        const Said said = ada_->run({"encrypt"}, message("ada@example.org", "bob@example.org"));
        QCOMPARE(said.exit_code, 0);
        QVERIFY(said.err.empty());
        QVERIFY(said.out.find(canary) == std::string::npos);
        QVERIFY(said.out.find("Subject: [...]\r\n") != std::string::npos);
        const auto opened = bob_->gnupg().gpg({"--status-fd", "2", "--decrypt"},
                                              said.out.substr(said.out.find("-----BEGIN PGP")));
        QVERIFY(opened.out.find(canary) != std::string::npos);
        QVERIFY(opened.out.find("hp=\"cipher\"") != std::string::npos);
        QVERIFY(opened.err.find("GOODSIG") != std::string::npos);
        QCOMPARE(recipients_of(bob_->gnupg(), said.out), std::size_t{2});
    }

    void readsBackWhatItSealed() {
        const Said sealed = ada_->run({"encrypt"}, message("Ada <ada@example.org>", "bob@example.org"));
        const Said read = bob_->run({"inspect", "--json"}, sealed.out);
        QCOMPARE(read.exit_code, 0);
        QCOMPARE(read.json().value("summary").toString(), "signed-and-encrypted");
        const Said opened = bob_->run({"decrypt"}, sealed.out);
        QCOMPARE(opened.exit_code, 0);
        QVERIFY(opened.out.find("Subject: " + std::string(canary)) != std::string::npos);
        QCOMPARE(bob_->run({"verify"}, sealed.out).exit_code, 0);
    }

    void makesADateAndAMessageIdAndKeepsThoseOfADraft() {
        const Said fresh = ada_->run({"encrypt"}, message("ada@example.org", "bob@example.org"));
        QVERIFY(fresh.out.find("\r\nDate: ") != std::string::npos);
        QVERIFY(fresh.out.find("@example.org>\r\n") != std::string::npos);
        const Said kept = ada_->run({"encrypt"}, message("ada@example.org", "bob@example.org",
                                                         "Message-ID: <mine@example.org>\n"
                                                         "Date: Mon, 02 Nov 2026 10:00:00 +0100\n"));
        QVERIFY(kept.out.find("Message-ID: <mine@example.org>\r\n") != std::string::npos);
        QVERIFY(kept.out.find("Date: Mon, 02 Nov 2026 10:00:00 +0100\r\n") != std::string::npos);
    }

    void writesACopyOfTheirOwnForEachBlindRecipient() {
        ada_->knows("carol@example.org");
        const auto folder = ada_->work() / "blind";
        std::filesystem::create_directory(folder);
        const Said said = seal("bob@example.org", folder, "Bcc: carol@example.org\n");
        QCOMPARE(said.exit_code, 0);
        const QJsonObject manifest = manifest_of(folder);
        QCOMPARE(manifest.value("schema").toInt(), 1);
        QVERIFY(manifest.value("message_id").toString().startsWith('<'));
        const QJsonArray copies = manifest.value("copies").toArray();
        QCOMPARE(copies.size(), 2);
        std::set<std::string> files{"manifest.json"};
        for (const auto& value : copies) {
            const QJsonObject copy = value.toObject();
            files.insert(copy.value("file").toString().toStdString());
            const std::string mail = file_bytes(folder / copy.value("file").toString().toStdString());
            QVERIFY(mail.find("carol") == std::string::npos);
            QVERIFY(mail.find("Bcc:") == std::string::npos);
            QVERIFY(mail.find(canary) == std::string::npos);
            QCOMPARE(copy.value("engine").toString(), "pgp");
            QCOMPARE(copy.value("protection").toString(), "signed-and-encrypted");
            const bool blind = copy.value("bcc").toBool();
            QCOMPARE(copy.value("recipients").toArray().first().toString(),
                     blind ? "carol@example.org" : "bob@example.org");
            QCOMPARE(recipients_of(bob_->gnupg(), mail), blind ? std::size_t{1} : std::size_t{2});
        }
        std::set<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            found.insert(entry.path().filename().native());
        QCOMPARE(found, files);
    }

    void wantsAFolderForSeveralCopies() {
        ada_->knows("dora@example.org");
        const Said said =
            ada_->run({"encrypt"}, message("ada@example.org", "bob@example.org", "Bcc: dora@example.org\n"));
        QCOMPARE(said.exit_code, 2);
        QVERIFY(said.out.empty());
        const auto file = ada_->work().write("old.eml", "old");
        QCOMPARE(seal("bob@example.org", file, "Bcc: dora@example.org\n").exit_code, 2);
        QCOMPARE(file_bytes(file), std::string("old"));
    }

    void writesAManifestForOneCopyTooWhereTheFolderExists() {
        const auto folder = ada_->work() / "one";
        std::filesystem::create_directory(folder);
        QCOMPARE(seal("bob@example.org", folder).exit_code, 0);
        QCOMPARE(manifest_of(folder).value("copies").toArray().size(), 1);
        QVERIFY(std::filesystem::exists(folder / "1.eml"));
    }

    void refusesAndLeavesNothing_data() {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nobody knows them") << QByteArray("eve@example.org") << "no-key";
        QTest::newRow("not accepted") << QByteArray("offered@example.org") << "not-accepted";
        QTest::newRow("rejected") << QByteArray("rejected@example.org") << "rejected";
        QTest::newRow("two keys") << QByteArray("conflict@example.org") << "conflict";
        QTest::newRow("one of several") << QByteArray("bob@example.org, eve@example.org") << "no-key";
    }
    void refusesAndLeavesNothing() {
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        if (to.startsWith("offered")) ada_->knows("offered@example.org", "none");
        if (to.startsWith("rejected")) ada_->knows("rejected@example.org", "rejected");
        if (to.startsWith("conflict")) {
            ada_->knows("conflict@example.org", "verified");
            ada_->knows("conflict@example.org", "none");
        }
        const auto folder = ada_->work() / ("refused-" + reason.toStdString() + std::to_string(to.size()));
        std::filesystem::create_directory(folder);
        for (const auto& output : {folder, folder / "copy.eml"}) {
            const Said said = seal(to.toStdString(), output);
            QCOMPARE(said.exit_code, 3);
            QCOMPARE(said.error_code(), reason);
            const QJsonArray refusals = said.json().value("error").toObject().value("refusals").toArray();
            QCOMPARE(refusals.size(), 1);
            QCOMPARE(refusals.first().toObject().value("reason").toString(), reason);
            QVERIFY(!refusals.first().toObject().value("hint").toString().isEmpty());
            QVERIFY(std::filesystem::is_empty(folder));
        }
    }

    void plansWithoutTouchingAnything() {
        const auto before = ada_->home().file_count();
        const Said said = ada_->run({"plan", "--json"}, message("ada@example.org", "bob@example.org"));
        QCOMPARE(said.exit_code, 0);
        const QJsonObject plan = said.json();
        QVERIFY(plan.value("accepted").toBool());
        QVERIFY(plan.value("refusals").toArray().isEmpty());
        const QJsonObject copy = plan.value("copies").toArray().first().toObject();
        QCOMPARE(copy.value("recipients").toArray(), QJsonArray{"bob@example.org"});
        QCOMPARE(copy.value("engine").toString(), "pgp");
        QCOMPARE(copy.value("keys").toArray().size(), 2);
        const QJsonObject key = copy.value("keys").toArray().first().toObject();
        QCOMPARE(key.value("address").toString(), "bob@example.org");
        QCOMPARE(key.value("level").toString(), "accepted");
        QCOMPARE(key.value("source").toString(), "imported");
        QVERIFY(plan.value("visible_to_provider").toObject().value("size").toInt() > 0);
        QCOMPARE(ada_->home().file_count(), before);
    }

    void plansARefusalWithTheSameJson() {
        const Said said = ada_->run({"plan", "--json"}, message("ada@example.org", "eve@example.org"));
        QCOMPARE(said.exit_code, 3);
        QCOMPARE(said.json().value("accepted").toBool(true), false);
        QCOMPARE(said.json().value("refusals").toArray().first().toObject().value("reason").toString(),
                 "no-key");
        QVERIFY(said.json().value("copies").toArray().isEmpty());
    }

    void showsWhatTheProviderWillSee() {
        const Said said = ada_->run({"view", "--json"}, message("ada@example.org", "bob@example.org"));
        QCOMPARE(said.exit_code, 0);
        QVERIFY(said.out.find(canary) == std::string::npos);
        const QJsonObject copy = said.json().value("copies").toArray().first().toObject();
        QCOMPARE(copy.value("mail_from").toString(), "ada@example.org");
        QCOMPARE(copy.value("rcpt_to").toArray(), QJsonArray{"bob@example.org"});
        QVERIFY(copy.value("bytes").toInt() > 0);
        QVERIFY(!copy.value("headers").toArray().isEmpty());
    }

    void sendsInTheClearOnlyToWhomTheUserNamed() {
        const auto folder = ada_->work() / "clear";
        const Said said =
            seal("bob@example.org, eve@example.org", folder, {}, {"--allow-plaintext", "eve@example.org"});
        QCOMPARE(said.exit_code, 0);
        for (const auto& value : manifest_of(folder).value("copies").toArray()) {
            const QJsonObject copy = value.toObject();
            const std::string mail = file_bytes(folder / copy.value("file").toString().toStdString());
            const bool clear = copy.value("recipients").toArray().first().toString() == "eve@example.org";
            QCOMPARE(copy.value("engine").toString(), clear ? "none" : "pgp");
            QCOMPARE(copy.value("protection").toString(), clear ? "signed" : "signed-and-encrypted");
            QCOMPARE(mail.find(canary) != std::string::npos, clear);
        }
        // Naming somebody else helps nobody.
        QCOMPARE(
            seal("eve@example.org", ada_->work() / "x.eml", {}, {"--allow-plaintext", "mallory@example.org"})
                .exit_code,
            3);
    }

    void signsWhatGpgVerifies() {
        const Said said = ada_->run({"sign"}, message("ada@example.org", "bob@example.org"));
        QCOMPARE(said.exit_code, 0);
        QVERIFY(said.out.find("multipart/signed") != std::string::npos);
        const Said verified = bob_->run({"verify", "--json"}, said.out);
        QCOMPARE(verified.exit_code, 0);
        QCOMPARE(verified.json().value("summary").toString(), "signed");
        // The same with gpg: the signed part is what lies between the first two delimiters.
        const auto at = said.out.find("boundary=\"") + 10;
        const std::string delimiter = "\r\n--" + said.out.substr(at, said.out.find('"', at) - at);
        const auto begin = said.out.find("\r\n", said.out.find(delimiter) + 2) + 2;
        const auto content =
            bob_->work().write("content", said.out.substr(begin, said.out.find(delimiter, begin) - begin));
        const auto signature =
            bob_->work().write("sig", said.out.substr(said.out.find("-----BEGIN PGP SIGNATURE")));
        QCOMPARE(bob_->gnupg().gpg({"--verify", signature.native(), content.native()}).exit_code, 0);
    }

    void signsNothingWithoutAKeyOfOnesOwn() {
        const Said said = ada_->run({"sign", "-o", (ada_->work() / "s.eml").native(), "--json"},
                                    message("bob@example.org", "ada@example.org"));
        QCOMPARE(said.exit_code, 3);
        QCOMPARE(said.error_code(), "no-own-key");
        QVERIFY(!std::filesystem::exists(ada_->work() / "s.eml"));
    }

    void takesSenderAndRecipientsFromTheOptions() {
        const Said said =
            ada_->run({"plan", "--from", "ada@example.org", "--to", "bob@example.org", "--json"},
                      "Subject: x\n\ntext\n");
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(said.json().value("copies").toArray().first().toObject().value("recipients").toArray(),
                 QJsonArray{"bob@example.org"});
    }

    void leavesNothingInTheTemporaryFolder() {
        QCOMPARE(ada_->tmp().file_count(), std::size_t{0});
        QVERIFY(!ada_->home().contains(canary));
    }
};

QTEST_GUILESS_MAIN(SendingTest)
#include "sending_test.moc"
