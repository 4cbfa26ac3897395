// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/row_memory.h"

#include "core/state/sealed_records.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;
using incoming::Protection;

namespace {

struct Store {
    test::TemporaryFolder folder{};
    state::Database database{folder / "state.db"};
    state::SealedRecords records{database, Secret(std::string(32, 'k'))};
};

RowMemo memo(const QString& subject) {
    return {.subject = subject, .sender = "Bob", .protection = Protection::signed_and_encrypted};
}

} // namespace

class RowMemoryTest : public QObject {
    Q_OBJECT

  private slots:
    void remembersWhatAMessageSaid_data() {
        QTest::addColumn<int>("protection");
        for (const auto one : {Protection::unprotected, Protection::signed_only, Protection::encrypted,
                               Protection::signed_and_encrypted})
            QTest::newRow(std::string(incoming::name_of(one)).c_str()) << static_cast<int>(one);
    }
    void remembersWhatAMessageSaid() {
        QFETCH(const int, protection);
        Store store;
        RowMemory memory(store.records);
        const RowMemo said{.subject = "Der „Tunnel“ \n\"x\"",
                           .sender = "Jörg",
                           .protection = static_cast<Protection>(protection),
                           .problem = true};
        QVERIFY(!memory.find("a"));
        memory.keep("a", said);
        QVERIFY(RowMemory(store.records).find("a") == said);
        QVERIFY(!memory.find("b"));
    }

    void takesTheLaterJudgement() {
        Store store;
        RowMemory memory(store.records);
        RowMemo said = memo("Tea");
        memory.keep("a", said);
        said.problem = true;
        memory.keep("a", said);
        QVERIFY(memory.find("a") == said);
    }

    void forgetsTheOldestBeyondItsBound() {
        Store store;
        RowMemory memory(store.records, 3);
        for (const char* key : {"a", "b", "c"}) memory.keep(key, memo(key));
        // What is there already takes no further place.
        memory.keep("a", memo("again"));
        memory.keep("b", memo("again"));
        QVERIFY(memory.find("a") && memory.find("b") && memory.find("c"));
        memory.keep("d", memo("d"));
        QVERIFY(!memory.find("a"));
        memory.keep("a", memo("a"));
        QVERIFY(!memory.find("b"));
        QVERIFY(memory.find("a") && memory.find("c") && memory.find("d"));
        QCOMPARE(store.records.all("mail-row").size(), std::size_t(3));
    }

    void leavesNothingReadableOnDisk() {
        Store store;
        RowMemory(store.records).keep("a", memo("kanarienvogel-4711"));
        QVERIFY(!store.folder.contains("kanarienvogel-4711"));
    }

    void knowsNothingOfARecordOfAnotherForm() {
        Store store;
        store.records.put("mail-row", "a", "{\"protection\":\"perfect\"}");
        store.records.put("mail-row", "b", "[");
        const RowMemory memory(store.records);
        QVERIFY(!memory.find("a"));
        QVERIFY(!memory.find("b"));
    }
};

QTEST_MAIN(RowMemoryTest)
#include "row_memory_test.moc"
