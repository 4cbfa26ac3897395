// SPDX-License-Identifier: GPL-3.0-or-later
// How a CMS message is encrypted, from what is known of those who shall read it.
#include "core/outgoing/cms_choice.h"
#include "tests/outgoing/plan_words.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;
using crypto::ContentCipher;
using crypto::KeyTransport;
using crypto::SmimeCapabilities;

namespace {

namespace capability = crypto::capability;

const SmimeCapabilities gcm{{.oid = std::string(capability::aes256_cbc)},
                            {.oid = std::string(capability::aes256_gcm)}};
const SmimeCapabilities cbc{{.oid = std::string(capability::aes256_cbc)},
                            {.oid = std::string(capability::aes128_gcm)}};

SmimeCapabilities oaep(const std::string& parameters) {
    return {{.oid = std::string(capability::rsaes_oaep), .parameters = parameters}};
}

keys::Key certificate(const std::string& address, char digit) {
    return usable_key(address, digit, Technology::smime);
}

using Known = std::vector<std::optional<SmimeCapabilities>>;

} // namespace

Q_DECLARE_METATYPE(Known)
Q_DECLARE_METATYPE(sealpost::crypto::KeyTransport)

class CmsChoiceTest : public QObject {
    Q_OBJECT
  private slots:
    void takesGcmOnlyWhereAllReadIt_data() {
        QTest::addColumn<Known>("known");
        QTest::addColumn<QByteArray>("cipher");
        QTest::newRow("nobody") << Known{} << QByteArray("AES256.CBC");
        QTest::newRow("one, unknown") << Known{std::nullopt} << QByteArray("AES256.CBC");
        QTest::newRow("one, announces nothing") << Known{SmimeCapabilities{}} << QByteArray("AES256.CBC");
        QTest::newRow("one, reads GCM") << Known{gcm} << QByteArray("AES256.GCM");
        QTest::newRow("one, reads GCM with shorter keys only") << Known{cbc} << QByteArray("AES256.CBC");
        QTest::newRow("two read GCM") << Known{gcm, gcm} << QByteArray("AES256.GCM");
        QTest::newRow("the second does not") << Known{gcm, cbc} << QByteArray("AES256.CBC");
        QTest::newRow("the first is unknown") << Known{std::nullopt, gcm} << QByteArray("AES256.CBC");
    }
    void takesGcmOnlyWhereAllReadIt() {
        QFETCH(Known, known);
        QFETCH(QByteArray, cipher);
        std::vector<CmsRecipient> recipients;
        char digit = 'A';
        for (const auto& capabilities : known)
            recipients.push_back({certificate("x@example.org", digit++).fingerprint, capabilities});
        QCOMPARE(std::string(name_of(choose_cms(recipients).cipher)), cipher.toStdString());
    }

    void wrapsAsAnnounced_data() {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<KeyTransport>("transport");
        QTest::newRow("SHA-256, RFC 4055")
            << QByteArray("302FA00F300D06096086480165030402010500A11C301A06092A864886F70D010108"
                          "300D06096086480165030402010500")
            << KeyTransport::oaep_sha256;
        QTest::newRow("SHA-256, as RFC 3560 prints it")
            << QByteArray("302B300D06096086480165030402010500301A06092A864886F70D010108"
                          "300D06096086480165030402010500")
            << KeyTransport::oaep_sha256;
        QTest::newRow("default") << QByteArray("3000") << KeyTransport::oaep_sha1;
        QTest::newRow("none") << QByteArray("") << KeyTransport::oaep_sha1;
        QTest::newRow("SHA-512") << QByteArray(
                                        "302FA00F300D06096086480165030402030500A11C301A06092A864886F70D01"
                                        "0108300D06096086480165030402030500")
                                 << KeyTransport::pkcs1_v15;
    }
    void wrapsAsAnnounced() {
        QFETCH(QByteArray, parameters);
        QFETCH(KeyTransport, transport);
        const auto bob = certificate("bob@example.org", 'B').fingerprint;
        const auto carol = certificate("carol@example.org", 'C').fingerprint;
        const auto choice = choose_cms({{bob, oaep(parameters.toStdString())}, {carol, std::nullopt}});
        QVERIFY(choice.transport.at(bob) == transport);
        QVERIFY(!choice.transport.contains(carol));
    }

    void prefersSha256() {
        const auto bob = certificate("bob@example.org", 'B').fingerprint;
        auto both = oaep("3000");
        both.push_back(oaep("302FA00F300D06096086480165030402010500A11C301A06092A864886F70D010108"
                            "300D06096086480165030402010500")
                           .front());
        QVERIFY(choose_cms({{bob, both}}).transport.at(bob) == KeyTransport::oaep_sha256);
    }

    void plansEachCopyForThoseWhoReadIt() {
        FakeDirectory directory;
        keys::Key alice = certificate("alice@example.org", 'A');
        alice.capabilities = gcm;
        directory.add_own("alice@example.org", alice);
        keys::Key bob = certificate("bob@example.org", 'B');
        bob.capabilities = gcm;
        directory.add("bob@example.org", bob, Level::accepted);
        directory.add("carol@example.org", certificate("carol@example.org", 'C'), Level::accepted);
        const auto ciphers = [&](const std::string& to) {
            const auto outcome = plan(draft_of(message(to)), {}, directory, now);
            Lines found;
            for (const PlannedCopy& copy : outcome.plan().copies()) found.push_back(copy.cipher);
            return found;
        };
        QCOMPARE(ciphers("To: bob@example.org\n"), Lines{"AES256.GCM"});
        QCOMPARE(ciphers("To: carol@example.org\n"), Lines{"AES256.CBC"});
        QCOMPARE(ciphers("To: bob@example.org, carol@example.org\n"), Lines{"AES256.CBC"});
        const Lines one_each{"AES256.GCM", "AES256.CBC"};
        QCOMPARE(ciphers("To: bob@example.org\nBcc: carol@example.org\n"), one_each);
    }

    void whatMailSaidComesBeforeTheCertificate() {
        Candidate bob{.key = certificate("bob@example.org", 'B'), .level = Level::accepted, .source = {}};
        QVERIFY(!bob.known_capabilities());
        bob.key.capabilities = gcm;
        QVERIFY(bob.known_capabilities() == gcm);
        bob.capabilities = cbc;
        QVERIFY(bob.known_capabilities() == cbc);
    }

    void countsOneself() {
        FakeDirectory directory;
        directory.add_own("alice@example.org", certificate("alice@example.org", 'A'));
        keys::Key bob = certificate("bob@example.org", 'B');
        bob.capabilities = gcm;
        directory.add("bob@example.org", bob, Level::accepted);
        const auto outcome = plan(draft_of(message("To: bob@example.org\n")), {}, directory, now);
        QCOMPARE(outcome.plan().copies().front().cipher, std::string("AES256.CBC"));
    }

    void leavesOpenPgpToItsEngine() {
        const auto outcome = plan(draft_of(message("To: bob@example.org\n")), {}, with_bob_and_carol(), now);
        QCOMPARE(outcome.plan().copies().front().cipher, std::string());
    }
};

QTEST_GUILESS_MAIN(CmsChoiceTest)
#include "cms_choice_test.moc"
