// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a draft again: its copy on the server is replaced, and nothing else there is touched; what a crash
// leaves behind goes.
#include "tests/e2e/household.h"

#include <QJsonArray>
#include <QTest>

#include <fstream>

using namespace sealpost::test;

class DraftCopiesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<MailServer> plain_;
    std::unique_ptr<Person> ada_;

    static std::string draft(const std::string& further = {}) {
        return message("ada@example.org", "bob@example.org", further);
    }
    void move_to(const MailServer& server) {
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
        const Said added = add_account(*ada_, account_at(server, "ada's password"));
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
    }
    Said save(const std::string& id = {}, const std::string& further = {}) const {
        std::vector<std::string> words{"draft", "save", "-", "--json"};
        if (!id.empty()) words.insert(words.end(), {"--id", id});
        return ada_->run(words, draft(further));
    }
    static std::string id_of(const Said& said) {
        return said.json().value("draft").toObject().value("id").toString().toStdString();
    }
    static QJsonObject filed(const Said& said) { return said.json().value("filed").toObject(); }
    /// What the messages in Drafts say inside, in their order.
    QStringList on(const MailServer& server) const {
        QStringList found;
        for (const auto& one : server.stored("ada@example.org", "Drafts")) {
            const std::string opened = ada_->run({"decrypt"}, one).out;
            const auto at = opened.find("X-Turn: ");
            found += at == std::string::npos ? "?" : QString::fromStdString(opened.substr(at + 8, 1));
        }
        found.sort();
        return found;
    }
    static std::filesystem::path drafts_of(const MailServer& server) {
        return server.folder() / "mail/ada@example.org/.Drafts";
    }
    static void empty(const MailServer& server) {
        for (const char* part : {"cur", "new"})
            for (const auto& entry : std::filesystem::directory_iterator(drafts_of(server) / part))
                std::filesystem::remove(entry);
    }
    static void change_uidvalidity(const MailServer& server) {
        for (const auto& entry : std::filesystem::directory_iterator(drafts_of(server)))
            if (entry.path().filename().string().starts_with("dovecot")) std::filesystem::remove(entry);
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        server_ = std::make_unique<MailServer>();
        MailServer::Options plain;
        plain.plain_imap = true;
        plain_ = std::make_unique<MailServer>(plain);
    }
    void init() { move_to(*server_); }
    void cleanup() {
        if (server_ && std::filesystem::exists(drafts_of(*server_))) empty(*server_);
    }

    void replacesTheFormerCopy() {
        const Said first = save({}, "X-Turn: 1\n");
        const std::string id = id_of(first);
        QCOMPARE(on(*server_), QStringList{"1"});
        const Said other = save({}, "X-Turn: 9\n");
        const Said second = save(id, "X-Turn: 2\n");
        QCOMPARE(filed(second).value("replaced").toInt(), 1);
        QVERIFY(second.err.empty());
        QCOMPARE(on(*server_), QStringList({"2", "9"}));
        QCOMPARE(filed(save(id, "X-Turn: 3\n")).value("replaced").toInt(), 1);
        QCOMPARE(on(*server_), QStringList({"3", "9"}));
        // Its own copies alone go with a draft.
        QCOMPARE(ada_->run({"draft", "delete", id}).exit_code, 0);
        QCOMPARE(on(*server_), QStringList{"9"});
        QCOMPARE(ada_->run({"draft", "delete", id_of(other)}).exit_code, 0);
        QCOMPARE(on(*server_), QStringList{});
    }

    void findsItAgainUnderAnotherUidvalidity() {
        const std::string id = id_of(save({}, "X-Turn: 1\n"));
        change_uidvalidity(*server_);
        QCOMPARE(filed(save(id, "X-Turn: 2\n")).value("replaced").toInt(), 1);
        QCOMPARE(on(*server_), QStringList{"2"});
    }

    void touchesNothingThatItDidNotFile() {
        const std::string fixed = "Message-ID: <the-same@example.org>\n";
        const std::string id = id_of(save({}, fixed + "X-Turn: 1\n"));
        // Somebody else's message with the same Message-ID, in the place of ours.
        change_uidvalidity(*server_);
        for (const auto& entry : std::filesystem::directory_iterator(drafts_of(*server_) / "cur")) {
            std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary | std::ios::ate);
            file << "more\r\n";
        }
        const Said second = save(id, fixed + "X-Turn: 2\n");
        QCOMPARE(second.exit_code, 0);
        QCOMPARE(filed(second).value("replaced").toInt(), 0);
        QVERIFY2(contains(second.err, "stays beside"), second.err.c_str());
        QCOMPARE(server_->stored("ada@example.org", "Drafts").size(), std::size_t{2});
    }

    void findsNothingWhereAnotherProgramRemovedIt() {
        const std::string id = id_of(save({}, "X-Turn: 1\n"));
        empty(*server_);
        const Said second = save(id, "X-Turn: 2\n");
        QVERIFY(second.err.empty());
        QCOMPARE(on(*server_), QStringList{"2"});
    }

    void catchesUpAfterTheServerWasAway() {
        const std::string id = id_of(save({}, "X-Turn: 1\n"));
        const auto accounts = ada_->home() / "config" / "accounts.toml";
        const std::string here = file_bytes(accounts);
        std::string nowhere = here;
        for (const std::uint16_t port : {server_->imaps_port()}) {
            const std::string number = std::to_string(port);
            nowhere.replace(nowhere.find(number), number.size(), "1");
        }
        std::ofstream(accounts) << nowhere;
        const Said away = save(id, "X-Turn: 2\n");
        QCOMPARE(away.exit_code, 0);
        QVERIFY2(contains(away.err, "the draft is kept here"), away.err.c_str());
        QVERIFY(contains(ada_->run({"draft", "open", id}).out, "X-Turn: 2"));
        std::ofstream(accounts) << here;
        QCOMPARE(on(*server_), QStringList{"1"});
        QCOMPARE(filed(save(id, "X-Turn: 3\n")).value("replaced").toInt(), 1);
        QCOMPARE(on(*server_), QStringList{"3"});
    }

    void marksWhereTheServerCannotRemoveOne() {
        move_to(*plain_);
        const std::string id = id_of(save({}, "X-Turn: 1\n"));
        const Said second = save(id, "X-Turn: 2\n");
        QCOMPARE(filed(second).value("marked_deleted").toInt(), 1);
        const auto listed =
            ada_->run({"mail", "list", "--folder", "Drafts", "--json"}).json().value("messages").toArray();
        QCOMPARE(listed.size(), 2);
        QVERIFY(listed.last().toObject().value("flags").toArray().contains("deleted"));
        QVERIFY(!listed.first().toObject().value("flags").toArray().contains("deleted"));
    }

    void removesWhatACrashLeft() {
        const std::string id = id_of(save({}, "X-Turn: 1\n"));
        const auto folder = ada_->home() / "state" / "drafts";
        QVERIFY2(std::filesystem::exists(folder), folder.c_str());
        const auto whole = std::string(32, 'a'), hidden = "." + std::string(32, 'b') + ".part";
        std::ofstream(folder / whole) << "left";
        std::ofstream(folder / hidden) << "left";
        std::ofstream(folder / "notes.txt") << "somebody's own";
        save({}, "X-Turn: 2\n");
        QVERIFY(!std::filesystem::exists(folder / whole));
        QVERIFY(!std::filesystem::exists(folder / hidden));
        QVERIFY(std::filesystem::exists(folder / "notes.txt"));
        QVERIFY(contains(ada_->run({"draft", "open", id}).out, "X-Turn: 1"));
    }
};

QTEST_GUILESS_MAIN(DraftCopiesTest)
#include "draft_copies_test.moc"
