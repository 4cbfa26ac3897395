// SPDX-License-Identifier: GPL-3.0-or-later
// GnuPG's keyring and what is known of people, as the policy sees them.
#include "core/outgoing/plan.h"
#include "core/outgoing/store_key_directory.h"
#include "core/state/sealed_records.h"
#include "pgp/config.h"
#include "pgp/foreign_keys.h"
#include "pgp/key_store.h"
#include "tests/outgoing/fake_directory.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

#include <algorithm>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;
using crypto::Level;
using crypto::Technology;

namespace {

crypto::Fingerprint print(const std::string& hex) { return crypto::Fingerprint::parse(hex).value(); }

} // namespace

class StoreKeyDirectoryTest : public QObject {
    Q_OBJECT
    TemporaryGnupgHome mine_;
    TemporaryGnupgHome theirs_;
    std::string alice_;
    std::string bob_;
    std::string second_bob_;
    std::string old_;
    std::string revoked_;
    std::unique_ptr<state::Database> database_;
    std::unique_ptr<state::SealedRecords> records_;
    std::unique_ptr<people::People> people_;
    std::unique_ptr<pgp::KeyStore> store_;
    Time now_{};

    StoreKeyDirectory directory() { return {{store_.get()}, *people_}; }
    void trust(const std::string& address_text, const std::string& key, Level level) {
        people_->trust({.address = address(address_text), .fingerprint = print(key), .level = level}, now_);
    }
    void arrive(const std::string& address_text, const std::string& key) {
        people_->arrived({.address = address(address_text), .fingerprint = print(key)}, now_);
    }
    /// "accepted" or the first refusal's reason.
    std::string outcome(const std::string& to) {
        const auto result =
            plan(draft_of("From: alice@example.org\nTo: " + to + "\n\nx\n"), {}, directory(), now_);
        return result.accepted() ? "accepted" : std::string(name_of(result.refusals().front().reason));
    }

  private slots:
    void initTestCase() {
        pgp::initialize();
        alice_ = mine_.generate("Alice <alice@example.org>");
        bob_ = theirs_.generate("Bob <bob@example.org>");
        second_bob_ = theirs_.generate("Bob again <bob@example.org>");
        old_ = theirs_.generate("Old <old@example.org>", {}, "default", "seconds=1");
        revoked_ = theirs_.generate("Gone <gone@example.org>");
        const auto certificate = file_bytes(theirs_.path() / ("openpgp-revocs.d/" + revoked_ + ".rev"));
        const std::size_t at = certificate.find(":-----BEGIN");
        QVERIFY(at != std::string::npos);
        theirs_.import(certificate.substr(at + 1));
        for (const std::string& key : {bob_, second_bob_, old_, revoked_})
            mine_.import(theirs_.export_public(key));
        store_ = std::make_unique<pgp::KeyStore>(pgp::EngineConfig{.home = mine_.path()});
        now_ = SystemClock().now();
    }
    void init() {
        database_ = std::make_unique<state::Database>(state::Database::in_memory());
        records_ = std::make_unique<state::SealedRecords>(*database_, Secret(std::string(32, 'k')));
        people_ = std::make_unique<people::People>(*records_);
    }

    void ownSecretKeyCountsAsVerified() {
        const auto own = directory().candidates(address("alice@example.org"), Technology::openpgp);
        QCOMPARE(own.size(), std::size_t{1});
        QVERIFY(own.front().level == Level::verified);
        QCOMPARE(own.front().source, std::string("own"));
        QCOMPARE(directory().own_keys(address("ALICE@example.org"), Technology::openpgp).size(),
                 std::size_t{1});
        QVERIFY(directory().own_keys(address("bob@example.org"), Technology::openpgp).empty());
        QVERIFY(directory().candidates(address("alice@example.org"), Technology::smime).empty());
    }

