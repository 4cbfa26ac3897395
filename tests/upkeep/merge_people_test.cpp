// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_events.h"
#include "core/upkeep/merge_people.h"

#include <QTest>

using namespace sealpost;
using people::KnownKey;
using people::Level;
using people::Origin;
using people::PersonRecord;

namespace {

const crypto::Fingerprint first = crypto::Fingerprint::parse(std::string(40, 'A')).value();
const crypto::Fingerprint second = crypto::Fingerprint::parse(std::string(40, 'B')).value();
const mime::AddrSpec bob = mime::AddrSpec::parse("bob@example.org").value();

Time day(int number) { return parse_date("2026-01-01").value() + std::chrono::hours(24 * number); }

/// What happened to keys of Bob, as the state would have recorded it.
class Story {
  public:
    Story& offered(const crypto::Fingerprint& key, int when) {
        people::apply(record_, people::Arrival{.address = bob, .fingerprint = key, .source = Origin::mail},
                      day(when));
        return *this;
    }
    Story& found(const crypto::Fingerprint& key, int when) {
        people::apply(
            record_,
            people::Arrival{
                .address = bob, .fingerprint = key, .level = Level::first_use, .source = Origin::wkd},
            day(when));
        return *this;
    }
    Story& decided(const crypto::Fingerprint& key, Level level, int when) {
        people::apply(record_, people::Trust{.address = bob, .fingerprint = key, .level = level}, day(when));
        return *this;
    }
    const PersonRecord& record() const { return record_; }
    operator const PersonRecord&() const { return record_; }

  private:
    PersonRecord record_{.address = bob};
};

Level level(const upkeep::MergedPerson& merged, const crypto::Fingerprint& key) {
    return people::standing_of(merged.record, crypto::Technology::openpgp, key).level;
}

} // namespace

class MergePeopleTest : public QObject {
    Q_OBJECT

  private slots:
    void newerDecisionHolds_data() {
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("here_at");
        QTest::addColumn<int>("there");
        QTest::addColumn<int>("there_at");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char* name, Level here, int here_at, Level there, int there_at,
                            Level wanted, bool kept) {
            QTest::newRow(name) << static_cast<int>(here) << here_at << static_cast<int>(there) << there_at
                                << static_cast<int>(wanted) << kept;
        };
        using enum Level;
        row("a newer acceptance in the back-up", accepted, 1, verified, 2, verified, false);
        row("a newer one here", verified, 3, accepted, 2, verified, true);
        row("rejected here, accepted later there", rejected, 1, verified, 9, rejected, true);
        row("rejected here last", rejected, 9, verified, 1, rejected, true);
        row("rejected there later", accepted, 1, rejected, 2, rejected, false);
        row("accepted here after it was rejected", accepted, 9, rejected, 2, accepted, true);
        row("the same", accepted, 1, accepted, 1, accepted, false);
    }
    void newerDecisionHolds() {
        QFETCH(int, here);
        QFETCH(int, here_at);
        QFETCH(int, there);
        QFETCH(int, there_at);
        QFETCH(int, wanted);
        QFETCH(bool, kept);
        const auto merged =
            upkeep::merge(Story().offered(first, 0).decided(first, static_cast<Level>(here), here_at),
                          Story().offered(first, 0).decided(first, static_cast<Level>(there), there_at));
        QCOMPARE(static_cast<int>(level(merged, first)), wanted);
        QCOMPARE(merged.kept.size(), std::size_t(kept));
        if (kept)
            QVERIFY((merged.kept.front() ==
                     upkeep::KeptDecision{first, static_cast<Level>(here), static_cast<Level>(there)}));
    }

    void aDecisionTakenBackStaysTakenBack() {
        const Story there = Story().offered(first, 0).decided(first, Level::accepted, 1);
        const auto merged = upkeep::merge(Story(there).decided(first, Level::none, 5), there);
        QCOMPARE(level(merged, first), Level::offered);
        QCOMPARE(merged.kept.size(), std::size_t{1});
        const auto later = upkeep::merge(Story(there).decided(first, Level::none, 5),
                                         Story(there).decided(first, Level::accepted, 7));
        QCOMPARE(level(later, first), Level::accepted);
    }

    void theLatestDecisionDecidesBetweenKeys() {
        const Story old_key = Story().offered(first, 0).decided(first, Level::accepted, 1);
        const Story new_key = Story().offered(second, 3).decided(second, Level::accepted, 4);
        for (const auto& merged : {upkeep::merge(old_key, new_key), upkeep::merge(new_key, old_key)}) {
            const auto standing = people::standing(bob, merged.record.keys);
            QCOMPARE(standing.size(), std::size_t{2});
            QCOMPARE(standing.front().fingerprint.hex(), second.hex());
            QVERIFY(people::open_conflicts(merged.record.keys).empty());
        }
    }

    void aKeyThatIsOnlyInTheBackUpDoesNotReplaceTheOneHere() {
        const auto merged = upkeep::merge(Story().offered(first, 5).decided(first, Level::accepted, 6),
                                          Story().found(second, 1));
        QCOMPARE(level(merged, first), Level::accepted);
        QCOMPARE(level(merged, second), Level::conflict);
    }

    void aConflictStaysOne() {
        const Story here = Story().offered(first, 0).decided(first, Level::accepted, 1).offered(second, 2);
        const auto merged = upkeep::merge(here, Story().offered(first, 0).decided(first, Level::accepted, 1));
        QCOMPARE(level(merged, second), Level::conflict);
        QCOMPARE(people::open_conflicts(merged.record.keys).size(), std::size_t{1});
    }

    void keepsTheWholeHistory() {
        const Story there = Story().offered(first, 0).decided(first, Level::accepted, 1);
        const Story here = Story().offered(first, 3).decided(first, Level::verified, 4);
        const auto merged = upkeep::merge(here, there);
        const auto& history = merged.record.keys.front().history;
        QCOMPARE(history.size(), std::size_t{4});
        QVERIFY(std::is_sorted(history.begin(), history.end(),
                               [](const auto& a, const auto& b) { return a.at < b.at; }));
        QVERIFY(upkeep::merge(merged.record, there).record == merged.record);
    }

    void isTheSameAgain() {
        const Story story = Story()
                                .offered(first, 0)
                                .decided(first, Level::accepted, 1)
                                .offered(second, 2)
                                .decided(second, Level::rejected, 3);
        const auto merged = upkeep::merge(story, story);
        QVERIFY(merged.record == story.record());
        QVERIFY(merged.kept.empty());
    }

    void wishesHereStay() {
        PersonRecord here = Story().offered(first, 0), there = here;
        there.wishes.policy = people::Policy::sign_only;
        there.person = "p";
        const auto merged = upkeep::merge(here, there);
        QVERIFY(!merged.record.wishes.policy);
        QVERIFY(merged.kept_wishes);
        QCOMPARE(merged.record.person, std::string("p"));
    }

    void newerAutocryptStateHolds() {
        PersonRecord here = Story().offered(first, 0), there = here;
        here.autocrypt = {.last_seen = day(9), .timestamp = day(3), .key = first};
        there.autocrypt = {.last_seen = day(5), .timestamp = day(4), .key = second};
        const auto merged = upkeep::merge(here, there);
        QCOMPARE(merged.record.autocrypt.key->hex(), second.hex());
        QVERIFY(merged.record.autocrypt.last_seen == day(9));
    }
};

QTEST_GUILESS_MAIN(MergePeopleTest)
#include "merge_people_test.moc"
