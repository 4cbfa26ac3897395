// SPDX-License-Identifier: GPL-3.0-or-later
// The helpers of the tests must themselves be right.
#include "tests/support/corpora.h"
#include "tests/support/process.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/temporary_gnupg_home.h"
#include "tests/support/test_pki.h"

#include <csignal>

using namespace sealpost;
using namespace sealpost::test;

class SupportTest : public QObject {
    Q_OBJECT

  private slots:
    void runsAProgramWithInputAndEnvironment() {
        const auto result = run_process({"sh", "-c", "cat; printf %s \"$WORD\"; echo problem >&2; exit 7"},
                                        {.input = std::string(300000, 'x'), .env = {{"WORD", "end"}}});
        QCOMPARE(result.exit_code, 7);
        QCOMPARE(result.out.size(), 300003U);
        QCOMPARE(result.out.substr(299999), std::string("xend"));
        QCOMPARE(result.err, std::string("problem\n"));
    }
    void removesVariablesWithAnEmptyValue() {
        qputenv("SEALPOST_TEST_WORD", "here");
        const auto result = run_process({"sh", "-c", "printf %s \"${SEALPOST_TEST_WORD-gone}\""},
                                        {.env = {{"SEALPOST_TEST_WORD", ""}}});
        QCOMPARE(result.out, std::string("gone"));
    }
    void survivesAProgramThatDoesNotRead() {
        QCOMPARE(run_process({"true"}, {.input = std::string(1 << 20, 'x')}).exit_code, 0);
    }
    void endsAProgramThatHangs() {
        QCOMPARE(run_process({"sleep", "60"}, {.timeout = std::chrono::seconds{1}}).exit_code, -1000);
    }
    void tellsSignals() { QCOMPARE(run_process({"sh", "-c", "kill -TERM $$"}).exit_code, -SIGTERM); }
    void saysWhenThereIsNoSuchProgram() {
        SEALPOST_THROWS(run_process({"sealpost-no-such-program"}), ErrorCode::not_found);
        QVERIFY(!program_exists("sealpost-no-such-program"));
        QVERIFY(program_exists("sh"));
    }
    void endsBackgroundProcesses() {
        const TemporaryFolder folder;
        pid_t pid = -1;
        {
            BackgroundProcess process({"sh", "-c", "echo ready; exec sleep 60"}, folder / "log");
            QVERIFY(process.wait_for_output("ready"));
            QVERIFY(process.running());
            pid = process.pid();
        }
        QCOMPARE(::kill(pid, 0), -1);
        BackgroundProcess brief({"sh", "-c", "echo done"}, folder / "log");
        QVERIFY(!brief.wait_for_output("never"));
    }
    void removesFolders() {
        std::filesystem::path path;
        {
            const TemporaryFolder folder;
            path = folder.path();
            folder.write("a/b", "canary");
            QVERIFY(folder.contains("canary"));
            QVERIFY(!folder.contains("other"));
            QCOMPARE(folder.file_count(), std::size_t{1});
        }
        QVERIFY(!std::filesystem::exists(path));
    }
    void makesKeysAndEndsTheAgent() {
        if (!program_exists("gpg")) QSKIP("gpg is not installed");
        std::filesystem::path agent_socket;
        {
            const TemporaryGnupgHome home;
            const std::string fingerprint = home.generate("Ada <ada@example.org>", "secret");
            QCOMPARE(fingerprint.size(), std::size_t{40});
            QVERIFY(home.export_public(fingerprint).starts_with("-----BEGIN PGP PUBLIC KEY BLOCK-----"));
            const TemporaryGnupgHome other;
            other.import(home.export_public(fingerprint));
            QVERIFY(other.gpg({"--with-colons", "--list-keys"}).out.find(fingerprint) != std::string::npos);
            agent_socket = home.path() / "S.gpg-agent";
        }
        QVERIFY(!std::filesystem::exists(agent_socket.parent_path()));
    }
    void makesCertificatesThatAreGoodAndBad_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("good") << QByteArray("good") << QByteArray();
        QTest::newRow("good-ec") << QByteArray("good-ec") << QByteArray();
        QTest::newRow("good-second") << QByteArray("good-second") << QByteArray();
        QTest::newRow("good-chain") << QByteArray("good-chain") << QByteArray();
        QTest::newRow("expired") << QByteArray("expired") << QByteArray("has expired");
        QTest::newRow("not-yet-valid") << QByteArray("not-yet-valid") << QByteArray("not yet valid");
        QTest::newRow("wrong-name") << QByteArray("wrong-name") << QByteArray("ostname mismatch");
        QTest::newRow("self-signed") << QByteArray("self-signed") << QByteArray("self-signed certificate");
        QTest::newRow("unknown-authority") << QByteArray("unknown-authority") << QByteArray("local issuer");
        QTest::newRow("missing-intermediate")
            << QByteArray("missing-intermediate") << QByteArray("local issuer");
        QTest::newRow("sha1") << QByteArray("sha1") << QByteArray("digest algorithm too weak");
        QTest::newRow("sha1-chain") << QByteArray("sha1-chain") << QByteArray("digest algorithm too weak");
        QTest::newRow("small") << QByteArray("small") << QByteArray("key too weak");
        QTest::newRow("small-chain") << QByteArray("small-chain") << QByteArray("key too weak");
        QTest::newRow("client-only") << QByteArray("client-only") << QByteArray("purpose");
        QTest::newRow("issuer-not-ca") << QByteArray("issuer-not-ca") << QByteArray("invalid CA");
    }
    void makesCertificatesThatAreGoodAndBad() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, fault);
        if (!pki_) pki_ = std::make_unique<TestPki>();
        const auto certificate = pki_->certificate(name.toStdString());
        const auto checked =
            run_process({"openssl", "verify", "-CAfile", pki_->ca(), "-purpose", "sslserver", "-auth_level",
                         "2", "-verify_hostname", "localhost", "-untrusted", certificate, certificate});
        QCOMPARE(checked.exit_code == 0, fault.isEmpty());
        QVERIFY2((checked.out + checked.err).find(fault.toStdString()) != std::string::npos,
                 checked.err.c_str());
    }
    void findsTheSources() { QVERIFY(std::filesystem::exists(source_root() / "CMakePresets.json")); }

  private:
    std::unique_ptr<TestPki> pki_;
};

QTEST_GUILESS_MAIN(SupportTest)
#include "support_test.moc"
