// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox through the command line: what is queued is sent once, or is still there.
#include "tests/e2e/household.h"
#include "tests/e2e/submission_play.h"
#include "tests/support/test_pki.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/mount.h>
#include <unistd.h>

using namespace sealpost::test;

namespace {

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT
    TestPki pki_;
    std::unique_ptr<Person> ada_;
    std::string bob_key_;

    SubmissionPlay good() const {
        return {.tls = {.certificate = pki_.certificate("good"), .key = pki_.key("good")}};
    }
    /// The account's server is this one from now on.
    void use(std::uint16_t port) {
        ada_->run({"account", "remove", "ada@example.org"});
        const Said added = add_account(*ada_, {.smtp = port, .ca = pki_.ca(), .test = false});
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
    }
    void use(const LoopbackServer& server) { use(server.port()); }

    Said send(const std::vector<std::string>& options = {}, const std::string& to = "bob@example.org") {
        std::vector<std::string> words{"send", "-", "--json", "--timeout", "20"};
        words.insert(words.end(), options.begin(), options.end());
        return ada_->run(words, message("ada@example.org", to));
    }
    std::string queue_one(const std::string& to = "bob@example.org") {
        const Said said = send({"--queue-only"}, to);
        return said.json().value("items").toArray().first().toString().toStdString();
    }
    QJsonObject item(const std::string& id) {
        return ada_->run({"outbox", "show", id, "--json"}).json().value("item").toObject();
    }
    QString state(const std::string& id) { return item(id).value("state").toString(); }
    int listed(bool all = false) {
        std::vector<std::string> words{"outbox", "list", "--json"};
        if (all) words.push_back("--all");
        return ada_->run(words).json().value("items").toArray().size();
    }
    Said flush(const std::vector<std::string>& options = {}) {
        std::vector<std::string> words{"outbox", "flush", "--json", "--timeout", "20"};
        words.insert(words.end(), options.begin(), options.end());
        return ada_->run(words);
    }
    void start(QProcess& process, const QStringList& words) const {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("GNUPGHOME", QString::fromStdString(ada_->gnupg().path().native()));
        environment.insert("SEALPOST_HOME", QString::fromStdString(ada_->home().path().native()));
        environment.insert("TMPDIR", QString::fromStdString(ada_->tmp().path().native()));
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        process.setProcessEnvironment(environment);
        process.start(QString::fromStdString(built_program("sealpost")), words);
        QVERIFY(process.waitForStarted());
    }

  private slots:
    void init() {
        ada_ = std::make_unique<Person>();
        ada_->make_key();
        bob_key_ = ada_->knows("bob@example.org");
        ada_->knows("carol@example.org");
    }

    void queuesNowAndSendsLater() {
        const LoopbackServer server(session_of(good()));
        use(server);
        const Said queued = send({"--queue-only"}, "bob@example.org\nBcc: carol@example.org");
        QCOMPARE(queued.exit_code, 0);
        QVERIFY(queued.json().value("message_id").toString().startsWith('<'));
        QCOMPARE(queued.json().value("items").toArray().size(), 2);
        QCOMPARE(queued.json().value("copies").toArray().size(), 2);
        QCOMPARE(server.connections(), 0);
        const auto items = ada_->run({"outbox", "list", "--json"}).json().value("items").toArray();
        QCOMPARE(items.size(), 2);
        for (const auto& entry : items) {
            const auto one = entry.toObject();
            QCOMPARE(one.value("state").toString(), "queued");
            QCOMPARE(one.value("message_id"), queued.json().value("message_id"));
            QCOMPARE(one.value("attempts").toInt(-1), 0);
            QVERIFY(one.value("next_attempt").toString().endsWith('Z'));
            QVERIFY(one.contains("error") && one.value("error").isNull());
            QCOMPARE(one.value("recipients").toArray().first().toObject().value("state").toString(),
                     "pending");
        }
        QVERIFY(!ada_->home().contains(canary));
        QVERIFY(!ada_->home().contains("carol@example.org"));
        QCOMPARE(flush().exit_code, 0);
        QCOMPARE(count(server.heard(), "MAIL FROM"), 2);
        QCOMPARE(listed(), 0);
        QCOMPARE(listed(true), 2);
        QCOMPARE(flush().exit_code, 0);
        QCOMPARE(count(server.heard(), "MAIL FROM"), 2);
    }

