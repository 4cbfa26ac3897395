// SPDX-License-Identifier: GPL-3.0-or-later
// Revocation lists (RFC 5280 section 5): which of them count, and what they say of a certificate and of the
// authorities above it.
#include "tests/smime/smime_home.h"

#include <QtTest>
#include <functional>
#include <map>

namespace sealpost::test {

namespace {

using crypto::ChainState;
using smime::RevocationList;

struct Case {
    std::vector<MadeList> lists{};
    /// "compromised", ...; empty: the leaf is not revoked.
    std::string leaf{};
    ChainState chain = ChainState::anchored;
    std::string concerns{};
    /// Lists are demanded.
    bool required = false;
};

} // namespace

class RevocationTest final : public QObject {
    Q_OBJECT

  private slots:
    void mapsEachReason_data();
    void mapsEachReason();
    void judgesTheChain_data();
    void judgesTheChain();
    void takesTheEarlierOfTwoDates();
    void judgesASoftlyRevokedAuthorityAtTheTimeAsked();
    void usesTheListsOfAMessageForThatMessage();

  private:
    std::map<std::string, std::function<Case()>> cases() const;
    smime::ChainResult build(const std::vector<RevocationList>& supplied, Time when, Time now,
                             bool required = false) const {
        return smime::build_chain(
            {.certificate = alice_.certificate,
             .companions = {middle_.certificate},
             .at = when,
             .now = now,
             .lists = supplied},
            {.anchors = {root_.certificate}, .intermediates = {}, .lists_required = required});
    }

