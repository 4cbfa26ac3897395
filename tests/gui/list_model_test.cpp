// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/list_model.h"

#include "gui/text/status_text.h"
#include "tests/support/fixed_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;
using transport::Looks;
using transport::MessageEntry;

namespace {

MessageEntry entry(std::uint32_t uid, const std::string& subject = "Tea", Looks looks = Looks::plain) {
    return {.uid = uid,
            .from = {{"Bob", "bob@example.org"}},
            .subject = subject,
            .date = "Tue, 24 Nov 2026 09:00:00 +0000",
            .message_id = "<" + std::to_string(uid) + "@example.org>",
            .size = 1000,
            .flags = {},
            .looks = looks};
}

std::vector<MessageRow> rows_of(const std::vector<std::uint32_t>& uids) {
    std::vector<MessageEntry> entries;
    for (const auto uid : uids) entries.push_back(entry(uid));
    return make_rows("ada@example.org", entries);
}

std::vector<std::uint32_t> uids_of(const ListModel& model) {
    std::vector<std::uint32_t> uids;
    for (int row = 0; row < model.rowCount(); ++row) uids.push_back(model.row(row)->uid);
    return uids;
}

QString text(const ListModel& model, int row, int role) { return model.index(row).data(role).toString(); }

} // namespace

class ListModelTest : public QObject {
    Q_OBJECT

    const test::FixedClock clock_{"2026-11-24T12:00:00Z"};

  private slots:
    void decodesWhatTheServerSays() {
        MessageEntry one = entry(7, "=?utf-8?q?Gr=C3=BC=C3=9Fe?=");
        one.from = {{"=?utf-8?q?J=C3=B6rg?=", "joerg@example.org"}};
        const auto row = make_rows("ada@example.org", {one}).front();
        QCOMPARE(row.subject, QStringLiteral("Grüße"));
        QCOMPARE(row.sender, QStringLiteral("Jörg"));
        QCOMPARE(to_rfc3339(*row.date), std::string("2026-11-24T09:00:00Z"));
        QVERIFY(row.unread());
    }

    void namesTheAddressWhereThereIsNoName() {
        MessageEntry one = entry(7);
        one.from = {{" ", "joerg@example.org"}};
        QCOMPARE(make_rows("", {one}).front().sender, QStringLiteral("joerg@example.org"));
        one.from.clear();
        ListModel model(clock_);
        model.set_rows(make_rows("", {one}));
        QCOMPARE(text(model, 0, ListModel::sender_role), QStringLiteral("No sender"));
    }

