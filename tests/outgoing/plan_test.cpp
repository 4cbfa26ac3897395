// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/plan.h"
#include "tests/outgoing/plan_words.h"
#include "tests/support/qt_error.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;

class PlanTest : public QObject {
    Q_OBJECT
  private slots:
    void sealsOneCopyToVisibleRecipientsAndTheSender();
    void givesEachBccRecipientACopyAlone();
    void givesEachAddressOneCopy();
    void namesLevelAndSourceOfEachKey();
    void refusesWhenOneRecipientHasNoKey();
    void plaintextNeedsANamedRecipient();
    void noMixedForbidsAMixture();
    void allowsANamedMixture();
    void conflictStopsPlaintextToo();
    void sealsANamedRecipientWhoHasAKey();
    void signOnlySignsForEverybody();
    void unsignedPlanIsEncryptedOnly();
    void aListGetsASignedCopyInTheClear();
    void aPersonsTechnologyIsKept();
    void mixedTechnologiesGetACopyEach();
    void engineChoiceBinds();
    void sentCopyIsForTheSenderAlone();
    void namedKeysSignAndSeal();
    void noKeyTakesThePlaceOfANamedOne();
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

void PlanTest::plaintextNeedsANamedRecipient() {
    Choices choices{.allow_plaintext = {address("other@example.org")}};
    const auto draft = draft_of(message("To: nokey@example.org\n"));
    QVERIFY(!plan(draft, choices, with_bob_and_carol(), now).accepted());
    choices.allow_plaintext.push_back(address("nokey@example.org"));
    const auto outcome = plan(draft, choices, with_bob_and_carol(), now);
    QCOMPARE(describe(outcome.plan()), Lines{"none signed to nokey@example.org keys"});
    QCOMPARE(describe(outcome.plan().in_the_clear()), Lines{"nokey@example.org named"});
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

void PlanTest::aListGetsASignedCopyInTheClear() {
    const people::Wishes list{.policy = people::Policy::sign_only};
    Choices choices{
        .overrides = {.people = {{address("carol@example.org"), list}, {address("list@example.org"), list}}}};
    const auto draft = draft_of(message("To: bob@example.org, list@example.org, carol@example.org\n"));
    const auto outcome = plan(draft, choices, with_bob_and_carol(), now);
    const Lines expected{"pgp signed-and-encrypted to bob@example.org keys B A",
                         "none signed to list@example.org carol@example.org keys"};
    QCOMPARE(describe(outcome.plan()), expected);
    const Lines clear{"list@example.org person sign-only", "carol@example.org person sign-only"};
    QCOMPARE(describe(outcome.plan().in_the_clear()), clear);
    choices.policy = AccountPolicy::no_mixed;
    const Lines refused{"list@example.org mixed-not-allowed", "carol@example.org mixed-not-allowed"};
    QCOMPARE(describe(plan(draft, choices, with_bob_and_carol(), now).refusals()), refused);
}

void PlanTest::aPersonsTechnologyIsKept() {
    FakeDirectory directory = with_bob_and_carol();
    directory.add_own("alice@example.org", usable_key("alice@example.org", 'F', Technology::smime));
    directory.add("bob@example.org", usable_key("bob@example.org", 'E', Technology::smime), Level::ca);
    const people::Wishes smime{.engine = Technology::smime};
    Choices choices{.overrides = {.people = {{address("bob@example.org"), smime},
                                             {address("carol@example.org"), smime}}}};
    const auto to_bob = draft_of(message("To: bob@example.org\n"));
    QCOMPARE(describe(plan(to_bob, choices, directory, now).plan()),
             Lines{"smime signed-and-encrypted to bob@example.org keys E F"});
    const auto refused = plan(draft_of(message("To: carol@example.org\n")), choices, directory, now);
    QCOMPARE(describe(refused.refusals()), Lines{"carol@example.org no-key"});
    QCOMPARE(refused.refusals()[0].facts.at("engine"), std::string("smime"));
    choices.engine = EngineChoice::pgp;
    QCOMPARE(describe(plan(to_bob, choices, directory, now).plan()),
             Lines{"pgp signed-and-encrypted to bob@example.org keys B A"});
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

void PlanTest::namedKeysSignAndSeal() {
    FakeDirectory directory = with_bob_and_carol();
    // Newer than the one named: it would be taken otherwise.
    keys::Key newer = usable_key("alice@example.org", 'F');
    newer.created = *newer.created + std::chrono::hours(24);
    directory.add_own("alice@example.org", newer);
    const auto draft = draft_of(message("To: bob@example.org\n"));
    QCOMPARE(describe(plan(draft, {}, directory, now).plan()),
             Lines{"pgp signed-and-encrypted to bob@example.org keys B F"});
    const crypto::Fingerprint older = usable_key("alice@example.org", 'A').fingerprint;
    const auto outcome =
        plan(draft, {.sent_copy = SentCopy::make, .named_keys = {{crypto::Technology::openpgp, older}}},
             directory, now);
    QVERIFY(outcome.accepted());
    QCOMPARE(describe(outcome.plan()), Lines{"pgp signed-and-encrypted to bob@example.org keys B A"});
    QCOMPARE(outcome.plan().signers().size(), std::size_t{1});
    QVERIFY(outcome.plan().signers().front().fingerprint() == older);
    QVERIFY(outcome.plan().sent_copy().value().fingerprint() == older);
}

void PlanTest::noKeyTakesThePlaceOfANamedOne() {
    const crypto::Fingerprint gone = usable_key("alice@example.org", '9').fingerprint;
    const auto outcome =
        plan(draft_of(message("To: bob@example.org\n")),
             {.named_keys = {{crypto::Technology::openpgp, gone}}}, with_bob_and_carol(), now);
    QVERIFY(!outcome.accepted());
    QCOMPARE(describe(outcome.refusals()), Lines{"alice@example.org no-own-key"});
    QCOMPARE(outcome.refusals().front().facts.at("fingerprint"), gone.hex());
    QCOMPARE(outcome.refusals().front().facts.at("named"), std::string("yes"));
}

void PlanTest::outcomeThrowsWhereRefused() {
    const auto outcome = plan(draft_of(message("To: nokey@example.org\n")), {}, alice_only(), now);
    SEALPOST_THROWS(outcome.plan(), ErrorCode::policy_refused);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
