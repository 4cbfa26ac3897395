// SPDX-License-Identifier: GPL-3.0-or-later
// Each row changes one or two things in a signature that is good in every respect, and says what follows.
#include "core/crypto/verdict.h"

#include <QTest>

#include <functional>

using namespace sealpost;
using namespace sealpost::crypto;
using namespace std::chrono_literals;

namespace {

const Time now = Time(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24)) + 9h;

struct Case {
    SignatureFact signature;
    SignatureContext context;
};

Case good_case() {
    SignerKey signer{.fingerprint = *Fingerprint::parse(std::string(40, 'A')),
                     .id = "AAAAAAAAAAAAAAAA",
                     .name = "Alice",
                     .addresses = {"work@example.org", "alice@example.org"},
                     .algorithm = PublicKeyAlgorithm::eddsa,
                     .bits = 255,
                     .created = now - 24h * 365};
    Case made;
    made.signature = {.technology = Technology::openpgp,
                      .mathematics = Mathematics::valid,
                      .claimed_signer = signer.fingerprint.hex(),
                      .signer = signer,
                      .signed_at = now - 5min,
                      .digest = DigestAlgorithm::sha512};
    made.context = {.from = mime::parse_address_list("Alice <alice@example.org>"),
                    .has_date = true,
                    .date = now - 5min,
                    .date_protected = false,
                    .level = Level::accepted,
                    .now = now};
    return made;
}

using Mutation = std::function<void(SignatureFact&, SignatureContext&)>;

} // namespace

Q_DECLARE_METATYPE(Mutation)
Q_DECLARE_METATYPE(sealpost::crypto::Verdict)
Q_DECLARE_METATYPE(sealpost::crypto::VerdictReason)

