// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that are made to cost much: thousands of whatever may stand in a message more than once. A verdict
// in bounded time and memory; the bounds are far above the figures.
#include "core/base/limits.h"
#include "tests/smime/cms_maker.h"
#include "tests/smime/handmade.h"
#include "tests/smime/smime_home.h"
#include "tests/support/measure.h"
#include "tests/support/scripted_prompts.h"

#include <QtTest>

namespace sealpost::test {

using crypto::DecryptFailure;
using crypto::Mathematics;
using smime::BioPtr;

namespace {

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
constexpr auto most_time = std::chrono::seconds(10);
constexpr std::uint64_t most_memory = 96 * mebibyte;

const std::string entity = "Content-Type: text/plain\r\n\r\nMeet at noon.\r\n";

std::string repeated(std::string_view piece, std::size_t count) {
    std::string all;
    all.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i) all += piece;
    return all;
}

} // namespace

class BoundsTest final : public QObject {
    Q_OBJECT

  private slots:
    void thousandsOfSigners();
    void thousandsOfCertificates();
    void signersByCertificatesThatAreNotThere();
    void thousandsOfRevocationLists();
    void thousandsOfDigests();
    void thousandsOfAttributes();
    void thousandsOfRecipients();
    void asksOnceForThousandsOfRecipients();
    void aMillionChunks();
    void authoritiesThatSignEachOther();
    void aLargeKey();

  private:
    /// What it said, at a bounded cost.
    Verified verify_cheaply(const std::string& message) {
        Verified found;
        check([&] { found = verify(home_, message); });
        return found;
    }
    void check(const std::function<void()>& work) {
        const Cost cost = cost_of(work);
        QVERIFY2(cost.time < most_time, (std::to_string(cost.time.count()) + " ms").c_str());
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(cost.peak < most_memory, (std::to_string(cost.peak / mebibyte) + " MiB").c_str());
#endif
    }
    std::string other_key_agreement() const {
        return key_agreement(bob_.certificate, algorithm("1.2.840.10045.2.1"),
                             algorithm("1.3.132.1.11.1", algorithm("2.16.840.1.101.3.4.1.45")),
                             std::string(40, 'w'));
    }

    SmimeHome home_;
    MadeCertificate alice_ = make_person("alice@example.org");
    MadeCertificate bob_ = make_person("bob@example.net");
    std::string aes_ = algorithm("2.16.840.1.101.3.4.1.42", der(0x04, std::string(16, 'i')));
};

void BoundsTest::thousandsOfSigners() {
    const std::string info = signer_info(alice_, entity);
    const auto found = verify_cheaply(
        signed_data(entity, {repeated(info, 3 * mebibyte / info.size())}, {alice_.certificate}));
    QCOMPARE(found.signatures.size(), limits::signatures_per_layer);
    for (const auto& fact : found.signatures) QCOMPARE(fact.mathematics, Mathematics::valid);
}

void BoundsTest::thousandsOfCertificates() {
    // The certificates of many people, none of them twice.
    const std::string der_bytes = alice_.certificate.der();
    const std::string name = "alice@example.org";
    std::vector<smime::Certificate> certificates{alice_.certificate};
    for (std::size_t i = 0; i < 3 * mebibyte / der_bytes.size(); ++i) {
        std::string other = der_bytes;
        const std::string number = std::to_string(10000 + i);
        other.replace(other.find(name), number.size(), number);
        certificates.push_back(*smime::Certificate::parse(other));
    }
    const std::vector<std::string> infos(limits::signatures_per_layer, signer_info(alice_, entity));
    const std::string message = signed_data(entity, infos, certificates);
    const auto found = verify_cheaply(message);
    QCOMPARE(found.signatures.size(), infos.size());
    QCOMPARE(found.signatures[0].mathematics, Mathematics::valid);
    QVERIFY(found.signatures[0].signer->chain.state != crypto::ChainState::anchored);
}

void BoundsTest::signersByCertificatesThatAreNotThere() {
    const std::string info = signer_info(bob_, entity);
    std::vector<smime::Certificate> certificates(4000, alice_.certificate);
    const auto found =
        verify_cheaply(signed_data(entity, {repeated(info, mebibyte / info.size())}, certificates));
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::key_missing);
}

