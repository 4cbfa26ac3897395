// SPDX-License-Identifier: GPL-3.0-or-later
// Mail by OpenPGP keys that were revoked, or that expired, before or after it was signed. All of it made by
// gpg.
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

using namespace sealpost::test;

namespace {

constexpr const char* born = "20240101T000000";
constexpr const char* early = "20240301T120000";
constexpr const char* the_end = "20240601T000000";
constexpr const char* late = "20240901T120000";

struct Moment {
    const char* engine;
    const char* date;
};
constexpr Moment before{early, "Fri, 1 Mar 2024 12:00:00 +0000"};
constexpr Moment after{late, "Sun, 1 Sep 2024 12:00:00 +0000"};

QJsonObject signature_of(const Said& said) {
    return said.json().value("signatures").toArray().first().toObject();
}

} // namespace

class SignerLifeTest : public QObject {
    Q_OBJECT

    /// Bob, who goes on signing: his own keyring never learns what became of his key.
    const TemporaryGnupgHome bob_;

    ProcessResult gpg_at(const char* time, std::vector<std::string> arguments, std::string input = {}) const {
        arguments.insert(arguments.begin(),
                         {"--faked-system-time", time, "--pinentry-mode", "loopback", "--passphrase", ""});
        return bob_.gpg(arguments, std::move(input));
    }
    std::string make_key() const {
        gpg_at(born, {"--quick-generate-key", "Bob <bob@example.org>", "future-default", "default", "never"});
        const std::string listed = bob_.gpg({"--list-keys", "--with-colons"}).out;
        // The newest is the last.
        const std::size_t primary = listed.rfind("\npub:");
        const std::size_t at = listed.find("\nfpr:::::::::", primary);
        return listed.substr(at + 13, 40);
    }
    std::string mail(const std::string& key, const Moment& moment) const {
        const std::string entity = "Content-Type: text/plain\r\n\r\nwords\r\n";
        const std::string signature =
            gpg_at(moment.engine, {"--armor", "--digest-algo", "SHA512", "-u", key, "-b"}, entity).out;
        return "From: bob@example.org\r\nTo: ada@example.org\r\nSubject: signed\r\nDate: " +
               std::string(moment.date) +
               "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/signed; micalg=pgp-sha512; "
               "protocol=\"application/pgp-signature\"; boundary=\"b\"\r\n\r\n--b\r\n" +
               entity + "\r\n--b\r\nContent-Type: application/pgp-signature\r\n\r\n" + signature +
               "\r\n--b--\r\n";
    }
    std::string revocation(const std::string& key, const std::string& code) const {
        return run_process({"gpg", "--homedir", bob_.path().native(), "--faked-system-time", the_end,
                            "--no-tty", "--command-fd", "0", "--output", "-", "--armor", "--gen-revoke", key},
                           {.input = "y\n" + code + "\n\ny\n"})
            .out;
    }

