// SPDX-License-Identifier: GPL-3.0-or-later
// Files with certificates and keys, as other programs write them.
#include "smime/bundle.h"
#include "smime/der.h"
#include "tests/smime/der.h"
#include "tests/smime/smime_home.h"
#include "tests/support/process.h"
#include "tests/support/scripted_prompts.h"

#include <QtTest>
#include <malloc.h>
#include <openssl/hmac.h>
#include <openssl/pkcs7.h>

namespace sealpost::test {

namespace {

std::optional<ErrorCode> error_of(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

/// The elements inside a SEQUENCE, each whole.
std::vector<std::string> elements_of(const std::string& sequence) {
    const auto* at = reinterpret_cast<const unsigned char*>(sequence.data());
    ASN1_SEQUENCE_ANY* elements = d2i_ASN1_SEQUENCE_ANY(nullptr, &at, static_cast<long>(sequence.size()));
    std::vector<std::string> found;
    for (int i = 0; i < sk_ASN1_TYPE_num(elements); ++i)
        found.push_back(smime::der_of<ASN1_TYPE>(sk_ASN1_TYPE_value(elements, i), i2d_ASN1_TYPE));
    sk_ASN1_TYPE_pop_free(elements, ASN1_TYPE_free);
    return found;
}

/// The same PKCS#12 under a PBMAC1 with SHA-256 (RFC 9579 section 4), as OpenSSL makes it since 3.4.
std::string with_pbmac1(const std::string& file, const std::string& passphrase) {
    const auto parts = elements_of(file);
    const auto* at = reinterpret_cast<const unsigned char*>(parts.at(1).data());
    PKCS7* safe = d2i_PKCS7(nullptr, &at, static_cast<long>(parts.at(1).size()));
    unsigned char salt[] = "12345678";
    unsigned char key[32];
    unsigned char mac[32];
    unsigned size = sizeof mac;
    PKCS5_PBKDF2_HMAC(passphrase.data(), static_cast<int>(passphrase.size()), salt, 8, 2048, EVP_sha256(),
                      sizeof key, key);
    HMAC(EVP_sha256(), key, sizeof key, ASN1_STRING_get0_data(safe->d.data),
         static_cast<std::size_t>(ASN1_STRING_length(safe->d.data)), mac, &size);
    PKCS7_free(safe);
    const smime::AlgorithmPtr derivation(PKCS5_pbkdf2_set(2048, salt, 8, NID_hmacWithSHA256, sizeof key));
    const std::string authentication = der(0x30, oid("1.2.840.113549.2.9") + der(0x05, ""));
    const std::string algorithm = der(
        0x30, oid("1.2.840.113549.1.5.14") +
                  der(0x30, smime::der_of<X509_ALGOR>(derivation.get(), i2d_X509_ALGOR) + authentication));
    const std::string digest = der(0x04, {reinterpret_cast<const char*>(mac), size});
    return der(0x30, parts.at(0) + parts.at(1) +
                         der(0x30, der(0x30, algorithm + digest) + der(0x04, "unused") + der(0x02, "\x01")));
}

} // namespace

class BundleTest final : public QObject {
    Q_OBJECT

  private slots:
    void importsWithItsKey_data();
    void importsWithItsKey();
    void asksForTheKeysPassphrase_data();
    void asksForTheKeysPassphrase();
    void importsCertificatesWithoutKeys_data();
    void importsCertificatesWithoutKeys();
    void exportsWhatOthersRead();
    void joinsAKeyToACertificateThatIsThere();
    void changesNothingForWhatItCannotRead_data();
    void changesNothingForWhatItCannotRead();
    void tellsAMacThatTheLibraryCannotCheckFromAWrongPassphrase();
    void leavesNothingBehind_data();
    void leavesNothingBehind();

  private:
    std::string openssl(const std::vector<std::string>& arguments) {
        std::vector<std::string> argv{"openssl"};
        argv.insert(argv.end(), arguments.begin(), arguments.end());
        const auto result = run_process(argv);
        if (result.exit_code != 0) throw Error(ErrorCode::internal, {{"detail", result.err}});
        return result.out;
    }

