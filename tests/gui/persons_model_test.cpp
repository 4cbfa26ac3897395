// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/persons_model.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;

namespace {

const Time now = parse_rfc3339("2026-11-24T09:00:00Z").value();

crypto::Fingerprint fingerprint(int number) {
    return crypto::Fingerprint::parse(QString::number(number).rightJustified(40, u'0').toStdString()).value();
}

mime::AddrSpec address(const std::string& text) { return mime::AddrSpec::parse(text).value(); }

keys::Key key_of(int number, const std::string& name, const std::vector<std::string>& addresses) {
    keys::Key key{.fingerprint = fingerprint(number),
                  .algorithm = "Ed25519",
                  .created = now - std::chrono::days(10),
                  .state = keys::KeyState::valid};
    for (const auto& one : addresses)
        key.user_ids.push_back(
            {.text = name + " <" + one + ">", .name = name, .address = one, .valid = true});
    key.subkeys.push_back({.fingerprint = key.fingerprint,
                           .can_sign = true,
                           .can_encrypt = true,
                           .algorithm = crypto::PublicKeyAlgorithm::eddsa,
                           .bits = 255,
                           .valid = true});
    return key;
}

keys::Key own(keys::Key key) {
    key.secret = keys::SecretPlace::agent;
    for (auto& subkey : key.subkeys) subkey.has_secret = true;
    return key;
}

people::PersonRecord record(const std::string& of, std::vector<people::KnownKey> keys) {
    people::PersonRecord result{.address = address(of)};
    result.keys = std::move(keys);
    return result;
}

people::KnownKey offered(int number, std::uint64_t arrived = 1) {
    return {.fingerprint = fingerprint(number),
            .arrival = crypto::Level::offered,
            .source = people::Origin::autocrypt,
            .since = now,
            .arrived = arrived};
}

people::KnownKey decided(int number, crypto::Level level) {
    auto key = offered(number);
    key.decision = people::Decision{.level = level, .at = now};
    key.decided = 2;
    return key;
}

const Person* find(const std::vector<Person>& persons, const std::string& of) {
    for (const auto& person : persons)
        if (person.has_address(address(of))) return &person;
    return nullptr;
}

} // namespace

class PersonsModelTest : public QObject {
    Q_OBJECT

  private slots:
    void tellsTheStateOfAPerson_data() {
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("expired");
        QTest::addColumn<int>("standing");
        const auto row = [](const char* name, crypto::Level level, bool expired, Standing standing) {
            QTest::newRow(name) << static_cast<int>(level) << expired << static_cast<int>(standing);
        };
        row("new", crypto::Level::none, false, Standing::new_key);
        row("accepted", crypto::Level::accepted, false, Standing::accepted);
        row("compared", crypto::Level::verified, false, Standing::verified);
        row("refused", crypto::Level::rejected, false, Standing::none);
        row("accepted, and expired", crypto::Level::accepted, true, Standing::unusable);
        row("new, and expired", crypto::Level::none, true, Standing::unusable);
    }
    void tellsTheStateOfAPerson() {
        QFETCH(int, level);
        QFETCH(bool, expired);
        QFETCH(int, standing);
        auto key = key_of(1, "Bob", {"bob@example.org"});
        if (expired) key.expires = now - std::chrono::days(1);
        const auto decision = static_cast<crypto::Level>(level);
        const auto known = decision == crypto::Level::none ? offered(1) : decided(1, decision);
        const auto persons =
            group_persons({.keys = {key}, .records = {{record("bob@example.org", {known})}}}, now);
        QCOMPARE(persons.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(persons.front().standing), standing);
        QCOMPARE(persons.front().name, std::string("Bob"));
    }

    void putsBothKindsOfKeysUnderOnePerson() {
        auto certificate = key_of(2, "Bob", {"bob@example.org"});
        certificate.technology = crypto::Technology::smime;
        const auto persons =
            group_persons({.keys = {key_of(1, "Bob", {"bob@example.org"})}, .waiting = {certificate}}, now);
        QCOMPARE(persons.size(), std::size_t{1});
        QCOMPARE(persons.front().keys.size(), std::size_t{2});
        QVERIFY(persons.front().find(fingerprint(2))->waiting);
        QVERIFY(!persons.front().find(fingerprint(1))->waiting);
    }

