// SPDX-License-Identifier: GPL-3.0-or-later
// Revocation lists on the command line: taken, listed, removed, demanded; soft and hard revocation; lists
// that a message brings.
#include "tests/cli/person.h"
#include "tests/smime/message_maker.h"

#include <QJsonArray>
#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

namespace {

QJsonObject first_signature(const Said& said) {
    return said.json().value("signatures").toArray().first().toObject();
}

} // namespace

class RevocationCliTest : public QObject {
    Q_OBJECT
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate middle_ = make_authority("Middle", &root_);
    MadeCertificate alice_ = make_person("alice@example.org", &middle_);

    std::string mail(Time when, std::vector<MadeList> lists = {}) const {
        return signed_message(
            {.signer = alice_, .companions = {middle_}, .lists = std::move(lists), .signed_at = when});
    }
    void trustsTheRoot(const Person& person) const {
        QCOMPARE(person.run({"ca", "add", "-"}, root_.certificate_pem()).exit_code, 0);
    }

  private slots:
    void takesListsAndRemovesThem_data();
    void takesListsAndRemovesThem();
    void judgesSoftRevocationAtTheSigningTime_data();
    void judgesSoftRevocationAtTheSigningTime();
    void namesTheRevokedAuthority();
    void demandsListsWhereTheUserDoes();
    void usesAListOfTheMessage();
    void saysWhyAListIsNotUsed();
    void refusesAForgedList();
    void doesNotTakeAListForAKey();
    void signsAndSealsToNobodyWithARevokedKey();
};

void RevocationCliTest::takesListsAndRemovesThem_data() {
    QTest::addColumn<bool>("pem");
    QTest::newRow("DER") << false;
    QTest::newRow("PEM") << true;
}

void RevocationCliTest::takesListsAndRemovesThem() {
    QFETCH(bool, pem);
    Person bob("bob@example.org");
    trustsTheRoot(bob);
    const auto when = at("2025-01-01T00:00:00Z");
    QCOMPARE(bob.run({"verify"}, mail(when)).exit_code, 0);
    const auto list = make_list({.issuer = middle_, .revoked = {{.certificate = &alice_}}});
    const Said added = bob.run({"ca", "add", "-", "--json"}, pem ? list.pem() : list.der);
    QCOMPARE(added.exit_code, 0);
    const auto object = added.json().value("lists").toArray().first().toObject();
    QCOMPARE(object.value("change").toString(), "added");
    QCOMPARE(object.value("issuer").toString(), "CN=Middle");
    QCOMPARE(object.value("issuer_known").toBool(), false); // it comes with the mail
    QCOMPARE(object.value("until").toString(), "2035-01-01T00:00:00Z");
    QCOMPARE(object.value("entries").toInt(), 1);
    const Said said = bob.run({"verify", "--json"}, mail(when));
    QCOMPARE(said.exit_code, 5);
    QCOMPARE(first_signature(said).value("verdict").toString(), "revoked");
    QCOMPARE(bob.run({"ca", "list", "--json"}).json().value("lists").toArray().size(), 1);
    QCOMPARE(bob.run({"ca", "remove", object.value("fingerprint").toString().toStdString()}).exit_code, 0);
    QCOMPARE(bob.run({"verify"}, mail(when)).exit_code, 0);
}

void RevocationCliTest::judgesSoftRevocationAtTheSigningTime_data() {
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("good");
    for (const char* reason : {"superseded", "affiliationChanged", "cessationOfOperation"}) {
        QTest::addRow("%s, signed before", reason) << QByteArray(reason) << true << true;
        QTest::addRow("%s, signed after", reason) << QByteArray(reason) << false << false;
    }
    for (const char* reason :
         {"", "unspecified", "keyCompromise", "CACompromise", "certificateHold", "privilegeWithdrawn"}) {
        QTest::addRow("%s, signed before", reason) << QByteArray(reason) << true << false;
        QTest::addRow("%s, signed after", reason) << QByteArray(reason) << false << false;
    }
}