void BoundsTest::thousandsOfRevocationLists() {
    const auto root = make_authority("Root");
    const auto carol = make_person("carol@example.org", &root);
    home_.store.add_authority(root.certificate);
    const auto empty = make_list({.issuer = root});
    const auto revoking = make_list({.issuer = root, .revoked = {{.certificate = &carol}}});
    const auto message_with = [&](std::size_t empty_lists) {
        const BioPtr content(BIO_new_mem_buf(entity.data(), static_cast<int>(entity.size())));
        const smime::CmsPtr cms(
            CMS_sign(carol.certificate.get(), carol.key.get(), nullptr, content.get(), CMS_BINARY));
        const auto revoked = parsed(revoking);
        const auto nobody = parsed(empty);
        // The encoding sorts them: the longer one is last.
        CMS_add1_crl(cms.get(), revoked.get());
        for (std::size_t i = 0; i < empty_lists; ++i) CMS_add1_crl(cms.get(), nobody.get());
        const BioPtr out(BIO_new(BIO_s_mem()));
        i2d_CMS_bio(out.get(), cms.get());
        return std::string(smime::bytes_of(out.get()));
    };
    const auto few = verify_cheaply(message_with(limits::cms_revocation_lists - 1));
    QVERIFY(few.signatures.at(0).signer->revoked);
    const auto many = verify_cheaply(message_with(5000));
    QCOMPARE(many.signatures.at(0).mathematics, Mathematics::valid);
    QVERIFY(!many.signatures.at(0).signer->revoked);
}

void BoundsTest::thousandsOfDigests() {
    const std::string content(8 * mebibyte, 'x');
    const std::string sha256 = algorithm("2.16.840.1.101.3.4.2.1");
    const auto found = verify_cheaply(handmade_signed(
        alice_, content, {.digest_algorithms = repeated(sha256, 3 * mebibyte / sha256.size())}));
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::valid);
}

void BoundsTest::thousandsOfAttributes() {
    auto attributes = right_attributes(entity);
    attributes.resize(60000, attribute("1.2.3.4", {der(0x04, "x")}));
    auto found = verify_cheaply(handmade_signed(alice_, entity, {.attributes = attributes}));
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::valid);
    attributes.assign(60000, right_attributes(entity)[0]);
    found = verify_cheaply(handmade_signed(alice_, entity, {.attributes = attributes}));
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::failed);
}

void BoundsTest::thousandsOfRecipients() {
    const std::string slot = key_transport(alice_.certificate, algorithm("1.2.840.113549.1.1.1"), "k");
    const std::string message =
        handmade_envelope({repeated(slot, 3 * mebibyte / slot.size())}, aes_, std::string(64, 'c'));
    check([&] {
        const auto found = decrypt(home_, message);
        QCOMPARE(found.result.encryption.failure, DecryptFailure::no_secret_key);
        QVERIFY(!found.content);
    });
}

void BoundsTest::asksOnceForThousandsOfRecipients() {
    // Each names one certificate, and none has a key that it opens.
    SmimeHome home;
    const Secret passphrase("secret");
    home.store.add(bob_.certificate);
    home.store.add_secret(bob_.certificate, bob_.key.get(), &passphrase);
    const std::string slot = other_key_agreement();
    const std::string message =
        handmade_envelope({repeated(slot, 3 * mebibyte / slot.size())}, aes_, std::string(64, 'c'));
    ScriptedPrompts prompts({"secret", "secret", "secret"});
    check([&] {
        ViewSource source(message);
        StringSink sink;
        const auto result = home.engine.decrypt(source, sink, {.prompts = prompts});
        QCOMPARE(result.encryption.failure, DecryptFailure::integrity);
        QVERIFY(!sink.committed());
    });
    QCOMPARE(prompts.asked().size(), std::size_t{1});
}