class VerdictTest : public QObject {
    Q_OBJECT
  private slots:
    void oneFaultIsEnough_data() {
        QTest::addColumn<Mutation>("mutate");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<VerdictReason>("reason");
        const auto row = [](const char* name, Verdict verdict, VerdictReason reason, Mutation mutate) {
            QTest::newRow(name) << mutate << verdict << reason;
        };
        using V = Verdict;
        using R = VerdictReason;
        row("nothing wrong", V::good, R::none, [](auto&, auto&) {});
        row("verified", V::good, R::none, [](auto&, auto& c) { c.level = Level::verified; });
        row("ca", V::good, R::none, [](auto&, auto& c) { c.level = Level::ca; });

        row("not computed", V::error, R::not_computed,
            [](auto& s, auto&) { s.mathematics = Mathematics::failed; });
        row("wrong mathematics", V::bad, R::mathematics,
            [](auto& s, auto&) { s.mathematics = Mathematics::invalid; });
        row("key missing", V::unknown_signer, R::key_not_at_hand, [](auto& s, auto&) {
            s.mathematics = Mathematics::key_missing;
            s.signer.reset();
        });
        row("valid but no key given", V::unknown_signer, R::key_not_at_hand,
            [](auto& s, auto&) { s.signer.reset(); });

        row("MD5", V::weak, R::weak_digest, [](auto& s, auto&) { s.digest = DigestAlgorithm::md5; });
        row("SHA-1", V::weak, R::weak_digest, [](auto& s, auto&) { s.digest = DigestAlgorithm::sha1; });
        row("RIPEMD-160", V::weak, R::weak_digest,
            [](auto& s, auto&) { s.digest = DigestAlgorithm::ripemd160; });
        row("unknown digest", V::weak, R::weak_digest,
            [](auto& s, auto&) { s.digest = DigestAlgorithm::unknown; });
        row("RSA 1024", V::weak, R::weak_key, [](auto& s, auto&) {
            s.signer->algorithm = PublicKeyAlgorithm::rsa;
            s.signer->bits = 1024;
        });
        row("RSA 2047", V::weak, R::weak_key, [](auto& s, auto&) {
            s.signer->algorithm = PublicKeyAlgorithm::rsa;
            s.signer->bits = 2047;
        });
        row("RSA 2048", V::good, R::none, [](auto& s, auto&) {
            s.signer->algorithm = PublicKeyAlgorithm::rsa;
            s.signer->bits = 2048;
        });
        row("DSA 1024", V::weak, R::weak_key, [](auto& s, auto&) {
            s.signer->algorithm = PublicKeyAlgorithm::dsa;
            s.signer->bits = 1024;
        });
        row("weak chain", V::weak, R::weak_chain,
            [](auto& s, auto&) { s.signer->chain.state = ChainState::weak; });

        row("hard revocation later", V::revoked, R::key_revoked, [](auto& s, auto&) {
            s.signer->revoked = Revocation{.hard = true, .at = now - 1min, .reason = "compromised"};
        });
        row("soft revocation before", V::revoked, R::key_revoked, [](auto& s, auto&) {
            s.signer->revoked = Revocation{.hard = false, .at = now - 1h, .reason = "superseded"};
        });
        row("soft revocation at an unknown time", V::revoked, R::key_revoked, [](auto& s, auto&) {
            s.signer->revoked = Revocation{.hard = false, .at = std::nullopt, .reason = "superseded"};
        });
        row("chain revoked", V::revoked, R::chain_revoked,
            [](auto& s, auto&) { s.signer->chain.state = ChainState::revoked; });

        row("signed after expiry", V::expired, R::signed_after_expiry,
            [](auto& s, auto&) { s.signer->expires = now - 6min; });
        row("signature expired", V::expired, R::signature_expired,
            [](auto& s, auto&) { s.expires_at = now; });
        row("chain expired", V::expired, R::chain_expired,
            [](auto& s, auto&) { s.signer->chain.state = ChainState::expired; });

        row("no From", V::address_mismatch, R::no_from, [](auto&, auto& c) { c.from.clear(); });
        row("empty group as From", V::address_mismatch, R::no_from,
            [](auto&, auto& c) { c.from = mime::parse_address_list("nobody:;"); });
        row("two mailboxes", V::address_mismatch, R::several_from, [](auto&, auto& c) {
            c.from = mime::parse_address_list("alice@example.org, mallory@example.org");
        });
        row("another address", V::address_mismatch, R::from_not_in_key,
            [](auto&, auto& c) { c.from = mime::parse_address_list("mallory@example.org"); });
        row("the address as display name only", V::address_mismatch, R::from_not_in_key, [](auto&, auto& c) {
            c.from = mime::parse_address_list("\"alice@example.org\" <mallory@example.org>");
        });
        row("case of the local part", V::good, R::none,
            [](auto&, auto& c) { c.from = mime::parse_address_list("ALICE@EXAMPLE.ORG"); });
        row("quoted local part", V::good, R::none,
            [](auto&, auto& c) { c.from = mime::parse_address_list("\"alice\"@example.org"); });
        row("no address valid any more", V::address_mismatch, R::from_not_in_key,
            [](auto& s, auto&) { s.signer->addresses.clear(); });

        row("level none", V::untrusted, R::level_none, [](auto&, auto& c) { c.level = Level::none; });
        row("level offered", V::untrusted, R::level_offered,
            [](auto&, auto& c) { c.level = Level::offered; });
        row("level first-use", V::untrusted, R::level_first_use,
            [](auto&, auto& c) { c.level = Level::first_use; });
        row("level conflict", V::untrusted, R::level_conflict,
            [](auto&, auto& c) { c.level = Level::conflict; });
        row("level rejected", V::untrusted, R::level_rejected,
            [](auto&, auto& c) { c.level = Level::rejected; });
        row("accepted self-signed certificate", V::good, R::none,
            [](auto& s, auto&) { s.signer->chain.state = ChainState::self_signed; });
        row("self-signed at level ca", V::untrusted, R::chain_fault, [](auto& s, auto& c) {
            s.signer->chain.state = ChainState::self_signed;
            c.level = Level::ca;
        });
        row("accepted, but name constraints broken", V::untrusted, R::chain_fault,
            [](auto& s, auto&) { s.signer->chain.state = ChainState::name_constraints; });
        row("accepted, but the list distrusts its authority", V::untrusted, R::chain_fault,
            [](auto& s, auto&) { s.signer->chain.state = ChainState::distrusted; });
        row("signed before the key was made", V::untrusted, R::before_key_life,
            [](auto& s, auto&) { s.signer->created = now; });

        row("signed 9 minutes ahead", V::good, R::none, [](auto& s, auto&) { s.signed_at = now + 9min; });
        row("signed 11 minutes ahead", V::time_mismatch, R::signed_in_future,
            [](auto& s, auto&) { s.signed_at = now + 11min; });
        row("Date 59 minutes off", V::good, R::none, [](auto&, auto& c) { c.date = now - 5min - 59min; });
        row("Date 61 minutes off", V::time_mismatch, R::date_differs,
            [](auto&, auto& c) { c.date = now - 5min + 61min; });
        row("Date unreadable", V::time_mismatch, R::date_unreadable, [](auto&, auto& c) { c.date.reset(); });
        row("no signing time", V::time_mismatch, R::no_signing_time,
            [](auto& s, auto&) { s.signed_at.reset(); });
        row("no signing time, Date protected", V::good, R::none, [](auto& s, auto& c) {
            s.signed_at.reset();
            c.date_protected = true;
        });
    }
    void oneFaultIsEnough() {
        QFETCH(Mutation, mutate);
        Case tested = good_case();
        mutate(tested.signature, tested.context);
        const Judgement judgement = judge(tested.signature, tested.context);
        QFETCH(Verdict, verdict);
        QFETCH(VerdictReason, reason);
        QCOMPARE(QByteArray(name_of(judgement.verdict).data()), QByteArray(name_of(verdict).data()));
        QCOMPARE(QByteArray(name_of(judgement.reason).data()), QByteArray(name_of(reason).data()));
    }

