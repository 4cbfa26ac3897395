// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that gpg revoked, for each reason: what `verify` says of mail signed before and after, and what `plan`
// says of mail to them.
#include "tests/cli/person.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost;
using namespace sealpost::test;

namespace {

constexpr const char* made = "20240101T120000!";
constexpr const char* signed_before = "20240201T120000!";
constexpr const char* revoked = "20240301T120000!";
constexpr const char* signed_after = "20240401T120000!";

const std::string entity = "Content-Type: text/plain; charset=utf-8\r\n\r\nhello\r\n";

} // namespace

class PgpRevocationTest : public QObject {
    Q_OBJECT
    TemporaryGnupgHome alice_;
    std::string key_;

    std::string at(const char* time, std::vector<std::string> arguments,
                   const std::string& input = {}) const {
        arguments.insert(arguments.begin(),
                         {"--faked-system-time", time, "--pinentry-mode", "loopback", "--passphrase", ""});
        return alice_.gpg(arguments, input).out;
    }
    std::string mail(const char* time, const char* date, const std::string& key) const {
        const std::string signature = at(time, {"--armor", "--detach-sign", "-u", key}, entity);
        return std::string("From: alice@example.org\r\nTo: bob@example.org\r\nSubject: signed\r\nDate: ") +
               date +
               "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/signed; micalg=pgp-sha512;\r\n"
               " protocol=\"application/pgp-signature\"; boundary=\"b\"\r\n\r\n--b\r\n" +
               entity + "\r\n--b\r\nContent-Type: application/pgp-signature; name=signature.asc\r\n\r\n" +
               signature + "\r\n--b--\r\n";
    }
    static QJsonObject first_signature(const Said& said) {
        return said.json().value("signatures").toArray().first().toObject();
    }

  private slots:
    void initTestCase() {
        at(made, {"--quick-generate-key", "Alice <alice@example.org>", "default", "default", "never"});
        const std::string listed = alice_.gpg({"--with-colons", "--list-keys"}).out;
        const auto line = listed.find("\nfpr:");
        QVERIFY(line != std::string::npos);
        key_ = listed.substr(listed.find_first_of("0123456789ABCDEF", line + 5), 40);
        // A subkey that signs.
        at(made, {"--quick-add-key", key_, "ed25519", "sign", "never"});
    }

    void judgesTheWholeKey_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("hard");
        QTest::newRow("no reason") << QByteArray("0") << true;
        QTest::newRow("compromised") << QByteArray("1") << true;
        QTest::newRow("superseded") << QByteArray("2") << false;
        QTest::newRow("no longer used") << QByteArray("3") << false;
    }
    void judgesTheWholeKey() {
        QFETCH(QByteArray, code);
        QFETCH(bool, hard);
        Person bob("bob@example.org");
        QCOMPARE(bob.run({"keys", "import", "-"}, alice_.export_public(key_)).exit_code, 0);
        QCOMPARE(
            bob.run({"keys", "trust", key_, "--for", "alice@example.org", "--level", "verified"}).exit_code,
            0);
        const std::string before = mail(signed_before, "Thu, 01 Feb 2024 12:00:00 +0000", key_);
        const std::string after = mail(signed_after, "Mon, 01 Apr 2024 12:00:00 +0000", key_);
        QCOMPARE(bob.run({"verify"}, before).exit_code, 0);
        QCOMPARE(bob.run({"verify"}, after).exit_code, 0);

        // It asks its questions only where it is no batch.
        const std::string certificate =
            run_process({"gpg", "--homedir", alice_.path().native(), "--no-tty", "--faked-system-time",
                         revoked, "--pinentry-mode", "loopback", "--passphrase", "", "--command-fd", "0",
                         "--armor", "--output", "-", "--gen-revoke", key_},
                        {.input = "y\n" + code.toStdString() + "\n\ny\n"})
                .out;
        QVERIFY(certificate.find("BEGIN PGP PUBLIC KEY BLOCK") != std::string::npos);
        bob.gnupg().import(certificate);
        const Said old = bob.run({"verify", "--json"}, before);
        QCOMPARE(first_signature(old).value("verdict").toString(), QString(hard ? "revoked" : "good"));
        QCOMPARE(old.exit_code, hard ? 5 : 0);
        QCOMPARE(old.json().value("warnings").toArray().contains("signer-since-superseded"), !hard);
        const Said late = bob.run({"verify", "--json"}, after);
        QCOMPARE(first_signature(late).value("verdict").toString(), "revoked");
        QCOMPARE(first_signature(late).value("reason").toString(), "key-revoked");
        QCOMPARE(first_signature(late).value("revocation").toObject().value("at").toString(),
                 "2024-03-01T12:00:00Z");
        QCOMPARE(late.exit_code, 5);
        // Nobody writes to it, whatever the reason.
        QVERIFY(!bob.make_key().empty());
        const Said plan = bob.run({"plan", "--json"}, message("bob@example.org", "alice@example.org"));
        QCOMPARE(plan.exit_code, 3);
        QCOMPARE(plan.json().value("refusals").toArray().first().toObject().value("reason").toString(),
                 "revoked");
    }
};

QTEST_GUILESS_MAIN(PgpRevocationTest)
#include "pgp_revocation_test.moc"
