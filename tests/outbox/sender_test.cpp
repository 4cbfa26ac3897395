// SPDX-License-Identifier: GPL-3.0-or-later
// The sender against servers: what it writes down, whom it asks, and what it never does twice.
#include "core/outbox/sender.h"
#include "tests/e2e/submission_play.h"
#include "tests/outbox/stand.h"
#include "tests/support/mail_server.h"
#include "tests/support/qt_error.h"
#include "tests/support/test_pki.h"

#include <QTest>

#include <fstream>
#include <sys/mount.h>
#include <unistd.h>

using namespace sealpost;
using namespace sealpost::outbox;
using namespace sealpost::test;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

const outgoing::Choices without_own_copy{};

} // namespace

class SenderTest : public QObject {
    Q_OBJECT
    TestPki pki_;
    std::unique_ptr<Stand> stand_;
    net::NoActivityLog log_;
    SystemClock system_clock_;
    net::Dialer dialer_{log_, system_clock_};
    net::VolatileTlsMemory memory_;
    std::uint16_t smtp_port_ = 0;
    std::uint16_t imap_port_ = 0;
    std::filesystem::path ca_;
    /// What each item became, in order.
    std::vector<std::string> states_;

    SubmissionPlay good() const {
        return {.tls = {.certificate = pki_.certificate("good"), .key = pki_.key("good")}};
    }
    net::Surroundings surroundings() { return {dialer_, memory_, system_clock_, std::chrono::seconds(10)}; }
    Servers servers() {
        const auto credential = [] {
            return transport::Credential::with_password("ada@example.org", Secret("ada's password"));
        };
        return {.submission =
                    [this, credential](const std::string&) {
                        return std::make_unique<transport::SmtpClient>(
                            surroundings(),
                            net::ServerSettings{{"localhost", smtp_port_}, net::Security::implicit, ca_},
                            credential());
                    },
                .mailbox =
                    [this, credential](const std::string&) {
                        if (imap_port_ == 0) throw Error(ErrorCode::unreachable);
                        auto client = std::make_unique<transport::ImapClient>(
                            surroundings(),
                            net::ServerSettings{{"localhost", imap_port_}, net::Security::implicit, ca_},
                            credential());
                        client->connect(stand_->operation());
                        return client;
                    }};
    }
    void run(const Round& round = {}) {
        Sender sender({.queue = stand_->queue(),
                       .directory = stand_->directory(),
                       .servers = servers(),
                       .clock = stand_->clock(),
                       .random = [] { return 0.5; },
                       .changed = [this](const Item& item) { states_.emplace_back(name_of(item.state)); }});
        sender.run(Lease::try_take(stand_->outbox()).value(), round, stand_->operation());
    }
    void run_against(const LoopbackServer& server, const Round& round = {}) {
        smtp_port_ = server.port();
        run(round);
    }

  private slots:
    void init() {
        stand_ = std::make_unique<Stand>();
        states_.clear();
        memory_ = {};
        ca_ = pki_.ca();
        smtp_port_ = imap_port_ = 0;
    }

    void sendsAndClearsUp() {
        stand_->add(stand_->seal("To: bob@example.org\nBcc: carol@example.org\n", without_own_copy));
        const LoopbackServer server(session_of(good()));
        run_against(server);
        // Nothing is to be filed: the server's yes and the end are one commit.
        QCOMPARE(states_, (std::vector<std::string>{"submitting", "done", "submitting", "done"}));
        QCOMPARE(stand_->files_in_outbox(), std::size_t{0});
        QCOMPARE(count(server.heard(), "RCPT TO:<bob@example.org>"), std::size_t{1});
        QCOMPARE(count(server.heard(), "RCPT TO:<carol@example.org>"), std::size_t{1});
        // Both over one connection.
        QCOMPARE(server.connections(), 1);
        run_against(server, {.at_once = true});
        QCOMPARE(count(server.heard(), "MAIL FROM"), std::size_t{2});
    }

