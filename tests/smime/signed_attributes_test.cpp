// SPDX-License-Identifier: GPL-3.0-or-later
// The signed attributes, rule by rule (RFC 5652 sections 5.3, 5.4 and 11, RFC 2634 section 5.4, RFC 5035).
// The signatures over them are right: only the attributes are not.
#include "smime/ber_reader.h"
#include "tests/smime/cms_maker.h"
#include "tests/smime/handmade.h"
#include "tests/smime/smime_home.h"

#include <QtTest>

namespace sealpost::test {

using crypto::Mathematics;
using namespace std::string_literals;

namespace {

const std::string entity = "Content-Type: text/plain\r\n\r\nMeet at noon.\r\n";

std::string utc_time(std::string_view text) { return der(0x17, text); }
const std::string noon = utc_time("261124090000Z");

/// SigningCertificate(V2) that names certificates by these ESSCertIDs.
std::string names(const std::vector<std::string>& ids) {
    std::string all;
    for (const std::string& id : ids) all += id;
    return der(0x30, der(0x30, all));
}

/// ESSCertID or ESSCertIDv2 as the digest decides; its algorithm is named where it is not the default.
std::string certificate_id(const smime::Certificate& certificate, const char* digest = "SHA256",
                           const std::string& named_algorithm = {}, const std::string& issuer_serial = {}) {
    return der(0x30, named_algorithm + der(0x04, digest_of(certificate.der(), digest)) + issuer_serial);
}

std::string issuer_serial(const smime::Certificate& certificate) {
    const std::string both = issuer_and_serial(certificate);
    ViewSource source(both);
    smime::BerReader reader(source);
    reader.header();
    std::string issuer, serial;
    reader.capture(reader.header(), issuer);
    reader.capture(reader.header(), serial);
    return der(0x30, der(0x30, der(0xa4, issuer)) + serial);
}

} // namespace

class SignedAttributesTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void areJudgedOneByOne_data();
    void areJudgedOneByOne();
    void giveTheTimeOfSigning();
    void doNotCountUnsigned();
    void mayBeMissingOverPlainDataOnly();
    void cannotBecomeTheContent();

  private:
    static std::string content_type(const char* type = oids::data) {
        return attribute(oids::content_type, {oid(type)});
    }
    static std::string message_digest() {
        return attribute(oids::message_digest, {der(0x04, digest_of(entity))});
    }

    SmimeHome home_;
    MadeCertificate alice_ = make_person("alice@example.org");
    MadeCertificate mallory_ = make_person("mallory@example.com");
};

void SignedAttributesTest::initTestCase() {
    // The maker's messages are right where nothing is changed in them: others verify them.
    const std::string message = handmade_signed(alice_, entity);
    QVERIFY(stock_verify(message).holds);
    QCOMPARE(verify(home_, message).signatures.at(0).mathematics, Mathematics::valid);
}

