// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/plan.h"
#include "tests/outgoing/fake_directory.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <functional>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;
using crypto::Level;
using crypto::Technology;

namespace {

using Change = std::function<void(keys::Key&)>;

const Time now = parse_rfc3339(plan_time).value();

std::string message(const std::string& header) {
    return "From: Alice <alice@example.org>\n" + header + "Subject: x\n\ntext\n";
}

/// Alice with keys of her own in OpenPGP.
FakeDirectory alice_only() {
    FakeDirectory directory;
    directory.add_own("alice@example.org", usable_key("alice@example.org", 'A'));
    return directory;
}

FakeDirectory with_bob_and_carol() {
    FakeDirectory directory = alice_only();
    directory.add("bob@example.org", usable_key("bob@example.org", 'B'), Level::accepted);
    directory.add("carol@example.org", usable_key("carol@example.org", 'C'), Level::verified, "in-person");
    return directory;
}

std::vector<std::string> texts(const std::vector<mime::AddrSpec>& addresses) {
    std::vector<std::string> result;
    for (const mime::AddrSpec& one : addresses) result.push_back(one.to_string());
    return result;
}

std::string describe(const PlannedCopy& copy) {
    std::string text = copy.bcc ? "bcc " : "";
    text += copy.engine ? name_of(*copy.engine) : "none";
    text += " " + std::string(name_of(copy.protection)) + " to";
    for (const mime::AddrSpec& one : copy.recipients) text += " " + one.to_string();
    text += " keys";
    for (const PlannedKey& key : copy.keys) text += " " + key.fingerprint.hex().substr(0, 1);
    return text;
}

std::vector<std::string> describe(const SendPlan& accepted) {
    std::vector<std::string> result;
    for (const PlannedCopy& copy : accepted.copies()) result.push_back(describe(copy));
    return result;
}

std::vector<std::string> describe(const std::vector<Refusal>& refusals) {
    std::vector<std::string> result;
    for (const Refusal& refusal : refusals)
        result.push_back(refusal.address.to_string() + " " + std::string(name_of(refusal.reason)));
    return result;
}

using Lines = std::vector<std::string>;

} // namespace

class PlanTest : public QObject {
    Q_OBJECT
  private slots:
    void sealsOneCopyToVisibleRecipientsAndTheSender();
    void givesEachBccRecipientACopyAlone();
    void givesEachAddressOneCopy();
    void namesLevelAndSourceOfEachKey();
    void refusesWhenOneRecipientHasNoKey();
    void refusesForAKeyThatMustNotBeUsed_data();
    void refusesForAKeyThatMustNotBeUsed();
    void reportsTheFirstOfSeveralReasons();
    void brokenKeyDoesNotHideOneToBeAccepted();
    void conflictStopsBesideAnAcceptedKey();
    void latestDecisionComesFirst();
    void unusableDecisionGivesWayToAUsableKey();
    void refusesWithoutAnOwnKey_data();
    void refusesWithoutAnOwnKey();
    void plaintextNeedsANamedRecipient();
    void noMixedForbidsAMixture();
    void allowsANamedMixture();
    void conflictStopsPlaintextToo();
    void sealsANamedRecipientWhoHasAKey();
    void signOnlySignsForEverybody();
    void unsignedPlanIsEncryptedOnly();
    void mixedTechnologiesGetACopyEach();
    void engineChoiceBinds();
    void sentCopyIsForTheSenderAlone();
    void refusesWhatIsNotOffered();
    void outcomeThrowsWhereRefused();
};

void PlanTest::sealsOneCopyToVisibleRecipientsAndTheSender() {
    const auto outcome = plan(draft_of(message("To: bob@example.org\nCc: carol@example.org\n")), {},
                              with_bob_and_carol(), now);
    QVERIFY(outcome.accepted());
    QCOMPARE(describe(outcome.plan()),
             Lines{"pgp signed-and-encrypted to bob@example.org carol@example.org keys B C A"});
    QVERIFY(outcome.refusals().empty());
    QVERIFY(outcome.plan().in_the_clear().empty());
}

