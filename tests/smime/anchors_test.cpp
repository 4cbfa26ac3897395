// SPDX-License-Identifier: GPL-3.0-or-later
// The authorities that the system trusts for mail: which of them end a chain, and when they are asked at all.
#include "tests/smime/smime_home.h"

#include <QtTest>
#include <algorithm>
#include <cstdlib>

namespace sealpost::test {

namespace {

using crypto::ChainState;

/// A folder for the PKCS#11 library of the tests.
class ListedAuthorities {
  public:
    ListedAuthorities() { ::setenv("SEALPOST_TEST_ANCHORS", folder_.path().c_str(), 1); }
    ~ListedAuthorities() { ::unsetenv("SEALPOST_TEST_ANCHORS"); }
    ListedAuthorities(const ListedAuthorities&) = delete;
    ListedAuthorities& operator=(const ListedAuthorities&) = delete;

    void add(const MadeCertificate& authority, const std::string& trust) {
        const std::string name = authority.certificate.fingerprint().hex();
        folder_.write(name + ".crt", authority.certificate.der());
        folder_.write(name + ".trust", trust);
    }
    std::size_t times_loaded() const {
        const std::string lines = file_bytes(folder_ / "loaded");
        return static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n'));
    }

  private:
    TemporaryFolder folder_;
};

MadeCertificate person(const MadeCertificate* issuer, const char* from = "2020-01-01T00:00:00Z") {
    return make_certificate({.name = "Alice",
                             .issuer = issuer,
                             .extensions = {{"basicConstraints", "critical,CA:FALSE"},
                                            {"keyUsage", "critical,digitalSignature,keyAgreement"},
                                            {"subjectAltName", "email:alice@example.org"},
                                            {"extendedKeyUsage", "emailProtection"}},
                             .from = at(from)});
}

/// A name with one part, or with a country and an organisation before it.
std::shared_ptr<X509_NAME> name_of(const std::vector<std::pair<const char*, const char*>>& parts) {
    const std::shared_ptr<X509_NAME> name(X509_NAME_new(), X509_NAME_free);
    for (const auto& [type, value] : parts)
        X509_NAME_add_entry_by_txt(name.get(), type, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(value), -1, -1, 0);
    return name;
}

} // namespace

class AnchorsTest final : public QObject {
    Q_OBJECT

  private:
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate middle_ = make_authority("Middle", &root_);
    std::vector<std::string> library_{SEALPOST_TEST_ANCHOR_MODULE};

    crypto::ChainFact chain_of(const MadeCertificate& leaf, smime::MailAnchors& anchors,
                               const std::vector<smime::Certificate>& companions = {},
                               const std::vector<smime::Certificate>& own = {}) const {
        return smime::build_chain({.certificate = leaf.certificate,
                                   .companions = companions,
                                   .use = smime::ChainUse::sign,
                                   .at = at("2026-11-24T09:00:00Z")},
                                  {.anchors = own, .intermediates = {}, .mail_anchors = &anchors})
            .fact;
    }

  private slots:
    void acceptsAnAuthorityThatTheListTrustsForMail() {
        ListedAuthorities listed;
        listed.add(root_, "email");
        smime::NssAnchors anchors(library_);
        const auto chain = chain_of(person(&root_), anchors);
        QCOMPARE(chain.state, ChainState::anchored);
        QCOMPARE(chain.anchor, std::string("CN=Root"));
        const auto longer = chain_of(person(&middle_), anchors, {middle_.certificate});
        QCOMPARE(longer.state, ChainState::anchored);
        QCOMPARE(longer.anchor, std::string("CN=Root"));
    }

    void acceptsNoAuthorityThatTheListTrustsForServersAlone() {
        ListedAuthorities listed;
        listed.add(root_, "server");
        smime::NssAnchors anchors(library_);
        QCOMPARE(chain_of(person(&root_), anchors).state, ChainState::missing_intermediate);
        QCOMPARE(chain_of(person(&root_), anchors, {root_.certificate}).state, ChainState::unknown_root);
        listed.add(root_, "server email");
        smime::NssAnchors both(library_);
        QCOMPARE(chain_of(person(&root_), both).state, ChainState::anchored);
    }

    void acceptsNoAuthorityOfTheSameNameWithAnotherKey() {
        ListedAuthorities listed;
        listed.add(make_authority("Root"), "email");
        smime::NssAnchors anchors(library_);
        QVERIFY(chain_of(person(&root_), anchors).state != ChainState::anchored);
    }

    void acceptsNothingIssuedAfterTheAuthorityLostTrust() {
        ListedAuthorities listed;
        listed.add(root_, "email until 241130000000Z");
        smime::NssAnchors anchors(library_);
        QCOMPARE(chain_of(person(&root_, "2024-11-30T00:00:00Z"), anchors).state, ChainState::anchored);
        const auto late = chain_of(person(&root_, "2024-11-30T00:00:01Z"), anchors);
        QCOMPARE(late.state, ChainState::issued_after_distrust);
        QCOMPARE(late.concerns, std::string("CN=Root"));
        QVERIFY(late.anchor.empty());
        // The person's certificate counts, not those between.
        const auto longer =
            chain_of(person(&middle_, "2025-01-01T00:00:00Z"), anchors, {middle_.certificate});
        QCOMPARE(longer.state, ChainState::issued_after_distrust);
    }