void BoundsTest::aMillionChunks() {
    const std::string chunks = ber(0x24, repeated(der(0x04, "x"), mebibyte));
    const std::string content = der(0x30, oid(oids::data) + der(0xa0, chunks));
    const std::string message =
        der(0x30, oid("1.2.840.113549.1.7.2") +
                      der(0xa0, der(0x30, der(0x02, "\x01") + der(0x31, algorithm("2.16.840.1.101.3.4.2.1")) +
                                              content + der(0xa0, alice_.certificate.der()) +
                                              der(0x31, signer_info(alice_, std::string(mebibyte, 'x'))))));
    const auto found = verify_cheaply(message);
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::valid);
    QVERIFY(found.content && found.content->size() == mebibyte);
}

void BoundsTest::authoritiesThatSignEachOther() {
    constexpr std::size_t count = 15;
    std::vector<MadeCertificate> authorities;
    for (std::size_t i = 0; i < count; ++i) authorities.push_back(make_authority("A" + std::to_string(i)));
    std::vector<smime::Certificate> carried;
    for (const auto& issuer : authorities)
        for (const auto& subject : authorities)
            if (&issuer != &subject)
                carried.push_back(make_certificate({.name = subject.certificate.common_name(),
                                                    .issuer = &issuer,
                                                    .extensions = {{"basicConstraints", "critical,CA:TRUE"},
                                                                   {"keyUsage", "critical,keyCertSign"}},
                                                    .key = subject.key})
                                      .certificate);
    const auto carol = make_person("carol@example.org", &authorities[0]);
    carried.push_back(carol.certificate);
    QVERIFY(carried.size() < limits::cms_certificates);
    const std::vector<std::string> infos(limits::signatures_per_layer, signer_info(carol, entity));
    const auto found = verify_cheaply(signed_data(entity, infos, carried));
    QCOMPARE(found.signatures.size(), infos.size());
    QCOMPARE(found.signatures[0].mathematics, Mathematics::valid);
    QVERIFY(found.signatures[0].signer->chain.state != crypto::ChainState::anchored);
}

void BoundsTest::aLargeKey() {
    // As large as the library takes; a number is enough, it need not be a product of primes.
    const std::unique_ptr<BIGNUM, smime::OpensslFree<BN_free>> modulus(BN_new());
    BN_rand(modulus.get(), 16384, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ODD);
    unsigned char bytes[2048];
    BN_bn2binpad(modulus.get(), bytes, sizeof bytes);
    const std::string number =
        std::string(1, '\0') + std::string(reinterpret_cast<char*>(bytes), sizeof bytes);
    const std::string key = der(
        0x30, algorithm("1.2.840.113549.1.1.1", std::string("\x05\x00", 2)) +
                  der(0x03, std::string(1, '\0') +
                                der(0x30, der(0x02, number) + der(0x02, std::string("\x01\x00\x01", 3)))));
    const auto* data = reinterpret_cast<const unsigned char*>(key.data());
    const std::shared_ptr<EVP_PKEY> public_key(d2i_PUBKEY(nullptr, &data, static_cast<long>(key.size())),
                                               EVP_PKEY_free);
    QVERIFY(public_key != nullptr);
    const auto issuer = make_authority("Root");
    const auto large = make_certificate({.name = "Large", .issuer = &issuer, .key = public_key});
    const HandmadeSignature how{.signature_algorithm = algorithm("1.2.840.113549.1.1.11")};
    std::string info = signer_info(alice_, entity, how);
    // The same SignerInfo, said to be by the other certificate.
    const std::string mine = issuer_and_serial(alice_.certificate);
    const std::string body = info.substr(info.find(mine) + mine.size());
    info = der(0x30, der(0x02, "\x01") + issuer_and_serial(large.certificate) + body);
    const std::vector<std::string> infos(limits::signatures_per_layer, info);
    const auto found = verify_cheaply(signed_data(entity, infos, {large.certificate}));
    QCOMPARE(found.signatures.size(), infos.size());
    for (const auto& fact : found.signatures) QVERIFY(fact.mathematics != Mathematics::valid);
    QVERIFY(!found.content);
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::BoundsTest)
#include "bounds_test.moc"
