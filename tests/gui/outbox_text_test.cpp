// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/outbox_text.h"

#include "gui/text/explanation.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;
using namespace sealpost::outbox;
using transport::RecipientState;

namespace {

const Time now = parse_rfc3339("2026-11-24T09:00:00Z").value();

Item item_in(ItemState state) {
    Item item{.id = std::string(32, '1'),
              .message = std::string(32, '2'),
              .message_id = mime::MessageId::generate("example.org"),
              .account = "alice@example.org",
              .mail_from = mime::AddrSpec::demand("alice@example.org"),
              .recipients = {{.address = mime::AddrSpec::demand("bob@example.org")},
                             {.address = mime::AddrSpec::demand("carol@example.org")}},
              .copy = {}};
    item.state = state;
    item.queued_at = now;
    item.schedule.next = now + std::chrono::seconds(8);
    item.schedule.set_at = now;
    return item;
}

Item with(Item item, Trouble trouble) {
    item.trouble = std::move(trouble);
    return item;
}

outgoing::Refusal revoked() {
    return {.address = mime::AddrSpec::demand("bob@example.org"), .reason = outgoing::RefusalReason::revoked};
}

QString all_of(const BannerText& text) { return text.headline + QLatin1Char('\n') + text.explanation; }

Message message_with(OwnCopyState state) {
    Message message{.id = std::string(32, '2'),
                    .account = "alice@example.org",
                    .message_id = mime::MessageId::generate("example.org"),
                    .items = {}};
    message.own.state = state;
    return message;
}

} // namespace

class OutboxTextTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void waitingSaysForHowLong();
    void aClockTurnedBackPromisesNoTime();
    void statesDiffer();
    void onlyWhatWasSentLooksDone();
    void troubleIsSaidWithItsRemedy();
    void heldNamesThePersonAndTheReason();
    void whereSomeHaveItTheOthersAreNamed();
    void whatMayHaveBeenSentIsNotCalledUnsent_data();
    void whatMayHaveBeenSentIsNotCalledUnsent();
    void reportsThatWereNotOfferedAreSaid();
    void theOwnCopySpeaksOnlyOfTrouble();
};