    void acceptsNoAuthorityWhoseLossOfTrustCannotBeRead() {
        ListedAuthorities listed;
        listed.add(root_, "email until tomorrow");
        smime::NssAnchors anchors(library_);
        QVERIFY(chain_of(person(&root_), anchors).state != ChainState::anchored);
    }

    void namesTheCertificateThatTheListDistrusts_data() {
        QTest::addColumn<QString>("distrusted");
        QTest::addColumn<QString>("concerns");
        QTest::newRow("the root") << "root"
                                  << "CN=Root";
        QTest::newRow("one between") << "middle"
                                     << "CN=Middle";
        QTest::newRow("the person's") << "person"
                                      << "CN=Alice";
        QTest::newRow("none") << ""
                              << "";
    }
    void namesTheCertificateThatTheListDistrusts() {
        QFETCH(QString, distrusted);
        QFETCH(QString, concerns);
        const auto alice = person(&middle_);
        ListedAuthorities listed;
        listed.add(root_, distrusted == "root" ? "never" : "email");
        if (distrusted == "middle") listed.add(middle_, "never");
        if (distrusted == "person") listed.add(alice, "never");
        smime::NssAnchors anchors(library_);
        const auto chain = chain_of(alice, anchors, {middle_.certificate, root_.certificate});
        QCOMPARE(chain.state, distrusted.isEmpty() ? ChainState::anchored : ChainState::distrusted);
        QCOMPARE(chain.concerns, concerns.toStdString());
        QCOMPARE(chain.anchor.empty(), !distrusted.isEmpty());
        QCOMPARE(anchors.distrusts(alice.certificate), distrusted == "person");
    }

    void distrustsByIssuerAndSerialNumberAlone() {
        ListedAuthorities listed;
        listed.add(root_, "email");
        listed.add(make_authority("Middle", &root_), "never"); // the same name
        smime::NssAnchors anchors(library_);
        QCOMPARE(chain_of(person(&middle_), anchors, {middle_.certificate}).state, ChainState::anchored);
    }

    /// The list is believed of what stands between, and not of the authority that the user chose.
    void believesTheListBelowAnAuthorityThatTheUserTrusts() {
        ListedAuthorities listed;
        listed.add(root_, "never");
        smime::NssAnchors anchors(library_);
        const std::vector<smime::Certificate> own{root_.certificate};
        QCOMPARE(chain_of(person(&root_), anchors, {}, own).state, ChainState::anchored);
        QCOMPARE(chain_of(person(&middle_), anchors, {middle_.certificate}, own).state, ChainState::anchored);
        listed.add(middle_, "never");
        smime::NssAnchors again(library_);
        const auto chain = chain_of(person(&middle_), again, {middle_.certificate}, own);
        QCOMPARE(chain.state, ChainState::distrusted);
        QCOMPARE(chain.concerns, std::string("CN=Middle"));
    }

    /// The user's own decision stands above the list's.
    void acceptsALateCertificateOfAnAuthorityThatTheUserTrusts() {
        ListedAuthorities listed;
        listed.add(root_, "email until 241130000000Z");
        smime::NssAnchors anchors(library_);
        QCOMPARE(chain_of(person(&root_, "2025-01-01T00:00:00Z"), anchors, {}, {root_.certificate}).state,
                 ChainState::anchored);
    }

    void loadsTheListOnceAndOnlyWhereItIsNeeded() {
        ListedAuthorities listed;
        listed.add(root_, "email");
        smime::NssAnchors anchors(library_);
        QCOMPARE(chain_of(person(&middle_), anchors, {}, {middle_.certificate}).state, ChainState::anchored);
        QCOMPARE(chain_of(person(nullptr), anchors).state, ChainState::self_signed);
        QCOMPARE(listed.times_loaded(), std::size_t{0});
        for (int i = 0; i < 3; ++i) QCOMPARE(chain_of(person(&root_), anchors).state, ChainState::anchored);
        QCOMPARE(listed.times_loaded(), std::size_t{1});
    }

    void hasNoneWhereTheLibraryIsMissing() {
        smime::NssAnchors anchors({"/there/is/no/such/library.so"});
        QVERIFY(chain_of(person(&root_), anchors).state != ChainState::anchored);
    }

    /// The list as it is installed: roots that have stood in it for years.
    void readsTheListOfTheSystem() {
        smime::NssAnchors anchors;
        const auto for_mail = anchors.named(name_of({{"C", "US"},
                                                     {"O", "DigiCert Inc"},
                                                     {"OU", "www.digicert.com"},
                                                     {"CN", "DigiCert Global Root G2"}})
                                                .get());
        if (for_mail.empty()) QSKIP("libnss3 is not installed, or its list has changed");
        QCOMPARE(for_mail.front().certificate.common_name(), std::string("DigiCert Global Root G2"));
        QVERIFY(for_mail.front().certificate.is_authority());
        QVERIFY(!anchors.distrusts(for_mail.front().certificate));
        const auto for_servers = anchors.named(
            name_of({{"C", "US"}, {"O", "Internet Security Research Group"}, {"CN", "ISRG Root X1"}}).get());
        QVERIFY(for_servers.empty());
    }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::AnchorsTest)
#include "anchors_test.moc"
