// SPDX-License-Identifier: GPL-3.0-or-later
// Input that is cut, extended, too deep, too long, or says two things at once: a verdict or a clear failure.
#include "core/base/limits.h"
#include "tests/smime/smime_home.h"

#include <QtTest>
#include <openssl/cms.h>

namespace sealpost::test {

using crypto::DecryptFailure;
using crypto::DecryptState;
using crypto::Mathematics;
using namespace smime;

namespace {

constexpr std::string_view entity = "Content-Type: text/plain\r\n\r\nMeet at noon.\r\n";
constexpr auto signed_data_head =
    "\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80\x30\x80\x02\x01\x01\x31\x0d\x30\x0b"
    "\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01\xa0"
    "\x80";

/// Signed-data by OpenSSL itself; `signers` may be empty.
std::string sign(const std::vector<MadeCertificate>& signers, std::string_view content, unsigned flags) {
    const BioPtr data(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    const CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, data.get(), flags | CMS_BINARY | CMS_PARTIAL));
    for (const auto& signer : signers)
        CMS_add1_signer(cms.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(),
                        flags | CMS_BINARY);
    CMS_final(cms.get(), data.get(), nullptr, flags | CMS_BINARY);
    const BioPtr out(BIO_new(BIO_s_mem()));
    i2d_CMS_bio(out.get(), cms.get());
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

} // namespace

class BadInputTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void releasesNothingThatWasCutAnywhere();
    void survivesDepth_data();
    void survivesDepth();
    void survivesLengths_data();
    void survivesLengths();
    void refusesTrailingBytes();
    void findsNoSignatureWithoutSignerInfo();
    void judgesEachSignerAlone();
    void verifiesOnlyTheContentThatIsShown();
    void saysWhenTheCertificateIsNotThere();
    void refusesAnEnormousCertificate();
    void refusesAnotherCertificateForTheSameKey();
    void refusesAMessageDigestForAnotherContentType();

  private:
    std::string seal(std::optional<crypto::Fingerprint> signer) {
        ViewSource content(entity);
        StringSink out;
        home_.engine.encrypt(content, out, {.recipients = {bob_}, .signer = signer}, home_.quiet());
        return out.take();
    }

    SmimeHome home_;
    SmimeHome stranger_;
    MadeCertificate alice_made_ = make_person("alice@example.org");
    MadeCertificate bob_made_ = make_person("bob@example.org");
    crypto::Fingerprint alice_ = home_.own(alice_made_);
    crypto::Fingerprint bob_ = home_.own(bob_made_);
};

void BadInputTest::initTestCase() {
    QCOMPARE(decrypt(home_, seal(alice_)).content, std::optional(std::string(entity)));
}

void BadInputTest::releasesNothingThatWasCutAnywhere() {
    const std::string sealed = seal(alice_);
    for (std::size_t length = 0; length < sealed.size(); ++length) {
        const auto found = decrypt(home_, std::string_view(sealed).substr(0, length));
        QVERIFY2(!found.content, std::to_string(length).c_str());
        QVERIFY(found.result.encryption.state == DecryptState::failed);
    }
    const std::string opaque = sign({alice_made_}, entity, 0);
    for (std::size_t length = 0; length < opaque.size(); ++length) {
        const auto found = verify(home_, std::string_view(opaque).substr(0, length));
        QVERIFY2(!found.content, std::to_string(length).c_str());
        for (const auto& fact : found.signatures) QVERIFY(fact.mathematics != Mathematics::valid);
    }
    const std::string detached = sign({alice_made_}, entity, CMS_DETACHED);
    for (std::size_t length = 0; length < detached.size(); ++length)
        for (const auto& fact : verify_detached(home_, entity, std::string_view(detached).substr(0, length)))
            QVERIFY2(fact.mathematics != Mathematics::valid, std::to_string(length).c_str());
}