    void joinsTheAddressesOfAKeyThatIsAllThatIsKnownOfThem() {
        const auto persons =
            group_persons({.keys = {key_of(1, "Bob", {"bob@example.org", "bob@example.net"})}}, now);
        QCOMPARE(persons.size(), std::size_t{1});
        QCOMPARE(persons.front().addresses.size(), std::size_t{2});
    }

    void doesNotLetAKeyAnnexTheAddressOfSomebodyElse() {
        const auto persons =
            group_persons({.keys = {key_of(1, "Bob", {"bob@example.org"}),
                                    key_of(2, "Mallory", {"mallory@example.org", "bob@example.org"})}},
                          now);
        QCOMPARE(persons.size(), std::size_t{2});
        QVERIFY(!find(persons, "bob@example.org")->has_address(address("mallory@example.org")));
    }

    void joinsWhatTheUserJoined() {
        const std::vector<people::PersonRecord> joined{record("bob@example.org", {offered(1)}),
                                                       record("robert@example.net", {offered(2)})};
        const auto persons = group_persons(
            {.keys = {key_of(1, "Bob", {"bob@example.org"}), key_of(2, "Robert", {"robert@example.net"})},
             .records = {joined}},
            now);
        QCOMPARE(persons.size(), std::size_t{1});
        QCOMPARE(persons.front().keys.size(), std::size_t{2});
    }

    void tellsAConflict() {
        const auto persons = group_persons(
            {.keys = {key_of(1, "Bob", {"bob@example.org"}), key_of(2, "Bob", {"bob@example.org"})},
             .records = {{record("bob@example.org", {decided(1, crypto::Level::accepted), offered(2, 3)})}}},
            now);
        QCOMPARE(persons.size(), std::size_t{1});
        QCOMPARE(persons.front().standing, Standing::conflict);
        QCOMPARE(persons.front().disputes.size(), std::size_t{1});
        QCOMPARE(persons.front().disputes.front().conflict.arrived, fingerprint(2));
    }

    void putsOneselfFirst() {
        const auto persons = group_persons(
            {.keys = {key_of(1, "Aaron", {"aaron@example.org"}), own(key_of(2, "Zoe", {"zoe@example.org"}))},
             .own = {{"", address("new@example.org")}}},
            now);
        PersonsModel model;
        model.set_persons(persons);
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row).data(Qt::DisplayRole).toString();
        QCOMPARE(rows, QStringList({"You", "new@example.org", "Zoe", "Other people", "Aaron"}));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsEnabled));
        QCOMPARE(persons.at(0).standing, Standing::none);
        QCOMPARE(persons.at(1).standing, Standing::verified);
        QVERIFY(persons.at(1).own);
    }

    void searchesNamesAddressesAndFingerprints_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("a name, in any case") << "PERSON 1999" << 1;
        QTest::newRow("an address") << "p7@example" << 1;
        QTest::newRow("words in any order") << "example.org 1999" << 1;
        QTest::newRow("a fingerprint") << "0000001999" << 1;
        QTest::newRow("nobody") << "nobody at all" << 0;
        QTest::newRow("nothing typed") << "" << 2000;
    }
    void searchesNamesAddressesAndFingerprints() {
        QFETCH(QString, typed);
        QFETCH(int, found);
        PersonsModel model;
        model.set_persons(many());
        model.set_filter(typed);
        QCOMPARE(std::max(0, model.rowCount() - 1), found);
    }

    void keepsUpWithTyping() {
        PersonsModel model;
        model.set_persons(many());
        const QString typed = QStringLiteral("person 1999 example");
        qint64 longest = 0;
        for (int length = 1; length <= typed.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            model.set_filter(typed.left(length));
            longest = std::max(longest, timer.elapsed());
        }
        QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
        QCOMPARE(model.rowCount(), 2);
    }

  private:
    static std::vector<Person> many() {
        PersonMaterial material;
        for (int i = 0; i < 2000; ++i) {
            const std::string number = std::to_string(i);
            material.keys.push_back(key_of(i, "Person " + number, {"p" + number + "@example.org"}));
        }
        return group_persons(material, now);
    }
};

QTEST_GUILESS_MAIN(PersonsModelTest)
#include "persons_model_test.moc"
