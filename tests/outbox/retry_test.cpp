// SPDX-License-Identifier: GPL-3.0-or-later
// What an attempt makes of an item, and when it is tried again.
#include "core/outbox/retry.h"
#include "tests/outbox/stand.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::outbox;
using namespace sealpost::test;
using std::chrono::hours;
using std::chrono::seconds;

class RetryTest : public QObject {
    Q_OBJECT
    Stand stand_;
    const Time now_ = parse_rfc3339(plan_time).value();

    Item item() { return stand_.add(stand_.seal("To: bob@example.org, carol@example.org\n")).items.front(); }
    static transport::SubmitReceipt answers(const std::string& bob, const std::string& carol) {
        const auto state = [](const std::string& reply) {
            return reply[0] == '2'   ? transport::RecipientState::accepted
                   : reply[0] == '5' ? transport::RecipientState::rejected
                                     : transport::RecipientState::pending;
        };
        return {
            .recipients = {{"bob@example.org", state(bob), bob}, {"carol@example.org", state(carol), carol}},
            .reply = "250 fine"};
    }

  private slots:
    void waitsLongerEachTime() {
        QCOMPARE(back_off(1, 0.0), seconds(30));
        QCOMPARE(back_off(1, 0.999), seconds(59));
        QCOMPARE(back_off(2, 0.0), seconds(60));
        QCOMPARE(back_off(5, 0.5), seconds(480 + 240));
        QCOMPARE(back_off(9, 0.0), seconds(2 * 3600));
        QCOMPARE(back_off(1000, 0.999), seconds(2 * 3600 + 7192));
        for (int attempts = 0; attempts < 40; ++attempts)
            QVERIFY(back_off(attempts + 1, 0.0) >= back_off(attempts, 0.0));
    }

    void drawsNumbersFromZeroToOne() {
        for (int i = 0; i < 1000; ++i) {
            const double drawn = system_random();
            QVERIFY(drawn >= 0.0 && drawn < 1.0);
        }
    }

    void isDueWhenItsTimeComesOrTheClockIsTurnedBack() {
        const Schedule schedule{.attempts = 1, .next = now_ + hours(1), .set_at = now_};
        QVERIFY(!schedule.due(now_));
        QVERIFY(!schedule.due(now_ + seconds(3599)));
        QVERIFY(schedule.due(now_ + hours(1)));
        // A year back: without this it would wait a year and an hour.
        QVERIFY(schedule.due(now_ - hours(24 * 365)));
    }

    void followsTheServersAnswers_data() {
        QTest::addColumn<QString>("bob");
        QTest::addColumn<QString>("carol");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("all accepted") << "250 ok"
                                      << "250 ok"
                                      << "accepted"
                                      << "";
        QTest::newRow("one refused") << "250 ok"
                                     << "550 who"
                                     << "failed"
                                     << "server-refused";
        QTest::newRow("all refused") << "550 who"
                                     << "550 who"
                                     << "failed"
                                     << "server-refused";
        QTest::newRow("one later") << "250 ok"
                                   << "450 later"
                                   << "queued"
                                   << "server-busy";
        QTest::newRow("all later") << "450 later"
                                   << "450 later"
                                   << "queued"
                                   << "server-busy";
        // The one that waits is still tried; what is for good is told.
        QTest::newRow("one later, one refused") << "450 later"
                                                << "550 who"
                                                << "queued"
                                                << "server-refused";
    }
    void followsTheServersAnswers() {
        QFETCH(QString, bob);
        QFETCH(QString, carol);
        QFETCH(QString, state);
        QFETCH(QString, trouble);
        Item one = item();
        one.state = ItemState::submitting;
        one.schedule.attempts = 1;
        take_answer(one, answers(bob.toStdString(), carol.toStdString()), "server:465", {now_, 0.5});
        QCOMPARE(QString::fromUtf8(name_of(one.state).data()), state);
        QCOMPARE(one.trouble.has_value(), !trouble.isEmpty());
        if (one.trouble)
            QCOMPARE(
                QString::fromStdString(std::string(sealpost::name_of(std::get<Error>(*one.trouble).code()))),
                trouble);
        if (state == "queued") QCOMPARE(one.schedule.next, now_ + seconds(45));
    }

    void asksNobodyTwice() {
        Item one = item();
        take_answer(one, answers("250 ok", "450 later"), "server:465", {now_, 0});
        QCOMPARE(one.pending(), std::vector{address("carol@example.org")});
        transport::SubmitReceipt second{
            .recipients = {{"carol@example.org", transport::RecipientState::accepted, "250 now"}},
            .reply = "250 now"};
        take_answer(one, second, "server:465", {now_, 0});
        QCOMPARE(one.state, ItemState::accepted);
        QCOMPARE(one.recipients[0].reply, std::string("250 ok"));
    }

    void followsAnError_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("uncertain");
        const auto row = [](const char* name, ErrorCode code, const char* stage, const char* state,
                            bool uncertain) {
            QTest::newRow(name) << static_cast<int>(code) << QString(stage) << QString(state) << uncertain;
        };
        row("unreachable", ErrorCode::unreachable, "", "queued", false);
        row("lost before the message", ErrorCode::connection_lost, "data", "queued", false);
        row("lost after the message", ErrorCode::connection_lost, "message", "queued", true);
        row("silent after the message", ErrorCode::server_silent, "message", "queued", true);
        row("busy", ErrorCode::server_busy, "mail", "queued", false);
        row("refused", ErrorCode::server_refused, "message", "failed", false);
        row("password", ErrorCode::auth_refused, "auth", "queued", false);
        row("certificate", ErrorCode::tls_expired, "", "queued", false);
        row("too large", ErrorCode::message_too_large, "mail", "failed", false);
        row("REQUIRETLS", ErrorCode::requiretls_missing, "ehlo", "held", false);
        row("account gone", ErrorCode::no_account, "", "held", false);
        row("damaged", ErrorCode::state_corrupt, "", "failed", false);
        row("locked", ErrorCode::locked, "", "queued", false);
    }
    void followsAnError() {
        QFETCH(int, code);
        QFETCH(QString, stage);
        QFETCH(QString, state);
        QFETCH(bool, uncertain);
        Item one = item();
        Facts facts;
        if (!stage.isEmpty()) facts["stage"] = stage.toStdString();
        take_error(one, Error(static_cast<ErrorCode>(code), facts), {now_, 0});
        QCOMPARE(QString::fromUtf8(name_of(one.state).data()), state);
        QCOMPARE(one.uncertain, uncertain);
        QVERIFY(one.trouble);
    }

    void givesUpAfterFiveDaysAndManyAttempts() {
        Item one = item();
        const Error later(ErrorCode::unreachable);
        const auto at = [&](Time time, int attempts) {
            one.state = ItemState::submitting;
            one.schedule.attempts = attempts;
            take_error(one, later, {time, 0});
            return one.state;
        };
        QCOMPARE(at(now_ + hours(119), 50), ItemState::queued);
        // Switched off for a week: the first attempt afterwards is not the last.
        QCOMPARE(at(now_ + hours(24 * 7), 1), ItemState::queued);
        QCOMPARE(at(now_ + hours(120), 8), ItemState::failed);
        // The clock was turned back.
        QCOMPARE(at(now_ - hours(24 * 7), 50), ItemState::queued);
    }
};

QTEST_GUILESS_MAIN(RetryTest)
#include "retry_test.moc"