  private slots:
    void judgesByTheTimeOfTheRevocation_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("trusted_afterwards");
        QTest::addColumn<QString>("signed_before");
        for (const bool trusted_afterwards : {false, true}) {
            const char* when = trusted_afterwards ? "trusted afterwards" : "trusted before";
            const auto row = [&](const char* name, const char* code, const char* signed_before) {
                QTest::addRow("%s, %s", name, when)
                    << QByteArray(code) << trusted_afterwards << QString(signed_before);
            };
            row("none", "0", "revoked");
            row("compromised", "1", "revoked");
            row("superseded", "2", "good");
            row("retired", "3", "good");
        }
    }
    void judgesByTheTimeOfTheRevocation() {
        QFETCH(QByteArray, code);
        QFETCH(bool, trusted_afterwards);
        QFETCH(QString, signed_before);
        const Person ada;
        const std::string key = make_key();
        const std::string old_mail = mail(key, before);
        const std::string new_mail = mail(key, after);
        const auto trust = [&] {
            return ada.run({"keys", "trust", key, "--for", "bob@example.org", "--level", "verified"})
                .exit_code;
        };
        QCOMPARE(ada.run({"keys", "import", "-"}, bob_.export_public(key)).exit_code, 0);
        if (!trusted_afterwards) {
            QCOMPARE(trust(), 0);
            QCOMPARE(signature_of(ada.run({"inspect", "--json"}, old_mail)).value("verdict").toString(),
                     "good");
            QCOMPARE(signature_of(ada.run({"inspect", "--json"}, new_mail)).value("verdict").toString(),
                     "good");
        }
        ada.gnupg().import(revocation(key, code.toStdString()));
        if (trusted_afterwards) QCOMPARE(trust(), 0);

        const Said old_said = ada.run({"verify", "--json"}, old_mail);
        QCOMPARE(signature_of(old_said).value("verdict").toString(), signed_before);
        QCOMPARE(old_said.exit_code, signed_before == "good" ? 0 : 5);
        QCOMPARE(old_said.json().value("warnings").toArray().contains("signer-since-superseded"),
                 signed_before == "good");
        const Said new_said = ada.run({"verify", "--json"}, new_mail);
        QCOMPARE(signature_of(new_said).value("verdict").toString(), "revoked");
        QCOMPARE(new_said.exit_code, 5);
        // Nobody encrypts to it, whatever the reason.
        const Said plan = ada.run({"plan", "--json"}, message("ada@example.org", "bob@example.org"));
        QCOMPARE(plan.exit_code, 3);
    }

    void judgesByTheTimeOfTheExpiry() {
        const Person ada;
        const std::string key = make_key();
        const std::string old_mail = mail(key, before);
        const std::string new_mail = mail(key, after);
        QCOMPARE(gpg_at(born, {"--quick-set-expire", key, "2024-06-01"}).exit_code, 0);
        QCOMPARE(ada.run({"keys", "import", "-"}, bob_.export_public(key)).exit_code, 0);
        QCOMPARE(ada.run({"keys", "trust", key, "--for", "bob@example.org", "--level", "verified"}).exit_code,
                 0);
        const Said old_said = ada.run({"verify", "--json"}, old_mail);
        QCOMPARE(signature_of(old_said).value("verdict").toString(), "good");
        QVERIFY(old_said.json().value("warnings").toArray().contains("signer-since-expired"));
        QCOMPARE(signature_of(ada.run({"verify", "--json"}, new_mail)).value("verdict").toString(),
                 "expired");
    }

    void keepsAnAddressOutThatWasRevokedByItself() {
        const Person ada;
        const std::string key = make_key();
        const std::string old_mail = mail(key, before);
        QCOMPARE(gpg_at(early, {"--quick-add-uid", key, "Bob <bob@example.net>"}).exit_code, 0);
        QCOMPARE(gpg_at(early, {"--quick-revoke-uid", key, "Bob <bob@example.org>"}).exit_code, 0);
        QCOMPARE(ada.run({"keys", "import", "-"}, bob_.export_public(key)).exit_code, 0);
        ada.gnupg().import(revocation(key, "2"));
        QCOMPARE(signature_of(ada.run({"verify", "--json"}, old_mail)).value("verdict").toString(),
                 "address-mismatch");
        const QJsonObject shown = ada.run({"keys", "show", key, "--json"}).first_key();
        QCOMPARE(shown.value("addresses").toArray(), QJsonArray({"bob@example.net"}));
        QCOMPARE(shown.value("state").toString(), "revoked");
    }

    void ownMailStaysGoodAfterTheKeyWasRetired() {
        const Person ada("bob@example.org");
        const std::string key = make_key();
        const std::string old_mail = mail(key, before);
        const std::string secret = gpg_at(early, {"--armor", "--export-secret-keys", key}).out;
        QCOMPARE(ada.run({"keys", "import", "-"}, secret).exit_code, 0);
        ada.gnupg().import(revocation(key, "3"));
        QCOMPARE(signature_of(ada.run({"verify", "--json"}, old_mail)).value("verdict").toString(), "good");
        // The key that replaces it is found by the address alone.
        const std::string successor = ada.make_key();
        QCOMPARE(ada.run({"keys", "show", "bob@example.org", "--json"})
                     .first_key()
                     .value("fingerprint")
                     .toString()
                     .toStdString(),
                 successor);
    }
};

QTEST_GUILESS_MAIN(SignerLifeTest)
#include "signer_life_test.moc"