void SignedAttributesTest::areJudgedOneByOne_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("mathematics");
    QTest::addColumn<QString>("detail");
    const auto row = [this](const char* name, const std::vector<std::string>& attributes,
                            Mathematics expected, const char* detail = "") {
        QTest::newRow(name) << QByteArray::fromStdString(
                                   handmade_signed(alice_, entity, {.attributes = attributes}))
                            << int(expected) << detail;
    };
    const auto with = [this](const std::string& more) {
        return std::vector<std::string>{content_type(), message_digest(), more};
    };
    const auto valid = Mathematics::valid;
    const auto invalid = Mathematics::invalid;
    const auto failed = Mathematics::failed;
    const std::string data = oid(oids::data);

    row("the two that must be there", {content_type(), message_digest()}, valid);
    row("and one that nobody knows", with(attribute("1.2.3.4", {der(0x04, "x")})), valid);
    row("and twice one that nobody knows",
        {content_type(), message_digest(), attribute("1.2.3.4", {der(0x04, "x")}), attribute("1.2.3.4", {})},
        valid);

    const char* type = "content-type";
    row("no content type", {message_digest()}, failed, type);
    row("the content type twice", {content_type(), content_type(), message_digest()}, failed, type);
    row("two values of the content type", {attribute(oids::content_type, {data, data}), message_digest()},
        failed, type);
    row("no value of the content type", {attribute(oids::content_type, {}), message_digest()}, failed, type);
    row("a content type that is none", {attribute(oids::content_type, {der(0x04, data)}), message_digest()},
        failed, type);
    row("another content type", {content_type("1.2.840.113549.1.7.2"), message_digest()}, invalid, type);
    row("two content types, one of them right",
        {content_type(), content_type("1.2.840.113549.1.7.2"), message_digest()}, failed, type);

    const char* digest = "message-digest";
    const std::string right = der(0x04, digest_of(entity));
    const std::string other = der(0x04, digest_of("Pay Mallory."));
    row("no message digest", {content_type()}, failed, digest);
    row("the message digest twice", {content_type(), message_digest(), message_digest()}, failed, digest);
    row("two values of the message digest", {content_type(), attribute(oids::message_digest, {other, right})},
        failed, digest);
    row("no value of the message digest", {content_type(), attribute(oids::message_digest, {})}, failed,
        digest);
    row("a message digest that is none",
        {content_type(), attribute(oids::message_digest, {der(0x0c, digest_of(entity))})}, failed, digest);
    row("of another content", {content_type(), attribute(oids::message_digest, {other})}, invalid, "*");
    row("an empty message digest", {content_type(), attribute(oids::message_digest, {der(0x04, "")})}, failed,
        "*");
    row("two message digests, one of them right",
        {content_type(), message_digest(), attribute(oids::message_digest, {other})}, failed, digest);

    const char* time = "signing-time";
    const std::string at_noon = attribute(oids::signing_time, {noon});
    row("a signing time", with(at_noon), valid);
    row("in four digits", with(attribute(oids::signing_time, {der(0x18, "20261124090000Z")})), valid);
    row("the signing time twice", {content_type(), message_digest(), at_noon, at_noon}, failed, time);
    row("two values of the signing time", with(attribute(oids::signing_time, {noon, noon})), failed, time);
    row("no value of the signing time", with(attribute(oids::signing_time, {})), failed, time);
    row("a signing time that is none", with(attribute(oids::signing_time, {der(0x02, "\x01")})), failed,
        time);
    row("a signing time that cannot be read", with(attribute(oids::signing_time, {utc_time("noon")})), failed,
        time);

    const char* certificate = "signing-certificate";
    const auto& mine = alice_.certificate;
    const auto& hers = mallory_.certificate;
    const auto v1 = [](const std::vector<std::string>& ids) {
        return attribute(oids::signing_certificate, {names(ids)});
    };
    const auto v2 = [](const std::vector<std::string>& ids) {
        return attribute(oids::signing_certificate_v2, {names(ids)});
    };
    const std::string sha512 = algorithm("2.16.840.1.101.3.4.2.3");
    row("the signer's certificate", with(v2({certificate_id(mine)})), valid);
    row("by SHA-512", with(v2({certificate_id(mine, "SHA512", sha512)})), valid);
    row("by issuer, too", with(v2({certificate_id(mine, "SHA256", {}, issuer_serial(mine))})), valid);
    row("by SHA-1, the older form", with(v1({certificate_id(mine, "SHA1")})), valid);
    row("both forms",
        {content_type(), message_digest(), v1({certificate_id(mine, "SHA1")}), v2({certificate_id(mine)})},
        valid);
    row("and its issuer's", with(v2({certificate_id(mine), certificate_id(hers)})), valid);
    row("another's certificate", with(v2({certificate_id(hers)})), invalid, certificate);
    row("another's, the older form", with(v1({certificate_id(hers, "SHA1")})), invalid, certificate);
    row("another's first", with(v2({certificate_id(hers), certificate_id(mine)})), invalid, certificate);
    row("right in one form, another's in the other",
        {content_type(), message_digest(), v1({certificate_id(mine, "SHA1")}), v2({certificate_id(hers)})},
        invalid, certificate);
    row("another's issuer", with(v2({certificate_id(mine, "SHA256", {}, issuer_serial(hers))})), invalid,
        certificate);
    row("a digest of another algorithm", with(v2({certificate_id(mine, "SHA256", sha512)})), invalid,
        certificate);
    row("a digest that nobody knows", with(v2({certificate_id(mine, "SHA256", algorithm("1.2.3.4"))})),
        invalid, certificate);
    row("an empty digest", with(v2({der(0x30, der(0x04, ""))})), invalid, certificate);
    row("no certificate at all", with(v2({})), invalid, certificate);
    row("what is no such value", with(attribute(oids::signing_certificate_v2, {der(0x30, "")})), invalid,
        certificate);
    row("what is not even a sequence", with(attribute(oids::signing_certificate_v2, {der(0x04, "x")})),
        failed, certificate);
    row("the certificate twice",
        {content_type(), message_digest(), v2({certificate_id(mine)}), v2({certificate_id(mine)})}, failed,
        certificate);
    row("two values of the certificate",
        with(attribute(oids::signing_certificate_v2,
                       {names({certificate_id(mine)}), names({certificate_id(hers)})})),
        failed, certificate);
}