void RevocationCliTest::judgesSoftRevocationAtTheSigningTime() {
    QFETCH(QByteArray, reason);
    QFETCH(bool, before);
    QFETCH(bool, good);
    const auto when = before ? at("2024-05-01T12:00:00Z") : at("2024-07-01T12:00:00Z");
    const bool authority_too = good; // the same holds for one above
    for (const bool of_authority : {false, true}) {
        if (of_authority && !authority_too) continue;
        Person bob("bob@example.org");
        trustsTheRoot(bob);
        const auto list = make_list({.issuer = of_authority ? root_ : middle_,
                                     .revoked = {{.certificate = of_authority ? &middle_ : &alice_,
                                                  .reason = reason.toStdString()}}});
        QCOMPARE(bob.run({"ca", "add", "-"}, list.der).exit_code, 0);
        const Said said = bob.run({"verify", "--json"}, mail(when));
        QCOMPARE(first_signature(said).value("verdict").toString(), QString(good ? "good" : "revoked"));
        QCOMPARE(said.exit_code, good ? 0 : 5);
        QCOMPARE(said.json().value("warnings").toArray().contains("signer-since-superseded"), good);
    }
}

void RevocationCliTest::namesTheRevokedAuthority() {
    Person bob("bob@example.org");
    trustsTheRoot(bob);
    const auto list =
        make_list({.issuer = root_, .revoked = {{.certificate = &middle_, .reason = "CACompromise"}}});
    QCOMPARE(bob.run({"ca", "add", "-"}, list.der).exit_code, 0);
    const auto when = at("2024-05-01T12:00:00Z");
    const auto signature = first_signature(bob.run({"verify", "--json"}, mail(when)));
    QCOMPARE(signature.value("verdict").toString(), "revoked");
    QCOMPARE(signature.value("reason").toString(), "chain-revoked");
    QCOMPARE(signature.value("chain").toObject().value("concerns").toString(), "CN=Middle");
    QCOMPARE(signature.value("revocation").toObject().value("reason").toString(), "authority-compromised");
    QCOMPARE(signature.value("revocation").toObject().value("at").toString(), "2024-06-01T00:00:00Z");
    const Said words = bob.run({"verify"}, mail(when));
    QVERIFY2(words.err.find("CN=Middle") != std::string::npos, words.err.c_str());
    QVERIFY(words.err.find("2024-06-01") != std::string::npos);
}

void RevocationCliTest::demandsListsWhereTheUserDoes() {
    Person bob("bob@example.org");
    trustsTheRoot(bob);
    const auto when = at("2025-01-01T00:00:00Z");
    QCOMPARE(bob.run({"config", "set", "revocation.hard", "on"}).exit_code, 0);
    Said said = bob.run({"verify", "--json"}, mail(when));
    QCOMPARE(said.exit_code, 5);
    QCOMPARE(first_signature(said).value("verdict").toString(), "untrusted");
    QCOMPARE(first_signature(said).value("reason").toString(), "revocation-unknown");
    QVERIFY(bob.run({"verify"}, mail(when)).err.find("ca add") != std::string::npos);
    QCOMPARE(bob.run({"ca", "add", "-"}, make_list({.issuer = middle_}).der).exit_code, 0);
    said = bob.run({"verify", "--json"}, mail(when));
    QCOMPARE(first_signature(said).value("chain").toObject().value("concerns").toString(), "CN=Middle");
    QCOMPARE(bob.run({"ca", "add", "-"}, make_list({.issuer = root_}).pem()).exit_code, 0);
    QCOMPARE(bob.run({"verify"}, mail(when)).exit_code, 0);
    QCOMPARE(bob.run({"config", "set", "revocation.hard", "off"}).exit_code, 0);
}