    void keepsWhatTheServerPutOff() {
        SubmissionPlay play = good();
        play.mail = "451 4.3.0 later";
        std::string id;
        {
            const LoopbackServer server(session_of(play));
            use(server);
            const Said said = send();
            QCOMPARE(said.exit_code, 6);
            QCOMPARE(said.error_code(), "server-busy");
            id = said.json().value("items").toArray().first().toString().toStdString();
        }
        QCOMPARE(state(id), "queued");
        QCOMPARE(item(id).value("error").toObject().value("code").toString(), "server-busy");
        QCOMPARE(item(id).value("attempts").toInt(), 1);
        const LoopbackServer server(session_of(good()));
        use(server);
        QCOMPARE(flush().exit_code, 0);
        QCOMPARE(state(id), "done");
    }

    void triesAgainOnRequestWhatWasRefused() {
        SubmissionPlay play = good();
        play.recipients = {{"carol@example.org", "550 5.1.1 who"}};
        std::string id;
        {
            const LoopbackServer server(session_of(play));
            use(server);
            const Said said = send({}, "bob@example.org, carol@example.org");
            QCOMPARE(said.exit_code, 6);
            id = said.json().value("items").toArray().first().toString().toStdString();
            QCOMPARE(state(id), "failed");
            // Not by itself.
            QCOMPARE(flush().exit_code, 0);
            QCOMPARE(count(server.heard(), "MAIL FROM"), 1);
        }
        const Said cancel = ada_->run({"outbox", "cancel", id, "--json"});
        QCOMPARE(cancel.exit_code, 3);
        QCOMPARE(cancel.error_code(), "already-accepted");
        const LoopbackServer server(session_of(good()));
        use(server);
        QCOMPARE(ada_->run({"outbox", "retry", id, "--json"}).exit_code, 0);
        QCOMPARE(count(server.heard(), "RCPT TO:<carol@example.org>"), 1);
        QCOMPARE(count(server.heard(), "RCPT TO:<bob@example.org>"), 0);
        QCOMPARE(state(id), "done");
    }

    void takesBackWhatNobodyHas() {
        const LoopbackServer server(session_of(good()));
        use(server);
        const std::string id = queue_one();
        const Said cancelled = ada_->run({"outbox", "cancel", id, "--json"});
        QCOMPARE(cancelled.exit_code, 0);
        QCOMPARE(state(id), "cancelled");
        QCOMPARE(listed(), 0);
        QCOMPARE(flush().exit_code, 0);
        QCOMPARE(server.connections(), 0);
        const Said unknown = ada_->run({"outbox", "cancel", "0123", "--json"});
        QCOMPARE(unknown.exit_code, 1);
        QCOMPARE(unknown.error_code(), "not-found");
    }

    void holdsBackWhatAKeyForbidsNow() {
        const LoopbackServer server(session_of(good()));
        use(server);
        const std::string id = queue_one();
        const auto trust = [&](const std::string& level) {
            ada_->run({"keys", "trust", bob_key_, "--for", "bob@example.org", "--level", level});
        };
        trust("rejected");
        const Said said = flush();
        QCOMPARE(said.exit_code, 3);
        QCOMPARE(said.error_code(), "rejected");
        QVERIFY(!said.json().value("error").toObject().value("hint").toString().isEmpty());
        QCOMPARE(state(id), "held");
        QCOMPARE(server.connections(), 0);
        // Still held: still exit 3.
        QCOMPARE(flush().exit_code, 3);
        trust("verified");
        QCOMPARE(flush().exit_code, 0);
        QCOMPARE(state(id), "done");
    }

    void waitsForSecondThoughts() {
        const LoopbackServer server(session_of(good()));
        use(server);
        QCOMPARE(ada_->run({"config", "set", "undo.seconds", "3600"}).exit_code, 0);
        QProcess sending;
        start(sending, {"send", "-", "--json"});
        sending.write(QByteArray::fromStdString(message("ada@example.org", "bob@example.org")));
        sending.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(listed(), 1, 20000);
        const auto id = ada_->run({"outbox", "list", "--json"})
                            .json()
                            .value("items")
                            .toArray()
                            .first()
                            .toObject()
                            .value("id")
                            .toString();
        QCOMPARE(ada_->run({"outbox", "cancel", id.toStdString()}).exit_code, 0);
        QVERIFY(sending.waitForFinished(20000));
        QCOMPARE(sending.exitCode(), 9);
        QCOMPARE(server.connections(), 0);
        // flush does not wait.
        const std::string other = queue_one();
        QCOMPARE(state(other), "queued");
        QCOMPARE(flush().exit_code, 0);
        QCOMPARE(state(other), "done");
    }

    void sendsOnceWhereTwoFlushTogether() {
        const LoopbackServer server(session_of(good()));
        use(server);
        for (int i = 0; i < 4; ++i) QVERIFY(!queue_one().empty());
        QProcess first;
        QProcess second;
        start(first, {"outbox", "flush", "--json"});
        start(second, {"outbox", "flush", "--json"});
        QVERIFY(first.waitForFinished(60000));
        QVERIFY(second.waitForFinished(60000));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(count(server.heard(), "MAIL FROM"), 4);
        QCOMPARE(listed(), 0);
    }

