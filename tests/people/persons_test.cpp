// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of one person, what the user wishes for them, histories, and keys that wait.
#include "core/base/limits.h"
#include "core/people/domain_wishes.h"
#include "core/people/people.h"
#include "core/people/seen_keys.h"
#include "core/state/sealed_records.h"
#include "tests/people/fake_keys.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::people;
using namespace sealpost::test;
using state::Database;
using state::SealedRecords;

namespace {

mime::AddrSpec address(const std::string& text) { return mime::AddrSpec::parse(text).value(); }
const auto office = address("anna@office.example");
const auto home = address("anna@home.example");
const auto club = address("anna@club.example");
const auto bert = address("bert@example.org");

std::string names(const std::vector<std::vector<PersonRecord>>& persons) {
    std::string text;
    for (const auto& person : persons) {
        text += text.empty() ? "" : " | ";
        for (const auto& record : person)
            text += record.address.to_string() + (&record == &person.back() ? "" : " ");
    }
    return text;
}

} // namespace

class PersonsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Database> database_;
    std::unique_ptr<SealedRecords> records_;
    std::unique_ptr<People> people_;

  private slots:
    void init() {
        database_ = std::make_unique<Database>(Database::in_memory());
        records_ = std::make_unique<SealedRecords>(*database_, Secret(std::string(32, 'k')));
        people_ = std::make_unique<People>(*records_);
    }

    void joinsAddresses() {
        people_->arrived({.address = bert, .fingerprint = print('1')}, day(1));
        people_->join(office, home);
        QCOMPARE(names(people_->persons()),
                 std::string("anna@home.example anna@office.example | bert@example.org"));
        people_->join(club, office);
        QCOMPARE(people_->person_of(home).size(), std::size_t{3});
        QCOMPARE(people_->person_of(bert).size(), std::size_t{1});
        QVERIFY(people_->person_of(address("nobody@example.org")).empty());
        people_->join(home, home);
        QCOMPARE(people_->person_of(home).size(), std::size_t{3});
    }
    void joiningChangesNoLevel() {
        people_->trust({.address = office, .fingerprint = print('1')}, day(1));
        people_->join(office, home);
        QCOMPARE(people_->level(home, Technology::openpgp, print('1')), Level::none);
        QCOMPARE(people_->level(office, Technology::openpgp, print('1')), Level::accepted);
    }
    void partsAgain() {
        people_->join(office, home);
        people_->join(office, club);
        people_->part(club);
        QCOMPARE(names(people_->persons()), std::string("anna@home.example anna@office.example"));
        people_->part(home);
        QVERIFY2(people_->persons().empty(), "nobody is one person with themselves alone");
        people_->part(bert);
    }
    void wishesHoldForThePerson() {
        const Wishes wishes{.policy = Policy::sign_only, .engine = Technology::smime};
        people_->join(office, home);
        people_->wish(home, wishes);
        QVERIFY(people_->wishes(office) == wishes);
        QVERIFY(people_->wishes(bert) == Wishes());
        people_->join(office, club);
        QVERIFY2(people_->wishes(club) == wishes, "of the first");
        people_->wish(club, {});
        QVERIFY(people_->wishes(office) == Wishes());
        people_->wish(bert, wishes);
        QVERIFY(people_->wishes(bert) == wishes);
        people_->wish(bert, {});
        QVERIFY(!people_->store().read(bert));
    }
    void joiningWeakensNobody_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("both");
        QTest::newRow("the first one's") << "require"
                                         << "prefer"
                                         << "require";
        QTest::newRow("the stricter one's") << "prefer"
                                            << "require"
                                            << "require";
        QTest::newRow("prefer before sign-only") << "sign-only"
                                                 << "prefer"
                                                 << "prefer";
        QTest::newRow("require before nothing") << "-"
                                                << "require"
                                                << "require";
        QTest::newRow("nothing before prefer") << "-"
                                               << "prefer"
                                               << "-";
        QTest::newRow("the only one's") << "prefer"
                                        << "-"
                                        << "prefer";
    }
    void joiningWeakensNobody() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, both);
        people_->wish(office, {.policy = parse_policy(first.toStdString())});
        people_->wish(home, {.policy = parse_policy(second.toStdString())});
        people_->join(office, home);
        for (const auto& one : {office, home})
            QVERIFY(people_->wishes(one).policy == parse_policy(both.toStdString()));
    }
    void wishesForADomain() {
        DomainWishes domains(*records_);
        QVERIFY(domains.of("example.org") == Wishes());
        const Wishes wishes{.policy = Policy::prefer, .engine = Technology::smime};
        domains.set("example.org", wishes);
        domains.set("list.example", {.policy = Policy::sign_only});
        QVERIFY(domains.of("example.org") == wishes);
        QVERIFY2(domains.of("sub.example.org") == Wishes(), "of that very domain alone");
        QCOMPARE(domains.all().size(), std::size_t{2});
        domains.set("example.org", {});
        QVERIFY(domains.of("example.org") == Wishes());
        QCOMPARE(domains.all().size(), std::size_t{1});
        QVERIFY(parse_domain("@Example.ORG") == "example.org");
        QVERIFY(parse_domain("@b\xc3\xbc"
                             "cher.example") == "xn--bcher-kva.example");
        for (const char* text : {"example.org", "@", "@a@b", "@exa mple.org", ""})
            QVERIFY(!parse_domain(text));
    }
    void aForgedWishIsFoundOut() {
        DomainWishes domains(*records_);
        domains.set("example.org", {.policy = Policy::require});
        domains.set("list.example", {.policy = Policy::sign_only});
        // What was wished for one domain, put in the other's place.
        database_->run("UPDATE record SET sealed = (SELECT sealed FROM record WHERE kind = 'domain' LIMIT 1)"
                       " WHERE kind = 'domain'");
        int forged = 0;
        for (const char* domain : {"example.org", "list.example"}) {
            try {
                static_cast<void>(domains.of(domain));
            } catch (const Error& error) {
                QVERIFY(error.code() == ErrorCode::state_corrupt);
                ++forged;
            }
        }
        QCOMPARE(forged, 1);
    }
    void readsWishesOfBefore() {
        const auto wishes = [](const std::string& text) {
            const auto record = parse_person_record(
                R"({"address":"bert@example.org","keys":[],"events":0,"wishes":)" + text + "}");
            return record ? std::optional(record->wishes) : std::nullopt;
        };
        QVERIFY(wishes(R"({"policy":"require","engine":"pgp"})") == Wishes{.engine = Technology::openpgp});
        QVERIFY(wishes(R"({"policy":"sign-only"})") == Wishes{.policy = Policy::sign_only});
        QVERIFY(!wishes(R"({"policy":"nothing"})"));
        QVERIFY(!wishes(R"({"rule":"nothing"})"));
    }

    void keepsTheHistory() {
        people_->arrived({.address = bert, .fingerprint = print('1'), .source = Origin::mail}, day(1));
        people_->arrived({.address = bert, .fingerprint = print('1'), .source = Origin::mail, .seen = day(9)},
                         day(2));
        people_->arrived(
            {.address = bert, .fingerprint = print('1'), .level = Level::first_use, .source = Origin::wkd},
            day(3));
        people_->trust({.address = bert, .fingerprint = print('1'), .level = Level::verified}, day(4));
        people_->trust({.address = bert, .fingerprint = print('1'), .level = Level::none}, day(5));
        const std::vector<Event> expected{{day(1), Level::offered, Origin::mail},
                                          {day(3), Level::first_use, Origin::wkd},
                                          {day(4), Level::verified, Origin::in_person},
                                          {day(5), Level::none, Origin::in_person}};
        QVERIFY(people_->known_keys(bert)[0].history == expected);
        QVERIFY(people_->known_keys(bert)[0].last_seen == day(9));
    }
    void forgetsTheMiddleOfALongHistory() {
        people_->arrived({.address = bert, .fingerprint = print('1')}, day(0));
        for (int i = 1; i <= 100; ++i)
            people_->trust({.address = bert, .fingerprint = print('1'), .level = Level::accepted}, day(i));
        const auto history = people_->known_keys(bert)[0].history;
        QCOMPARE(history.size(), limits::key_history);
        QCOMPARE(history.front().at, day(0));
        QCOMPARE(history.back().at, day(100));
    }
    void recordsComeBackAsTheyWere() {
        PersonRecord record{.address = bert, .events = 7};
        record.keys.push_back({.technology = Technology::smime,
                               .fingerprint = print('A', Technology::smime),
                               .arrival = Level::ca,
                               .source = Origin::mail,
                               .since = day(1),
                               .authority = "CN=A",
                               .decision = Decision{.level = Level::rejected, .at = day(2)},
                               .arrived = 3,
                               .decided = 4,
                               .announced = Announced{.capabilities = {{"1.2.3", "0500"}}, .at = day(3)},
                               .preferred = day(4),
                               .created = day(5),
                               .last_seen = day(6),
                               .last_signed = day(7),
                               .history = {{day(1), Level::ca, Origin::mail}}});
        record.autocrypt = {.last_seen = day(1),
                            .timestamp = day(2),
                            .key = print('1'),
                            .prefer_encrypt = PreferEncrypt::mutual,
                            .gossip_timestamp = day(3),
                            .gossip_key = print('2')};
        record.person = "0123";
        record.wishes = {.policy = Policy::sign_only, .engine = Technology::openpgp};
        QVERIFY(parse_person_record(to_text(record)) == record);
        QVERIFY(
            !parse_person_record(R"({"address":"bert@example.org","keys":[],"events":1,"autocrypt":{}})"));
    }
    void readsWhatAnOlderSealpostWrote() {
        const auto record = parse_person_record(
            R"({"address":"bert@example.org","events":2,"keys":[{"technology":"pgp",
                "fingerprint":"1111111111111111111111111111111111111111","arrival":"offered","source":"imported",
                "since":"2026-11-02T00:00:00Z","authority":"","arrived":1,"decided":2,
                "decision":{"level":"accepted","source":"imported","at":"2026-11-03T00:00:00Z"}}]})");
        QVERIFY(record.has_value());
        QVERIFY(record->keys[0].history.empty() && record->wishes == Wishes());
    }

    void anUnknownKeyBesideAnAcceptedOne() {
        const auto certificate = [](char digit) { return print(digit, Technology::smime); };
        people_->arrived({.address = bert,
                          .technology = Technology::smime,
                          .fingerprint = certificate('A'),
                          .level = Level::ca,
                          .authority = "CN=Root"},
                         day(1));
        const auto brought = [&](char digit, const char* authority) {
            return people_->level_if_brought(bert, Technology::smime, certificate(digit), authority);
        };
        QCOMPARE(brought('A', ""), Level::ca);
        QCOMPARE(brought('B', "CN=Root"), Level::offered);
        QCOMPARE(brought('B', "CN=Other"), Level::conflict);
        QCOMPARE(brought('B', ""), Level::conflict);
        people_->arrived({.address = bert, .technology = Technology::smime, .fingerprint = certificate('C')},
                         day(2));
        QCOMPARE(brought('C', ""), Level::conflict);
        QCOMPARE(brought('C', "CN=Root"), Level::offered);
        people_->trust({.address = bert,
                        .technology = Technology::smime,
                        .fingerprint = certificate('C'),
                        .level = Level::rejected},
                       day(3));
        QCOMPARE(brought('C', "CN=Root"), Level::rejected);
        QCOMPARE(people_->level_if_brought(bert, Technology::openpgp, print('1'), ""), Level::offered);
        QCOMPARE(people_->known_keys(bert).size(), std::size_t{2});
    }

    void keysWait() {
        SeenKeys seen(*records_);
        const SeenKey key{.fingerprint = print('1'), .bytes = std::string("\0\xff key", 6)};
        QVERIFY(seen.put(key));
        QVERIFY2(!seen.put(key), "the same bytes");
        QVERIFY(seen.get(Technology::openpgp, print('1')) == key);
        QVERIFY(!seen.get(Technology::smime, print('1', Technology::smime)));
        QCOMPARE(seen.find(std::string(40, '1')).size(), std::size_t{1});
        QCOMPARE(seen.find("1111111111111111").size(), std::size_t{1});
        QVERIFY(seen.find("11111111").empty());
        QVERIFY(seen.find("2222222222222222").empty());
        seen.erase(Technology::openpgp, print('1'));
        QVERIFY(!seen.get(Technology::openpgp, print('1')));
    }
    void aRecordThatSomebodyChangedIsFoundOut() {
        TemporaryFolder folder;
        const Database database(folder / "db");
        SealedRecords records(database, Secret(std::string(32, 'k')));
        People people(records);
        people.trust({.address = bert, .fingerprint = print('1'), .level = Level::rejected}, day(1));
        database.run("UPDATE record SET sealed = zeroblob(length(sealed)) WHERE kind = 'person'");
        SEALPOST_THROWS(people.level(bert, Technology::openpgp, print('1')), ErrorCode::state_corrupt);
        SEALPOST_THROWS(people.persons(), ErrorCode::state_corrupt);
    }
};

QTEST_GUILESS_MAIN(PersonsTest)
#include "persons_test.moc"