void BadInputTest::survivesDepth_data() {
    QTest::addColumn<QByteArray>("input");
    const QByteArray head(signed_data_head);
    const QByteArray string("\x24\x80", 2);
    const QByteArray sequence("\x30\x80", 2);
    const QByteArray end("\x00\x00", 2);
    QTest::newRow("sequences") << sequence.repeated(10000) + end.repeated(10000);
    QTest::newRow("strings in the content") << head + string.repeated(10000) + end.repeated(10000);
    QTest::newRow("sequences after the content") << head + QByteArray("\x04\x00\x00\x00\x00\x00\xa0\x80", 8) +
                                                        sequence.repeated(10000) + end.repeated(10000);
    QTest::newRow("sequences in the digests")
        << head.left(20) + QByteArray("\x31\x80", 2) + sequence.repeated(10000) + end.repeated(10000);
}

void BadInputTest::survivesDepth() {
    QFETCH(QByteArray, input);
    const std::string bytes = input.toStdString();
    const auto found = verify(home_, bytes);
    QVERIFY(!found.content);
    for (const auto& fact : found.signatures) QCOMPARE(fact.mathematics, Mathematics::failed);
    QVERIFY(!decrypt(home_, bytes).content);
    for (const auto& fact : verify_detached(home_, entity, bytes))
        QCOMPARE(fact.mathematics, Mathematics::failed);
}

void BadInputTest::survivesLengths_data() {
    QTest::addColumn<QByteArray>("input");
    const QByteArray head(signed_data_head);
    QTest::newRow("2^63 at the root") << QByteArray("\x30\x88\x80\x00\x00\x00\x00\x00\x00\x00\x06", 11);
    QTest::newRow("2^63 in the content")
        << head + QByteArray("\x04\x88\x80\x00\x00\x00\x00\x00\x00\x00\x41\x41", 12);
    QTest::newRow("2^64 - 1 in the content")
        << head + QByteArray("\x04\x88\xff\xff\xff\xff\xff\xff\xff\xff\x41\x41", 12);
    QTest::newRow("2^62 in the content")
        << head + QByteArray("\x04\x88\x40\x00\x00\x00\x00\x00\x00\x00\x41\x41", 12);
    QTest::newRow("2^31 in the digests") << head.left(20) + QByteArray("\x31\x84\x80\x00\x00\x00", 6);
    QTest::newRow("126 bytes of length") << QByteArray("\x30\xfe", 2) + QByteArray(126, '\xff');
    QTest::newRow("an inner length beyond the outer")
        << QByteArray("\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x7f", 15) +
               QByteArray(127, 0);
}

void BadInputTest::survivesLengths() { survivesDepth(); }

void BadInputTest::refusesTrailingBytes() {
    for (const std::string& tail : {std::string(1, '\0'), std::string("x"), seal(alice_)}) {
        QVERIFY(!decrypt(home_, seal(alice_) + tail).content);
        const std::string opaque = sign({alice_made_}, entity, 0);
        const auto found = verify(home_, opaque + tail);
        QVERIFY(!found.content);
        for (const auto& fact : found.signatures) QVERIFY(fact.mathematics != Mathematics::valid);
    }
}

void BadInputTest::findsNoSignatureWithoutSignerInfo() {
    const std::string nobody = sign({}, entity, 0);
    const auto found = verify(home_, nobody);
    QVERIFY(found.signatures.empty());
    QVERIFY(!found.content);
    QVERIFY(verify_detached(home_, entity, sign({}, entity, CMS_DETACHED)).empty());
}

void BadInputTest::judgesEachSignerAlone() {
    std::string both = sign({alice_made_, bob_made_}, entity, 0);
    auto found = verify(home_, both);
    QCOMPARE(found.signatures.size(), std::size_t{2});
    QCOMPARE(found.signatures[0].mathematics, Mathematics::valid);
    QCOMPARE(found.signatures[1].mathematics, Mathematics::valid);
    both.back() = static_cast<char>(both.back() ^ 1); // the end of the second signature
    found = verify(home_, both);
    QCOMPARE(found.signatures.size(), std::size_t{2});
    QCOMPARE(found.signatures[0].mathematics, Mathematics::valid);
    QCOMPARE(found.signatures[1].mathematics, Mathematics::invalid);
    QVERIFY(found.signatures[0].signer->fingerprint.hex() != found.signatures[1].signer->fingerprint.hex());
    QCOMPARE(found.content, std::optional(std::string(entity)));
}

