// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the outbox, and what can be done with a copy: functions of values.
#include "gui/outbox/outbox_actions.h"
#include "gui/outbox/outbox_model.h"
#include "tests/gui/support/watched_application.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sealpost;
using namespace sealpost::gui;
using outbox::ItemState;

namespace {

const Time now = parse_rfc3339("2026-11-27T12:00:00Z").value();

OutboxEntry entry_for(const std::string& id, const std::vector<std::string>& to,
                      ItemState state = ItemState::queued) {
    const auto message_id = mime::MessageId::parse("<one@example.org>").value();
    std::vector<outbox::ItemRecipient> recipients;
    for (const auto& address : to) recipients.push_back({.address = mime::AddrSpec::demand(address)});
    return {.item = {.id = id,
                     .message = "m",
                     .message_id = message_id,
                     .account = "ada@example.org",
                     .mail_from = mime::AddrSpec::demand("ada@example.org"),
                     .recipients = std::move(recipients),
                     .copy = {.recipients = {}, .engine = {}, .keys = {}, .cipher = {}},
                     .queued_at = now,
                     .state = state,
                     .schedule = {.attempts = 0, .next = now, .set_at = now}},
            .message = {.id = "m", .account = "ada@example.org", .message_id = message_id, .items = {id}}};
}

OutboxEntry taken_by_the_first(OutboxEntry entry) {
    entry.item.recipients.front().state = transport::RecipientState::accepted;
    return entry;
}

} // namespace

class OutboxModelTest : public QObject {
    Q_OBJECT