    TemporaryFolder files_;
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate alice_ = make_person("alice@example.org", &root_, "rsa2048");
    std::string certificate_ = files_.write("alice.pem", alice_.certificate_pem());
    std::string key_ = files_.write("alice.key", alice_.key_pem());
    std::string ca_ = files_.write("ca.pem", root_.certificate_pem());
};

void BundleTest::importsWithItsKey_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("encrypted");
    const auto row = [](const char* name, const std::string& bytes, bool encrypted) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << encrypted;
    };
    const std::vector<std::string> export_arguments{"pkcs12", "-export", "-in", certificate_, "-inkey", key_};
    const auto exported = [&](std::vector<std::string> more) {
        auto arguments = export_arguments;
        arguments.insert(arguments.end(), more.begin(), more.end());
        return openssl(arguments);
    };
    row("PEM", alice_.certificate_pem() + alice_.key_pem(), false);
    row("PEM, key first, with text", "alice's\n" + alice_.key_pem() + "\n\n" + alice_.certificate_pem(),
        false);
    row("PKCS#12", exported({"-passout", "pass:secret"}), true);
    row("PKCS#12 with its chain", exported({"-passout", "pass:secret", "-certfile", ca_}), true);
    row("PKCS#12, legacy", exported({"-passout", "pass:secret", "-legacy"}), true);
    row("PKCS#12, empty passphrase", exported({"-passout", "pass:"}), false);
    const std::string p12 = exported({"-passout", "pass:secret"});
    row("PKCS#12 in PEM",
        "-----BEGIN PKCS12-----\n" + QByteArray::fromStdString(p12).toBase64().toStdString() +
            "\n-----END PKCS12-----\n",
        true);
    row("encrypted PKCS#8",
        openssl({"pkcs8", "-topk8", "-in", key_, "-passout", "pass:secret"}) + alice_.certificate_pem(),
        true);
    row("traditional, encrypted",
        openssl({"rsa", "-in", key_, "-aes256", "-traditional", "-passout", "pass:secret"}) +
            alice_.certificate_pem(),
        true);
}

void BundleTest::importsWithItsKey() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, encrypted);
    SmimeHome home;
    home.store.add_authority(root_.certificate);
    if (encrypted) {
        QCOMPARE(error_of([&] { home.keys.import_keys(bytes.toStdString(), home.quiet()); }),
                 std::optional(ErrorCode::locked));
        QVERIFY(home.keys.list("", true).empty());
    }
    ScriptedPrompts prompts({"secret"});
    const auto imported = home.keys.import_keys(bytes.toStdString(), {.prompts = prompts});
    QCOMPARE(imported.size(), std::size_t{1});
    QVERIFY(imported[0].secret);
    QCOMPARE(imported[0].change, keys::Change::added);
    QCOMPARE(imported[0].key.fingerprint.hex(), alice_.certificate.fingerprint().hex());
    QCOMPARE(imported[0].key.secret, keys::SecretPlace::file);
    QCOMPARE(imported[0].key.chain.state, crypto::ChainState::anchored);
    QCOMPARE(prompts.asked().size(), std::size_t(encrypted ? 1 : 0));
    ViewSource content("Content-Type: text/plain\r\n\r\n");
    StringSink signature;
    home.engine.sign_detached(content, signature, {.signer = imported[0].key.fingerprint}, home.quiet());
    QVERIFY(signature.committed());
}

void BundleTest::asksForTheKeysPassphrase_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PKCS#12") << QByteArray::fromStdString(alice_.pkcs12("secret"));
    QTest::newRow("PKCS#8") << QByteArray::fromStdString(
        openssl({"pkcs8", "-topk8", "-in", key_, "-passout", "pass:secret"}) + alice_.certificate_pem());
}

void BundleTest::asksForTheKeysPassphrase() {
    QFETCH(QByteArray, bytes);
    SmimeHome home;
    ScriptedPrompts wrong({"one", "two", "three", "secret"});
    QCOMPARE(error_of([&] { home.keys.import_keys(bytes.toStdString(), {.prompts = wrong}); }),
             std::optional(ErrorCode::bad_passphrase));
    QCOMPARE(wrong.asked().size(), std::size_t{3});
    QVERIFY(home.keys.list("", true).empty());
    ScriptedPrompts right({"wrong", "secret"});
    QCOMPARE(home.keys.import_keys(bytes.toStdString(), {.prompts = right}).size(), std::size_t{1});
    QCOMPARE(right.asked().at(0).purpose, PromptPurpose::unlock_import);
    QCOMPARE(right.asked().at(1).attempt, 2);
}

void BundleTest::importsCertificatesWithoutKeys_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("DER", alice_.certificate.der());
    row("PEM", alice_.certificate_pem());
    row("PKCS#7 in PEM", openssl({"crl2pkcs7", "-nocrl", "-certfile", certificate_, "-certfile", ca_}));
    row("PKCS#7 in DER", openssl({"crl2pkcs7", "-nocrl", "-certfile", certificate_, "-outform", "DER"}));
    row("PKCS#12 without a key",
        openssl({"pkcs12", "-export", "-nokeys", "-in", certificate_, "-passout", "pass:"}));
}