void RevocationCliTest::usesAListOfTheMessage() {
    Person bob("bob@example.org");
    trustsTheRoot(bob);
    const auto when = at("2025-01-01T00:00:00Z");
    const auto list = make_list({.issuer = middle_, .revoked = {{.certificate = &alice_}}});
    QCOMPARE(first_signature(bob.run({"verify", "--json"}, mail(when, {list}))).value("verdict").toString(),
             "revoked");
    QCOMPARE(bob.run({"verify"}, mail(when)).exit_code, 0);
    QCOMPARE(bob.run({"config", "set", "revocation.hard", "on"}).exit_code, 0);
    QCOMPARE(bob.run({"verify"}, mail(when, {make_list({.issuer = middle_}), make_list({.issuer = root_})}))
                 .exit_code,
             0);
}

void RevocationCliTest::saysWhyAListIsNotUsed() {
    Person bob("bob@example.org");
    trustsTheRoot(bob);
    const auto ended = make_list({.issuer = root_, .until = at("2024-07-01T00:00:00Z")});
    Said said = bob.run({"ca", "add", "-", "--json"}, ended.der);
    QCOMPARE(said.exit_code, 0);
    auto object = said.json().value("lists").toArray().first().toObject();
    QCOMPARE(object.value("change").toString(), "unchanged");
    QCOMPARE(object.value("state").toString(), "came-too-late");
    QVERIFY(said.err.find("present list") != std::string::npos);
    const auto delta = make_list({.issuer = root_, .extensions = {{"2.5.29.27", "critical,DER:02:01:01"}}});
    said = bob.run({"ca", "add", "-", "--json"}, delta.der);
    QCOMPARE(said.json().value("lists").toArray().first().toObject().value("state").toString(), "delta");
    QVERIFY(said.err.find("delta") != std::string::npos);
    QCOMPARE(bob.run({"ca", "list", "--json"}).json().value("lists").toArray().size(), 0);
}

void RevocationCliTest::refusesAForgedList() {
    Person bob("bob@example.org");
    trustsTheRoot(bob);
    const auto forged = make_list({.issuer = root_, .signer = &alice_});
    const Said said = bob.run({"ca", "add", "-", "--json"}, forged.der);
    QCOMPARE(said.exit_code, 1);
    QCOMPARE(said.error_code(), QString("unreadable-key"));
    QCOMPARE(bob.run({"ca", "list", "--json"}).json().value("lists").toArray().size(), 0);
}

void RevocationCliTest::doesNotTakeAListForAKey() {
    Person bob("bob@example.org");
    const Said said = bob.run({"keys", "import", "-"}, make_list({.issuer = root_}).pem());
    QCOMPARE(said.exit_code, 1);
    QVERIFY(said.err.find("ca add") != std::string::npos);
}

void RevocationCliTest::signsAndSealsToNobodyWithARevokedKey() {
    Person alice("alice@example.org");
    trustsTheRoot(alice);
    QCOMPARE(alice.run({"ca", "add", "--intermediate", "-"}, middle_.certificate_pem()).exit_code, 0);
    const std::string bundle = alice.work().write("alice.p12", alice_.pkcs12("")).native();
    QCOMPARE(alice.run({"keys", "import", bundle, "--no-passphrase"}).exit_code, 0);
    const auto draft = message("alice@example.org", "alice@example.org");
    QCOMPARE(alice.run({"sign", "--engine", "smime"}, draft).exit_code, 0);
    const auto list = make_list({.issuer = middle_, .revoked = {{.certificate = &alice_}}});
    QCOMPARE(alice.run({"ca", "add", "-"}, list.der).exit_code, 0);
    QCOMPARE(alice.run({"sign", "--engine", "smime"}, draft).exit_code, 3);
    QCOMPARE(alice.run({"encrypt", "--engine", "smime"}, draft).exit_code, 3);
    const auto key = alice.run({"keys", "show", "alice@example.org", "--json"})
                         .json()
                         .value("keys")
                         .toArray()
                         .first()
                         .toObject();
    QCOMPARE(key.value("state").toString(), "revoked");
    QCOMPARE(key.value("revoked").toBool(), true);
    QCOMPARE(key.value("usable").toObject().value("sign").toObject().value("reason").toString(), "revoked");
}

QTEST_GUILESS_MAIN(RevocationCliTest)
#include "revocation_test.moc"