  private slots:
    void isAnOrderlyModel() {
        OutboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_entries({entry_for("a", {"bob@example.org"}), entry_for("b", {"carol@example.org"})}, now);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.row_of("b"), 1);
        QCOMPARE(model.row_of("c"), -1);
        QVERIFY(!model.entry(2));
        model.set_entries({entry_for("b", {"carol@example.org"})}, now);
        QCOMPARE(model.rowCount(), 1);
    }

    void keepsItsRowsWhereTheyAreTheSame() {
        OutboxModel model;
        model.set_entries({entry_for("a", {"bob@example.org"})}, now);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.set_entries({entry_for("a", {"bob@example.org"}, ItemState::submitting)}, now);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void namesRecipientsAndHowManyMore() {
        const auto few = entry_for("a", {"bob@example.org", "carol@example.org"});
        QCOMPARE(outbox_recipients_of(few.item), QStringLiteral("bob@example.org, carol@example.org"));
        const auto many = entry_for(
            "a", {"a@example.org", "b@example.org", "c@example.org", "d@example.org", "e@example.org"});
        const QString text = outbox_recipients_of(many.item);
        QVERIFY(text.contains("c@example.org"));
        QVERIFY(!text.contains("d@example.org"));
        QVERIFY(text.contains('2'));
    }

    void saysEachStateInOtherWordsAndWithAShape() {
        OutboxModel model;
        std::set<QString> words;
        const std::vector<ItemState> states{ItemState::queued, ItemState::submitting, ItemState::held,
                                            ItemState::failed, ItemState::done,       ItemState::cancelled};
        for (const ItemState state : states) {
            model.set_entries({entry_for("a", {"bob@example.org"}, state)}, now);
            const QModelIndex row = model.index(0);
            words.insert(row.data(OutboxModel::StateRole).toString());
            // Colour never speaks alone.
            QVERIFY(row.data(OutboxModel::ShapeRole).toInt() != static_cast<int>(gui::Shape::none) ||
                    row.data(OutboxModel::ToneRole).toInt() == static_cast<int>(Tone::neutral));
            QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains("bob@example.org"));
        }
        QCOMPARE(words.size(), states.size());
        QVERIFY(!words.contains(QString()));
    }

    void countsTheSecondsDown() {
        OutboxModel model;
        auto entry = entry_for("a", {"bob@example.org"});
        entry.item.schedule.next = now + std::chrono::seconds(8);
        auto other = entry_for("b", {"carol@example.org"}, ItemState::held);
        model.set_entries({entry, other}, now);
        QVERIFY(model.counts_down());
        const QString before = model.index(0).data(OutboxModel::StateRole).toString();
        QVERIFY2(before.contains('8'), qPrintable(before));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.set_now(now + std::chrono::seconds(1));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 0);
        QVERIFY(model.index(0).data(OutboxModel::StateRole).toString() != before);
        model.set_now(now + std::chrono::seconds(9));
        QVERIFY(!model.counts_down());
    }

    void tellsWhatCanBeDone() {
        auto waiting = entry_for("a", {"bob@example.org"});
        auto actions = outbox_actions_of(waiting, now);
        QVERIFY(actions.retry && actions.cancel && !actions.give_up && !actions.waive);
        QVERIFY(actions.reason.isEmpty());
        const QString again = actions.retry_label;
        waiting.item.schedule.next = now + std::chrono::seconds(8);
        QVERIFY(outbox_actions_of(waiting, now).retry_label != again);

        actions = outbox_actions_of(entry_for("a", {"bob@example.org"}, ItemState::submitting), now);
        QVERIFY(!actions.retry && !actions.cancel);
        QVERIFY(!actions.reason.isEmpty());
        actions = outbox_actions_of(entry_for("a", {"bob@example.org"}, ItemState::done), now);
        QVERIFY(!actions.retry && !actions.cancel);
    }

    void takesNothingBackThatSomebodyHas() {
        const auto entry =
            taken_by_the_first(entry_for("a", {"bob@example.org", "carol@example.org"}, ItemState::failed));
        const auto actions = outbox_actions_of(entry, now);
        QVERIFY(actions.retry && actions.give_up && !actions.cancel);
        QVERIFY(!actions.reason.isEmpty());
        const QString answers = outbox_answers_of(entry.item);
        QVERIFY(answers.contains("bob@example.org") && answers.contains("carol@example.org"));
        QVERIFY(outbox_answers_of(entry_for("a", {"bob@example.org"}).item).isEmpty());
    }

    void offersToWaiveWhatHoldsIt() {
        auto entry = entry_for("a", {"bob@example.org"}, ItemState::held);
        entry.item.trouble = Error(ErrorCode::requiretls_missing, {{"server", "localhost:465"}});
        QVERIFY(outbox_actions_of(entry, now).waive);
        QVERIFY(outbox_actions_of(entry, now).person.isEmpty());
    }

    void namesThePersonWhoseKeyHoldsIt() {
        auto entry = entry_for("a", {"bob@example.org"}, ItemState::held);
        entry.item.trouble = outgoing::Refusal{.address = mime::AddrSpec::demand("bob@example.org"),
                                               .reason = outgoing::RefusalReason::revoked};
        const auto actions = outbox_actions_of(entry, now);
        QCOMPARE(actions.person, QStringLiteral("bob@example.org"));
        QVERIFY(!actions.waive);
        QVERIFY(outbox_state_of(entry, now).headline.contains("bob@example.org"));
    }

    void showsNothingOfTheServerThatCouldDeceive() {
        auto entry = entry_for("a", {"bob@example.org"}, ItemState::failed);
        entry.item.recipients.front().state = transport::RecipientState::rejected;
        entry.item.recipients.front().reply = "550 no\x1b[31m\xe2\x80\xae";
        const QString answers = outbox_answers_of(entry.item);
        QVERIFY(answers.contains("550"));
        QVERIFY(!answers.contains(QChar(0x1b)));
        QVERIFY(!answers.contains(QChar(0x202e)));
    }

    void asksForTheOwnCopyOnceMore() {
        auto entry = taken_by_the_first(entry_for("a", {"bob@example.org"}, ItemState::accepted));
        entry.message.own.state = outbox::OwnCopyState::given_up;
        QVERIFY(outbox_actions_of(entry, now).retry);
        QVERIFY(!outbox_actions_of(entry, now).cancel);
        QVERIFY(outbox_state_of(entry, now).headline !=
                outbox_state_of(entry_for("b", {"bob@example.org"}), now).headline);
    }
};

SEALPOST_GUI_MAIN(OutboxModelTest)
#include "outbox_model_test.moc"
