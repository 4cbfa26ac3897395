// SPDX-License-Identifier: GPL-3.0-or-later
// What received mail may change in what is known of people, and what it may not.
#include "core/people/learn.h"

#include "core/base/limits.h"
#include "core/state/sealed_records.h"
#include "tests/people/fake_keys.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::people;
using namespace sealpost::test;

namespace {

mime::AddrSpec address(const char* text) { return mime::AddrSpec::parse(text).value(); }
const auto me = address("me@example.org");
const auto anna = address("anna@example.org");
const auto bert = address("bert@example.org");

} // namespace

class LearnTest : public QObject {
    Q_OBJECT
    std::unique_ptr<state::Database> database_;
    std::unique_ptr<state::SealedRecords> records_;
    std::unique_ptr<People> people_;
    std::unique_ptr<SeenKeys> seen_;
    FakeKeys pgp_{Technology::openpgp};
    FakeKeys smime_{Technology::smime};

    Learned take(const MailBrought& mail, Time now = day(10)) {
        return learn({.people = *people_, .seen = *seen_, .readers = {&pgp_, &smime_}}, mail,
                     {.is_mine = [](const mime::AddrSpec& one) { return one == me; }, .now = now});
    }
    static MailBrought mail(int number) {
        return {
            .from = anna, .recipients = {me, bert}, .effective = day(number), .counts_for_autocrypt = true};
    }
    static MailBrought with_autocrypt(int number, const std::string& key) {
        auto result = mail(number);
        result.autocrypt =
            AutocryptHeader{.address = anna, .prefer_encrypt = PreferEncrypt::mutual, .key_data = key};
        return result;
    }
    static MailBrought with_attached(int number, const std::string& keys) {
        auto result = mail(number);
        result.attached.push_back({.technology = Technology::openpgp, .bytes = keys});
        return result;
    }
    static MailBrought with_signature(int number, bool good, std::vector<std::string> certificates) {
        auto result = mail(number);
        result.signatures.push_back({.technology = Technology::smime,
                                     .signer = print('A', Technology::smime),
                                     .good = good,
                                     .signed_at = day(number)});
        result.signatures.front().claims.certificates = std::move(certificates);
        return result;
    }
    void accept(const mime::AddrSpec& whose, char key, int number) {
        people_->trust({.address = whose, .fingerprint = print(key), .created = day(0)}, day(number));
    }
    Level level(const mime::AddrSpec& whose, char key, Technology technology = Technology::openpgp) {
        return people_->level(whose, technology, print(key, technology));
    }

  private slots:
    void init() {
        database_ = std::make_unique<state::Database>(state::Database::in_memory());
        records_ = std::make_unique<state::SealedRecords>(*database_, Secret(std::string(32, 'k')));
        people_ = std::make_unique<People>(*records_);
        seen_ = std::make_unique<SeenKeys>(*records_);
    }

    void autocryptOffersAndNothingMore() {
        const auto learned = take(with_autocrypt(5, "1:anna@example.org::1"));
        QCOMPARE(level(anna, '1'), Level::offered);
        QCOMPARE(learned.keys.size(), std::size_t{1});
        QCOMPARE(learned.keys[0].level, Level::offered);
        QVERIFY(learned.conflicts.empty());
        QCOMPARE(seen_->get(Technology::openpgp, print('1'))->bytes, std::string("1:anna@example.org::1"));
        const auto record = people_->store().read(anna).value();
        QVERIFY(record.autocrypt.key == print('1') && record.autocrypt.timestamp == day(5));
        QVERIFY(record.autocrypt.prefer_encrypt == PreferEncrypt::mutual);
        QCOMPARE(record.keys[0].source, Origin::autocrypt);
        QCOMPARE(record.keys[0].since, day(10));
        QVERIFY(record.keys[0].last_seen == day(5));
    }
    void anOlderAutocryptFieldIsPassedOver() {
        take(with_autocrypt(5, "1:anna@example.org::1"));
        const auto before = people_->store().read(anna).value();
        QVERIFY(take(with_autocrypt(4, "2:anna@example.org::1")).keys.empty());
        QVERIFY(people_->store().read(anna).value() == before);
    }
    void autocryptIsPassedOverWhereTheMessageDoesNotCount() {
        auto report = with_autocrypt(5, "1:anna@example.org::1");
        report.counts_for_autocrypt = false;
        QVERIFY(take(report).keys.empty());
        QVERIFY(people_->persons().empty());
    }
    void anAutocryptKeyThatIsNotTheSenders() {
        QVERIFY(take(with_autocrypt(5, "1:eve@example.org::1")).keys.empty());
        QVERIFY(take(with_autocrypt(5, "1:anna@example.org::1\n2:anna@example.org::1")).keys.empty());
        QVERIFY(take(with_autocrypt(5, "broken")).keys.empty());
        QVERIFY(people_->persons().empty());
    }
    void aMessageWithoutAutocryptMovesLastSeenOnly() {
        take(mail(3));
        QVERIFY2(people_->persons().empty(), "somebody who brought nothing is not recorded");
        take(with_autocrypt(5, "1:anna@example.org::1"));
        take(mail(7));
        const auto state = people_->store().read(anna)->autocrypt;
        QVERIFY(state.last_seen == day(7) && state.timestamp == day(5));
    }