    // Filing may be wanted for one message and not for another.
    void anOwnCopyKeepsTheItemsOfItsMessageAlone() {
        stand_->add(stand_->seal("To: bob@example.org\nBcc: carol@example.org\n"));
        stand_->add(stand_->seal("To: bob@example.org\n", without_own_copy));
        const LoopbackServer server(session_of(good()));
        run_against(server);
        const auto items = stand_->queue().items();
        QCOMPARE(items.at(0).state, ItemState::accepted);
        QCOMPARE(items.at(1).state, ItemState::accepted);
        QCOMPARE(items.at(2).state, ItemState::done);
        QVERIFY(!std::filesystem::exists(stand_->outbox() / items.at(2).id));
        QVERIFY(std::filesystem::exists(stand_->outbox() / items.at(0).message));
    }

    void goesOnWhereTheServerEndsTheConnectionBetweenMessages() {
        for (int i = 0; i < 3; ++i) stand_->add(stand_->in_the_clear("bob@example.org"));
        SubmissionPlay play = good();
        play.messages = 1;
        const LoopbackServer server(session_of(play));
        run_against(server);
        for (const auto& item : stand_->queue().items()) {
            QCOMPARE(item.state, ItemState::done);
            QCOMPARE(item.schedule.attempts, 1);
        }
        QCOMPARE(server.connections(), 3);
    }

    void beginsAnewAfterAMessageThatNobodyTook() {
        stand_->add(stand_->seal("To: carol@example.org\n", without_own_copy));
        stand_->add(stand_->seal("To: bob@example.org\n", without_own_copy));
        SubmissionPlay play = good();
        play.recipients = {{"carol@example.org", "550 5.1.1 who"}};
        const LoopbackServer server(session_of(play));
        run_against(server);
        QCOMPARE(stand_->queue().items().at(0).state, ItemState::failed);
        QCOMPARE(stand_->queue().items().at(1).state, ItemState::done);
        QCOMPARE(server.connections(), 1);
        // RFC 5321 section 4.1.4: the transaction that came to nothing is ended first.
        QCOMPARE(count(server.heard(), "RSET"), std::size_t{1});
    }

    void keepsToTheBackOffUnlessTold() {
        stand_->add(stand_->seal("To: bob@example.org\n", without_own_copy));
        SubmissionPlay play = good();
        play.mail = "451 4.3.0 later";
        const LoopbackServer server(session_of(play));
        run_against(server);
        QCOMPARE(stand_->only().state, ItemState::queued);
        QCOMPARE(stand_->only().schedule.attempts, 1);
        run_against(server);
        QCOMPARE(count(server.heard(), "MAIL FROM"), std::size_t{1});
        run_against(server, {.at_once = true});
        QCOMPARE(count(server.heard(), "MAIL FROM"), std::size_t{2});
        stand_->clock().advance(std::chrono::hours(1));
        run_against(server);
        QCOMPARE(count(server.heard(), "MAIL FROM"), std::size_t{3});
        stand_->clock().advance(-std::chrono::hours(24 * 365));
        run_against(server);
        QCOMPARE(count(server.heard(), "MAIL FROM"), std::size_t{4});
    }

    void goesOnWhereTheClockJumps_data() {
        QTest::addColumn<int>("hours");
        // Not further: nothing new is sealed to a key that is not made yet.
        QTest::newRow("back by months") << -300 * 24;
        QTest::newRow("back by a day") << -24;
        QTest::newRow("ahead by a day") << 24;
    }
    void goesOnWhereTheClockJumps() {
        QFETCH(int, hours);
        SubmissionPlay busy = good();
        busy.end_of_data = "451 4.3.0 later";
        stand_->add(stand_->seal("To: bob@example.org\n", without_own_copy));
        {
            const LoopbackServer server(session_of(busy));
            run_against(server);
        }
        QCOMPARE(stand_->only().state, ItemState::queued);
        // Between two attempts, and again before what was queued under the other clock is sent.
        stand_->clock().advance(std::chrono::hours(hours));
        stand_->reopen();
        stand_->add(stand_->seal("To: carol@example.org\n", without_own_copy));
        stand_->clock().advance(std::chrono::minutes(2));
        const LoopbackServer server(session_of(good()));
        run_against(server);
        for (const auto& item : stand_->queue().items()) QCOMPARE(item.state, ItemState::done);
        QCOMPARE(count(server.heard(), "MAIL FROM"), std::size_t{2});
        // In the order in which they were queued, whatever the clock says of it.
        QVERIFY(server.heard().find("RCPT TO:<bob@") < server.heard().find("RCPT TO:<carol@"));
    }