    void aKeyThatMailBroughtWaits() {
        pgp::ForeignKeys reader({.home = mine_.path()});
        people::SeenKeys seen(*records_);
        const auto carol = theirs_.generate("Carol <carol@example.org>");
        const auto key = reader.read(theirs_.export_public(carol)).at(0);
        seen.put({.fingerprint = key.fingerprint, .bytes = key.bytes});
        arrive("carol@example.org", carol);
        const StoreKeyDirectory waiting({store_.get()}, *people_, {.seen = &seen, .readers = {&reader}});
        const auto found = waiting.candidates(address("carol@example.org"), Technology::openpgp);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(!found[0].at_hand && found[0].level == Level::offered);
        QVERIFY2(!found[0].key.subkeys.empty(), "described by gpg");
        const auto draft = draft_of("From: alice@example.org\nTo: carol@example.org\n\nx\n");
        const Time now = SystemClock().now(); // after the key was made
        QCOMPARE(plan(draft, {}, waiting, now).refusals().at(0).reason, RefusalReason::not_accepted);
        QCOMPARE(plan(draft, {}, directory(), now).refusals().at(0).reason, RefusalReason::no_key);
    }
    void aConflictStopsWhereverTheNewKeyIs() {
        trust("bob@example.org", bob_, Level::accepted);
        QCOMPARE(outcome("bob@example.org"), std::string("accepted"));
        people_->arrived({.address = address("bob@example.org"),
                          .fingerprint = print(std::string(40, 'D')),
                          .source = people::Origin::autocrypt},
                         now_);
        const auto refused =
            plan(draft_of("From: alice@example.org\nTo: bob@example.org\n\nx\n"), {}, directory(), now_);
        const auto refusals = refused.refusals();
        QCOMPARE(refusals.size(), std::size_t{1});
        QCOMPARE(refusals[0].reason, RefusalReason::conflict);
        QCOMPARE(refusals[0].facts.at("fingerprint"), std::string(40, 'D'));
        QCOMPARE(refusals[0].facts.at("accepted"), bob_);
        people_->trust({.address = address("bob@example.org"),
                        .fingerprint = print(std::string(40, 'D')),
                        .level = Level::rejected},
                       now_);
        QCOMPARE(outcome("bob@example.org"), std::string("accepted"));
    }

    void rejectedOwnKeyStaysRejected() {
        trust("alice@example.org", alice_, Level::rejected);
        const auto own = directory().candidates(address("alice@example.org"), Technology::openpgp);
        QVERIFY(own.front().level == Level::rejected);
    }

    void keyringAloneAcceptsNobody() {
        QCOMPARE(outcome("bob@example.org"), std::string("not-accepted"));
        QCOMPARE(outcome("nobody@example.org"), std::string("no-key"));
        // A part of an address is no address.
        QCOMPARE(outcome("ob@example.org"), std::string("no-key"));
    }

    void decisionAccepts() {
        arrive("bob@example.org", bob_);
        QCOMPARE(outcome("bob@example.org"), std::string("not-accepted"));
        trust("bob@example.org", bob_, Level::accepted);
        QCOMPARE(outcome("bob@example.org"), std::string("accepted"));
        trust("bob@example.org", bob_, Level::rejected);
        QCOMPARE(outcome("bob@example.org"), std::string("rejected"));
    }

    void secondKeyIsAConflictUntilDecided() {
        arrive("bob@example.org", bob_);
        trust("bob@example.org", bob_, Level::accepted);
        arrive("bob@example.org", second_bob_);
        QCOMPARE(outcome("bob@example.org"), std::string("conflict"));
        // Looking and keeping the old key settles it.
        trust("bob@example.org", bob_, Level::verified);
        QCOMPARE(outcome("bob@example.org"), std::string("accepted"));
    }

    void latestDecisionIsUsed() {
        arrive("bob@example.org", bob_);
        trust("bob@example.org", bob_, Level::accepted);
        arrive("bob@example.org", second_bob_);
        trust("bob@example.org", second_bob_, Level::accepted);
        const auto result =
            plan(draft_of("From: alice@example.org\nTo: bob@example.org\n\nx\n"), {}, directory(), now_);
        QCOMPARE(result.plan().copies().front().keys.front().fingerprint.hex(), second_bob_);
    }

    void saysWhatIsWrongWithADeadKey() {
        trust("gone@example.org", revoked_, Level::accepted);
        QCOMPARE(outcome("gone@example.org"), std::string("revoked"));
        trust("old@example.org", old_, Level::accepted);
        const auto later = now_ + std::chrono::hours(1);
        const auto result =
            plan(draft_of("From: alice@example.org\nTo: old@example.org\n\nx\n"), {}, directory(), later);
        QCOMPARE(std::string(name_of(result.refusals().front().reason)), std::string("expired"));
    }
};

QTEST_GUILESS_MAIN(StoreKeyDirectoryTest)
#include "store_key_directory_test.moc"
