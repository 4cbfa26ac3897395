// SPDX-License-Identifier: GPL-3.0-or-later
// openssl, gpgsm and cmsutil read what we write, and we read what they write. What a peer cannot read is
// found out with the same thing made by openssl: only where it does not read that either, a case is skipped.
#include "core/mime/transfer_encoding.h"
#include "tests/smime/cms_peers.h"
#include "tests/smime/smime_home.h"

#include <QTest>

#include <map>

using namespace sealpost;
using namespace sealpost::test;
using crypto::ContentCipher;
using crypto::KeyTransport;

namespace {

const std::string entity = "Content-Type: text/plain; charset=utf-8\r\n\r\nkanarienvogel, und Grüße.\r\n";

/// Undoes the header and the base64 of the signed layer inside an envelope.
std::string signed_layer(const std::string& layer) {
    const auto body = layer.find("\r\n\r\n");
    if (body == std::string::npos || layer.find("smime-type=signed-data") > body) return {};
    const auto decoded =
        mime::decode(mime::TransferEncoding::base64, std::make_unique<StringSource>(layer.substr(body + 4)));
    return read_all(*decoded, 1 << 20);
}

const std::vector<const char*> peer_names{"openssl", "gpgsm", "cmsutil"};
const std::vector<const char*> algorithms{"rsa2048", "p256", "p384"};

} // namespace

Q_DECLARE_METATYPE(sealpost::crypto::CmsChoice)
Q_DECLARE_METATYPE(sealpost::test::CmsForm)

class PeersTest : public QObject {
    Q_OBJECT
    MadeCertificate root_ = make_authority("Root");
    std::map<std::string, MadeCertificate> bobs_;
    std::map<std::string, std::unique_ptr<CmsPeer>> peers_;
    MadeCertificate ada_ = make_person("ada@example.org", &root_, "rsa2048");
    SmimeHome home_{to_rfc3339(SystemClock().now())};

    /// bob@example.org with a key of that algorithm.
    const MadeCertificate& bob(const std::string& algorithm) {
        auto at = bobs_.find(algorithm);
        if (at == bobs_.end()) {
            auto made = make_person("bob@example.org", &root_, algorithm);
            home_.own(made);
            at = bobs_.emplace(algorithm, std::move(made)).first;
        }
        return at->second;
    }
    /// nullptr: not installed.
    CmsPeer* peer(const QString& name, const std::string& algorithm) {
        auto& made = peers_[name.toStdString() + " " + algorithm];
        if (!made) made = make_cms_peer(name.toStdString(), bob(algorithm), root_);
        return made.get();
    }
    std::string seal(const MadeCertificate& to, const crypto::CmsChoice& choice) {
        ViewSource content(entity);
        StringSink sealed;
        home_.engine.encrypt(content, sealed,
                             {.recipients = {to.certificate.fingerprint()},
                              .signer = ada_.certificate.fingerprint(),
                              .cms = choice},
                             home_.quiet());
        return sealed.take();
    }
    std::string sign(const MadeCertificate& signer, bool detached) {
        ViewSource content(entity);
        StringSink out;
        const crypto::SignRequest request{.signer = signer.certificate.fingerprint()};
        if (detached)
            home_.engine.sign_detached(content, out, request, home_.quiet());
        else
            home_.engine.sign_embedded(content, out, request, home_.quiet());
        return out.take();
    }
    /// openssl's way of the same choice.
    static CmsForm form_of(const crypto::CmsChoice& choice, KeyTransport transport,
                           const std::string& algorithm) {
        CmsForm form;
        if (choice.cipher == ContentCipher::aes256_gcm) form.cipher = "aes-256-gcm";
        if (algorithm != "rsa2048") form.recipient_options = {"-keyopt", "ecdh_kdf_md:sha256"};
        if (transport != KeyTransport::pkcs1_v15)
            form.recipient_options = {"-keyopt", "rsa_padding_mode:oaep"};
        if (transport == KeyTransport::oaep_sha256)
            for (const char* word : {"-keyopt", "rsa_oaep_md:sha256", "-keyopt", "rsa_mgf1_md:sha256"})
                form.recipient_options.push_back(word);
        return form;
    }
    QString skipped(const QString& name, const CmsPeer& other) const {
        return name + " cannot: " + QString::fromStdString(other.complaint());
    }

  private slots:
    void initTestCase() {
        home_.own(ada_);
        home_.store.add_authority(root_.certificate);
    }