void BundleTest::importsCertificatesWithoutKeys() {
    QFETCH(QByteArray, bytes);
    SmimeHome home;
    const auto imported = home.keys.import_keys(bytes.toStdString(), home.quiet());
    QCOMPARE(imported.size(), std::size_t{1});
    QVERIFY(!imported[0].secret);
    QCOMPARE(imported[0].key.addresses(), std::vector<std::string>{"alice@example.org"});
    QCOMPARE(home.keys.import_keys(bytes.toStdString(), home.quiet()).at(0).change, keys::Change::unchanged);
}

void BundleTest::exportsWhatOthersRead() {
    SmimeHome home;
    home.store.add_authority(root_.certificate);
    const auto own = home.own(alice_);
    ScriptedPrompts prompts({"export"});
    StringSink file;
    home.keys.export_secret(own, keys::ExportForm::binary, file, {.prompts = prompts});
    const auto path = files_.write("exported.p12", file.bytes());
    const std::string text = openssl({"pkcs12", "-in", path, "-passin", "pass:export", "-nodes"});
    QVERIFY(text.find("BEGIN PRIVATE KEY") != std::string::npos);
    QVERIFY(text.find("CN = alice") != std::string::npos);
    QVERIFY(text.find("CN = Root") != std::string::npos);
    SmimeHome other;
    ScriptedPrompts again({"export"});
    QVERIFY(other.keys.import_keys(file.bytes(), {.prompts = again}).at(0).secret);
}

void BundleTest::joinsAKeyToACertificateThatIsThere() {
    SmimeHome home;
    home.keys.import_keys(alice_.certificate_pem(), home.quiet());
    const auto imported = home.keys.import_keys(alice_.key_pem(), home.quiet());
    QCOMPARE(imported.size(), std::size_t{1});
    QVERIFY(imported[0].secret);
    QVERIFY(home.store.has_secret(alice_.certificate.fingerprint()));
}

void BundleTest::changesNothingForWhatItCannotRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("a key without its certificate", alice_.key_pem());
    row("text", "hello");
    row("half a certificate", alice_.certificate.der().substr(0, 100));
    row("a certificate with a tail", alice_.certificate.der() + "x");
    row("PEM without an end", alice_.certificate_pem().substr(0, 100));
    row("a good and a broken one",
        alice_.certificate_pem() + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    row("half a PKCS#12", alice_.pkcs12("").substr(0, 500));
    row("zeros", std::string(1000, '\0'));
}

void BundleTest::changesNothingForWhatItCannotRead() {
    QFETCH(QByteArray, bytes);
    SmimeHome home;
    QCOMPARE(error_of([&] { home.keys.import_keys(bytes.toStdString(), home.quiet()); }),
             std::optional(ErrorCode::unreadable_key));
    QVERIFY(home.keys.list("", true).empty());
}

void BundleTest::tellsAMacThatTheLibraryCannotCheckFromAWrongPassphrase() {
    const std::string file = with_pbmac1(alice_.pkcs12("secret"), "secret");
    SmimeHome home;
    ScriptedPrompts prompts({"secret"});
    if (OpenSSL_version_num() >= 0x30400000UL) {
        QCOMPARE(home.keys.import_keys(file, {.prompts = prompts}).size(), std::size_t{1});
        SmimeHome other;
        ScriptedPrompts wrong({"one", "two", "three"});
        QCOMPARE(error_of([&] { other.keys.import_keys(file, {.prompts = wrong}); }),
                 std::optional(ErrorCode::bad_passphrase));
        return;
    }
    try {
        home.keys.import_keys(file, {.prompts = prompts});
        QFAIL("it was imported");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::unreadable_key);
        QCOMPARE(error.fact("detail"), std::string("pbmac1"));
    }
    QVERIFY(prompts.asked().empty());
    QVERIFY(home.keys.list("", true).empty());
}

void BundleTest::leavesNothingBehind_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("whole") << QByteArray::fromStdString(alice_.pkcs12(""));
    QTest::newRow("damaged") << QByteArray::fromStdString(
        alice_.pkcs12("").replace(200, 4, "\xff\xff\xff\xff"));
    QTest::newRow("cut") << QByteArray::fromStdString(alice_.pkcs12("").substr(0, 500));
}

void BundleTest::leavesNothingBehind() {
    QFETCH(QByteArray, bytes);
    const std::string file = bytes.toStdString();
    SmimeHome home;
    const auto read = [&](int times) {
        for (int i = 0; i < times; ++i) error_of([&] { smime::read_bundle(file, home.quiet()); });
        return ::mallinfo2().uordblks;
    };
    const std::size_t before = read(5); // what the library keeps is there now
    const std::size_t after = read(50);
    QVERIFY2(after < before + 100'000, std::to_string(after - before).c_str());
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::BundleTest)
#include "bundle_test.moc"
