// SPDX-License-Identifier: GPL-3.0-or-later
// `send` killed at random moments (SEALPOST_MOMENTS of them; the seed is fixed) in front of a real provider:
// afterwards each message has been delivered, or never been queued. Twice only where the kill fell between
// the server's yes and our commit; that is counted.
#include "tests/e2e/household.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <random>

using namespace sealpost::test;

class CrashTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Household> house_;

    void start(QProcess& process, const std::string& draft) const {
        const Person& ada = house_->ada();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("GNUPGHOME", QString::fromStdString(ada.gnupg().path().native()));
        environment.insert("SEALPOST_HOME", QString::fromStdString(ada.home().path().native()));
        environment.insert("TMPDIR", QString::fromStdString(ada.tmp().path().native()));
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        process.setProcessEnvironment(environment);
        process.start(QString::fromStdString(built_program("sealpost")), {"send", "-", "--json"});
        process.write(QByteArray::fromStdString(draft));
        process.closeWriteChannel();
        QVERIFY(process.waitForStarted());
    }
    static std::string draft(const std::string& id) {
        return message("ada@example.org", "bob@example.org", "Message-ID: <" + id + "@example.org>\n");
    }
    int delivered(const std::string& address, const std::string& mailbox, const std::string& id) const {
        int found = 0;
        for (const auto& one : house_->server().stored(address, mailbox))
            found += one.find("Message-ID: <" + id + "@example.org>") != std::string::npos;
        return found;
    }
    bool was_queued(const std::string& id) const {
        const auto items =
            house_->ada().run({"outbox", "list", "--all", "--json"}).json().value("items").toArray();
        return std::any_of(items.begin(), items.end(), [&](const QJsonValue& item) {
            return item.toObject().value("message_id").toString().toStdString() == "<" + id + "@example.org>";
        });
    }
    std::size_t files_in_outbox() const {
        std::size_t count = 0;
        for (const auto& entry :
             std::filesystem::directory_iterator(house_->ada().home() / "state" / "outbox"))
            count += entry.path().filename() != "lease" && entry.path().filename() != "writing" &&
                     entry.path().filename() != "owner";
        return count;
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        house_ = std::make_unique<Household>("implicit");
    }

    void losesNothingWheneverItIsKilled() {
        bool given = false;
        int moments = qEnvironmentVariableIntValue("SEALPOST_MOMENTS", &given);
        if (!given) moments = 40;
        qint64 whole = 0;
        for (int i = 0; i < 3; ++i) {
            QProcess process;
            QElapsedTimer timer;
            timer.start();
            start(process, draft("whole-" + std::to_string(i)));
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(process.exitCode(), 0);
            whole = std::max(whole, timer.elapsed());
        }
        std::mt19937 random(4711);
        int killed = 0;
        int queued = 0;
        int lost = 0;
        int twice = 0;
        for (int i = 0; i < moments; ++i) {
            const std::string id = "moment-" + std::to_string(i);
            QProcess process;
            start(process, draft(id));
            const auto moment = static_cast<int>(random() % static_cast<unsigned>(whole));
            if (!process.waitForFinished(moment)) {
                process.kill();
                QVERIFY(process.waitForFinished());
                ++killed;
            }
            const Said flushed = house_->ada().run({"outbox", "flush", "--json"});
            QVERIFY2(flushed.exit_code == 0, flushed.out.c_str());
            const int copies = delivered("bob@example.org", "INBOX", id);
            const int own = delivered("ada@example.org", "Sent", id);
            if (!was_queued(id)) {
                QCOMPARE(copies, 0);
                continue;
            }
            ++queued;
            QVERIFY2(copies <= 2, id.c_str());
            lost += copies == 0;
            twice += copies == 2;
            QCOMPARE(own, 1);
            QCOMPARE(files_in_outbox(), std::size_t{0});
        }
        qInfo("%d moments: %d killed, %d queued, %d delivered, %d lost, %d delivered twice", moments, killed,
              queued, queued - lost, lost, twice);
        QCOMPARE(lost, 0);
        QVERIFY(killed > moments / 2);
        QVERIFY(queued > 0);
        QVERIFY(twice <= moments / 200 + 1);
        QCOMPARE(house_->ada().tmp().file_count(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
