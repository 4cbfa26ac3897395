// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of others out of mail: in every public form, and nothing else.
#include "core/base/limits.h"
#include "smime/foreign_certificates.h"
#include "tests/smime/smime_home.h"
#include "tests/support/process.h"
#include "tests/support/qt_error.h"

#include <QtTest>

namespace sealpost::test {

class ForeignTest final : public QObject {
    Q_OBJECT
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate middle_ = make_authority("Middle", &root_);
    MadeCertificate anna_ = make_person("anna@example.org", &middle_);
    MadeCertificate alone_ = make_person("bert@example.org");
    SmimeHome home_;
    smime::ForeignCertificates reader_{home_.store, home_.keys, home_.clock};

    std::string pkcs7(const std::string& pem, const char* form) const {
        TemporaryFolder folder;
        const auto file = folder.write("all.pem", pem);
        return run_process({"openssl", "crl2pkcs7", "-nocrl", "-certfile", file.native(), "-outform", form})
            .out;
    }

  private slots:
    void initTestCase() { home_.store.add_authority(root_.certificate); }

    void readsEveryPublicForm_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        };
        const std::string both = anna_.certificate_pem() + middle_.certificate_pem();
        row("PEM", both);
        row("PKCS#7 in PEM", pkcs7(both, "PEM"));
        row("PKCS#7 in DER", pkcs7(both, "DER"));
        row("doubled", both + both);
    }
    void readsEveryPublicForm() {
        QFETCH(QByteArray, bytes);
        const auto found = reader_.read(bytes.toStdString());
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].fingerprint == anna_.certificate.fingerprint());
        QCOMPARE(found[0].addresses, std::vector<std::string>{"anna@example.org"});
        QCOMPARE(found[0].authority, root_.certificate.subject());
        // It can be imported as it is, with what completes its chain.
        SmimeHome other;
        other.store.add_authority(root_.certificate);
        const auto imported = other.keys.import_keys(found[0].bytes, other.quiet());
        QCOMPARE(imported.size(), std::size_t{1});
        QVERIFY(imported[0].key.chain.state == crypto::ChainState::anchored);
    }
    void knowsNoAuthorityWhereTheChainLeadsNowhere() {
        const auto der = reader_.read(anna_.certificate.der());
        QCOMPARE(der.size(), std::size_t{1});
        QVERIFY2(der[0].authority.empty(), "the intermediate is missing");
        QVERIFY(reader_.read(alone_.certificate_pem())[0].authority.empty());
    }
    void describesWithoutKeeping() {
        const auto found = reader_.read(anna_.certificate_pem() + middle_.certificate_pem());
        const auto key = reader_.describe(found[0]);
        QVERIFY(key && key->fingerprint == anna_.certificate.fingerprint());
        QVERIFY(key->chain.state == crypto::ChainState::anchored);
        QVERIFY(home_.keys.list("", false).empty());
    }
    void belongsToItsAddress() {
        const auto found = reader_.read(anna_.certificate_pem());
        QVERIFY(reader_.only_for(found[0], "Anna@Example.org").has_value());
        QVERIFY(!reader_.only_for(found[0], "bert@example.org"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        };
        row("a private key", anna_.certificate_pem() + anna_.key_pem());
        row("PKCS#12", anna_.pkcs12("secret"));
        row("PKCS#12 without a passphrase", anna_.pkcs12(""));
        row("HTML", "<html></html>");
        row("nothing", "");
        row("cut", anna_.certificate.der().substr(0, 100));
        row("cut PEM", anna_.certificate_pem().substr(0, 200));
        row("5 MB", std::string(5 << 20, '0'));
        std::string many;
        for (std::size_t i = 0; i <= limits::mail_certificates; ++i) many += anna_.certificate_pem();
        row("too many", many);
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        SEALPOST_THROWS(reader_.read(bytes.toStdString()), ErrorCode::unreadable_key);
    }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::ForeignTest)
#include "foreign_test.moc"
