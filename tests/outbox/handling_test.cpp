// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the servers on the way (REQUIRETLS, DSN): kept with the item, said in every attempt, never
// dropped without a word.
#include "core/outbox/sender.h"
#include "tests/e2e/submission_play.h"
#include "tests/outbox/stand.h"
#include "tests/support/test_pki.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::outbox;
using namespace sealpost::test;
using transport::DeliveryReport;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

} // namespace

class HandlingTest : public QObject {
    Q_OBJECT
    TestPki pki_;
    std::unique_ptr<Stand> stand_;
    net::NoActivityLog log_;
    SystemClock system_clock_;
    net::Dialer dialer_{log_, system_clock_};
    net::VolatileTlsMemory memory_;

    SubmissionPlay play(const std::string& extensions) const {
        return {.tls = {.certificate = pki_.certificate("good"), .key = pki_.key("good")},
                .extensions = extensions};
    }
    void run_against(const LoopbackServer& server) {
        const net::Surroundings surroundings{dialer_, memory_, system_clock_, std::chrono::seconds(10)};
        const net::ServerSettings settings{{"localhost", server.port()}, net::Security::implicit, pki_.ca()};
        Servers servers{.submission =
                            [&](const std::string&) {
                                return std::make_unique<transport::SmtpClient>(
                                    surroundings, settings,
                                    transport::Credential::with_password("ada@example.org", Secret("pw")));
                            },
                        .mailbox = {}};
        Sender sender({.queue = stand_->queue(),
                       .directory = stand_->directory(),
                       .servers = std::move(servers),
                       .clock = stand_->clock()});
        sender.run(Lease::try_take(stand_->outbox()).value(), {.at_once = true}, stand_->operation());
    }
    Queued add(const std::string& header, const Handling& handling) {
        const auto sealed = stand_->seal(header, {});
        return stand_->queue().add(
            sealed, {.account = "ada@example.org", .now = stand_->clock().now(), .handling = handling},
            stand_->operation());
    }

  private slots:
    void init() {
        stand_ = std::make_unique<Stand>();
        memory_ = {};
    }

    void asksForThemInEveryAttempt() {
        add("To: bob@example.org, carol@example.org\n",
            {.require_tls = true, .reports = {DeliveryReport::success, DeliveryReport::failure}});
        const std::string id = stand_->only().handling.envelope_id;
        QCOMPARE(id.size(), std::size_t{32});
        SubmissionPlay busy = play("250-DSN\r\n250-REQUIRETLS\r\n");
        busy.end_of_data = "451 4.3.0 later";
        const std::string mail = " REQUIRETLS RET=HDRS ENVID=" + id + "\r\n";
        const std::string rcpt = "@example.org> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;";
        {
            const LoopbackServer server(session_of(busy));
            run_against(server);
            QCOMPARE(count(server.heard(), mail), std::size_t{1});
            QCOMPARE(count(server.heard(), rcpt), std::size_t{2});
            QCOMPARE(stand_->only().state, ItemState::queued);
        }
        // Another process, later: the same words.
        stand_->reopen();
        const LoopbackServer server(session_of(play("250-DSN\r\n250-REQUIRETLS\r\n")));
        run_against(server);
        QCOMPARE(count(server.heard(), mail), std::size_t{1});
        QCOMPARE(count(server.heard(), rcpt), std::size_t{2});
        QCOMPARE(stand_->only().state, ItemState::done);
        QVERIFY(!stand_->only().reports_not_offered);
    }

    void saysNothingOfThemUnasked() {
        add("To: bob@example.org\n", {});
        QCOMPARE(stand_->only().handling.envelope_id, std::string());
        const LoopbackServer server(session_of(play("250-DSN\r\n250-REQUIRETLS\r\n")));
        run_against(server);
        QCOMPARE(stand_->only().state, ItemState::done);
        for (const char* word : {"NOTIFY", "ENVID", "ORCPT", " REQUIRETLS"})
            QCOMPARE(count(server.heard(), word), std::size_t{0});
        QCOMPARE(count(server.heard(), "RET=HDRS"), std::size_t{1});
    }

    /// Nothing by which the copies of a message could be put together, or a thing of this computer be found.
    void everyCopyHasAnEnvelopeIdOfItsOwn() {
        const auto queued =
            add("To: bob@example.org\nBcc: carol@example.org\n", {.reports = {DeliveryReport::delay}});
        QCOMPARE(queued.items.size(), std::size_t{2});
        const std::string one = queued.items[0].handling.envelope_id;
        const std::string other = queued.items[1].handling.envelope_id;
        QVERIFY(one != other);
        for (const auto& id : {one, other}) {
            QVERIFY(id != queued.items[0].id && id != queued.items[1].id && id != queued.message.id);
            QVERIFY(queued.message.message_id.to_string().find(id) == std::string::npos);
        }
    }

    void isHeldWhereRequiretlsIsNotOffered() {
        add("To: bob@example.org\n", {.require_tls = true});
        const LoopbackServer server(session_of(play("250-DSN\r\n")));
        run_against(server);
        const Item held = stand_->only();
        QCOMPARE(held.state, ItemState::held);
        QVERIFY(std::get<Error>(*held.trouble).code() == ErrorCode::requiretls_missing);
        // Not a word of the message, nor the password.
        QCOMPARE(count(server.heard(), "MAIL"), std::size_t{0});
        QCOMPARE(count(server.heard(), "AUTH"), std::size_t{0});
        // Not dropped by trying again.
        stand_->queue().retry(held.id, stand_->clock().now());
        run_against(server);
        QCOMPARE(stand_->only().state, ItemState::held);
        QCOMPARE(count(server.heard(), "MAIL"), std::size_t{0});
        // The user drops it, for this message.
        stand_->queue().waive_require_tls(held.id);
        stand_->queue().retry(held.id, stand_->clock().now());
        run_against(server);
        QCOMPARE(stand_->only().state, ItemState::done);
        QCOMPARE(count(server.heard(), "REQUIRETLS"), std::size_t{0});
    }

    void notesThatReportsAreNotOffered() {
        add("To: bob@example.org\n", {.reports = {DeliveryReport::success}});
        const LoopbackServer server(session_of(play("")));
        run_against(server);
        QCOMPARE(stand_->only().state, ItemState::done);
        QVERIFY(stand_->only().reports_not_offered);
        for (const char* word : {"NOTIFY", "ENVID", "ORCPT", "RET="})
            QCOMPARE(count(server.heard(), word), std::size_t{0});
        stand_->reopen();
        QVERIFY(stand_->only().reports_not_offered);
    }
};

QTEST_GUILESS_MAIN(HandlingTest)
#include "handling_test.moc"