void PlanTest::givesEachBccRecipientACopyAlone() {
    FakeDirectory directory = with_bob_and_carol();
    directory.add("dave@example.org", usable_key("dave@example.org", 'D'), Level::first_use, "wkd");
    const auto outcome =
        plan(draft_of(message("To: bob@example.org\nBcc: carol@example.org, dave@example.org\n")), {},
             directory, now);
    QVERIFY(outcome.accepted());
    const Lines expected{"pgp signed-and-encrypted to bob@example.org keys B A",
                         "bcc pgp signed-and-encrypted to carol@example.org keys C",
                         "bcc pgp signed-and-encrypted to dave@example.org keys D"};
    QCOMPARE(describe(outcome.plan()), expected);
}

void PlanTest::givesEachAddressOneCopy() {
    const auto outcome = plan(draft_of(message("To: bob@example.org, Bob <BOB@Example.ORG>\n"
                                               "Cc: bob@example.org\nBcc: bob@example.org\n")),
                              {}, with_bob_and_carol(), now);
    QVERIFY(outcome.accepted());
    QCOMPARE(describe(outcome.plan()), Lines{"pgp signed-and-encrypted to bob@example.org keys B A"});
}

void PlanTest::namesLevelAndSourceOfEachKey() {
    const auto outcome = plan(draft_of(message("To: carol@example.org\n")), {}, with_bob_and_carol(), now);
    QVERIFY(outcome.accepted());
    const auto& key_list = outcome.plan().copies().front().keys;
    QCOMPARE(key_list.size(), std::size_t{2});
    QVERIFY(key_list[0].address == address("carol@example.org"));
    QVERIFY(key_list[0].level == Level::verified);
    QCOMPARE(key_list[0].source, std::string("in-person"));
    QVERIFY(key_list[1].address == address("alice@example.org"));
    QCOMPARE(key_list[1].source, std::string("own"));
}

void PlanTest::refusesWhenOneRecipientHasNoKey() {
    const auto outcome =
        plan(draft_of(message("To: bob@example.org, nokey@example.org\n")), {}, with_bob_and_carol(), now);
    QVERIFY(!outcome.accepted());
    QCOMPARE(describe(outcome.refusals()), Lines{"nokey@example.org no-key"});
}

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(sealpost::crypto::Level)