    void takesOverAtOnceFromASenderThatWasKilled() {
        SubmissionPlay play = good();
        play.end_of_data = is_silent;
        std::string id;
        {
            const LoopbackServer server(session_of(play));
            use(server);
            id = queue_one();
            QProcess killed;
            start(killed, {"outbox", "flush"});
            QTRY_VERIFY_WITH_TIMEOUT(server.heard().find("\r\n.\r\n") != std::string::npos, 20000);
            QCOMPARE(state(id), "submitting");
            QCOMPARE(ada_->run({"outbox", "cancel", id, "--json"}).exit_code, 3);
            killed.kill();
            QVERIFY(killed.waitForFinished());
        }
        QCOMPARE(state(id), "submitting");
        const LoopbackServer server(session_of(good()));
        use(server);
        const Said said = flush();
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        QCOMPARE(state(id), "done");
        QCOMPARE(count(server.heard(), "MAIL FROM"), 1);
    }

    void losesNothingWithADatabaseThatIsDamaged() {
        const LoopbackServer server(session_of(good()));
        use(server);
        queue_one();
        const auto database = ada_->home() / "state" / "sealpost.db";
        QVERIFY(std::filesystem::exists(database));
        const std::string garbage(8192, 'x');
        const std::string before = file_bytes(database);
        for (const char* suffix : {"-wal", "-shm"}) std::filesystem::remove(database.native() + suffix);
        std::ofstream(database, std::ios::binary) << garbage;
        for (const std::string command : {"list", "flush"}) {
            const Said said = ada_->run({"outbox", command, "--json"});
            QCOMPARE(said.exit_code, 1);
            QCOMPARE(said.error_code(), "state-corrupt");
            QVERIFY(!said.json().value("error").toObject().value("hint").toString().isEmpty());
        }
        QCOMPARE(send().exit_code, 1);
        // Whatever can still be saved from it is as it was; the sealed copies too.
        QCOMPARE(file_bytes(database), garbage);
        std::ofstream(database, std::ios::binary) << before;
        QCOMPARE(flush().exit_code, 0);
        QCOMPARE(count(server.heard(), "MAIL FROM"), 1);
    }

    void losesNothingWithAStateThatCannotBeWritten() {
        if (::getuid() != 0) QSKIP("a file system is mounted by root only");
        const LoopbackServer server(session_of(good()));
        use(server);
        const std::string id = queue_one();
        const auto folder = ada_->home() / "state";
        if (::mount(folder.c_str(), folder.c_str(), nullptr, MS_BIND, nullptr) != 0)
            QSKIP("mounting is not allowed here");
        const auto unmount = qScopeGuard([&] { ::umount2(folder.c_str(), MNT_DETACH); });
        QCOMPARE(::mount(nullptr, folder.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr), 0);
        for (const Said& said : {flush(), send()}) {
            QCOMPARE(said.exit_code, 1);
            QVERIFY(!said.error_code().isEmpty());
        }
        QCOMPARE(server.connections(), 0);
        QCOMPARE(::mount(nullptr, folder.c_str(), nullptr, MS_REMOUNT | MS_BIND, nullptr), 0);
        QCOMPARE(state(id), "queued");
        QCOMPARE(flush().exit_code, 0);
        QCOMPARE(count(server.heard(), "MAIL FROM"), 1);
    }

    void queuesAllCopiesOrNone() {
        const LoopbackServer server(session_of(good()));
        use(server);
        QCOMPARE(send({"--queue-only"}, "bob@example.org, eve@example.org").exit_code, 3);
        QCOMPARE(listed(true), 0);
    }

    void refusesAServerThatBabbles() {
        SubmissionPlay play = good();
        play.greeting = "220 " + std::string(10 << 20, 'x');
        const LoopbackServer server(session_of(play));
        use(server);
        const Said said = send();
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "server-protocol");
        QCOMPARE(state(said.json().value("items").toArray().first().toString().toStdString()), "queued");
    }

    void failsWhereTheServerSaysNoAfterItSaidGoOn() {
        SubmissionPlay play = good();
        play.end_of_data = "552 5.3.4 too much";
        const LoopbackServer server(session_of(play));
        use(server);
        const Said said = send();
        QCOMPARE(said.exit_code, 6);
        const auto id = said.json().value("items").toArray().first().toString().toStdString();
        QCOMPARE(state(id), "failed");
        QVERIFY(item(id).value("error").toObject().value("reply").toString().startsWith("552"));
        QCOMPARE(ada_->run({"outbox", "cancel", id}).exit_code, 0);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
