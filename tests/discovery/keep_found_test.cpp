// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of keys that a directory gave, and what is remembered of the question.
#include "core/discovery/keep_found.h"
#include "core/discovery/lookup_log.h"
#include "core/state/sealed_records.h"
#include "tests/people/fake_keys.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::discovery;
using namespace sealpost::test;
using people::Level;
using people::Origin;

namespace {

const auto anna = mime::AddrSpec::parse("anna@example.org").value();

keys::ForeignKey key(char digit, bool revoked = false) {
    return {.fingerprint = print(digit),
            .addresses = {"anna@example.org"},
            .bytes = {digit},
            .created = day(1),
            .revoked = revoked};
}

} // namespace

class KeepFoundTest : public QObject {
    Q_OBJECT
    std::unique_ptr<state::Database> database_;
    std::unique_ptr<state::SealedRecords> records_;
    std::unique_ptr<people::People> people_;
    std::unique_ptr<people::SeenKeys> seen_;

    std::vector<KeptKey> keep(const std::vector<keys::ForeignKey>& found) {
        return keep_found(*people_, *seen_, anna, found, Origin::wkd, day(2));
    }
    Level level(char digit) { return people_->level(anna, crypto::Technology::openpgp, print(digit)); }

  private slots:
    void init() {
        database_ = std::make_unique<state::Database>(state::Database::in_memory());
        records_ = std::make_unique<state::SealedRecords>(*database_, Secret(std::string(32, 'k')));
        people_ = std::make_unique<people::People>(*records_);
        seen_ = std::make_unique<people::SeenKeys>(*records_);
    }

    void pinsTheFirst() {
        const auto kept = keep({key('1'), key('2'), key('3', true)});
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept[0].standing.level, Level::first_use);
        QCOMPARE(kept[0].standing.source, Origin::wkd);
        QCOMPARE(level('2'), Level::none);
        QCOMPARE(seen_->get(crypto::Technology::openpgp, print('1'))->bytes, std::string("1"));
    }
    void anotherKeyLaterIsAConflict() {
        keep({key('1')});
        const auto kept = keep({key('2')});
        QCOMPARE(kept[0].standing.level, Level::conflict);
        QCOMPARE(level('1'), Level::first_use);
        QCOMPARE(people_->open_conflicts(anna).size(), std::size_t{1});
    }
    void conflictsWithAnAcceptedKey() {
        people_->trust({.address = anna, .fingerprint = print('1')}, day(1));
        QCOMPARE(keep({key('2')})[0].standing.level, Level::conflict);
        QCOMPARE(keep({key('1')})[0].standing.level, Level::accepted);
    }
    void aRejectedKeyStaysRejected() {
        people_->trust({.address = anna, .fingerprint = print('1'), .level = Level::rejected}, day(1));
        QCOMPARE(keep({key('1')})[0].standing.level, Level::rejected);
    }
    void aRevocationIsTakenOfAKnownKeyOnly() {
        QVERIFY(keep({key('1', true)}).empty());
        keep({key('1')});
        const auto kept = keep({key('2'), key('1', true)});
        QCOMPARE(kept.size(), std::size_t{2});
        QVERIFY(kept[1].key.fingerprint == print('1'));
    }
    void nothingFound() {
        QVERIFY(keep({}).empty());
        QVERIFY(people_->persons().empty());
    }

    void remembersWhatWasAsked() {
        LookupLog log(*records_);
        log.record(anna, {});
        QVERIFY(log.of(anna).empty());
        const WkdResult result{.asked = {{.url = net::HttpsUrl::parse("https://example.org/x").value(),
                                          .outcome = "not-found"}}};
        for (int i = 0; i < 30; ++i) log.record(anna, to_lookups(result, day(i)));
        const auto kept = log.of(anna);
        QCOMPARE(kept.size(), limits::lookups_kept);
        const Lookup expected{
            .at = day(29), .source = "wkd", .url = "https://example.org/x", .outcome = "not-found"};
        QVERIFY(kept.back() == expected);
        QVERIFY(log.of(mime::AddrSpec::parse("bert@example.org").value()).empty());
    }
};

QTEST_GUILESS_MAIN(KeepFoundTest)
#include "keep_found_test.moc"
