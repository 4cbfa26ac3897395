// SPDX-License-Identifier: GPL-3.0-or-later
// What a signature says of its sender's program and certificates, in messages made by OpenSSL and by
// ourselves.
#include "core/base/limits.h"
#include "core/crypto/smime_claims.h"
#include "tests/smime/smime_home.h"

#include <QtTest>

namespace sealpost::test {

namespace {

namespace capability = crypto::capability;

/// Signed by OpenSSL alone; `adjust` may add attributes.
template <typename Adjust>
std::string signed_by(const MadeCertificate& signer, const std::vector<MadeCertificate>& beside,
                      unsigned flags, Adjust&& adjust) {
    const smime::CertificateStackPtr others(sk_X509_new_null());
    for (const auto& made : beside) X509_add_cert(others.get(), made.certificate.get(), X509_ADD_FLAG_UP_REF);
    const std::string text = "Content-Type: text/plain\r\n\r\nHello\r\n";
    const smime::BioPtr content(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    const smime::CmsPtr cms(
        CMS_sign(nullptr, nullptr, others.get(), content.get(), CMS_PARTIAL | CMS_BINARY));
    CMS_SignerInfo* info =
        CMS_add1_signer(cms.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(), flags);
    adjust(info);
    if (CMS_final(cms.get(), content.get(), nullptr, CMS_BINARY) != 1) return {};
    const smime::BioPtr out(BIO_new(BIO_s_mem()));
    if (i2d_CMS_bio(out.get(), cms.get()) != 1) return {};
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string implicit(unsigned char tag, const unsigned char* der, int size) {
    std::string value(reinterpret_cast<const char*>(der), static_cast<std::size_t>(size));
    value[0] = static_cast<char>(tag);
    return value;
}

/// The preference for `certificate`, in the form "issuer-and-serial", "key-id" or "recipient-key-id".
std::string preference(const smime::Certificate& certificate, const QByteArray& form) {
    unsigned char* der = nullptr;
    std::string value;
    if (form == "issuer-and-serial") {
        auto* both = PKCS7_ISSUER_AND_SERIAL_new();
        X509_NAME_set(&both->issuer, X509_get_issuer_name(certificate.get()));
        ASN1_INTEGER_free(both->serial);
        both->serial = ASN1_INTEGER_dup(X509_get0_serialNumber(certificate.get()));
        const int size = i2d_PKCS7_ISSUER_AND_SERIAL(both, &der);
        value = implicit(0xa0, der, size);
        PKCS7_ISSUER_AND_SERIAL_free(both);
    } else {
        const int size = i2d_ASN1_OCTET_STRING(X509_get0_subject_key_id(certificate.get()), &der);
        if (form == "key-id") {
            value = implicit(0x82, der, size);
        } else {
            value = std::string("\xa1") + static_cast<char>(size) +
                    std::string(reinterpret_cast<const char*>(der), static_cast<std::size_t>(size));
        }
    }
    OPENSSL_free(der);
    return value;
}

crypto::SmimeClaims claims_in(const std::string& message, std::vector<smime::Certificate> stored = {}) {
    SmimeHome home;
    for (const auto& certificate : stored) home.store.add(certificate);
    const auto verified = verify(home, message);
    if (verified.signatures.size() != 1 || !verified.signatures[0].claims) return {};
    return *verified.signatures[0].claims;
}

} // namespace

class ClaimsTest final : public QObject {
    Q_OBJECT
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate signer_ = make_person("ada@example.org", &root_);
    MadeCertificate other_ = make_certificate(
        {.name = "Other",
         .issuer = &root_,
         .extensions = {{"subjectAltName", "email:ada@example.org"}, {"subjectKeyIdentifier", "hash"}}});

  private slots:
    void readsTheCapabilitiesThatOpensslWrites() {
        const auto claims = claims_in(signed_by(signer_, {root_}, 0, [](CMS_SignerInfo*) {}));
        QVERIFY(claims.capabilities.has_value());
        QVERIFY(crypto::announces(*claims.capabilities, capability::aes256_cbc));
        QVERIFY(!crypto::announces(*claims.capabilities, capability::aes256_gcm));
        QCOMPARE(claims.capabilities->front().oid, std::string(capability::aes256_cbc));
        // RC2 with 128 bits is a number (RFC 8551 section 2.5.2).
        const auto rc2 = std::find_if(claims.capabilities->begin(), claims.capabilities->end(),
                                      [](const auto& entry) { return entry.oid == "1.2.840.113549.3.2"; });
        QVERIFY(rc2 != claims.capabilities->end());
        QCOMPARE(rc2->parameters, std::string("02020080"));
        QVERIFY(!claims.encryption_certificate);
        const std::vector<std::string> both{signer_.certificate.der(), root_.certificate.der()};
        QVERIFY(claims.certificates == both);
    }

    void readsItsOwn() {
        SmimeHome home;
        home.own(signer_);
        StringSource content("Content-Type: text/plain\r\n\r\nHello\r\n");
        StringSink out;
        home.engine.sign_embedded(content, out, {.signer = signer_.certificate.fingerprint()}, home.quiet());
        const auto claims = claims_in(out.bytes());
        QVERIFY(claims.capabilities.has_value());
        QVERIFY(crypto::announces(*claims.capabilities, capability::aes256_gcm));
        QVERIFY(claims.encryption_certificate == signer_.certificate.fingerprint());
    }

    void findsThePreferredCertificate_data() {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("in_the_message");
        for (const char* form : {"issuer-and-serial", "key-id", "recipient-key-id"}) {
            QTest::addRow("%s, in the message", form) << QByteArray(form) << true;
            QTest::addRow("%s, stored", form) << QByteArray(form) << false;
        }
    }
    void findsThePreferredCertificate() {
        QFETCH(QByteArray, form);
        QFETCH(bool, in_the_message);
        const std::string value = preference(other_.certificate, form);
        const auto message =
            signed_by(signer_, in_the_message ? std::vector{other_} : std::vector<MadeCertificate>(),
                      CMS_NOSMIMECAP, [&](CMS_SignerInfo* info) {
                          CMS_signed_add1_attr_by_NID(info, NID_id_smime_aa_encrypKeyPref, V_ASN1_SEQUENCE,
                                                      value.data(), static_cast<int>(value.size()));
                      });
        QVERIFY(!message.empty());
        const auto stored =
            in_the_message ? std::vector<smime::Certificate>() : std::vector{other_.certificate};
        const auto claims = claims_in(message, stored);
        QVERIFY(!claims.capabilities);
        QVERIFY(claims.encryption_certificate == other_.certificate.fingerprint());
        QVERIFY2(!claims_in(message).encryption_certificate || in_the_message,
                 "a certificate that nobody has");
    }

    void passesOverWhatIsBroken_data() {
        QTest::addColumn<int>("nid");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no list") << NID_SMIMECapabilities << QByteArray("\x30\x03\x02\x01\x05");
        QTest::newRow("cut") << NID_SMIMECapabilities << QByteArray("\x30\x20\x30\x0b\x06\x09", 6);
        QTest::newRow("no choice") << NID_id_smime_aa_encrypKeyPref << QByteArray("\x30\x03\x02\x01\x05");
        QTest::newRow("empty choice") << NID_id_smime_aa_encrypKeyPref << QByteArray("\xa0\x00", 2);
        QTest::newRow("no issuer") << NID_id_smime_aa_encrypKeyPref << QByteArray("\xa0\x03\x02\x01\x05");
        QTest::newRow("recipient without an identifier")
            << NID_id_smime_aa_encrypKeyPref << QByteArray("\xa1\x00", 2);
        QTest::newRow("a length beyond the end")
            << NID_id_smime_aa_encrypKeyPref << QByteArray("\x82\x7f\x01");
    }
    void passesOverWhatIsBroken() {
        QFETCH(int, nid);
        QFETCH(QByteArray, value);
        const auto message = signed_by(signer_, {}, CMS_NOSMIMECAP, [&](CMS_SignerInfo* info) {
            CMS_signed_add1_attr_by_NID(info, nid, V_ASN1_SEQUENCE, value.data(),
                                        static_cast<int>(value.size()));
        });
        const auto claims = claims_in(message);
        QVERIFY(!claims.capabilities);
        QVERIFY(!claims.encryption_certificate);
    }

    void handsOnNoFlood() {
        std::vector<MadeCertificate> many;
        for (std::size_t i = 0; i < limits::mail_certificates; ++i)
            many.push_back(make_person("x@example.org", &root_));
        QVERIFY(claims_in(signed_by(signer_, many, 0, [](CMS_SignerInfo*) {})).certificates.empty());
        many.pop_back();
        QCOMPARE(claims_in(signed_by(signer_, many, 0, [](CMS_SignerInfo*) {})).certificates.size(),
                 limits::mail_certificates);
    }

    void saysNothingOfABadSignature() {
        auto message = signed_by(signer_, {}, 0, [](CMS_SignerInfo*) {});
        const auto text = message.find("Hello");
        QVERIFY(text != message.npos);
        message[text] = 'J';
        SmimeHome home;
        const auto verified = verify(home, message);
        QCOMPARE(verified.signatures.size(), std::size_t{1});
        QVERIFY(!verified.signatures[0].claims);
    }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::ClaimsTest)
#include "claims_test.moc"
