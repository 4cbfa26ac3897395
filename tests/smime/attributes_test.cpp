// SPDX-License-Identifier: GPL-3.0-or-later
// What a signature carries beside its mathematics, and what an envelope shows of its sender: judged by
// openssl's own printing of the structure.
#include "core/base/text.h"
#include "tests/smime/smime_home.h"
#include "tests/support/process.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

namespace {

const std::string entity = "Content-Type: text/plain\r\n\r\nkanarienvogel\r\n";

std::string said_by_openssl(const std::vector<std::string>& words, const std::string& input) {
    const auto said = openssl(words, input);
    return said.exit_code == 0 ? said.out : "openssl failed: " + said.err;
}

std::string print(const std::string& der) {
    return said_by_openssl({"cms", "-cmsout", "-print", "-noout", "-inform", "DER"}, der);
}

/// From "object: NAME" to the next attribute or the end of them; empty: there is none.
std::string attribute(const std::string& printed, const std::string& name) {
    const auto begin = printed.find("object: " + name);
    if (begin == std::string::npos) return {};
    const auto end =
        std::min(printed.find("object: ", begin + 1), printed.find("signatureAlgorithm:", begin));
    return printed.substr(begin, end - begin);
}

std::size_t count(const std::string& text, const std::string& word) {
    std::size_t found = 0;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++found;
    return found;
}

} // namespace

class AttributesTest : public QObject {
    Q_OBJECT
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate middle_ = make_authority("Middle", &root_);
    MadeCertificate ada_ = make_person("ada@example.org", &middle_);
    MadeCertificate bob_ = make_person("bob@example.org", &root_, "rsa2048");
    SmimeHome home_;
    std::string printed_;

    std::string sign(const MadeCertificate& signer) {
        ViewSource content(entity);
        StringSink out;
        home_.engine.sign_embedded(content, out, {.signer = signer.certificate.fingerprint()}, home_.quiet());
        return out.take();
    }

  private slots:
    void initTestCase() {
        home_.own(ada_);
        home_.store.add(bob_.certificate);
        home_.store.add_authority(root_.certificate);
        home_.store.add_intermediate(middle_.certificate);
        printed_ = print(sign(ada_));
    }