    void aChangedKeyIsAConflict() {
        accept(anna, '1', 2);
        const auto learned = take(with_autocrypt(5, "2:anna@example.org::3"));
        QCOMPARE(level(anna, '1'), Level::accepted);
        QCOMPARE(level(anna, '2'), Level::conflict);
        const std::vector<Conflict> expected{{.accepted = print('1'), .arrived = print('2')}};
        QVERIFY(learned.conflicts == expected);
        QVERIFY2(take(with_autocrypt(6, "2:anna@example.org::3")).conflicts.empty(), "told once");
        QCOMPARE(people_->open_conflicts(anna).size(), std::size_t{1});
    }
    void oldMailWithAnOldKeyIsNoConflict() {
        accept(anna, '1', 8); // a key made on day 0
        QVERIFY(take(with_attached(5, "2:anna@example.org::-30")).keys.empty());
        QVERIFY(people_->open_conflicts(anna).empty());
        take(with_attached(5, "2:anna@example.org::3"));
        QVERIFY2(!people_->open_conflicts(anna).empty(), "a newer key, whatever the message's Date says");
        take(with_attached(9, "3:anna@example.org::-30"));
        QCOMPARE(level(anna, '3'), Level::conflict);
    }
    void theAcceptedKeyComesAgain() {
        accept(anna, '1', 2);
        const auto learned = take(with_autocrypt(5, "1:anna@example.org::0"));
        QVERIFY(learned.conflicts.empty());
        QVERIFY(learned.keys[0].level == Level::accepted && learned.keys[0].changed);
        QVERIFY2(!take(with_autocrypt(6, "1:anna@example.org::0")).keys[0].changed, "the same bytes");
    }
    void aRejectedKeyStaysRejected() {
        people_->trust({.address = anna, .fingerprint = print('1'), .level = Level::rejected}, day(1));
        take(with_autocrypt(5, "1:anna@example.org::1"));
        take(with_attached(6, "1:anna@example.org::1"));
        QCOMPARE(level(anna, '1'), Level::rejected);
    }

    void attachedKeysAreTheSendersAndTheRecipients() {
        take(with_attached(
            5, "1:anna@example.org::1\n2:bert@example.org::1\n3:eve@example.org::1\n4:me@example.org::1"));
        QCOMPARE(level(anna, '1'), Level::offered);
        QCOMPARE(level(bert, '2'), Level::offered);
        QCOMPARE(people_->persons().size(), std::size_t{2});
        QVERIFY(!seen_->get(Technology::openpgp, print('3')));
        QVERIFY2(!seen_->get(Technology::openpgp, print('4')), "nobody tells me what my keys are");
    }
    void whatOthersSayOfSomebodyStopsNothing() {
        accept(bert, '1', 2);
        take(with_attached(5, "2:bert@example.org::3"));
        auto gossip = mail(5);
        gossip.gossip.push_back({.address = bert, .key_data = "3:bert@example.org::3"});
        take(gossip);
        QVERIFY(people_->open_conflicts(bert).empty());
        QCOMPARE(people_->known_keys(bert).size(), std::size_t{1});
        QVERIFY2(people_->store().read(bert)->autocrypt.gossip_key == print('3'),
                 "kept, and offered to nobody");
    }
    void gossipOffersAKeyOfSomebodyUnknown() {
        auto gossip = mail(5);
        gossip.gossip = {{.address = bert, .key_data = "1:bert@example.org::1"},
                         {.address = anna, .key_data = "2:anna@example.org::1"},
                         {.address = me, .key_data = "3:me@example.org::1"},
                         {.address = address("eve@example.org"), .key_data = "4:eve@example.org::1"}};
        take(gossip);
        QCOMPARE(level(bert, '1'), Level::offered);
        QCOMPARE(people_->known_keys(bert)[0].source, Origin::gossip);
        QCOMPARE(people_->persons().size(), std::size_t{1});
        gossip.effective = day(4);
        gossip.gossip = {{.address = bert, .key_data = "2:bert@example.org::1"}};
        take(gossip);
        QCOMPARE(level(bert, '2'), Level::none);
    }