    void openWhatWeSeal_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<crypto::CmsChoice>("choice");
        QTest::addColumn<int>("transport");
        const std::map<const char*, KeyTransport> transports{{"PKCS#1", KeyTransport::pkcs1_v15},
                                                             {"OAEP SHA-1", KeyTransport::oaep_sha1},
                                                             {"OAEP SHA-256", KeyTransport::oaep_sha256}};
        for (const char* name : peer_names)
            for (const auto cipher : {ContentCipher::aes256_cbc, ContentCipher::aes256_gcm}) {
                const std::string cipher_name(name_of(cipher));
                for (const auto& [label, transport] : transports)
                    QTest::addRow("%s rsa2048 %s %s", name, label, cipher_name.c_str())
                        << name << QByteArray("rsa2048") << crypto::CmsChoice{.cipher = cipher}
                        << int(transport);
                for (const char* curve : {"p256", "p384"})
                    QTest::addRow("%s %s ECDH %s", name, curve, cipher_name.c_str())
                        << name << QByteArray(curve) << crypto::CmsChoice{.cipher = cipher}
                        << int(KeyTransport::pkcs1_v15);
            }
    }
    void openWhatWeSeal() {
        QFETCH(QString, name);
        QFETCH(QByteArray, algorithm);
        QFETCH(crypto::CmsChoice, choice);
        QFETCH(int, transport);
        CmsPeer* other = peer(name, algorithm.toStdString());
        if (!other) QSKIP(qPrintable(name + " is not installed"));
        const MadeCertificate& to = bob(algorithm.toStdString());
        const auto way = static_cast<KeyTransport>(transport);
        choice.transport[to.certificate.fingerprint()] = way;
        if (name != "openssl") {
            const auto same = peer("openssl", algorithm.toStdString())
                                  ->encrypt(entity, to, form_of(choice, way, algorithm.toStdString()));
            QVERIFY(same.has_value());
            if (other->decrypt(*same) != entity) QSKIP(qPrintable(skipped(name, *other)));
        }
        const auto inner = other->decrypt(seal(to, choice));
        QVERIFY2(inner.has_value(), other->complaint().c_str());
        const auto content = other->verify(signed_layer(*inner));
        QVERIFY2(content.has_value(), other->complaint().c_str());
        QCOMPARE(*content, entity);
    }

    void verifyWhatWeSign_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<bool>("detached");
        for (const char* name : peer_names)
            for (const char* algorithm : {"rsa2048", "rsa-pss", "p256", "p384"})
                for (const bool detached : {false, true})
                    QTest::addRow("%s %s%s", name, algorithm, detached ? " detached" : "")
                        << name << QByteArray(algorithm) << detached;
    }
    void verifyWhatWeSign() {
        QFETCH(QString, name);
        QFETCH(QByteArray, algorithm);
        QFETCH(bool, detached);
        CmsPeer* other = peer(name, "rsa2048");
        if (!other) QSKIP(qPrintable(name + " is not installed"));
        const MadeCertificate& signer = bob(algorithm.toStdString());
        const std::optional<std::string> content = detached ? std::optional(entity) : std::nullopt;
        if (name != "openssl") {
            CmsForm form{.detached = detached};
            if (algorithm == "rsa-pss") form.signer_options = {"-keyopt", "rsa_padding_mode:pss"};
            const auto same = peer("openssl", algorithm.toStdString())->sign(entity, form);
            QVERIFY(same.has_value());
            if (!other->verify(*same, content)) QSKIP(qPrintable(skipped(name, *other)));
        }
        const auto found = other->verify(sign(signer, detached), content);
        QVERIFY2(found.has_value(), other->complaint().c_str());
        QCOMPARE(*found, entity);
        // Another content is not taken.
        if (detached) QVERIFY(!other->verify(sign(signer, true), entity + "more"));
    }

    void sealWhatWeOpen_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<CmsForm>("form");
        QTest::addColumn<QByteArray>("cipher");
        const std::map<const char*, const char*> ciphers{
            {"aes-128-cbc", "AES128.CBC"}, {"aes-192-cbc", "AES192.CBC"}, {"aes-256-cbc", "AES256.CBC"},
            {"aes-128-gcm", "AES128.GCM"}, {"aes-192-gcm", "AES192.GCM"}, {"aes-256-gcm", "AES256.GCM"},
            {"des3", "3DES.CBC"}};
        for (const char* algorithm : algorithms)
            for (const auto& [cipher, label] : ciphers)
                QTest::addRow("openssl %s %s", algorithm, cipher)
                    << QString("openssl") << QByteArray(algorithm) << CmsForm{.cipher = cipher}
                    << QByteArray(label);
        const std::vector<std::vector<std::string>> wrappings{{"-keyopt", "rsa_padding_mode:oaep"},
                                                              {"-keyopt", "rsa_padding_mode:oaep", "-keyopt",
                                                               "rsa_oaep_md:sha256", "-keyopt",
                                                               "rsa_mgf1_md:sha256"},
                                                              {"-keyid"}};
        for (const auto& options : wrappings)
            QTest::addRow("openssl rsa2048 %s", options.back().c_str())
                << QString("openssl") << QByteArray("rsa2048") << CmsForm{.recipient_options = options}
                << QByteArray("AES256.CBC");
        for (const char* name : {"gpgsm", "cmsutil"})
            for (const char* algorithm : algorithms)
                for (const char* cipher : {"aes-128-cbc", "aes-256-cbc"})
                    QTest::addRow("%s %s %s", name, algorithm, cipher)
                        << QString(name) << QByteArray(algorithm)
                        << CmsForm{.cipher = cipher} // NSS takes its own choice.
                        << (QString(name) == "cmsutil" ? QByteArray() : QByteArray(ciphers.at(cipher)));
    }
    void sealWhatWeOpen() {
        QFETCH(QString, name);
        QFETCH(QByteArray, algorithm);
        QFETCH(CmsForm, form);
        QFETCH(QByteArray, cipher);
        CmsPeer* other = peer(name, "rsa2048");
        if (!other) QSKIP(qPrintable(name + " is not installed"));
        const auto sealed = other->encrypt(entity, bob(algorithm.toStdString()), form);
        if (!sealed && name != "openssl") QSKIP(qPrintable(skipped(name, *other)));
        QVERIFY2(sealed.has_value(), other->complaint().c_str());
        const Decrypted opened = decrypt(home_, *sealed);
        QCOMPARE(opened.result.encryption.state, crypto::DecryptState::decrypted);
        QCOMPARE(opened.content.value_or(""), entity);
        if (!cipher.isEmpty()) QCOMPARE(opened.result.encryption.cipher, cipher.toStdString());
        QCOMPARE(opened.result.encryption.authenticated, form.cipher.ends_with("gcm"));
    }

    void signWhatWeVerify_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<CmsForm>("form");
        const std::vector<std::string> pss{"-keyopt", "rsa_padding_mode:pss"};
        for (const bool detached : {false, true}) {
            const char* suffix = detached ? " detached" : "";
            for (const char* name : peer_names)
                for (const char* algorithm : algorithms)
                    QTest::addRow("%s %s%s", name, algorithm, suffix)
                        << QString(name) << QByteArray(algorithm) << CmsForm{.detached = detached};
            for (const char* algorithm : {"rsa2048", "rsa-pss"})
                QTest::addRow("openssl %s PSS%s", algorithm, suffix)
                    << QString("openssl") << QByteArray(algorithm)
                    << CmsForm{.signer_options = pss, .detached = detached};
            QTest::addRow("openssl rsa2048 SHA-512 keyid%s", suffix)
                << QString("openssl") << QByteArray("rsa2048")
                << CmsForm{.signer_options = {"-md", "sha512", "-keyid"}, .detached = detached};
            QTest::addRow("openssl p256 without attributes%s", suffix)
                << QString("openssl") << QByteArray("p256")
                << CmsForm{.signer_options = {"-noattr"}, .detached = detached};
        }
    }
    void signWhatWeVerify() {
        QFETCH(QString, name);
        QFETCH(QByteArray, algorithm);
        QFETCH(CmsForm, form);
        CmsPeer* other = peer(name, algorithm.toStdString());
        if (!other) QSKIP(qPrintable(name + " is not installed"));
        const auto made = other->sign(entity, form);
        if (!made && name != "openssl") QSKIP(qPrintable(skipped(name, *other)));
        QVERIFY2(made.has_value(), other->complaint().c_str());
        std::vector<crypto::SignatureFact> facts;
        if (form.detached) {
            facts = verify_detached(home_, entity, *made);
        } else {
            const Verified verified = verify(home_, *made);
            QCOMPARE(verified.content.value_or(""), entity);
            facts = verified.signatures;
        }
        QCOMPARE(facts.size(), std::size_t{1});
        QCOMPARE(facts[0].mathematics, crypto::Mathematics::valid);
        QCOMPARE(facts[0].signer->fingerprint.hex(),
                 bob(algorithm.toStdString()).certificate.fingerprint().hex());
        QCOMPARE(facts[0].signer->chain.state, crypto::ChainState::anchored);
    }
};

QTEST_GUILESS_MAIN(PeersTest)
#include "peers_test.moc"
