// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people.h"

#include "core/base/error.h"
#include "core/people/person_record.h"
#include "core/state/sealed_records.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::people;
using state::Database;
using state::SealedRecords;

namespace {

const auto anna = mime::AddrSpec::parse("anna.canary@example.org").value();
const auto bert = mime::AddrSpec::parse("bert@example.org").value();
const auto one = Fingerprint::parse(std::string(40, '1')).value();
const auto two = Fingerprint::parse(std::string(40, '2')).value();
const Time monday = parse_rfc3339("2026-11-23T09:00:00Z").value();
const Time tuesday = monday + std::chrono::hours{24};

Secret test_key() { return Secret(std::string(32, 'k')); }

} // namespace

class PeopleTest : public QObject {
    Q_OBJECT

  private slots:
    void knowsNothingOfAStranger() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        const People people(records);
        QVERIFY(people.levels_of(anna).empty());
        QCOMPARE(people.level(anna, Technology::openpgp, one), Level::none);
        QVERIFY(people.all().empty());
    }

    void remembersAcrossRuns() {
        test::TemporaryFolder folder;
        {
            const Database database(folder / "db");
            SealedRecords records(database, test_key());
            People people(records);
            people.arrived({.address = anna, .fingerprint = one, .source = Origin::imported}, monday);
            people.trust({.address = anna, .fingerprint = one, .level = Level::verified}, tuesday);
            people.arrived(
                {.address = bert, .fingerprint = two, .level = Level::first_use, .source = Origin::wkd},
                monday);
        }
        const Database database(folder / "db");
        SealedRecords records(database, test_key());
        const std::vector<Acceptance> expected{{.address = anna,
                                                .fingerprint = one,
                                                .level = Level::verified,
                                                .source = Origin::in_person,
                                                .since = tuesday},
                                               {.address = bert,
                                                .fingerprint = two,
                                                .level = Level::first_use,
                                                .source = Origin::wkd,
                                                .since = monday}};
        QVERIFY(People(records).all() == expected);
        QVERIFY(!folder.contains("canary"));
        QVERIFY(!folder.contains("example"));
        QVERIFY(!folder.contains(one.hex()));
    }

    void anAddressIsComparedAsMailDoes() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        People people(records);
        people.trust({.address = mime::AddrSpec::parse("Anna@B\xc3\xbc"
                                                       "cher.example")
                                     .value(),
                      .fingerprint = one},
                     monday);
        const auto same = mime::AddrSpec::parse("anna@XN--BCHER-KVA.example").value();
        QCOMPARE(people.level(same, Technology::openpgp, one), Level::accepted);
    }

    void anImportedKeyIsOfferedUntilTrusted() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        People people(records);
        const auto arrived = people.arrived({.address = anna, .fingerprint = one}, monday);
        QCOMPARE(arrived.level, Level::offered);
        QCOMPARE(arrived.source, Origin::imported);
        QCOMPARE(arrived.since, monday);
        const auto accepted = people.trust({.address = anna, .fingerprint = one}, tuesday);
        QCOMPARE(accepted.level, Level::accepted);
        QCOMPARE(accepted.source, Origin::imported);
        QCOMPARE(accepted.since, tuesday);
        const auto verified =
            people.trust({.address = anna, .fingerprint = one, .level = Level::verified}, tuesday);
        QCOMPARE(verified.source, Origin::in_person);
    }

    void arrivingAgainChangesNothing() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        People people(records);
        people.arrived(
            {.address = anna, .fingerprint = one, .level = Level::first_use, .source = Origin::wkd}, monday);
        const auto again =
            people.arrived({.address = anna, .fingerprint = one, .source = Origin::mail}, tuesday);
        QCOMPARE(again.level, Level::first_use);
        QCOMPARE(again.source, Origin::wkd);
        QCOMPARE(again.since, monday);
        people.trust({.address = anna, .fingerprint = one, .level = Level::rejected}, tuesday);
        QCOMPARE(
            people.arrived({.address = anna, .fingerprint = one, .level = Level::first_use}, tuesday).level,
            Level::rejected);
    }

    void aBetterSourceRaisesTheLevel() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        People people(records);
        people.arrived({.address = anna, .fingerprint = one, .source = Origin::mail}, monday);
        const auto raised = people.arrived(
            {.address = anna, .fingerprint = one, .level = Level::first_use, .source = Origin::wkd}, tuesday);
        QCOMPARE(raised.level, Level::first_use);
        QCOMPARE(raised.source, Origin::wkd);
    }

    void aChangedKeyIsAConflictUntilDecided() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        People people(records);
        people.trust({.address = anna, .fingerprint = one}, monday);
        QCOMPARE(people.arrived({.address = anna, .fingerprint = two}, monday).level, Level::conflict);
        const std::vector<Conflict> open{{.accepted = one, .arrived = two}};
        QVERIFY(people.open_conflicts(anna) == open);
        QVERIFY(people.open_conflicts(bert).empty());
        people.trust({.address = anna, .fingerprint = two, .level = Level::rejected}, monday);
        QVERIFY(people.open_conflicts(anna).empty());
        QCOMPARE(people.level(anna, Technology::openpgp, one), Level::accepted);
        people.trust({.address = anna, .fingerprint = two, .level = Level::accepted}, monday);
        QCOMPARE(people.levels_of(anna).front().fingerprint, two);
        people.trust({.address = anna, .fingerprint = one, .level = Level::accepted}, monday);
        QCOMPARE(people.levels_of(anna).front().fingerprint, one);
    }

    void remembersWhatAProgramReads() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        People people(records);
        const auto signer = Fingerprint::parse(std::string(64, 'A')).value();
        const auto other = Fingerprint::parse(std::string(64, 'B')).value();
        const crypto::SmimeCapabilities old{{.oid = std::string(crypto::capability::aes256_cbc)}};
        const crypto::SmimeCapabilities now{
            {.oid = std::string(crypto::capability::aes256_gcm)},
            {.oid = std::string(crypto::capability::rsaes_oaep), .parameters = "3000"}};
        people.announced({.address = anna, .signer = signer, .capabilities = now, .at = monday});
        QVERIFY2(records.all("person").empty(), "an announcement makes no certificate known");
        for (const auto& certificate : {signer, other})
            people.arrived({.address = anna,
                            .technology = Technology::smime,
                            .fingerprint = certificate,
                            .level = Level::ca,
                            .source = Origin::mail,
                            .authority = "CN=A"},
                           monday);
        QVERIFY(!people.capabilities(anna, signer));
        people.announced({.address = anna, .signer = signer, .capabilities = now, .at = tuesday});
        QVERIFY(people.capabilities(anna, signer) == now);
        QVERIFY(!people.capabilities(anna, other));
        QVERIFY(!people.capabilities(bert, signer));
        people.announced({.address = anna, .signer = signer, .capabilities = old, .at = monday});
        QVERIFY2(people.capabilities(anna, signer) == now, "an older mail changes nothing");
        people.announced(
            {.address = anna, .signer = signer, .preferred = other, .capabilities = old, .at = tuesday});
        QVERIFY(people.capabilities(anna, other) == old);
        const auto keys = people.known_keys(anna);
        QVERIFY(keys[1].preferred == tuesday && !keys[0].preferred);
        QVERIFY(crypto::announces(now, crypto::capability::aes256_gcm));
        QVERIFY(!crypto::announces(old, crypto::capability::aes256_gcm));
    }

    void aDecisionTakenBackLeavesNoTrace() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        People people(records);
        people.trust({.address = anna, .fingerprint = one}, monday);
        QCOMPARE(people.trust({.address = anna, .fingerprint = one, .level = Level::none}, monday).level,
                 Level::none);
        QVERIFY(people.levels_of(anna).empty());
        QVERIFY(records.all("person").empty());
        people.trust({.address = anna, .fingerprint = one, .level = Level::none}, monday);
        QVERIFY(records.all("person").empty());
    }

    void refusesADecisionThatIsNone_data() {
        QTest::addColumn<int>("level");
        for (const auto level : {Level::conflict, Level::offered, Level::first_use, Level::ca})
            QTest::newRow(std::string(crypto::name_of(level)).c_str()) << static_cast<int>(level);
    }
    void refusesADecisionThatIsNone() {
        QFETCH(int, level);
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        People people(records);
        SEALPOST_THROWS(
            people.trust({.address = anna, .fingerprint = one, .level = static_cast<Level>(level)}, monday),
            ErrorCode::usage);
        QVERIFY(records.all("person").empty());
    }

    void aForgedAcceptanceIsAnError() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        People people(records);
        people.trust({.address = anna, .fingerprint = one}, monday);
        database.run("UPDATE record SET sealed = zeroblob(length(sealed))");
        SEALPOST_THROWS(people.levels_of(anna), ErrorCode::state_corrupt);
        SEALPOST_THROWS(people.trust({.address = anna, .fingerprint = two}, monday),
                        ErrorCode::state_corrupt);
    }

    void recordsHaveOneTextForm() {
        const PersonRecord record{
            .address = anna,
            .keys = {{.technology = Technology::smime,
                      .fingerprint = Fingerprint::parse(std::string(64, 'A')).value(),
                      .arrival = Level::ca,
                      .source = Origin::ca,
                      .since = monday,
                      .authority = "authority \"1\"",
                      .decision = Decision{.level = Level::rejected, .source = Origin::mail, .at = tuesday},
                      .arrived = 3,
                      .decided = 4}},
            .events = 4};
        const auto parsed = parse_person_record(to_text(record));
        QVERIFY(parsed && *parsed == record);
        QVERIFY(!parse_person_record(""));
        QVERIFY(!parse_person_record("{}"));
        QVERIFY(!parse_person_record("[1]"));
        auto wrong = to_text(record);
        wrong.replace(wrong.find("rejected"), 8, "nonsense");
        QVERIFY(!parse_person_record(wrong));
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