void SignedAttributesTest::areJudgedOneByOne() {
    QFETCH(QByteArray, message);
    QFETCH(int, mathematics);
    QFETCH(QString, detail);
    const std::string bytes = message.toStdString();
    const auto found = verify(home_, bytes);
    QCOMPARE(found.signatures.size(), std::size_t{1});
    const auto& fact = found.signatures[0];
    QCOMPARE(int(fact.mathematics), mathematics);
    if (detail != "*") QCOMPARE(QString::fromStdString(fact.detail), detail);
    const bool holds = fact.mathematics == Mathematics::valid;
    QCOMPARE(found.content, holds ? std::optional(entity) : std::nullopt);
    QVERIFY(crypto::refutes(fact) == !holds);
    // Never good here where others say bad.
    if (holds) QVERIFY(stock_verify(bytes).holds);
}

void SignedAttributesTest::giveTheTimeOfSigning() {
    const auto with_time = [&](const std::string& value) {
        auto attributes = right_attributes(entity);
        attributes.push_back(attribute(oids::signing_time, {value}));
        return verify(home_, handmade_signed(alice_, entity, {.attributes = attributes})).signatures.at(0);
    };
    QCOMPARE(with_time(noon).signed_at, parse_rfc3339("2026-11-24T09:00:00Z"));
    QCOMPARE(with_time(der(0x18, "20261124090000Z")).signed_at, parse_rfc3339("2026-11-24T09:00:00Z"));
    QCOMPARE(with_time(utc_time("491231235959Z")).signed_at, parse_rfc3339("2049-12-31T23:59:59Z"));
    QCOMPARE(with_time(utc_time("500101000000Z")).signed_at, parse_rfc3339("1950-01-01T00:00:00Z"));
    QVERIFY(!verify(home_, handmade_signed(alice_, entity)).signatures.at(0).signed_at);
}

void SignedAttributesTest::doNotCountUnsigned() {
    // Anybody can add these after the signature was made.
    const std::vector<std::string> added{attribute(oids::signing_time, {noon}),
                                         attribute("1.2.3.4", {der(0x04, "x")})};
    const std::string message = handmade_signed(alice_, entity, {.unsigned_attributes = added});
    const auto fact = verify(home_, message).signatures.at(0);
    QVERIFY(!fact.signed_at);
    const HandmadeSignature digest_outside{.attributes = {content_type()},
                                           .unsigned_attributes = {message_digest()}};
    QVERIFY(verify(home_, handmade_signed(alice_, entity, digest_outside)).signatures.at(0).mathematics ==
            Mathematics::failed);
}

void SignedAttributesTest::mayBeMissingOverPlainDataOnly() {
    const HandmadeSignature plain{.without_attributes = true};
    const std::string message = handmade_signed(alice_, entity, plain);
    QCOMPARE(verify(home_, message).signatures.at(0).mathematics, Mathematics::valid);
    QVERIFY(stock_verify(message).holds);
    const HandmadeSignature typed{.without_attributes = true, .content_type = "1.2.840.113549.1.9.16.1.4"};
    const auto found = verify(home_, handmade_signed(alice_, entity, typed));
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::failed);
    QCOMPARE(found.signatures.at(0).detail, std::string("signed-attributes"));
    QVERIFY(!found.content);
}

void SignedAttributesTest::cannotBecomeTheContent() {
    // A signature over attributes is one over their DER: taken out and made the content, it would hold again.
    auto attributes = right_attributes(entity);
    std::sort(attributes.begin(), attributes.end());
    const std::string content = der(0x31, attributes[0] + attributes[1]);
    const std::string message = handmade_signed(alice_, content, {.without_attributes = true});
    QVERIFY(stock_verify(message).holds);
    const auto found = verify(home_, message);
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::failed);
    QVERIFY(!found.content);
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::SignedAttributesTest)
#include "signed_attributes_test.moc"