    void sortsTheNewestFirstAndHidesWhatWaitsToBeRemoved() {
        MessageEntry removed = entry(8);
        removed.flags = {"seen", "deleted"};
        const auto rows = make_rows("", {entry(3), removed, entry(9)});
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows.front().uid, 9U);
    }

    // Otherwise a sender could give his message the mark of another one in the list.
    void remembersNothingOfMessagesThatCannotBeToldApart() {
        MessageEntry copy = entry(2);
        copy.uid = 5;
        const auto rows = make_rows("", {entry(2), copy, entry(3)});
        QVERIFY(rows[0].key.empty());
        QVERIFY(!rows[1].key.empty());
        QVERIFY(rows[2].key.empty());
    }

    void tellsMessagesWithTheSameIdApart() {
        MessageEntry other = entry(2);
        other.uid = 5;
        other.size += 1;
        const auto rows = make_rows("", {entry(2), other});
        QVERIFY(!rows[0].key.empty());
        QVERIFY(rows[0].key != rows[1].key);
        QVERIFY(rows[1].key != make_rows("bob@example.org", {entry(2)}).front().key);
    }

    void saysOfASealedMessageThatItIsOne_data() {
        QTest::addColumn<QString>("outside");
        QTest::addColumn<QString>("shown");
        QTest::newRow("dots") << "..."
                              << "Protected message";
        QTest::newRow("brackets") << "[...]"
                                  << "Protected message";
        QTest::newRow("one sign") << "…"
                                  << "Protected message";
        QTest::newRow("nothing") << ""
                                 << "Protected message";
        QTest::newRow("in clear") << "Invoice"
                                  << "Invoice";
    }
    void saysOfASealedMessageThatItIsOne() {
        QFETCH(const QString, outside);
        QFETCH(const QString, shown);
        ListModel model(clock_);
        model.set_rows(make_rows("", {entry(1, outside.toStdString(), Looks::encrypted)}));
        QCOMPARE(text(model, 0, Qt::DisplayRole), shown);
        QCOMPARE(mark_of(*model.row(0)).tone, Tone::neutral);
        QCOMPARE(mark_of(*model.row(0)).shape, Shape::locked);
    }

    void claimsNothingOfAPlainMessage() {
        ListModel model(clock_);
        model.set_rows(make_rows("", {entry(1, "...")}));
        QCOMPARE(text(model, 0, Qt::DisplayRole), QStringLiteral("..."));
        QCOMPARE(mark_of(*model.row(0)).shape, Shape::none);
    }

    void showsWhatTheMessageSaysInsideOnceItWasOpened() {
        ListModel model(clock_);
        model.set_rows(make_rows("", {entry(1, "...", Looks::encrypted), entry(2)}));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.set_memo(1, {.subject = "The tunnel",
                           .sender = "Bob inside",
                           .protection = incoming::Protection::signed_and_encrypted});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(text(model, 1, Qt::DisplayRole), QStringLiteral("The tunnel"));
        QCOMPARE(text(model, 1, ListModel::sender_role), QStringLiteral("Bob inside"));
        QCOMPARE(mark_of(*model.row(1)).tone,
                 mark_of(incoming::Protection::signed_and_encrypted, false).tone);
        QVERIFY(text(model, 1, Qt::AccessibleTextRole).startsWith(QStringLiteral("Unread. Bob inside")));
        // An empty subject inside is one, and no riddle any more.
        model.set_memo(1, {.protection = incoming::Protection::encrypted});
        QCOMPARE(text(model, 1, Qt::DisplayRole), QStringLiteral("No subject"));
    }

    void changesOnlyWhatIsAnother_data() {
        QTest::addColumn<std::vector<std::uint32_t>>("before");
        QTest::addColumn<std::vector<std::uint32_t>>("after");
        using Uids = std::vector<std::uint32_t>;
        QTest::newRow("the same") << Uids{3, 2, 1} << Uids{3, 2, 1};
        QTest::newRow("a new one") << Uids{3, 2, 1} << Uids{4, 3, 2, 1};
        QTest::newRow("older ones") << Uids{3, 2} << Uids{3, 2, 1};
        QTest::newRow("one in the middle") << Uids{5, 1} << Uids{5, 3, 2, 1};
        QTest::newRow("one less") << Uids{3, 2, 1} << Uids{3, 1};
        QTest::newRow("the ends less") << Uids{9, 8, 5, 2, 1} << Uids{8, 5, 2};
        QTest::newRow("some of each") << Uids{9, 7, 5, 3, 1} << Uids{10, 9, 8, 5, 4, 2};
        QTest::newRow("all others") << Uids{3, 2} << Uids{6, 5, 4};
        QTest::newRow("none") << Uids{3, 2} << Uids{};
        QTest::newRow("the first") << Uids{} << Uids{3, 2};
    }
    void changesOnlyWhatIsAnother() {
        QFETCH(const std::vector<std::uint32_t>, before);
        QFETCH(const std::vector<std::uint32_t>, after);
        ListModel model(clock_);
        const QAbstractItemModelTester tester(&model);
        model.set_rows(rows_of(before));
        QCOMPARE(uids_of(model), before);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        std::vector<QPersistentModelIndex> kept;
        for (int row = 0; row < model.rowCount(); ++row) kept.emplace_back(model.index(row));
        model.set_rows(rows_of(after));
        QCOMPARE(uids_of(model), after);
        QCOMPARE(changed.count(), 0);
        if (before.empty() || after.empty()) return;
        QCOMPARE(reset.count(), 0);
        for (std::size_t i = 0; i < kept.size(); ++i)
            QCOMPARE(kept[i].isValid() ? kept[i].row() : -1, model.row_of(before[i]));
    }

    void tellsOfAChangedMark() {
        ListModel model(clock_);
        model.set_rows(rows_of({3, 2, 1}));
        auto rows = rows_of({3, 2, 1});
        rows[1].flags = {"seen"};
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.set_rows(rows);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1).data(ListModel::unread_role).toBool(), false);
        model.set_flags(2, {});
        QCOMPARE(model.index(1).data(ListModel::unread_role).toBool(), true);
    }

    void removesOne() {
        ListModel model(clock_);
        const QAbstractItemModelTester tester(&model);
        model.set_rows(rows_of({3, 2, 1}));
        model.remove(2);
        model.remove(7);
        QCOMPARE(uids_of(model), (std::vector<std::uint32_t>{3, 1}));
        QCOMPARE(model.find(2), nullptr);
        QCOMPARE(model.row(2), nullptr);
        QCOMPARE(model.row(-1), nullptr);
    }
};

QTEST_MAIN(ListModelTest)
#include "list_model_test.moc"
