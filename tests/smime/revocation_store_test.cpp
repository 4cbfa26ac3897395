// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of the revocation lists that the user gives.
#include "smime/authorities.h"
#include "tests/smime/smime_home.h"

#include <QtTest>

#include <openssl/pem.h>

namespace sealpost::test {

namespace {

using smime::ListChange;
using smime::RevocationList;

} // namespace

class RevocationStoreTest final : public QObject {
    Q_OBJECT

  private slots:
    void keepsWhatAnEndedListSaid();
    void doesNotKeepWhatItDoesNotUse_data();
    void doesNotKeepWhatItDoesNotUse();
    void replacesAListByOneThatSaysAllOfIt();
    void doesNotLetAListOfUnknownOriginReplaceAnother();
    void refusesAListThatItsAuthorityDidNotSign();
    void findsTheAuthorityLater();
    void refusesADamagedFile();
    void readsListsInEveryForm_data();
    void readsListsInEveryForm();

  private:
    Time now_ = at("2026-11-24T09:00:00Z");
    MadeCertificate middle_ = make_authority("Middle");
    MadeCertificate alice_ = make_person("alice@example.org", &middle_);
    MadeCertificate bob_ = make_person("bob@example.org", &middle_);
};

void RevocationStoreTest::keepsWhatAnEndedListSaid() {
    SmimeHome home("2024-06-10T00:00:00Z");
    home.store.add_authority(middle_.certificate);
    const auto list = make_list(
        {.issuer = middle_, .revoked = {{.certificate = &alice_}}, .until = at("2024-07-01T00:00:00Z")});
    smime::Authorities authorities(home.store);
    const auto taken = authorities.add(list.der, keys::AuthorityKind::anchor, home.clock.now(), home.quiet());
    QCOMPARE(taken.lists.at(0).standing, keys::ListStanding::in_force);
    QVERIFY(taken.lists.at(0).added && taken.lists.at(0).issuer_known);
    SmimeHome later("2026-11-24T09:00:00Z");
    smime::CertificateStore store(home.folder.path() / "smime");
    smime::KeyStore keys(store, later.keeper, later.clock);
    const auto imported = keys.import_keys(alice_.certificate_pem(), later.quiet());
    QCOMPARE(imported.at(0).key.state, keys::KeyState::revoked);
    QVERIFY(imported.at(0).key.revoked.has_value());
    QCOMPARE(smime::Authorities(store).list(later.clock.now()).lists.at(0).standing,
             keys::ListStanding::ended);
}

void RevocationStoreTest::doesNotKeepWhatItDoesNotUse_data() {
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QByteArray>("standing");
    const auto row = [](const char* name, const ListMakingRequest& request, const char* standing) {
        QTest::newRow(name) << QByteArray::fromStdString(make_list(request).der) << QByteArray(standing);
    };
    row("ended", {.issuer = middle_, .until = at("2026-11-24T09:00:00Z")}, "came-too-late");
    row("delta", {.issuer = middle_, .extensions = {{"2.5.29.27", "critical,DER:02:01:01"}}}, "delta");
    row("indirect",
        {.issuer = middle_, .extensions = {{"issuingDistributionPoint", "critical,indirectCRL:TRUE"}}},
        "indirect");
    row("unknown critical extension",
        {.issuer = middle_, .extensions = {{"1.3.6.1.4.1.99999.1", "critical,DER:05:00"}}},
        "unknown-extension");
}

void RevocationStoreTest::doesNotKeepWhatItDoesNotUse() {
    QFETCH(QByteArray, der);
    QFETCH(QByteArray, standing);
    SmimeHome home;
    smime::Authorities authorities(home.store);
    const auto taken =
        authorities.add(der.toStdString(), keys::AuthorityKind::anchor, home.clock.now(), home.quiet());
    QCOMPARE(std::string(keys::name_of(taken.lists.at(0).standing)), standing.toStdString());
    QVERIFY(!taken.lists.at(0).added);
    QVERIFY(home.store.lists().all().empty());
}

void RevocationStoreTest::replacesAListByOneThatSaysAllOfIt() {
    SmimeHome home;
    smime::RevocationStore& lists = home.store.lists();
    const Time later = at("2025-01-01T00:00:00Z");
    const auto first = parsed(make_list({.issuer = middle_, .revoked = {{.certificate = &alice_}}}));
    const auto fuller = parsed(make_list(
        {.issuer = middle_, .revoked = {{.certificate = &alice_}, {.certificate = &bob_}}, .issued = later}));
    const auto emptier =
        parsed(make_list({.issuer = middle_, .issued = at("2025-02-01T00:00:00Z"), .number = 3}));
    QCOMPARE(lists.add(first, &middle_.certificate, now_), ListChange::added);
    QCOMPARE(lists.add(first, &middle_.certificate, now_), ListChange::unchanged);
    QCOMPARE(lists.add(fuller, &middle_.certificate, now_), ListChange::added);
    QCOMPARE(lists.all().size(), std::size_t{1});
    QCOMPARE(lists.add(first, &middle_.certificate, now_), ListChange::unchanged);
    // What it no longer names stays revoked.
    QCOMPARE(lists.add(emptier, &middle_.certificate, now_), ListChange::added);
    QCOMPARE(lists.all().size(), std::size_t{2});
    QVERIFY(lists.remove(fuller.fingerprint()));
    QVERIFY(!lists.remove(fuller.fingerprint()));
    QCOMPARE(lists.all().size(), std::size_t{1});
}

void RevocationStoreTest::doesNotLetAListOfUnknownOriginReplaceAnother() {
    SmimeHome home;
    smime::RevocationStore& lists = home.store.lists();
    const auto real = parsed(make_list({.issuer = middle_, .revoked = {{.certificate = &alice_}}}));
    const auto forged = parsed(make_list({.issuer = middle_,
                                          .revoked = {{.certificate = &alice_}, {.certificate = &bob_}},
                                          .issued = at("2025-01-01T00:00:00Z"),
                                          .signer = &bob_}));
    QCOMPARE(lists.add(real, &middle_.certificate, now_), ListChange::added);
    QCOMPARE(lists.add(forged, nullptr, now_), ListChange::added);
    QCOMPARE(lists.all().size(), std::size_t{2});
    QVERIFY(lists.remove(real.fingerprint()));
    QCOMPARE(lists.add(real, &middle_.certificate, now_), ListChange::added);
}

void RevocationStoreTest::refusesAListThatItsAuthorityDidNotSign() {
    SmimeHome home;
    home.store.add_authority(middle_.certificate);
    smime::Authorities authorities(home.store);
    const auto forged = make_list({.issuer = middle_, .signer = &bob_});
    QVERIFY_EXCEPTION_THROWN(
        authorities.add(forged.der, keys::AuthorityKind::anchor, home.clock.now(), home.quiet()), Error);
    QVERIFY(home.store.lists().all().empty());
}

void RevocationStoreTest::findsTheAuthorityLater() {
    SmimeHome home;
    smime::Authorities authorities(home.store);
    const auto list = make_list({.issuer = middle_, .revoked = {{.certificate = &alice_}}});
    const auto taken =
        authorities.add(list.pem(), keys::AuthorityKind::anchor, home.clock.now(), home.quiet());
    QVERIFY(taken.lists.at(0).added && !taken.lists.at(0).issuer_known);
    home.keys.import_keys(alice_.certificate_pem(), home.quiet());
    QVERIFY(!home.keys.get(alice_.certificate.fingerprint())->revoked);
    home.store.add_intermediate(middle_.certificate);
    QVERIFY(home.keys.get(alice_.certificate.fingerprint())->revoked);
    QVERIFY(authorities.list(home.clock.now()).lists.at(0).issuer_known);
}

void RevocationStoreTest::refusesADamagedFile() {
    SmimeHome home;
    QCOMPARE(home.store.lists().add(parsed(make_list({.issuer = middle_})), nullptr, now_),
             ListChange::added);
    for (const auto& entry : std::filesystem::directory_iterator(home.folder.path() / "smime/revocations"))
        home.folder.write("smime/revocations/" + entry.path().filename().string(), "damaged");
    try {
        smime::CertificateStore(home.folder.path() / "smime").lists().all();
        QFAIL("a damaged list was taken");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::state_corrupt);
    }
}

