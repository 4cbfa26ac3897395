// SPDX-License-Identifier: GPL-3.0-or-later
// Which key is used for a recipient, and every reason for which none is.
#include "core/outgoing/plan.h"
#include "core/outgoing/recipient_key.h"
#include "tests/outgoing/plan_words.h"

#include <QTest>

#include <functional>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;

namespace {

using Change = std::function<void(keys::Key&)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(sealpost::crypto::Level)

class RecipientKeyTest : public QObject {
    Q_OBJECT
  private slots:
    void refusesForAKeyThatMustNotBeUsed_data();
    void refusesForAKeyThatMustNotBeUsed();
    void reportsTheFirstOfSeveralReasons();
    void brokenKeyDoesNotHideOneToBeAccepted();
    void conflictStopsBesideAnAcceptedKey();
    void aWaitingKeyIsNotUsed();
    void thePreferredCertificateComesFirst();
    void latestDecisionComesFirst();
    void unusableDecisionGivesWayToAUsableKey();
    void refusesWithoutAnOwnKey_data();
    void refusesWithoutAnOwnKey();
};

void RecipientKeyTest::refusesForAKeyThatMustNotBeUsed_data() {
    QTest::addColumn<crypto::Level>("level");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    const Change nothing = [](keys::Key&) {};
    QTest::newRow("nobody accepted it") << Level::none << nothing << "not-accepted";
    QTest::newRow("only offered") << Level::offered << nothing << "not-accepted";
    QTest::newRow("rejected") << Level::rejected << nothing << "rejected";
    QTest::newRow("conflict") << Level::conflict << nothing << "conflict";
    QTest::newRow("expired") << Level::accepted << Change([](keys::Key& key) {
        key.expires = now - std::chrono::seconds(1);
        key.state = keys::KeyState::expired;
    }) << "expired";
    QTest::newRow("expires this second")
        << Level::accepted << Change([](keys::Key& key) { key.expires = now; }) << "expired";
    QTest::newRow("encryption subkey expired")
        << Level::accepted
        << Change([](keys::Key& key) { key.subkeys[0].expires = now - std::chrono::hours(1); }) << "expired";
    QTest::newRow("revoked") << Level::verified << Change([](keys::Key& key) {
        key.revoked = crypto::Revocation{.hard = false, .at = now, .reason = "superseded"};
        key.state = keys::KeyState::revoked;
    }) << "revoked";
    QTest::newRow("made in the future")
        << Level::accepted << Change([](keys::Key& key) { key.created = now + std::chrono::hours(1); })
        << "not-yet-valid";
    QTest::newRow("no encryption subkey")
        << Level::accepted << Change([](keys::Key& key) { key.subkeys[0].can_encrypt = false; })
        << "no-encryption-subkey";
    QTest::newRow("encryption subkey revoked")
        << Level::accepted << Change([](keys::Key& key) { key.subkeys[0].revoked = true; })
        << "no-encryption-subkey";
    QTest::newRow("RSA 1024") << Level::verified << Change([](keys::Key& key) {
        key.subkeys[0].algorithm = crypto::PublicKeyAlgorithm::rsa;
        key.subkeys[0].bits = 1024;
    }) << "weak";
    QTest::newRow("invalid") << Level::accepted
                             << Change([](keys::Key& key) { key.state = keys::KeyState::invalid; })
                             << "untrusted";
    QTest::newRow("another address") << Level::accepted << Change([](keys::Key& key) {
        key.user_ids[0].address = "eve@example.org";
    }) << "no-key";
    QTest::newRow("user ID revoked") << Level::accepted
                                     << Change([](keys::Key& key) { key.user_ids[0].valid = false; })
                                     << "no-key";
}

void RecipientKeyTest::refusesForAKeyThatMustNotBeUsed() {
    QFETCH(crypto::Level, level);
    QFETCH(Change, change);
    QFETCH(QString, reason);
    FakeDirectory directory = with_bob_and_carol();
    keys::Key key = usable_key("dave@example.org", 'D');
    change(key);
    directory.add("dave@example.org", key, level);
    for (const char* header : {"To: bob@example.org, dave@example.org\n", "Bcc: dave@example.org\n"}) {
        const auto outcome = plan(draft_of(message(header)), {}, directory, now);
        QVERIFY(!outcome.accepted());
        QCOMPARE(describe(outcome.refusals()), Lines{"dave@example.org " + reason.toStdString()});
        if (reason != "no-key")
            QCOMPARE(outcome.refusals().front().facts.at("fingerprint"), std::string(40, 'D'));
    }
}

void RecipientKeyTest::reportsTheFirstOfSeveralReasons() {
    FakeDirectory directory = alice_only();
    directory.add("dave@example.org", usable_key("dave@example.org", 'D'), Level::offered);
    keys::Key expired = usable_key("dave@example.org", 'E');
    expired.expires = now - std::chrono::hours(24);
    directory.add("dave@example.org", expired, Level::accepted);
    const auto outcome = plan(draft_of(message("To: dave@example.org\n")), {}, directory, now);
    QCOMPARE(describe(outcome.refusals()), Lines{"dave@example.org expired"});
    QCOMPARE(outcome.refusals().front().facts.at("since"), std::string("2026-11-23T09:00:00Z"));
}

void RecipientKeyTest::brokenKeyDoesNotHideOneToBeAccepted() {
    FakeDirectory directory = alice_only();
    keys::Key broken = usable_key("dave@example.org", 'D');
    broken.subkeys[0].can_encrypt = false;
    directory.add("dave@example.org", broken, Level::offered);
    const auto draft = draft_of(message("To: dave@example.org\n"));
    QCOMPARE(describe(plan(draft, {}, directory, now).refusals()),
             Lines{"dave@example.org no-encryption-subkey"});
    directory.add("dave@example.org", usable_key("dave@example.org", 'E'), Level::offered);
    const auto outcome = plan(draft, {}, directory, now);
    QCOMPARE(describe(outcome.refusals()), Lines{"dave@example.org not-accepted"});
    QCOMPARE(outcome.refusals().front().facts.at("fingerprint"), std::string(40, 'E'));
}

void RecipientKeyTest::conflictStopsBesideAnAcceptedKey() {
    FakeDirectory directory = with_bob_and_carol();
    directory.add("bob@example.org", usable_key("bob@example.org", 'E'), Level::conflict);
    const auto outcome = plan(draft_of(message("To: bob@example.org\n")), {}, directory, now);
    QCOMPARE(describe(outcome.refusals()), Lines{"bob@example.org conflict"});
    QCOMPARE(outcome.refusals().front().facts.at("fingerprint"), std::string(40, 'E'));
    QCOMPARE(outcome.refusals().front().facts.at("accepted"), std::string(40, 'B'));
    const std::vector<Candidate> pinned{
        {.key = usable_key("bob@example.org", 'B'), .level = Level::first_use, .source = "wkd"},
        {.key = usable_key("bob@example.org", 'E'),
         .level = Level::conflict,
         .source = "mail",
         .at_hand = false,
         .rival = usable_key("bob@example.org", 'B').fingerprint}};
    const auto chosen = choose_recipient_key(address("bob@example.org"), pinned, now);
    QCOMPARE(std::get<Refusal>(chosen).facts.at("accepted"), std::string(40, 'B'));
    QCOMPARE(std::get<Refusal>(chosen).facts.at("fingerprint"), std::string(40, 'E'));
}

void RecipientKeyTest::aWaitingKeyIsNotUsed() {
    for (const Level level : {Level::offered, Level::first_use, Level::accepted}) {
        const std::vector<Candidate> waiting{
            {.key = usable_key("bob@example.org", 'B'), .level = level, .source = "mail", .at_hand = false}};
        const auto chosen = choose_recipient_key(address("bob@example.org"), waiting, now);
        const auto* refusal = std::get_if<Refusal>(&chosen);
        QVERIFY(refusal && refusal->reason == RefusalReason::not_accepted);
        QCOMPARE(refusal->facts.at("fingerprint"), std::string(40, 'B'));
    }
}

void RecipientKeyTest::thePreferredCertificateComesFirst() {
    const auto certificate = [](char digit, std::optional<Time> preferred, int years) {
        keys::Key key = usable_key("bob@example.org", digit, Technology::smime);
        key.created = now - std::chrono::years(years);
        return Candidate{.key = std::move(key), .level = Level::ca, .source = "mail", .preferred = preferred};
    };
    const auto day = std::chrono::hours(24);
    std::vector<Candidate> candidates{certificate('1', now - 2 * day, 9), certificate('2', now - day, 5),
                                      certificate('3', std::nullopt, 1)};
    const auto chosen = [&] {
        const auto found = choose_recipient_key(address("bob@example.org"), candidates, now);
        return std::get<Candidate>(found).key.fingerprint.hex()[0];
    };
    QCOMPARE(chosen(), '2');
    candidates[1].preferred.reset();
    candidates[0].preferred.reset();
    QCOMPARE(chosen(), '3');
    candidates[0].level = Level::accepted;
    QCOMPARE(chosen(), '1');
}

void RecipientKeyTest::latestDecisionComesFirst() {
    FakeDirectory directory = alice_only();
    keys::Key older = usable_key("dave@example.org", 'D');
    older.created = now - std::chrono::years(5);
    directory.add("dave@example.org", older, Level::accepted);
    directory.add("dave@example.org", usable_key("dave@example.org", 'E'), Level::verified);
    directory.add("dave@example.org", usable_key("dave@example.org", 'F'), Level::first_use);
    const auto outcome = plan(draft_of(message("To: dave@example.org\n")), {}, directory, now);
    QCOMPARE(describe(outcome.plan()), Lines{"pgp signed-and-encrypted to dave@example.org keys D A"});
}

void RecipientKeyTest::unusableDecisionGivesWayToAUsableKey() {
    FakeDirectory directory = alice_only();
    keys::Key expired = usable_key("dave@example.org", 'D');
    expired.expires = now - std::chrono::hours(24);
    directory.add("dave@example.org", expired, Level::verified);
    directory.add("dave@example.org", usable_key("dave@example.org", 'E'), Level::accepted);
    const auto outcome = plan(draft_of(message("To: dave@example.org\n")), {}, directory, now);
    QCOMPARE(describe(outcome.plan()), Lines{"pgp signed-and-encrypted to dave@example.org keys E A"});
}

void RecipientKeyTest::refusesWithoutAnOwnKey_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    QTest::newRow("only public") << Change([](keys::Key& key) { key.secret = keys::SecretPlace::none; })
                                 << "no-own-key";
    QTest::newRow("no signing subkey")
        << Change([](keys::Key& key) { key.subkeys[0].can_sign = false; }) << "no-own-key";
    QTest::newRow("signing subkey without secret")
        << Change([](keys::Key& key) { key.subkeys[0].has_secret = false; }) << "no-own-key";
    QTest::newRow("expired") << Change([](keys::Key& key) { key.expires = now - std::chrono::hours(1); })
                             << "expired";
    QTest::newRow("revoked") << Change([](keys::Key& key) {
        key.revoked = crypto::Revocation{.hard = true, .at = now, .reason = ""};
    }) << "revoked";
}

void RecipientKeyTest::refusesWithoutAnOwnKey() {
    QFETCH(Change, change);
    QFETCH(QString, reason);
    FakeDirectory directory;
    directory.add("bob@example.org", usable_key("bob@example.org", 'B'), Level::accepted);
    keys::Key own = usable_key("alice@example.org", 'A');
    own.secret = keys::SecretPlace::agent;
    own.subkeys[0].has_secret = true;
    change(own);
    directory.add("alice@example.org", own, Level::verified);
    const auto outcome = plan(draft_of(message("To: bob@example.org\n")), {}, directory, now);
    QCOMPARE(describe(outcome.refusals()), Lines{"alice@example.org " + reason.toStdString()});
}

QTEST_GUILESS_MAIN(RecipientKeyTest)
#include "recipient_key_test.moc"
