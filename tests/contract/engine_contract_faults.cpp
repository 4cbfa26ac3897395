// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong keys, changed, cut and foreign input.
#include "tests/contract/engine_contract.h"
#include "tests/contract/helpers.h"

#include <QTest>

namespace sealpost::test {

using crypto::DecryptFailure;
using crypto::DecryptState;
using crypto::Encoding;
using crypto::Mathematics;

namespace {

/// Nothing came out, or what came out does not claim to be whole.
bool released_as_whole(const Opened& opened) {
    return opened.committed && opened.result.encryption.authenticated;
}

} // namespace

void EngineContract::releasesNothingToTheWrongKey() {
    const auto opened =
        open(engine_->reader(), seal(entity, {.recipients = {engine_->carol()}, .signer = {}}), quiet_);
    QCOMPARE(opened.result.encryption.state, DecryptState::failed);
    QCOMPARE(opened.result.encryption.failure, DecryptFailure::no_secret_key);
    QVERIFY(!opened.committed);
    QCOMPARE(opened.result.encryption.recipients.size(), std::size_t{1});
    QCOMPARE(opened.result.encryption.recipients[0].ours, std::optional<bool>(false));
}

void EngineContract::releasesNothingWithoutAnyKey() {
    const auto opened =
        open(engine_->stranger(), seal(entity, {.recipients = {engine_->bob()}, .signer = {}}), quiet_);
    QCOMPARE(opened.result.encryption.failure, DecryptFailure::no_secret_key);
    QVERIFY(!opened.committed);
}

void EngineContract::saysWhenTheSignersKeyIsMissing() {
    if (engine_->writer().technology() == crypto::Technology::smime) {
        QSKIP("an S/MIME signature carries its certificate");
    }
    ViewSource content(entity);
    StringSink signature;
    engine_->writer().sign_detached(content, signature, {.signer = engine_->bob()}, quiet_);
    ViewSource again(entity);
    ViewSource bytes(signature.bytes());
    const auto result = engine_->stranger().verify_detached(again, bytes, quiet_);
    QCOMPARE(result.signatures.size(), std::size_t{1});
    QCOMPARE(result.signatures[0].mathematics, Mathematics::key_missing);
    QVERIFY(!result.signatures[0].claimed_signer.empty());
    QVERIFY(!result.signatures[0].signer.has_value());
}

void EngineContract::refusesToSignWithAPublicKey() {
    for (const bool detached : {true, false}) {
        ViewSource content(entity);
        StringSink out;
        const auto error = error_of([&] {
            if (detached) {
                engine_->writer().sign_detached(content, out, {.signer = engine_->carol()}, quiet_);
            } else {
                engine_->writer().encrypt(
                    content, out, {.recipients = {engine_->alice()}, .signer = engine_->carol()}, quiet_);
            }
        });
        QCOMPARE(error, std::optional(ErrorCode::no_secret_key));
        QVERIFY(!out.committed());
    }
}

void EngineContract::refusesToEncryptToAKeyThatIsNotThere() {
    const auto unknown = *crypto::Fingerprint::parse(std::string(engine_->alice().hex().size(), 'A'));
    ViewSource content(entity);
    StringSink out;
    const auto error = error_of([&] {
        engine_->writer().encrypt(content, out, {.recipients = {engine_->alice(), unknown}, .signer = {}},
                                  quiet_);
    });
    QCOMPARE(error, std::optional(ErrorCode::engine_failed));
    QVERIFY(!out.committed());
}

void EngineContract::releasesNothingThatWasTamperedWith_data() {
    QTest::addColumn<bool>("with_signature");
    QTest::newRow("encrypted") << false;
    QTest::newRow("signed and encrypted") << true;
}

void EngineContract::releasesNothingThatWasTamperedWith() {
    QFETCH(bool, with_signature);
    crypto::EncryptRequest request{.recipients = {engine_->bob()}, .signer = {}};
    if (with_signature) request.signer = engine_->alice();
    const std::string sealed = seal(entity, request);
    for (std::size_t at = 0; at < sealed.size(); at += 10) {
        std::string changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        const auto opened = open(engine_->reader(), changed, quiet_);
        QVERIFY2(!released_as_whole(opened), std::to_string(at).c_str());
        // A decrypted state without bytes, or bytes without it, would be a lie either way.
        QCOMPARE(opened.result.encryption.state == DecryptState::decrypted, opened.committed);
        QCOMPARE(opened.result.encryption.failure == DecryptFailure::none, opened.committed);
    }
}

void EngineContract::neverVerifiesChangedContent() {
    ViewSource content(entity);
    StringSink signature;
    engine_->writer().sign_detached(content, signature, {.signer = engine_->alice()}, quiet_);
    for (std::size_t at = 0; at < entity.size(); at += 10) {
        std::string changed(entity);
        changed[at] = static_cast<char>(changed[at] ^ 0x01);
        ViewSource source(changed);
        ViewSource bytes(signature.bytes());
        const auto result = engine_->reader().verify_detached(source, bytes, quiet_);
        QCOMPARE(result.signatures.size(), std::size_t{1});
        QCOMPARE(result.signatures[0].mathematics, Mathematics::invalid);
    }
    const std::string longer = std::string(entity) + "\r\n";
    ViewSource source(longer);
    ViewSource bytes(signature.bytes());
    QCOMPARE(engine_->reader().verify_detached(source, bytes, quiet_).signatures.at(0).mathematics,
             Mathematics::invalid);
}

void EngineContract::neverGivesAChangedSignatureToAnother() {
    ViewSource content(entity);
    StringSink signature;
    engine_->writer().sign_detached(content, signature, {.signer = engine_->alice()}, quiet_);
    for (std::size_t at = 0; at < signature.bytes().size(); at += 10) {
        std::string changed = signature.bytes();
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        ViewSource source(entity);
        ViewSource bytes(changed);
        // Some octets of a signature are protected by nothing, and change nothing.
        for (const auto& fact : engine_->reader().verify_detached(source, bytes, quiet_).signatures) {
            if (fact.mathematics != Mathematics::valid) continue;
            QVERIFY(fact.signer.has_value());
            QCOMPARE(fact.signer->fingerprint.hex(), engine_->alice().hex());
            QVERIFY(crypto::is_strong(fact.digest));
        }
    }
}

void EngineContract::releasesNoChangedContentOfASignedMessage() {
    ViewSource content(entity);
    StringSink message;
    engine_->writer().sign_embedded(content, message, {.signer = engine_->alice()}, quiet_);
    const std::string original = message.take();
    for (std::size_t at = 0; at < original.size(); at += 10) {
        std::string changed = original;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        ViewSource bytes(changed);
        StringSink read;
        const auto result = engine_->reader().verify_embedded(bytes, read, quiet_);
        bool any_holds = false;
        bool key_missing = false;
        for (const auto& fact : result.signatures) {
            any_holds = any_holds || fact.mathematics == Mathematics::valid;
            key_missing = key_missing || fact.mathematics == Mathematics::key_missing;
        }
        if (any_holds) QCOMPARE(read.bytes(), std::string(entity));
        if (!any_holds && !key_missing) QVERIFY2(!read.committed(), std::to_string(at).c_str());
    }
}

void EngineContract::releasesNothingThatWasCut_data() {
    QTest::addColumn<int>("encoding");
    QTest::newRow("binary") << int(Encoding::binary);
    QTest::newRow("armor") << int(Encoding::armor);
}

void EngineContract::releasesNothingThatWasCut() {
    QFETCH(int, encoding);
    const std::string sealed = seal(entity, {.recipients = {engine_->bob()},
                                             .signer = engine_->alice(),
                                             .encoding = static_cast<Encoding>(encoding)});
    std::vector<std::size_t> lengths;
    // Of armour the last line's dashes and line end are no content.
    const std::size_t last = encoding == int(Encoding::armor) ? 28 : 1;
    for (std::size_t length = 0; length + last <= sealed.size(); length += 23) lengths.push_back(length);
    for (std::size_t cut = last; cut < last + 24; cut += 3) lengths.push_back(sealed.size() - cut);
    for (const std::size_t length : lengths) {
        const auto opened = open(engine_->reader(), std::string_view(sealed).substr(0, length), quiet_);
        QVERIFY2(!released_as_whole(opened), std::to_string(length).c_str());
        QCOMPARE(opened.result.encryption.state == DecryptState::decrypted, opened.committed);
    }
}

void EngineContract::releasesNothingThatWasExtended() {
    const auto first = seal(entity, {.recipients = {engine_->bob()}, .signer = {}});
    const auto second =
        seal("Subject: other\r\n\r\nother\r\n", {.recipients = {engine_->bob()}, .signer = {}});
    for (const std::string& extra : {second, std::string(1, '\0'), std::string("trailing"), first}) {
        const auto opened = open(engine_->reader(), first + extra, quiet_);
        QVERIFY(!released_as_whole(opened));
    }
}

void EngineContract::opensNothingThatIsNoMessage_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Hello, this is a text.\r\n");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("ones") << QByteArray(4096, '\xff');
    QTest::newRow("an armor line alone") << QByteArray("-----BEGIN PGP MESSAGE-----\r\n");
    QTest::newRow("an empty armor") << QByteArray("-----BEGIN PGP MESSAGE-----\r\n\r\n"
                                                  "-----END PGP MESSAGE-----\r\n");
    QTest::newRow("PEM without content") << QByteArray("-----BEGIN CMS-----\n-----END CMS-----\n");
    QTest::newRow("an empty sequence") << QByteArray("\x30\x00", 2);
    QTest::newRow("a nested sequence") << QByteArray("\x30\x80").repeated(20000);
}

void EngineContract::opensNothingThatIsNoMessage() {
    QFETCH(QByteArray, input);
    const std::string bytes = input.toStdString();
    const auto opened = open(engine_->reader(), bytes, quiet_);
    QCOMPARE(opened.result.encryption.state, DecryptState::failed);
    QCOMPARE(opened.result.encryption.failure, DecryptFailure::malformed);
    QVERIFY(!opened.committed);

    ViewSource signed_data(bytes);
    StringSink read;
    for (const auto& fact : engine_->reader().verify_embedded(signed_data, read, quiet_).signatures) {
        QCOMPARE(fact.mathematics, Mathematics::failed);
    }
    QVERIFY(!read.committed());

    ViewSource content(entity);
    ViewSource signature(bytes);
    for (const auto& fact : engine_->reader().verify_detached(content, signature, quiet_).signatures) {
        QCOMPARE(fact.mathematics, Mathematics::failed);
    }
}

} // namespace sealpost::test
