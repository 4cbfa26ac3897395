// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/engine_contract.h"

#include "tests/contract/helpers.h"
#include "tests/contract/streams.h"

#include <QTest>

#include <algorithm>

namespace sealpost::test {

using crypto::DecryptFailure;
using crypto::DecryptState;
using crypto::Encoding;
using crypto::Mathematics;

void EngineContract::initTestCase() { engine_ = make(); }

void EngineContract::cleanupTestCase() { engine_.reset(); }

std::string EngineContract::seal(std::string_view content, crypto::EncryptRequest request) {
    ViewSource source(content);
    StringSink sealed;
    engine_->writer().encrypt(source, sealed, request, quiet_);
    return sealed.take();
}

void EngineContract::signsSoThatOthersCanVerify_data() {
    QTest::addColumn<int>("encoding");
    QTest::newRow("binary") << int(Encoding::binary);
    QTest::newRow("armor") << int(Encoding::armor);
}

void EngineContract::signsSoThatOthersCanVerify() {
    QFETCH(int, encoding);
    ViewSource content(entity);
    StringSink signature;
    const auto made = engine_->writer().sign_detached(
        content, signature, {.signer = engine_->alice(), .encoding = static_cast<Encoding>(encoding)},
        quiet_);
    QVERIFY(signature.committed());
    QCOMPARE(made.signer.hex(), engine_->alice().hex());
    QVERIFY(is_strong(made.digest));
    QVERIFY(made.micalg.find("sha") != std::string::npos);

    ViewSource again(entity);
    ViewSource bytes(signature.bytes());
    const auto result = engine_->reader().verify_detached(again, bytes, quiet_);
    QCOMPARE(result.signatures.size(), std::size_t{1});
    const auto& fact = result.signatures[0];
    QCOMPARE(fact.mathematics, Mathematics::valid);
    QCOMPARE(fact.technology, engine_->reader().technology());
    QCOMPARE(fact.digest, made.digest);
    QVERIFY(fact.signed_at.has_value());
    QVERIFY(fact.signer.has_value());
    QCOMPARE(fact.signer->fingerprint.hex(), engine_->alice().hex());
    QCOMPARE(fact.signer->addresses, std::vector<std::string>{"alice@example.org"});
    QVERIFY(fact.signer->created.has_value());
    QVERIFY(fact.signer->bits >= 256);
    QVERIFY(!fact.signer->revoked.has_value());
}

void EngineContract::encryptsToExactlyTheRecipients() {
    ViewSource content(entity);
    StringSink sealed;
    const auto made = engine_->writer().encrypt(
        content, sealed, {.recipients = {engine_->alice(), engine_->carol()}, .signer = {}}, quiet_);
    QCOMPARE(made.recipient_ids.size(), std::size_t{2});
    QVERIFY(!made.cipher.empty());
    QVERIFY(!made.signature.has_value());

    const auto opened = open(engine_->reader(), sealed.bytes(), quiet_);
    QCOMPARE(opened.result.encryption.state, DecryptState::decrypted);
    QCOMPARE(opened.result.encryption.failure, DecryptFailure::none);
    QCOMPARE(opened.result.encryption.cipher, made.cipher);
    QCOMPARE(opened.result.encryption.authenticated, made.authenticated);
    QVERIFY(opened.result.signatures.empty());
    QCOMPARE(opened.bytes, std::string(entity));
    const auto& recipients = opened.result.encryption.recipients;
    QCOMPARE(recipients.size(), std::size_t{2});
    std::vector<std::string> ids;
    for (const auto& recipient : recipients) ids.push_back(recipient.id);
    std::sort(ids.begin(), ids.end());
    auto planned = made.recipient_ids;
    std::sort(planned.begin(), planned.end());
    QCOMPARE(ids, planned);
    QCOMPARE(std::count_if(recipients.begin(), recipients.end(),
                           [](const auto& recipient) { return recipient.ours == true; }),
             1);
    QCOMPARE(std::count_if(recipients.begin(), recipients.end(),
                           [](const auto& recipient) { return recipient.ours == false; }),
             1);
}

void EngineContract::signsInsideTheEncryption() {
    ViewSource content(entity);
    StringSink sealed;
    const auto made = engine_->writer().encrypt(
        content, sealed, {.recipients = {engine_->bob()}, .signer = engine_->alice()}, quiet_);
    QVERIFY(made.signature.has_value());
    QCOMPARE(made.signature->signer.hex(), engine_->alice().hex());

    const auto opened = open(engine_->reader(), sealed.bytes(), quiet_);
    QCOMPARE(opened.result.encryption.state, DecryptState::decrypted);
    // With a signature over everything inside even CBC has integrity.
    QVERIFY(opened.result.encryption.authenticated);
    QCOMPARE(opened.bytes, std::string(entity));
    QCOMPARE(opened.result.signatures.size(), std::size_t{1});
    QCOMPARE(opened.result.signatures[0].mathematics, Mathematics::valid);
    QCOMPARE(opened.result.signatures[0].signer->fingerprint.hex(), engine_->alice().hex());
}

void EngineContract::putsOneSignatureUnderSeveralEncryptedCopies() {
    ViewSource content(entity);
    StringSink signature;
    engine_->writer().sign_detached(content, signature, {.signer = engine_->alice()}, quiet_);
    const std::string signed_entity = multipart_signed(entity, signature.bytes());
    for (const auto& recipient : {engine_->alice(), engine_->bob()}) {
        const auto sealed = seal(signed_entity, {.recipients = {recipient}, .signer = {}});
        const auto opened = open(engine_->reader(), sealed, quiet_);
        QCOMPARE(opened.result.encryption.state, DecryptState::decrypted);
        QCOMPARE(opened.bytes, signed_entity);
        ViewSource inner(entity);
        ViewSource bytes(signature.bytes());
        const auto result = engine_->reader().verify_detached(inner, bytes, quiet_);
        QCOMPARE(result.signatures.at(0).mathematics, Mathematics::valid);
    }
}

void EngineContract::carriesTheContentInASignedMessage() {
    ViewSource content(entity);
    StringSink message;
    const auto made = engine_->writer().sign_embedded(content, message, {.signer = engine_->bob()}, quiet_);
    QCOMPARE(made.signer.hex(), engine_->bob().hex());
    ViewSource bytes(message.bytes());
    StringSink read;
    const auto result = engine_->reader().verify_embedded(bytes, read, quiet_);
    QCOMPARE(result.signatures.size(), std::size_t{1});
    QCOMPARE(result.signatures[0].mathematics, Mathematics::valid);
    QCOMPARE(result.signatures[0].signer->addresses, std::vector<std::string>{"bob@example.org"});
    QVERIFY(read.committed());
    QCOMPARE(read.bytes(), std::string(entity));
}

void EngineContract::writesAndReadsArmor_data() {
    QTest::addColumn<QString>("line_end");
    QTest::newRow("as written") << "";
    QTest::newRow("LF") << "\n";
    QTest::newRow("CRLF") << "\r\n";
}

void EngineContract::writesAndReadsArmor() {
    QFETCH(QString, line_end);
    std::string armored = seal(
        entity, {.recipients = {engine_->bob()}, .signer = engine_->alice(), .encoding = Encoding::armor});
    QVERIFY(armored.starts_with("-----BEGIN "));
    if (!line_end.isEmpty()) armored = with_line_ends(armored, line_end.toStdString());
    const auto opened = open(engine_->reader(), armored, quiet_);
    QCOMPARE(opened.result.encryption.state, DecryptState::decrypted);
    QCOMPARE(opened.bytes, std::string(entity));
}

void EngineContract::carriesEmptyContent() {
    const auto sealed = seal("", {.recipients = {engine_->alice()}, .signer = {}});
    const auto opened = open(engine_->reader(), sealed, quiet_);
    QCOMPARE(opened.result.encryption.state, DecryptState::decrypted);
    QVERIFY(opened.committed);
    QCOMPARE(opened.bytes, std::string());
    ViewSource nothing("");
    StringSink signature;
    engine_->writer().sign_detached(nothing, signature, {.signer = engine_->alice()}, quiet_);
    ViewSource again("");
    ViewSource bytes(signature.bytes());
    QCOMPARE(engine_->reader().verify_detached(again, bytes, quiet_).signatures.at(0).mathematics,
             Mathematics::valid);
}

} // namespace sealpost::test