void OutboxTextTest::initTestCase() {
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void OutboxTextTest::waitingSaysForHowLong() {
    const BannerText text = state_of(item_in(ItemState::queued), now);
    QVERIFY2(text.headline.startsWith(QStringLiteral("Waiting: goes out in 8 second")),
             qPrintable(text.headline));
    QCOMPARE(int(text.shape), int(Shape::waiting));
    QVERIFY(text.tone != Tone::caution && text.tone != Tone::danger);
    QVERIFY2(state_of(item_in(ItemState::queued), now + std::chrono::seconds(5))
                 .headline.contains(QStringLiteral("in 3 second")),
             "it counts down");
}

void OutboxTextTest::aClockTurnedBackPromisesNoTime() {
    const QString late = state_of(item_in(ItemState::queued), now - std::chrono::hours(24)).headline;
    QVERIFY2(!late.contains(QRegularExpression(QStringLiteral("\\d"))), qPrintable(late));
}

void OutboxTextTest::statesDiffer() {
    QSet<QString> headlines;
    for (const auto state : {ItemState::queued, ItemState::submitting, ItemState::accepted, ItemState::done,
                             ItemState::held, ItemState::failed, ItemState::cancelled}) {
        const QString headline = state_of(item_in(state), now).headline;
        QVERIFY2(!headline.isEmpty() && !headlines.contains(headline), name_of(state).data());
        headlines.insert(headline);
    }
    QCOMPARE(state_of(item_in(ItemState::done), now).headline, QStringLiteral("Sent"));
}

void OutboxTextTest::onlyWhatWasSentLooksDone() {
    for (const auto state : {ItemState::queued, ItemState::submitting, ItemState::accepted, ItemState::filed,
                             ItemState::done, ItemState::held, ItemState::failed, ItemState::cancelled}) {
        const bool sent =
            state == ItemState::accepted || state == ItemState::filed || state == ItemState::done;
        const BannerText text = state_of(item_in(state), now);
        QCOMPARE(text.shape == Shape::done, sent);
        QCOMPARE(text.tone == Tone::good, sent);
        QCOMPARE(text.headline.startsWith(QStringLiteral("Sent")), sent);
    }
}

void OutboxTextTest::troubleIsSaidWithItsRemedy() {
    const Error error(ErrorCode::auth_refused, {{"server", "mail.example.org"}});
    const Explanation words = explain(error);
    for (const auto state : {ItemState::queued, ItemState::held, ItemState::failed}) {
        const BannerText text = state_of(with(item_in(state), error), now);
        QVERIFY2(text.headline.contains(words.headline), qPrintable(text.headline));
        QVERIFY2(text.explanation.contains(words.advice), qPrintable(text.explanation));
        QVERIFY(text.tone == Tone::caution || text.tone == Tone::danger);
    }
    const QString queued = state_of(with(item_in(ItemState::queued), error), now).headline;
    QVERIFY2(queued.contains(QStringLiteral("in 8 second")), qPrintable(queued));
}

void OutboxTextTest::heldNamesThePersonAndTheReason() {
    const BannerText text = state_of(with(item_in(ItemState::held), revoked()), now);
    QVERIFY2(text.headline.startsWith(QStringLiteral("Held back: ")), qPrintable(text.headline));
    QVERIFY2(text.headline.contains(QStringLiteral("bob@example.org")), qPrintable(text.headline));
    QVERIFY2(text.headline.contains(QStringLiteral("withdrawn")), qPrintable(text.headline));
    QVERIFY(!text.explanation.isEmpty());
}

void OutboxTextTest::whereSomeHaveItTheOthersAreNamed() {
    Item item = with(item_in(ItemState::failed),
                     Error(ErrorCode::server_refused, {{"address", "carol@example.org"}}));
    item.recipients[0].state = RecipientState::accepted;
    item.recipients[1].state = RecipientState::rejected;
    const QString headline = state_of(item, now).headline;
    QVERIFY2(headline.contains(QStringLiteral("carol@example.org")), qPrintable(headline));
    QVERIFY2(!headline.contains(QStringLiteral("bob@example.org")), qPrintable(headline));
    QVERIFY2(!headline.startsWith(QStringLiteral("Not sent")), qPrintable(headline));
    item.state = ItemState::cancelled;
    QVERIFY2(!all_of(state_of(item, now)).contains(QStringLiteral("Nobody received")), "Bob has it");
}

void OutboxTextTest::whatMayHaveBeenSentIsNotCalledUnsent_data() {
    QTest::addColumn<int>("state");
    for (const auto state : {ItemState::queued, ItemState::failed, ItemState::cancelled})
        QTest::newRow(name_of(state).data()) << int(state);
}

void OutboxTextTest::whatMayHaveBeenSentIsNotCalledUnsent() {
    QFETCH(int, state);
    Item item = with(item_in(static_cast<ItemState>(state)),
                     Error(ErrorCode::connection_lost, {{"stage", "message"}}));
    item.uncertain = true;
    const BannerText text = state_of(item, now);
    QVERIFY2(all_of(text).contains(QStringLiteral("sent mail")), qPrintable(all_of(text)));
    QVERIFY2(!all_of(text).contains(QStringLiteral("Nobody received")), qPrintable(all_of(text)));
    QVERIFY2(!text.headline.startsWith(QStringLiteral("Not sent")), qPrintable(text.headline));
    // Once is enough.
    QCOMPARE(all_of(text).count(QStringLiteral("sent mail")), 1);
    item.trouble = Error(ErrorCode::unreachable);
    QVERIFY2(all_of(state_of(item, now)).contains(QStringLiteral("sent mail")), "the doubt stays");
    item.uncertain = false;
    QVERIFY2(!all_of(state_of(item, now)).contains(QStringLiteral("sent mail")), "nothing was sent");
}

void OutboxTextTest::reportsThatWereNotOfferedAreSaid() {
    Item item = item_in(ItemState::done);
    QVERIFY(state_of(item, now).explanation.isEmpty());
    item.reports_not_offered = true;
    QVERIFY(!state_of(item, now).explanation.isEmpty());
    QCOMPARE(state_of(item, now).headline, QStringLiteral("Sent"));
}

void OutboxTextTest::theOwnCopySpeaksOnlyOfTrouble() {
    for (const auto state :
         {OwnCopyState::none, OwnCopyState::waiting, OwnCopyState::done, OwnCopyState::dropped})
        QVERIFY2(own_copy_of(message_with(state)).headline.isEmpty(), name_of(state).data());
    const BannerText lost = own_copy_of(message_with(OwnCopyState::given_up));
    QCOMPARE(int(lost.tone), int(Tone::caution));
    QVERIFY(!lost.explanation.isEmpty());
    Message waiting = message_with(OwnCopyState::waiting);
    waiting.own.trouble = Error(ErrorCode::unreachable, {{"server", "mail.example.org"}});
    const BannerText text = own_copy_of(waiting);
    QVERIFY(text.headline != lost.headline);
    QVERIFY2(text.explanation.contains(QStringLiteral("mail.example.org")), qPrintable(text.explanation));
}

QTEST_GUILESS_MAIN(OutboxTextTest)
#include "outbox_text_test.moc"