    void aGoodSignedMailMakesACertificateCount() {
        take(with_signature(
            5, true,
            {"A:anna@example.org:CN=Root:1", "B:anna@example.org:CN=Root:1", "C:eve@example.org:CN=Root:1"}));
        QCOMPARE(level(anna, 'A', Technology::smime), Level::ca);
        QCOMPARE(level(anna, 'B', Technology::smime), Level::ca);
        QCOMPARE(people_->persons().size(), std::size_t{1});
        QVERIFY(people_->known_keys(anna)[0].last_signed == day(5));
    }
    void anyOtherCertificateIsOffered() {
        take(with_signature(5, false, {"A:anna@example.org:CN=Root:1"}));
        QCOMPARE(level(anna, 'A', Technology::smime), Level::offered);
        QVERIFY(!people_->known_keys(anna)[0].last_signed);
        auto attached = mail(5);
        attached.attached.push_back(
            {.technology = Technology::smime, .bytes = "B:anna@example.org:CN=Root:1"});
        take(attached);
        QCOMPARE(level(anna, 'B', Technology::smime), Level::offered);
        take(with_signature(6, true, {"A:anna@example.org:CN=Root:1"}));
        QCOMPARE(level(anna, 'A', Technology::smime), Level::ca);
    }
    void aGoodSignatureByAnAcceptedSelfSignedCertificate() {
        people_->trust(
            {.address = anna, .technology = Technology::smime, .fingerprint = print('A', Technology::smime)},
            day(1));
        take(with_signature(5, true, {"A:anna@example.org::1"}));
        QCOMPARE(level(anna, 'A', Technology::smime), Level::accepted);
        QVERIFY(people_->known_keys(anna)[0].arrival == Level::offered);
    }
    void anotherAuthorityIsAConflict() {
        take(with_signature(5, true, {"A:anna@example.org:CN=Root:1"}));
        take(with_signature(6, false, {"B:anna@example.org:CN=Root:2"}));
        QVERIFY2(people_->open_conflicts(anna).empty(), "the same authority");
        const auto learned = take(with_signature(7, false, {"C:anna@example.org:CN=Other:2"}));
        QCOMPARE(learned.conflicts.size(), std::size_t{1});
        QCOMPARE(level(anna, 'C', Technology::smime), Level::conflict);
    }
    void whatASignedMailSaysOfItsProgramIsKept() {
        auto good = with_signature(5, true, {"A:anna@example.org:CN=Root:1", "B:anna@example.org:CN=Root:1"});
        good.signatures[0].claims.capabilities = {{.oid = std::string(crypto::capability::aes256_gcm)}};
        good.signatures[0].claims.encryption_certificate = print('B', Technology::smime);
        take(good);
        QVERIFY(people_->capabilities(anna, print('B', Technology::smime)).has_value());
        QVERIFY(
            people_->store().read(anna)->find(Technology::smime, print('B', Technology::smime))->preferred ==
            day(5));
        init();
        good.signatures[0].good = false;
        take(good);
        QVERIFY2(!people_->capabilities(anna, print('B', Technology::smime)),
                 "not of a mail that is not good");
    }

    void nothingIsLearntOfOneself() {
        auto own = with_autocrypt(5, "1:me@example.org::1");
        own.from = me;
        own.autocrypt->address = me;
        QVERIFY(take(own).keys.empty());
        QVERIFY(people_->persons().empty());
    }
    void aFloodIsBounded() {
        std::string many;
        for (const char digit : std::string("123456789ABCDEF"))
            many += std::string(1, digit) + ":anna@example.org::1\n";
        take(with_attached(5, many));
        QCOMPARE(people_->known_keys(anna).size(), limits::keys_of_a_message);
        people_->trust({.address = anna, .fingerprint = print('1'), .level = Level::rejected}, day(5));
        for (int i = 0; i < 40; ++i) {
            // A fingerprint of its own for each.
            const auto hex = std::string(38, 'A') + std::to_string(10 + i);
            people_->arrived({.address = anna,
                              .fingerprint = crypto::Fingerprint::parse(hex).value(),
                              .source = Origin::mail},
                             day(5));
        }
        take(mail(6));
        const auto known = people_->known_keys(anna);
        QCOMPARE(known.size(), limits::offered_keys + 1);
        QVERIFY2(level(anna, '1') == Level::rejected, "a decision is never forgotten");
        QVERIFY(!seen_->get(Technology::openpgp, print('2')));
    }
    void aFaultLeavesNothingBehind() {
        auto two = with_autocrypt(5, "1:anna@example.org::1");
        two.gossip.push_back({.address = bert, .key_data = "2:bert@example.org::1"});
        database_->run("CREATE TRIGGER full BEFORE INSERT ON record WHEN (SELECT count(*) FROM record) >= 2 "
                       "BEGIN SELECT RAISE(ABORT, 'full'); END");
        QVERIFY_EXCEPTION_THROWN(take(two), Error);
        QVERIFY(people_->persons().empty());
        QVERIFY(!seen_->get(Technology::openpgp, print('1')));
    }
};

QTEST_GUILESS_MAIN(LearnTest)
#include "learn_test.moc"