void PlanTest::refusesForAKeyThatMustNotBeUsed_data() {
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

void PlanTest::refusesForAKeyThatMustNotBeUsed() {
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

void PlanTest::reportsTheFirstOfSeveralReasons() {
    FakeDirectory directory = alice_only();
    directory.add("dave@example.org", usable_key("dave@example.org", 'D'), Level::offered);
    keys::Key expired = usable_key("dave@example.org", 'E');
    expired.expires = now - std::chrono::hours(24);
    directory.add("dave@example.org", expired, Level::accepted);
    const auto outcome = plan(draft_of(message("To: dave@example.org\n")), {}, directory, now);
    QCOMPARE(describe(outcome.refusals()), Lines{"dave@example.org expired"});
    QCOMPARE(outcome.refusals().front().facts.at("since"), std::string("2026-11-23T09:00:00Z"));
}

void PlanTest::brokenKeyDoesNotHideOneToBeAccepted() {
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

void PlanTest::conflictStopsBesideAnAcceptedKey() {
    FakeDirectory directory = with_bob_and_carol();
    directory.add("bob@example.org", usable_key("bob@example.org", 'E'), Level::conflict);
    const auto outcome = plan(draft_of(message("To: bob@example.org\n")), {}, directory, now);
    QCOMPARE(describe(outcome.refusals()), Lines{"bob@example.org conflict"});
    QCOMPARE(outcome.refusals().front().facts.at("fingerprint"), std::string(40, 'E'));
    QCOMPARE(outcome.refusals().front().facts.at("accepted"), std::string(40, 'B'));
}

void PlanTest::latestDecisionComesFirst() {
    FakeDirectory directory = alice_only();
    keys::Key older = usable_key("dave@example.org", 'D');
    older.created = now - std::chrono::years(5);
    directory.add("dave@example.org", older, Level::accepted);
    directory.add("dave@example.org", usable_key("dave@example.org", 'E'), Level::verified);
    directory.add("dave@example.org", usable_key("dave@example.org", 'F'), Level::first_use);
    const auto outcome = plan(draft_of(message("To: dave@example.org\n")), {}, directory, now);
    QCOMPARE(describe(outcome.plan()), Lines{"pgp signed-and-encrypted to dave@example.org keys D A"});
}

void PlanTest::unusableDecisionGivesWayToAUsableKey() {
    FakeDirectory directory = alice_only();
    keys::Key expired = usable_key("dave@example.org", 'D');
    expired.expires = now - std::chrono::hours(24);
    directory.add("dave@example.org", expired, Level::verified);
    directory.add("dave@example.org", usable_key("dave@example.org", 'E'), Level::accepted);
    const auto outcome = plan(draft_of(message("To: dave@example.org\n")), {}, directory, now);
    QCOMPARE(describe(outcome.plan()), Lines{"pgp signed-and-encrypted to dave@example.org keys E A"});
}

void PlanTest::refusesWithoutAnOwnKey_data() {
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

void PlanTest::refusesWithoutAnOwnKey() {
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

void PlanTest::plaintextNeedsANamedRecipient() {
    Choices choices{.allow_plaintext = {address("other@example.org")}};
    const auto draft = draft_of(message("To: nokey@example.org\n"));
    QVERIFY(!plan(draft, choices, with_bob_and_carol(), now).accepted());
    choices.allow_plaintext.push_back(address("nokey@example.org"));
    const auto outcome = plan(draft, choices, with_bob_and_carol(), now);
    QCOMPARE(describe(outcome.plan()), Lines{"none signed to nokey@example.org keys"});
    QCOMPARE(texts(outcome.plan().in_the_clear()), Lines{"nokey@example.org"});
}

void PlanTest::noMixedForbidsAMixture() {
    const Choices choices{.policy = AccountPolicy::no_mixed,
                          .allow_plaintext = {address("nokey@example.org")}};
    const auto outcome = plan(draft_of(message("To: bob@example.org, nokey@example.org\n")), choices,
                              with_bob_and_carol(), now);
    QCOMPARE(describe(outcome.refusals()), Lines{"nokey@example.org mixed-not-allowed"});
}

void PlanTest::allowsANamedMixture() {
    const Choices choices{.allow_plaintext = {address("nokey@example.org"), address("hidden@example.org")}};
    const auto outcome =
        plan(draft_of(message("To: bob@example.org\nCc: nokey@example.org\nBcc: hidden@example.org\n")),
             choices, with_bob_and_carol(), now);
    const Lines expected{"pgp signed-and-encrypted to bob@example.org keys B A",
                         "none signed to nokey@example.org keys",
                         "bcc none signed to hidden@example.org keys"};
    QCOMPARE(describe(outcome.plan()), expected);
}

void PlanTest::conflictStopsPlaintextToo() {
    FakeDirectory directory = with_bob_and_carol();
    directory.add("bob@example.org", usable_key("bob@example.org", 'E'), Level::conflict);
    const Choices choices{.allow_plaintext = {address("bob@example.org")}};
    const auto outcome = plan(draft_of(message("To: bob@example.org\n")), choices, directory, now);
    QCOMPARE(describe(outcome.refusals()), Lines{"bob@example.org conflict"});
}

void PlanTest::sealsANamedRecipientWhoHasAKey() {
    const Choices choices{.allow_plaintext = {address("bob@example.org")}};
    const auto outcome = plan(draft_of(message("To: bob@example.org\n")), choices, with_bob_and_carol(), now);
    QCOMPARE(describe(outcome.plan()), Lines{"pgp signed-and-encrypted to bob@example.org keys B A"});
}

void PlanTest::signOnlySignsForEverybody() {
    const Choices choices{.policy = AccountPolicy::sign_only};
    const auto outcome = plan(draft_of(message("To: bob@example.org\nBcc: nokey@example.org\n")), choices,
                              with_bob_and_carol(), now);
    const Lines expected{"none signed to bob@example.org keys", "bcc none signed to nokey@example.org keys"};
    QCOMPARE(describe(outcome.plan()), expected);
    QCOMPARE(outcome.plan().signers().size(), std::size_t{1});

    const auto unsignable = plan(draft_of(message("To: bob@example.org\n")), choices, FakeDirectory(), now);
    QCOMPARE(describe(unsignable.refusals()), Lines{"alice@example.org no-own-key"});
}

void PlanTest::unsignedPlanIsEncryptedOnly() {
    const auto outcome =
        plan(draft_of(message("To: bob@example.org\n")), {.sign = false}, with_bob_and_carol(), now);
    QCOMPARE(describe(outcome.plan()), Lines{"pgp encrypted to bob@example.org keys B A"});
    QVERIFY(outcome.plan().signers().empty());
}

void PlanTest::mixedTechnologiesGetACopyEach() {
    FakeDirectory directory = with_bob_and_carol();
    directory.add_own("alice@example.org", usable_key("alice@example.org", '1', Technology::smime));
    directory.add("erin@example.org", usable_key("erin@example.org", 'E', Technology::smime), Level::ca,
                  "ca");
    const auto outcome =
        plan(draft_of(message("To: erin@example.org, bob@example.org\n")), {}, directory, now);
    const Lines expected{"pgp signed-and-encrypted to bob@example.org keys B A",
                         "smime signed-and-encrypted to erin@example.org keys E 1"};
    QCOMPARE(describe(outcome.plan()), expected);
    QCOMPARE(outcome.plan().signers().size(), std::size_t{2});

    FakeDirectory pgp_alone = with_bob_and_carol();
    pgp_alone.add("erin@example.org", usable_key("erin@example.org", 'E', Technology::smime), Level::ca);
    const auto refused = plan(draft_of(message("To: erin@example.org\n")), {}, pgp_alone, now);
    QCOMPARE(describe(refused.refusals()), Lines{"alice@example.org no-own-key"});
}

void PlanTest::engineChoiceBinds() {
    FakeDirectory directory = with_bob_and_carol();
    directory.add_own("alice@example.org", usable_key("alice@example.org", '1', Technology::smime));
    const auto outcome =
        plan(draft_of(message("To: bob@example.org\n")), {.engine = EngineChoice::smime}, directory, now);
    QCOMPARE(describe(outcome.refusals()), Lines{"bob@example.org no-key"});
    QCOMPARE(outcome.refusals().front().facts.at("engine"), std::string("smime"));
}

void PlanTest::sentCopyIsForTheSenderAlone() {
    const auto draft = draft_of(message("To: bob@example.org\n"));
    QVERIFY(!plan(draft, {}, with_bob_and_carol(), now).plan().sent_copy());
    const Choices choices{.sent_copy = SentCopy::make};
    const auto own = plan(draft, choices, with_bob_and_carol(), now).plan().sent_copy();
    QVERIFY(own.has_value());
    QCOMPARE(own->fingerprint().hex(), std::string(40, 'A'));
}

void PlanTest::refusesWhatIsNotOffered() {
    const auto draft = draft_of(message("To: bob@example.org\n"));
    for (const HeaderPolicy policy : {HeaderPolicy::shy, HeaderPolicy::none})
        SEALPOST_THROWS(plan(draft, {.headers = policy}, with_bob_and_carol(), now),
                        ErrorCode::not_available);
}

void PlanTest::outcomeThrowsWhereRefused() {
    const auto outcome = plan(draft_of(message("To: nokey@example.org\n")), {}, alice_only(), now);
    SEALPOST_THROWS(outcome.plan(), ErrorCode::policy_refused);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