void BadInputTest::verifiesOnlyTheContentThatIsShown() {
    const std::string opaque = sign({alice_made_}, entity, 0);
    const auto other = verify_detached(home_, "Content-Type: text/plain\r\n\r\nPay Mallory.\r\n", opaque);
    QCOMPARE(other.size(), std::size_t{1});
    QCOMPARE(other[0].mathematics, Mathematics::invalid);
    QCOMPARE(verify_detached(home_, entity, opaque).at(0).mathematics, Mathematics::valid);
    // A detached signature has no content to show.
    const auto nothing = verify(home_, sign({alice_made_}, entity, CMS_DETACHED));
    QVERIFY(!nothing.content);
    for (const auto& fact : nothing.signatures) QVERIFY(fact.mathematics != Mathematics::valid);
}

void BadInputTest::saysWhenTheCertificateIsNotThere() {
    const std::string bare = sign({alice_made_}, entity, CMS_NOCERTS);
    const auto unknown = verify(stranger_, bare);
    QCOMPARE(unknown.signatures.size(), std::size_t{1});
    QCOMPARE(unknown.signatures[0].mathematics, Mathematics::key_missing);
    QVERIFY(unknown.signatures[0].claimed_signer.starts_with("CN=alice#"));
    QVERIFY(!unknown.signatures[0].signer);
    QCOMPARE(verify(home_, bare).signatures.at(0).mathematics, Mathematics::valid);
}

void BadInputTest::refusesAnEnormousCertificate() {
    const auto huge =
        make_certificate({.name = "Huge", .extensions = {{"nsComment", std::string(5 << 20, 'x')}}});
    const std::string message = sign({huge}, entity, 0);
    QVERIFY(message.size() > limits::cms_captured);
    const auto found = verify(home_, message);
    QVERIFY(!found.content);
    for (const auto& fact : found.signatures) QCOMPARE(fact.mathematics, Mathematics::failed);
    try {
        home_.keys.import_keys(huge.certificate_pem(), home_.quiet());
        QFAIL("imported");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::unreadable_key);
    }
}

void BadInputTest::refusesAnotherCertificateForTheSameKey() {
    // The certificate that signingCertificateV2 names is exchanged for another one of the same issuer, serial
    // number and key.
    ViewSource content(entity);
    StringSink out;
    home_.engine.sign_embedded(content, out, {.signer = alice_}, home_.quiet());
    const std::string der = alice_made_.certificate.der();
    std::string message = out.take();
    const std::size_t at = message.find(der);
    QVERIFY(at != std::string::npos);
    QCOMPARE(verify(home_, message).signatures.at(0).mathematics, Mathematics::valid);
    message[at + der.size() - 1] = static_cast<char>(message[at + der.size() - 1] ^ 1);
    const auto found = verify(stranger_, message);
    QCOMPARE(found.signatures.size(), std::size_t{1});
    QVERIFY(found.signatures[0].mathematics != Mathematics::valid);
    QVERIFY(!found.content);
}

void BadInputTest::refusesAMessageDigestForAnotherContentType() {
    std::string message = sign({alice_made_}, entity, 0);
    // id-data in encapContentInfo becomes id-signedData; the signed attribute still says id-data.
    const std::string data_oid("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01", 9);
    const std::size_t at = message.find(data_oid);
    QVERIFY(at != std::string::npos);
    message[at + 8] = 0x05;
    for (const auto& fact : verify(home_, message).signatures)
        QVERIFY(fact.mathematics != Mathematics::valid);
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::BadInputTest)
#include "bad_input_test.moc"