void RevocationStoreTest::readsListsInEveryForm_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto list = make_list({.issuer = middle_, .revoked = {{.certificate = &alice_}}});
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("DER", list.der);
    row("PEM", list.pem());
    row("PEM beside its authority", middle_.certificate_pem() + list.pem());
    const smime::CmsPtr bundle(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL));
    CMS_add1_crl(bundle.get(), parsed(list).get());
    const smime::BioPtr out(BIO_new(BIO_s_mem()));
    PEM_write_bio_CMS_stream(out.get(), bundle.get(), nullptr, 0);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    row("PKCS#7", {data, static_cast<std::size_t>(size)});
}

void RevocationStoreTest::readsListsInEveryForm() {
    QFETCH(QByteArray, bytes);
    SmimeHome home;
    smime::Authorities authorities(home.store);
    const auto taken =
        authorities.add(bytes.toStdString(), keys::AuthorityKind::anchor, home.clock.now(), home.quiet());
    QCOMPARE(taken.lists.size(), std::size_t{1});
    QCOMPARE(taken.lists.at(0).issuer, std::string("CN=Middle"));
    QCOMPARE(taken.lists.at(0).entries, std::size_t{1});
    QCOMPARE(home.store.lists().all().size(), std::size_t{1});
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::RevocationStoreTest)
#include "revocation_store_test.moc"
