// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts and the invitation through the command line: never plaintext at the provider or on the disk, and
// what somebody else put there is told from what was saved here.
#include "tests/e2e/household.h"

#include <QJsonArray>
#include <QTest>

using namespace sealpost::test;

class DraftsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Household> house_;
    const Person& ada() const { return house_->ada(); }
    static std::string draft(const std::string& further = {}) {
        return message("ada@example.org", "bob@example.org", "Bcc: carol@example.org\n" + further);
    }
    std::string save(const std::string& text, const std::vector<std::string>& options = {}) const {
        std::vector<std::string> words{"draft", "save", "-", "--json"};
        words.insert(words.end(), options.begin(), options.end());
        return ada().run(words, text).json().value("draft").toObject().value("id").toString().toStdString();
    }
    QJsonArray listed() const {
        return ada().run({"draft", "list", "--json"}).json().value("drafts").toArray();
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        house_ = std::make_unique<Household>("implicit");
    }

    void keepsADraftHereAndAtTheProvider() {
        const Said saved = ada().run({"draft", "save", "-", "--json"}, draft());
        QVERIFY2(saved.exit_code == 0, (saved.out + saved.err).c_str());
        QCOMPARE(saved.json().value("filed").toObject().value("folder").toString(), "Drafts");
        const auto id = saved.json().value("draft").toObject().value("id").toString();
        QCOMPARE(listed().size(), 1);
        QCOMPARE(listed().first().toObject().value("id").toString(), id);
        QCOMPARE(listed().first().toObject().value("account").toString(), "ada@example.org");
        const auto stored = house_->server().stored("ada@example.org", "Drafts");
        QCOMPARE(stored.size(), std::size_t{1});
        QVERIFY(stored.front().find("multipart/encrypted") != std::string::npos);
        QVERIFY(stored.front().find("carol") == std::string::npos);
        const auto entries =
            ada().run({"mail", "list", "--folder", "Drafts", "--json"}).json().value("messages").toArray();
        QCOMPARE(entries.first().toObject().value("flags").toArray(), QJsonArray{"draft"});
        QVERIFY(!house_->server().folder().contains(canary));
        QVERIFY(!ada().home().contains(canary));
        QVERIFY(!ada().home().contains("carol@example.org"));
        QCOMPARE(ada().tmp().file_count(), std::size_t{0});
    }

    void opensWhatWasSaved() {
        const std::string id = save(draft());
        const auto file = ada().work() / "opened.eml";
        const Said opened = ada().run({"draft", "open", id, "-o", file.native(), "--json"});
        QVERIFY2(opened.exit_code == 0, (opened.out + opened.err).c_str());
        QVERIFY(opened.json().value("authentic").toBool());
        QVERIFY(opened.err.empty());
        const std::string text = file_bytes(file);
        QVERIFY(text.find("Subject: " + std::string(canary)) != std::string::npos);
        QVERIFY(text.find("Bcc: carol@example.org") != std::string::npos);
        QVERIFY(text.find("X-Sealpost") == std::string::npos);
        // It can be sent as it is.
        const Said planned = ada().run({"plan", file.native(), "--json"});
        QCOMPARE(planned.exit_code, 0);
        QCOMPARE(planned.json().value("copies").toArray().size(), 2);
        // And only its author reads it.
        const auto stored = house_->server().stored("ada@example.org", "Drafts");
        QCOMPARE(house_->bob().run({"decrypt"}, stored.back()).exit_code, 4);
    }

    void remembersWhatMustStayInside() {
        const std::string id = save(draft("X-Sealpost-Confidential: subject, to;names\n"));
        const Said opened = ada().run({"draft", "open", id});
        QVERIFY2(opened.out.find("X-Sealpost-Confidential: subject, to;names") != std::string::npos,
                 opened.out.c_str());
    }

    void isNeverSigned() {
        save(draft());
        const auto stored = house_->server().stored("ada@example.org", "Drafts").back();
        const Said read = ada().run({"inspect", "--json"}, stored);
        QCOMPARE(read.json().value("summary").toString(), "encrypted");
        QVERIFY(read.json().value("signatures").toArray().isEmpty());
    }

    void replacesTheFormerOne() {
        const auto before = listed().size();
        const std::string id = save(draft());
        QCOMPARE(save(draft("X-Second: yes\n"), {"--id", id}), id);
        QCOMPARE(listed().size(), before + 1);
        const Said opened = ada().run({"draft", "open", id});
        QVERIFY(opened.out.find("X-Second: yes") != std::string::npos);
        const Said unknown = ada().run({"draft", "save", "-", "--id", "0123", "--json"}, draft());
        QCOMPARE(unknown.exit_code, 1);
        QCOMPARE(unknown.error_code(), "not-found");
    }

    void forgetsWhatIsDeleted() {
        const std::string id = save(draft());
        const auto before = ada().home().file_count();
        QCOMPARE(ada().run({"draft", "delete", id}).exit_code, 0);
        QCOMPARE(ada().home().file_count(), before - 1);
        QCOMPARE(ada().run({"draft", "open", id}).exit_code, 1);
        QCOMPARE(ada().run({"draft", "delete", id}).exit_code, 1);
    }

    void keepsADraftThatNamesNobodyYet() {
        const std::string id = save("From: ada@example.org\nTo: half an addre\nSubject: later\n\nnot done\n");
        QVERIFY(!id.empty());
        QVERIFY(ada().run({"draft", "open", id}).out.find("not done") != std::string::npos);
    }

    void keepsNothingInTheClear() {
        const Person stranger("zoe@example.org");
        const Said said =
            stranger.run({"draft", "save", "-", "--json"}, message("zoe@example.org", "bob@example.org"));
        QCOMPARE(said.exit_code, 3);
        QCOMPARE(said.error_code(), "no-own-key");
        QVERIFY(!stranger.home().contains(canary));
    }

    void asksForAKeyInAPlainLetter() {
        const Said planned = ada().run({"plan", "--json"}, message("ada@example.org", "eve@example.org"));
        QCOMPARE(planned.exit_code, 3);
        const auto refusal = planned.json().value("refusals").toArray().first().toObject();
        QVERIFY(refusal.value("hint").toString().contains("sealpost invite eve@example.org"));
        const Said said = ada().run({"invite", "eve@example.org"});
        QVERIFY2(said.exit_code == 0, said.err.c_str());
        QVERIFY(said.out.find("To: eve@example.org\r\n") != std::string::npos);
        QVERIFY(said.out.find("application/pgp-keys") != std::string::npos);
        QVERIFY(said.out.find(canary) == std::string::npos);
        QVERIFY(ada().run({"invite", "no address", "--json"}).exit_code == 2);
        // It goes out as it is, to the one who was named.
        const Said sent = ada().run({"plan", "--allow-plaintext", "eve@example.org", "--json"}, said.out);
        QCOMPARE(sent.exit_code, 0);
        QCOMPARE(sent.json().value("copies").toArray().first().toObject().value("protection").toString(),
                 "signed");
        // With the key that it brings its reader can answer.
        const Person eve("eve@example.org");
        const auto begin = said.out.find("application/pgp-keys");
        const auto body = said.out.find("\r\n\r\n", begin) + 4;
        const auto encoded = said.out.substr(body, said.out.find("\r\n--", body) - body);
        const auto key = QByteArray::fromBase64(QByteArray::fromStdString(encoded)).toStdString();
        QVERIFY2(eve.run({"keys", "import", "-"}, key).exit_code == 0, key.c_str());
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