    void theGravestFaultNamesTheVerdict() {
        // All faults at once; then one after the other is mended, in the order of the contract.
        Case tested = good_case();
        auto& s = tested.signature;
        auto& c = tested.context;
        s.mathematics = Mathematics::failed;
        s.digest = DigestAlgorithm::sha1;
        s.signer->revoked = Revocation{};
        s.expires_at = now - 1h;
        c.from = mime::parse_address_list("mallory@example.org");
        c.level = Level::none;
        c.date = now - 48h;
        QCOMPARE(judge(s, c).verdict, Verdict::error);
        s.mathematics = Mathematics::invalid;
        QCOMPARE(judge(s, c).verdict, Verdict::bad);
        s.mathematics = Mathematics::key_missing;
        QCOMPARE(judge(s, c).verdict, Verdict::unknown_signer);
        s.mathematics = Mathematics::valid;
        QCOMPARE(judge(s, c).verdict, Verdict::weak);
        s.digest = DigestAlgorithm::sha256;
        QCOMPARE(judge(s, c).verdict, Verdict::revoked);
        s.signer->revoked.reset();
        QCOMPARE(judge(s, c).verdict, Verdict::expired);
        s.expires_at.reset();
        QCOMPARE(judge(s, c).verdict, Verdict::address_mismatch);
        c.from = mime::parse_address_list("alice@example.org");
        QCOMPARE(judge(s, c).verdict, Verdict::untrusted);
        c.level = Level::verified;
        QCOMPARE(judge(s, c).verdict, Verdict::time_mismatch);
        c.date = now;
        QCOMPARE(judge(s, c).verdict, Verdict::good);
    }

    void whatWasValidWhenSignedStaysGoodWithAWarning() {
        Case expired = good_case();
        expired.signature.signer->expires = now - 1min;
        const Judgement since_expired = judge(expired.signature, expired.context);
        QCOMPARE(since_expired.verdict, Verdict::good);
        QVERIFY(since_expired.warnings == std::vector{SignatureWarning::signer_since_expired});

        Case superseded = good_case();
        superseded.signature.signer->revoked =
            Revocation{.hard = false, .at = now - 1min, .reason = "superseded"};
        const Judgement since_superseded = judge(superseded.signature, superseded.context);
        QCOMPARE(since_superseded.verdict, Verdict::good);
        QVERIFY(since_superseded.warnings == std::vector{SignatureWarning::signer_since_superseded});
    }

    void aProtectedDateThatDiffersIsAWarningOnly() {
        Case tested = good_case();
        tested.context.date_protected = true;
        tested.context.date = now - 48h;
        const Judgement judgement = judge(tested.signature, tested.context);
        QCOMPARE(judgement.verdict, Verdict::good);
        QVERIFY(judgement.warnings == std::vector{SignatureWarning::date_differs});
    }

    void noDateIsAWarning() {
        Case tested = good_case();
        tested.context.has_date = false;
        tested.context.date.reset();
        const Judgement judgement = judge(tested.signature, tested.context);
        QCOMPARE(judgement.verdict, Verdict::good);
        QVERIFY(judgement.warnings == std::vector{SignatureWarning::no_date});
    }

    void aFactMadeOfNothingIsAnError() { QCOMPARE(judge({}, {}).verdict, Verdict::error); }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "verdict_test.moc"