    void carries_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArrayList>("expected");
        const QByteArray serial(smime::to_hex(X509_get0_serialNumber(ada_.certificate.get())).c_str());
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        X509_digest(ada_.certificate.get(), EVP_sha256(), digest, &size);
        const QByteArray hash(to_hex_upper({reinterpret_cast<const char*>(digest), size}).c_str());
        QTest::newRow("content type")
            << QByteArray("contentType (1.2.840.113549.1.9.3)") << QByteArrayList{"OBJECT:pkcs7-data"};
        QTest::newRow("signing time") << QByteArray("signingTime (1.2.840.113549.1.9.5)")
                                      << QByteArrayList{"UTCTIME:Nov 24 09:00:00 2026 GMT"};
        QTest::newRow("message digest")
            << QByteArray("messageDigest (1.2.840.113549.1.9.4)") << QByteArrayList{"OCTET STRING:"};
        QTest::newRow("capabilities, the preferred first")
            << QByteArray("S/MIME Capabilities (1.2.840.113549.1.9.15)")
            << QByteArrayList{":aes-256-gcm", ":aes-128-gcm", ":aes-256-cbc", ":aes-128-cbc",
                              ":rsaesOaep",   ":sha256",      ":mgf1",        ":sha256"};
        QTest::newRow("the certificate to be written to")
            << QByteArray("id-smime-aa-encrypKeyPref (1.2.840.113549.1.9.16.2.11)")
            << QByteArrayList{"cont [ 0 ]", ":commonName", ":Middle", ":" + serial};
        QTest::newRow("the certificate that signed")
            << QByteArray("id-smime-aa-signingCertificateV2 (1.2.840.113549.1.9.16.2.47)")
            << QByteArrayList{"[HEX DUMP]:" + hash, ":Middle", ":" + serial};
    }
    void carries() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArrayList, expected);
        QCOMPARE(count(printed_, "object: " + name.toStdString()), std::size_t{1});
        const std::string found = attribute(printed_, name.toStdString());
        std::size_t at = 0;
        for (const QByteArray& text : expected) {
            at = found.find(text.toStdString(), at);
            QVERIFY2(at != std::string::npos, (text.toStdString() + " is not in " + found).c_str());
        }
    }

    void announcesNothingWeak_data() {
        QTest::addColumn<QByteArray>("algorithm");
        for (const char* algorithm : {"des-ede3-cbc", "rc2-cbc", "des-cbc", "sha1", "md5"})
            QTest::newRow(algorithm) << QByteArray(algorithm);
    }
    void announcesNothingWeak() {
        QFETCH(QByteArray, algorithm);
        QCOMPARE(count(printed_, ":" + algorithm.toStdString()), std::size_t{0});
    }

    void takesTheChainAlongWithoutItsRoot() {
        const std::string certificates =
            said_by_openssl({"pkcs7", "-inform", "DER", "-print_certs", "-noout"}, sign(ada_));
        QCOMPARE(count(certificates, "subject="), std::size_t{2});
        QCOMPARE(count(certificates, "subject=CN = ada"), std::size_t{1});
        QCOMPARE(count(certificates, "subject=CN = Middle"), std::size_t{1});
    }

    void signsWithPssWhereTheKeyDemandsIt() {
        const auto pss = make_person("pss@example.org", &root_, "rsa-pss");
        home_.own(pss);
        const std::string printed = print(sign(pss));
        const auto algorithm =
            printed.substr(printed.find("signatureAlgorithm:", printed.find("signerInfos")));
        QVERIFY(algorithm.find("rsassaPss") < algorithm.find("signature:"));
    }

    void namesAnotherCertificateWhereTheSignersOnlySigns() {
        const auto signing = make_certificate({.name = "Eve signs",
                                               .issuer = &root_,
                                               .extensions = {{"keyUsage", "critical,digitalSignature"},
                                                              {"subjectAltName", "email:eve@example.org"}}});
        const auto opening = make_certificate({.name = "Eve opens",
                                               .issuer = &root_,
                                               .extensions = {{"keyUsage", "critical,keyAgreement"},
                                                              {"subjectAltName", "email:Eve@example.org"}}});
        home_.own(signing);
        QVERIFY(attribute(print(sign(signing)), "id-smime-aa-encrypKeyPref").empty());
        home_.own(opening);
        const std::string message = sign(signing);
        const std::string serial = smime::to_hex(X509_get0_serialNumber(opening.certificate.get()));
        QVERIFY(attribute(print(message), "id-smime-aa-encrypKeyPref").find(":" + serial) !=
                std::string::npos);
        QCOMPARE(count(said_by_openssl({"pkcs7", "-inform", "DER", "-print_certs", "-noout"}, message),
                       "subject=CN = Eve opens"),
                 std::size_t{1});
    }

    void showsNoCertificateOutside_data() {
        QTest::addColumn<int>("cipher");
        QTest::newRow("CBC") << int(crypto::ContentCipher::aes256_cbc);
        QTest::newRow("GCM") << int(crypto::ContentCipher::aes256_gcm);
    }
    void showsNoCertificateOutside() {
        QFETCH(int, cipher);
        ViewSource content(entity);
        StringSink out;
        home_.engine.encrypt(content, out,
                             {.recipients = {bob_.certificate.fingerprint(), ada_.certificate.fingerprint()},
                              .signer = ada_.certificate.fingerprint(),
                              .cms = {.cipher = static_cast<crypto::ContentCipher>(cipher)}},
                             home_.quiet());
        const std::string printed = print(out.bytes());
        QVERIFY2(printed.find("recipientInfos:") != std::string::npos, printed.c_str());
        QVERIFY(printed.find("originatorInfo: <ABSENT>") != std::string::npos);
        QVERIFY(printed.find("tbsCertificate") == std::string::npos);
        QCOMPARE(count(printed, "d.ktri:"), std::size_t{1});
        QCOMPARE(count(printed, "d.kari:"), std::size_t{1});
        QVERIFY(out.bytes().find("emailProtection") == std::string::npos);
        // Not SHA-1, which is the library's own choice.
        QVERIFY(printed.find("dhSinglePass-stdDH-sha256kdf-scheme") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(AttributesTest)
#include "attributes_test.moc"