    void asksOnlyThoseWhoHaveNotAccepted() {
        stand_->add(stand_->seal("To: bob@example.org, carol@example.org\n", without_own_copy));
        SubmissionPlay play = good();
        play.recipients = {{"carol@example.org", "450 4.2.1 busy"}};
        {
            const LoopbackServer server(session_of(play));
            run_against(server);
        }
        QCOMPARE(stand_->only().state, ItemState::queued);
        stand_->reopen();
        const LoopbackServer server(session_of(good()));
        run_against(server, {.at_once = true});
        QCOMPARE(stand_->only().state, ItemState::done);
        QCOMPARE(count(server.heard(), "RCPT TO:"), std::size_t{1});
        QCOMPARE(count(server.heard(), "RCPT TO:<carol@example.org>"), std::size_t{1});
    }

    void holdsACopyWhoseKeyCameToHarm_data() {
        QTest::addColumn<QString>("reason");
        for (const char* reason : {"revoked", "rejected", "conflict", "expired", "no-key"})
            QTest::newRow(reason) << QString(reason);
    }
    void holdsACopyWhoseKeyCameToHarm() {
        QFETCH(QString, reason);
        stand_->add(stand_->seal("To: bob@example.org\n", without_own_copy));
        const FakeDirectory before = stand_->directory();
        FakeDirectory after;
        after.add_own("ada@example.org", usable_key("ada@example.org", 'A'));
        keys::Key key = usable_key("bob@example.org", 'B');
        auto level = crypto::Level::verified;
        if (reason == "revoked") {
            key.state = keys::KeyState::revoked;
            key.revoked = crypto::Revocation{};
        }
        if (reason == "expired") key.expires = stand_->clock().now() - std::chrono::hours(1);
        if (reason == "rejected") level = crypto::Level::rejected;
        if (reason != "no-key") after.add("bob@example.org", key, level);
        if (reason == "conflict")
            after.add("bob@example.org", usable_key("bob@example.org", 'D'), crypto::Level::conflict);
        stand_->directory() = after;
        const LoopbackServer server(session_of(good()));
        run_against(server);
        QCOMPARE(server.connections(), 0);
        const Item held = stand_->only();
        QCOMPARE(held.state, ItemState::held);
        QCOMPARE(
            QString::fromUtf8(outgoing::name_of(std::get<outgoing::Refusal>(*held.trouble).reason).data()),
            reason);
        // The user has put it right.
        stand_->directory() = before;
        run_against(server, {.at_once = true});
        QCOMPARE(stand_->only().state, ItemState::done);
    }

    void holdsACopyInTheClearWhileAKeyIsInConflict() {
        stand_->add(stand_->in_the_clear("dora@example.org"));
        stand_->directory().add("dora@example.org", usable_key("dora@example.org", 'D'),
                                crypto::Level::accepted);
        stand_->directory().add("dora@example.org", usable_key("dora@example.org", 'E'),
                                crypto::Level::conflict);
        const LoopbackServer server(session_of(good()));
        run_against(server);
        QCOMPARE(server.connections(), 0);
        QCOMPARE(stand_->only().state, ItemState::held);
    }

    void sendsNothingThatWasDamaged() {
        const auto id = stand_->add(stand_->seal("To: bob@example.org\n", without_own_copy)).items.front().id;
        std::fstream(stand_->outbox() / id, std::ios::in | std::ios::out).seekp(60).put('!').put('?');
        const LoopbackServer server(session_of(good()));
        run_against(server);
        QCOMPARE(stand_->only().state, ItemState::failed);
        QVERIFY(std::get<Error>(*stand_->only().trouble).code() == ErrorCode::state_corrupt);
        QCOMPARE(count(server.heard(), "MAIL FROM"), std::size_t{0});
    }

    void isUncertainWhereTheServerFellSilentAfterTheMessage() {
        stand_->add(stand_->seal("To: bob@example.org\n", without_own_copy));
        SubmissionPlay play = good();
        play.end_of_data = closes;
        const LoopbackServer server(session_of(play));
        run_against(server);
        QCOMPARE(stand_->only().state, ItemState::queued);
        QVERIFY(stand_->only().uncertain);
    }

