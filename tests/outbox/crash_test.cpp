// SPDX-License-Identifier: GPL-3.0-or-later
// A sender that is killed after each of its commits in turn, in front of a real provider: afterwards
// everybody has each message once, and the sender's own copy lies in the mailbox once.
#include "tests/outbox/stand.h"
#include "tests/support/mail_server.h"
#include "tests/support/process.h"

#include <QTest>

#include <csignal>

using namespace sealpost;
using namespace sealpost::outbox;
using namespace sealpost::test;

namespace {

std::size_t copies_of(const std::vector<std::string>& stored, const mime::MessageId& id) {
    std::size_t found = 0;
    for (const auto& message : stored) found += message.find(id.to_string()) != std::string::npos;
    return found;
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> provider_;

    ProcessResult run(const Stand& stand, int kill_at) const {
        return run_process({QCoreApplication::applicationDirPath().toStdString() + "/crash_sender",
                            stand.place().native(), std::to_string(provider_->smtps_port()),
                            std::to_string(provider_->imaps_port()), provider_->pki().ca().native(),
                            std::to_string(kill_at)});
    }
    /// Two copies of one message and one of another.
    static std::vector<Queued> fill(Stand& stand) {
        std::vector<Queued> result;
        result.push_back(stand.add(stand.seal("To: bob@example.org\nBcc: carol@example.org\n")));
        result.push_back(stand.add(stand.seal("To: carol@example.org\n")));
        return result;
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        MailServer::Options options;
        for (const std::string name : {"ada", "bob", "carol"})
            options.users[name + "@example.org"] = name + "'s password";
        provider_ = std::make_unique<MailServer>(options);
    }

    void deliversOnceWhereverItIsKilled() {
        int changes = 0;
        {
            Stand stand;
            fill(stand);
            const ProcessResult whole = run(stand, 0);
            QVERIFY2(whole.exit_code == 0, whole.err.c_str());
            changes = std::stoi(whole.out);
        }
        // submitting, accepted, filed, done of three items.
        QCOMPARE(changes, 12);
        for (int at = 1; at <= changes; ++at) {
            Stand stand;
            const auto queued = fill(stand);
            QCOMPARE(run(stand, at).exit_code, -SIGKILL);
            // Between: everything is in an honest state, and nothing that is needed is gone.
            stand.reopen();
            for (const Item& item : stand.queue().items()) {
                if (!item.any_accepted())
                    QVERIFY(!stand.queue().vault().take(item, stand.operation()).envelope().rcpt_to.empty());
                QVERIFY(item.state != ItemState::failed && item.state != ItemState::held);
            }
            const ProcessResult rest = run(stand, 0);
            QVERIFY2(rest.exit_code == 0, rest.err.c_str());
            stand.reopen();
            for (const Item& item : stand.queue().items()) QCOMPARE(item.state, ItemState::done);
            QCOMPARE(stand.files_in_outbox(), std::size_t{0});
            const auto& first = queued[0].message.message_id;
            const auto& second = queued[1].message.message_id;
            QCOMPARE(copies_of(provider_->stored("bob@example.org"), first), std::size_t{1});
            QCOMPARE(copies_of(provider_->stored("carol@example.org"), first), std::size_t{1});
            QCOMPARE(copies_of(provider_->stored("carol@example.org"), second), std::size_t{1});
            for (const auto& id : {first, second})
                QCOMPARE(copies_of(provider_->stored("ada@example.org", "Sent"), id), std::size_t{1});
        }
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