    Time now_ = at("2026-11-24T09:00:00Z");
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate middle_ = make_authority("Middle", &root_);
    MadeCertificate alice_ = make_person("alice@example.org", &middle_);
    MadeCertificate bob_ = make_person("bob@example.org", &middle_);
};

void RevocationTest::mapsEachReason_data() {
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("hard");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("none") << QByteArray() << true << QByteArray("none");
    QTest::newRow("unspecified") << QByteArray("unspecified") << true << QByteArray("none");
    QTest::newRow("keyCompromise") << QByteArray("keyCompromise") << true << QByteArray("compromised");
    QTest::newRow("CACompromise") << QByteArray("CACompromise") << true
                                  << QByteArray("authority-compromised");
    QTest::newRow("affiliationChanged")
        << QByteArray("affiliationChanged") << false << QByteArray("affiliation-changed");
    QTest::newRow("superseded") << QByteArray("superseded") << false << QByteArray("superseded");
    QTest::newRow("cessationOfOperation")
        << QByteArray("cessationOfOperation") << false << QByteArray("retired");
    QTest::newRow("certificateHold") << QByteArray("certificateHold") << true << QByteArray("on-hold");
    QTest::newRow("privilegeWithdrawn")
        << QByteArray("privilegeWithdrawn") << true << QByteArray("privilege-withdrawn");
    QTest::newRow("AACompromise") << QByteArray("AACompromise") << true << QByteArray("unknown");
}

void RevocationTest::mapsEachReason() {
    QFETCH(QByteArray, reason);
    QFETCH(bool, hard);
    QFETCH(QByteArray, name);
    const auto list = parsed(make_list(
        {.issuer = middle_,
         .revoked = {{.certificate = &bob_}, {.certificate = &alice_, .reason = reason.toStdString()}}}));
    const auto entry = list.find(alice_.certificate);
    QVERIFY(entry);
    QCOMPARE(entry->revocation.hard, hard);
    QCOMPARE(entry->revocation.reason, name.toStdString());
    QVERIFY(entry->revocation.at == at("2024-06-01T00:00:00Z"));
    QCOMPARE(entry->on_hold, name == "on-hold");
}

std::map<std::string, std::function<Case()>> RevocationTest::cases() const {
    const auto list_with = [this](ListMakingRequest request) { return make_list(request); };
    const ListMakingRequest empty{.issuer = middle_};
    const ListMakingRequest root_empty{.issuer = root_};
    const ListMakingRequest of_alice{.issuer = middle_, .revoked = {{.certificate = &alice_}}};
    const auto changed = [](ListMakingRequest request,
                            const std::function<void(ListMakingRequest&)>& change) {
        change(request);
        return make_list(request);
    };
    return {
        {"no list", [] { return Case{}; }},
        {"no list, and one is demanded",
         [] {
             return Case{.chain = ChainState::revocation_unknown, .concerns = "CN=alice", .required = true};
         }},
        {"lists in force, demanded",
         [=] {
             return Case{.lists = {list_with(empty), list_with(root_empty)}, .required = true};
         }},
        {"a list for the leaf only, demanded",
         [=] {
             return Case{.lists = {list_with(empty)},
                         .chain = ChainState::revocation_unknown,
                         .concerns = "CN=Middle",
                         .required = true};
         }},
        {"the leaf", [=] { return Case{.lists = {list_with(of_alice)}, .leaf = "none"}; }},
        {"somebody else",
         [=, this] {
             return Case{.lists = {list_with({.issuer = middle_, .revoked = {{.certificate = &bob_}}})}};
         }},
        {"the authority",
         [=, this] {
             return Case{.lists = {list_with({.issuer = root_, .revoked = {{.certificate = &middle_}}})},
                         .chain = ChainState::revoked,
                         .concerns = "CN=Middle"};
         }},
        {"the authority, and the leaf",
         [=, this] {
             return Case{
                 .lists = {list_with({.issuer = root_,
                                      .revoked = {{.certificate = &middle_, .reason = "CACompromise"}}}),
                           list_with(of_alice)},
                 .leaf = "none",
                 .chain = ChainState::revoked,
                 .concerns = "CN=Middle"};
         }},
        {"a list by somebody else of the same name",
         [=, this] {
             const auto other = make_authority("Middle");
             return Case{.lists = {list_with({.issuer = other, .revoked = {{.certificate = &alice_}}})}};
         }},
        {"a list that the authority did not sign",
         [=, this] {
             return Case{.lists = {changed(of_alice, [this](auto& request) { request.signer = &bob_; })}};
         }},
        {"the root's list does not speak for the middle's certificates",
         [=, this] {
             return Case{.lists = {list_with({.issuer = root_, .revoked = {{.certificate = &alice_}}})}};
         }},
        {"an ended list in a message revokes",
         [=] {
             return Case{.lists = {changed(of_alice, [](auto& r) { r.until = at("2024-07-01T00:00:00Z"); })},
                         .leaf = "none"};
         }},
        {"an ended list vouches for nobody",
         [=] {
             return Case{.lists = {changed(empty, [](auto& r) { r.until = at("2024-07-01T00:00:00Z"); }),
                                   list_with(root_empty)},
                         .chain = ChainState::revocation_unknown,
                         .concerns = "CN=alice",
                         .required = true};
         }},
        {"a list without an end vouches for nobody",
         [=] {
             return Case{.lists = {changed(empty, [](auto& r) { r.until.reset(); }), list_with(root_empty)},
                         .chain = ChainState::revocation_unknown,
                         .concerns = "CN=alice",
                         .required = true};
         }},
        {"a list from the future vouches for nobody",
         [=] {
             return Case{.lists = {changed(empty, [](auto& r) { r.issued = at("2027-01-01T00:00:00Z"); }),
                                   list_with(root_empty)},
                         .chain = ChainState::revocation_unknown,
                         .concerns = "CN=alice",
                         .required = true};
         }},
        {"a list signed with SHA-1 vouches for nobody",
         [=] {
             return Case{.lists = {changed(empty, [](auto& r) { r.digest = "SHA1"; }), list_with(root_empty)},
                         .chain = ChainState::revocation_unknown,
                         .concerns = "CN=alice",
                         .required = true};
         }},
        {"a list signed with SHA-1 revokes",
         [=] {
             return Case{.lists = {changed(of_alice, [](auto& r) { r.digest = "SHA1"; })}, .leaf = "none"};
         }},
        {"a list of authorities only does not vouch for a person",
         [=] {
             return Case{
                 .lists = {changed(empty,
                                   [](auto& r) {
                                       r.extensions = {{"issuingDistributionPoint", "critical,onlyCA:TRUE"}};
                                   }),
                           list_with(root_empty)},
                 .chain = ChainState::revocation_unknown,
                 .concerns = "CN=alice",
                 .required = true};
         }},
        {"a list of persons only vouches for a person",
         [=] {
             return Case{
                 .lists = {changed(
                               empty,
                               [](auto& r) {
                                   r.extensions = {{"issuingDistributionPoint", "critical,onlyuser:TRUE"}};
                               }),
                           list_with(root_empty)},
                 .required = true};
         }},
        {"a list of another distribution point does not vouch",
         [=] {
             return Case{.lists = {changed(empty,
                                           [](auto& r) {
                                               r.extensions = {
                                                   {"issuingDistributionPoint",
                                                    "critical,fullname:URI:http://crl.example.org/2.crl"}};
                                           }),
                                   list_with(root_empty)},
                         .chain = ChainState::revocation_unknown,
                         .concerns = "CN=alice",
                         .required = true};
         }},
        {"a list of some reasons only does not vouch",
         [=] {
             return Case{.lists = {changed(empty,
                                           [](auto& r) {
                                               r.extensions = {{"issuingDistributionPoint",
                                                                "critical,onlysomereasons:keyCompromise"}};
                                           }),
                                   list_with(root_empty)},
                         .chain = ChainState::revocation_unknown,
                         .concerns = "CN=alice",
                         .required = true};
         }},
        {"a delta list is not used",
         [=] {
             return Case{.lists = {changed(of_alice, [](auto& r) {
                             r.extensions.emplace_back("2.5.29.27", "critical,DER:02:01:01");
                         })}};
         }},
        {"an indirect list is not used",
         [=] {
             return Case{.lists = {changed(of_alice, [](auto& r) {
                             r.extensions.emplace_back("issuingDistributionPoint",
                                                       "critical,indirectCRL:TRUE");
                         })}};
         }},
        {"a list with an unknown critical extension is not used",
         [=] {
             return Case{.lists = {changed(of_alice, [](auto& r) {
                             r.extensions.emplace_back("1.3.6.1.4.1.99999.1", "critical,DER:05:00");
                         })}};
         }},
        {"removed from the list",
         [=, this] {
             return Case{
                 .lists = {list_with(
                     {.issuer = middle_, .revoked = {{.certificate = &alice_, .reason = "removeFromCRL"}}})}};
         }},
        {"on hold",
         [=, this] {
             return Case{
                 .lists = {list_with({.issuer = middle_,
                                      .revoked = {{.certificate = &alice_, .reason = "certificateHold"}}})},
                 .leaf = "on-hold"};
         }},
        {"no longer on hold",
         [=, this] {
             return Case{
                 .lists = {list_with({.issuer = middle_,
                                      .revoked = {{.certificate = &alice_, .reason = "certificateHold"}}}),
                           changed(empty, [](auto& r) { r.issued = at("2024-06-03T00:00:00Z"); })}};
         }},
        {"a later list does not take a revocation back",
         [=] {
             return Case{.lists = {list_with(of_alice),
                                   changed(empty, [](auto& r) { r.issued = at("2024-06-03T00:00:00Z"); })},
                         .leaf = "none"};
         }},
        {"an earlier list does not soften a revocation",
         [=, this] {
             return Case{.lists = {list_with({.issuer = middle_,
                                              .revoked = {{.certificate = &alice_, .reason = "superseded"}}}),
                                   changed(of_alice, [](auto& r) { r.issued = at("2024-06-03T00:00:00Z"); })},
                         .leaf = "none"};
         }},
    };
}

void RevocationTest::judgesTheChain_data() {
    QTest::addColumn<QString>("name");
    for (const auto& [name, make] : cases()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void RevocationTest::judgesTheChain() {
    QFETCH(QString, name);
    const Case one = cases().at(name.toStdString())();
    std::vector<RevocationList> lists;
    for (const auto& made : one.lists) lists.push_back(parsed(made));
    const auto result = build(lists, now_, now_, one.required);
    QCOMPARE(result.revoked ? result.revoked->reason : std::string(), one.leaf);
    QCOMPARE(std::string(crypto::name_of(result.fact.state)), std::string(crypto::name_of(one.chain)));
    QCOMPARE(result.fact.concerns, one.concerns);
    QCOMPARE(result.fact.revoked.has_value(), one.chain == ChainState::revoked);
}

void RevocationTest::takesTheEarlierOfTwoDates() {
    const auto list = parsed(make_list({.issuer = middle_,
                                        .revoked = {{.certificate = &alice_,
                                                     .reason = "superseded",
                                                     .invalid_since = at("2023-01-01T00:00:00Z")}}}));
    QVERIFY(list.find(alice_.certificate)->revocation.at == at("2023-01-01T00:00:00Z"));
}

void RevocationTest::judgesASoftlyRevokedAuthorityAtTheTimeAsked() {
    const auto list = parsed(make_list(
        {.issuer = root_, .revoked = {{.certificate = &middle_, .reason = "cessationOfOperation"}}}));
    const auto before = build({list}, at("2024-05-01T00:00:00Z"), now_);
    QCOMPARE(before.fact.state, ChainState::anchored);
    QCOMPARE(before.fact.since_superseded, std::string("CN=Middle"));
    const auto after = build({list}, at("2024-07-01T00:00:00Z"), now_);
    QCOMPARE(after.fact.state, ChainState::revoked);
    QVERIFY(after.fact.revoked && !after.fact.revoked->hard);
    QVERIFY(after.fact.since_superseded.empty());
}

void RevocationTest::usesTheListsOfAMessageForThatMessage() {
    SmimeHome home;
    home.store.add_authority(root_.certificate);
    home.store.add_intermediate(middle_.certificate);
    const auto own = home.own(alice_);
    ViewSource content("Content-Type: text/plain\r\n\r\nhello\r\n");
    StringSink signed_data;
    home.engine.sign_embedded(content, signed_data, {.signer = own}, home.quiet());
    const auto plain = verify(home, signed_data.bytes());
    QVERIFY(!plain.signatures.at(0).signer->revoked);

    const auto* der = reinterpret_cast<const unsigned char*>(signed_data.bytes().data());
    const smime::CmsPtr cms(
        d2i_CMS_ContentInfo(nullptr, &der, static_cast<long>(signed_data.bytes().size())));
    const auto of_alice = parsed(make_list({.issuer = middle_, .revoked = {{.certificate = &alice_}}}));
    const auto of_middle = parsed(make_list({.issuer = root_, .revoked = {{.certificate = &middle_}}}));
    QCOMPARE(CMS_add1_crl(cms.get(), of_alice.get()), 1);
    QCOMPARE(CMS_add1_crl(cms.get(), of_middle.get()), 1);
    unsigned char* data = nullptr;
    const int size = i2d_CMS_ContentInfo(cms.get(), &data);
    const std::string with_lists(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
    OPENSSL_free(data);
    const auto revoked = verify(home, with_lists);
    QCOMPARE(revoked.signatures.at(0).signer->revoked->reason, std::string("none"));
    QCOMPARE(revoked.signatures.at(0).signer->chain.state, ChainState::revoked);
    QCOMPARE(revoked.signatures.at(0).signer->chain.concerns, std::string("CN=Middle"));
    // Nothing of it stays.
    QVERIFY(home.store.lists().all().empty());
    QVERIFY(!verify(home, signed_data.bytes()).signatures.at(0).signer->revoked);
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::RevocationTest)
#include "revocation_test.moc"