    void triesAnUnreachableServerOnceARound() {
        for (int i = 0; i < 3; ++i) stand_->add(stand_->in_the_clear("bob@example.org"));
        {
            smtp_port_ = LoopbackServer([](ServerConnection&) {}).port();
        }
        run();
        int tried = 0;
        for (const auto& item : stand_->queue().items()) {
            QCOMPARE(item.state, ItemState::queued);
            QVERIFY(item.trouble);
            tried += item.schedule.attempts;
        }
        QCOMPARE(tried, 1);
    }

    // The server's yes must not be forgotten for want of room.
    void remembersAnAcceptanceOnAFullDisk() {
        if (::getuid() != 0) QSKIP("a small file system is mounted by root only");
        const TemporaryFolder folder;
        if (::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=1m,mode=0700") != 0)
            QSKIP("mounting a small file system is not allowed here");
        const auto unmount = qScopeGuard([&] {
            stand_.reset();
            ::umount2(folder.path().c_str(), MNT_DETACH);
        });
        stand_ = std::make_unique<Stand>(folder.path());
        stand_->add(stand_->seal("To: bob@example.org\n", without_own_copy, std::string(20000, 'x') + "\n"));
        const auto fill = [&] {
            std::ofstream file(folder.path() / "filler", std::ios::binary);
            const std::string page(512, 'x');
            while (file.write(page.data(), static_cast<std::streamsize>(page.size())).flush()) continue;
        };
        SubmissionPlay play = good();
        play.before_end_of_data = fill;
        const LoopbackServer server(session_of(play));
        smtp_port_ = server.port();
        try {
            run();
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::disk_full || error.code() == ErrorCode::io);
        }
        std::filesystem::remove(folder.path() / "filler");
        stand_->reopen();
        run({.at_once = true});
        QCOMPARE(stand_->only().state, ItemState::done);
        QCOMPARE(count(server.heard(), "MAIL FROM"), std::size_t{1});
    }

    void filesTheOwnCopyOnceAndSendsNothingAgain() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const MailServer provider;
        stand_->add(stand_->seal("To: bob@example.org\n"));
        const LoopbackServer server(session_of(good()));
        run_against(server);
        QCOMPARE(stand_->only().state, ItemState::accepted);
        QVERIFY(stand_->queue().messages().at(0).own.trouble);
        QCOMPARE(stand_->files_in_outbox(), std::size_t{2});
        imap_port_ = provider.imaps_port();
        ca_ = provider.pki().ca();
        run();
        QCOMPARE(provider.stored("ada@example.org", "Sent").size(), std::size_t{0});
        run({.at_once = true});
        QCOMPARE(provider.stored("ada@example.org", "Sent").size(), std::size_t{1});
        QCOMPARE(stand_->only().state, ItemState::done);
        QCOMPARE(stand_->files_in_outbox(), std::size_t{0});
        QCOMPARE(count(server.heard(), "MAIL FROM"), std::size_t{1});
        QCOMPARE((std::vector<std::string>(states_.end() - 2, states_.end())),
                 (std::vector<std::string>{"filed", "done"}));
    }

    // Ended between the server's yes and our commit.
    void looksBeforeItFilesAgain() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const MailServer provider;
        const auto queued = stand_->add(stand_->seal("To: bob@example.org\n"));
        const LoopbackServer server(session_of(good()));
        imap_port_ = provider.imaps_port();
        smtp_port_ = server.port();
        run();
        // The good server's certificate is by another authority than the provider's.
        QCOMPARE(stand_->only().state, ItemState::accepted);
        ca_ = provider.pki().ca();
        run({.at_once = true});
        QCOMPARE(provider.stored("ada@example.org", "Sent").size(), std::size_t{1});
        const auto again = stand_->add(stand_->seal("To: bob@example.org\n"));
        stand_->queue().together([&] {
            stand_->queue().change(again.items.front().id, [&](Item& item) {
                item.state = ItemState::accepted;
                item.recipients.front().state = transport::RecipientState::accepted;
                item.message_id = queued.message.message_id;
            });
            stand_->queue().change_message(again.message.id, [&](Message& message) {
                message.own.uncertain = true;
                message.message_id = queued.message.message_id;
            });
        });
        run({.at_once = true});
        QCOMPARE(provider.stored("ada@example.org", "Sent").size(), std::size_t{1});
        QCOMPARE(stand_->queue().get(again.items.front().id).state, ItemState::done);
    }
};

QTEST_GUILESS_MAIN(SenderTest)
#include "sender_test.moc"
