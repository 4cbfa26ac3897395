// SPDX-License-Identifier: GPL-3.0-or-later
// What is learnt of people from received mail, what the user decides, and what follows for sending.
#include "tests/cli/person.h"
#include "tests/smime/certificate_maker.h"
#include "tests/support/mail_server.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

namespace {

constexpr const char* bob = "bob@example.org";
constexpr const char* carol = "carol@example.org";

std::string base64_lines(const std::string& bytes) {
    const QByteArray encoded = QByteArray::fromStdString(bytes).toBase64();
    std::string text;
    for (qsizetype at = 0; at < encoded.size(); at += 72)
        text += " " + encoded.mid(at, 72).toStdString() + "\n";
    return text;
}

QJsonObject first_person(const Said& said) {
    return said.json().value("people").toArray().first().toObject();
}

QJsonObject key_of(const QJsonObject& person, const std::string& fingerprint) {
    for (const auto& key : person.value("keys").toArray())
        if (key.toObject().value("fingerprint").toString().toStdString() == fingerprint)
            return key.toObject();
    return {};
}

} // namespace

class PeopleTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<TemporaryGnupgHome> elsewhere_;
    std::string bobs_;
    std::string other_bobs_;
    std::string evil_;
    std::string account_password_;

    std::string binary(const std::string& key) const { return elsewhere_->gpg({"--export", key}).out; }
    std::string autocrypt(const std::string& address, const std::string& key,
                          const char* name = "Autocrypt") const {
        return std::string(name) + ": addr=" + address + "; prefer-encrypt=mutual; keydata=\n" +
               base64_lines(binary(key));
    }
    static std::string mail(const std::string& from, const std::string& fields = {},
                            const std::string& body = "\nHi.\n") {
        return "From: " + from + "\nTo: ada@example.org\nSubject: x\nMessage-ID: <1@example.org>\n" + fields +
               body;
    }
    Said opens(const std::string& message) const {
        server_->deliver("ada@example.org", message);
        const auto list = ada_->run({"mail", "list", "--json"}).json().value("messages").toArray();
        int uid = 0;
        for (const auto& entry : list) uid = std::max(uid, entry.toObject().value("uid").toInt());
        return ada_->run({"mail", "open", std::to_string(uid), "--json"});
    }
    QJsonObject shows(const std::string& address) const {
        return first_person(ada_->run({"people", "show", address, "--json"}));
    }
    Said plans(const std::string& to) const {
        return ada_->run({"plan", "--json"}, message("ada@example.org", to));
    }
    Said trusts(const std::string& key, const std::string& address, const char* level) const {
        return ada_->run({"keys", "trust", key, "--for", address, "--level", level, "--json"});
    }
    static QJsonObject refusal(const Said& said) {
        return said.json().value("refusals").toArray().first().toObject();
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        server_ = std::make_unique<MailServer>();
        elsewhere_ = std::make_unique<TemporaryGnupgHome>();
        bobs_ = elsewhere_->generate("Bob <bob@example.org>");
        other_bobs_ = elsewhere_->generate("Bob <bob@example.org>");
        evil_ = elsewhere_->generate("Eve \x1b[31m\xe2\x80\xae <eve@example.org>");
    }
    void init() {
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
        const auto file = ada_->work().write("password", "ada's password\n");
        const auto port = [](std::uint16_t number) { return "localhost:" + std::to_string(number); };
        const Said said =
            ada_->run({"account", "add", "ada@example.org", "--imap", port(server_->imaps_port()), "--smtp",
                       port(server_->smtps_port()), "--ca-file", server_->pki().ca().native(),
                       "--password-command", "cat " + file.native(), "--json"});
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
    }

    void anAutocryptKeyWaitsUntilItIsAccepted() {
        const Said opened = opens(mail(bob, autocrypt(bob, bobs_)));
        QCOMPARE(opened.exit_code, 0);
        QVERIFY2(opened.err.find(bobs_) != std::string::npos, opened.err.c_str());
        const QJsonObject person = shows(bob);
        const QJsonObject key = key_of(person, bobs_);
        QCOMPARE(key.value("level").toString(), "offered");
        QCOMPARE(key.value("source").toString(), "autocrypt");
        QCOMPARE(key.value("in_keyring").toBool(true), false);
        QVERIFY(key.value("since").toString().endsWith('Z'));
        const QJsonObject state = person.value("autocrypt").toArray().first().toObject();
        QCOMPARE(state.value("prefer_encrypt").toString(), "mutual");
        QCOMPARE(state.value("key").toString().toStdString(), bobs_);
        QVERIFY2(ada_->gnupg().gpg({"--list-keys", bobs_}).exit_code != 0, "not in the user's keyring");
        const Said found = ada_->run({"keys", "find", bob, "--source", "autocrypt", "--json"});
        QCOMPARE(found.exit_code, 0);
        const auto waiting = found.json().value("keys").toArray().first().toObject();
        QCOMPARE(waiting.value("fingerprint").toString().toStdString(), bobs_);
        QVERIFY(waiting.value("waiting").toBool());
        const QJsonObject listed = ada_->run({"keys", "list", "bob@", "--json"}).first_key();
        QVERIFY(listed.value("waiting").toBool());
        QCOMPARE(listed.value("trust").toArray().first().toObject().value("level").toString(), "offered");

        const Said refused = plans(bob);
        QCOMPARE(refused.exit_code, 3);
        QCOMPARE(refusal(refused).value("reason").toString(), "not-accepted");
        QVERIFY(refusal(refused).value("hint").toString().contains(QString::fromStdString(bobs_)));

        QCOMPARE(trusts(bobs_, carol, "accepted").exit_code, 2);
        QVERIFY(ada_->gnupg().gpg({"--list-keys", bobs_}).exit_code != 0);
        const Said accepted = trusts(bobs_, bob, "accepted");
        QVERIFY2(accepted.exit_code == 0, (accepted.out + accepted.err).c_str());
        QCOMPARE(ada_->gnupg().gpg({"--list-keys", bobs_}).exit_code, 0);
        const Said planned = plans(bob);
        QCOMPARE(planned.exit_code, 0);
        const auto keys = planned.json().value("copies").toArray().first().toObject().value("keys").toArray();
        QCOMPARE(keys.first().toObject().value("fingerprint").toString().toStdString(), bobs_);
        QCOMPARE(keys.first().toObject().value("level").toString(), "accepted");
        QCOMPARE(keys.first().toObject().value("source").toString(), "autocrypt");
        QCOMPARE(key_of(shows(bob), bobs_).value("in_keyring").toBool(), true);
    }

    void aChangedKeyStopsSendingUntilItIsDecided() {
        opens(mail(bob, autocrypt(bob, bobs_)));
        QCOMPARE(trusts(bobs_, bob, "verified").exit_code, 0);
        const Said opened = opens(mail(bob, autocrypt(bob, other_bobs_)));
        QCOMPARE(opened.exit_code, 0);
        QVERIFY(opened.err.find(bobs_) != std::string::npos &&
                opened.err.find(other_bobs_) != std::string::npos);

        const auto file = (ada_->work() / "sealed.eml").native();
        for (const auto& command : std::vector<std::vector<std::string>>{
                 {"plan", "--json"}, {"encrypt", "--json", "-o", file}, {"send", "--json"}}) {
            const Said refused = ada_->run(command, message("ada@example.org", bob));
            QCOMPARE(refused.exit_code, 3);
            const auto said = QString::fromStdString(refused.out);
            QVERIFY2(said.contains(QString::fromStdString(bobs_)), command[0].c_str());
            QVERIFY2(said.contains(QString::fromStdString(other_bobs_)), command[0].c_str());
            QVERIFY2(said.contains("\"conflict\""), command[0].c_str());
        }
        QVERIFY2(
            plans(bob).exit_code == 3 &&
                ada_->run({"plan", "--allow-plaintext", bob}, message("ada@example.org", bob)).exit_code == 3,
            "not in the clear either");
        const QJsonObject conflict = shows(bob).value("conflicts").toArray().first().toObject();
        QCOMPARE(conflict.value("accepted").toString().toStdString(), bobs_);
        QCOMPARE(conflict.value("arrived").toString().toStdString(), other_bobs_);
        const auto history = key_of(shows(bob), bobs_).value("history").toArray();
        QCOMPARE(history.first().toObject().value("event").toString(), "offered");
        QCOMPARE(history.last().toObject().value("event").toString(), "verified");
        const std::string text = ada_->run({"people", "show", bob}).out;
        const auto line = text.find("the key that counts");
        QVERIFY(line != std::string::npos);
        QVERIFY2(text.substr(line, text.find('\n', line) - line).find("the key that came later") !=
                     std::string::npos,
                 "side by side");

        // The new one refused: the old one goes on, and the new one stays refused whatever comes.
        QCOMPARE(trusts(other_bobs_, bob, "rejected").exit_code, 0);
        QVERIFY2(ada_->gnupg().gpg({"--list-keys", other_bobs_}).exit_code != 0,
                 "a refused key reaches no keyring");
        QCOMPARE(plans(bob).exit_code, 0);
        opens(mail(bob, autocrypt(bob, other_bobs_)));
        QCOMPARE(key_of(shows(bob), other_bobs_).value("level").toString(), "rejected");
        QCOMPARE(plans(bob).exit_code, 0);
        // Undone: the conflict is back.
        QCOMPARE(trusts(other_bobs_, bob, "none").exit_code, 0);
        QCOMPARE(plans(bob).exit_code, 3);
        // The new one accepted: it is used.
        QCOMPARE(trusts(other_bobs_, bob, "accepted").exit_code, 0);
        const Said planned = plans(bob);
        QCOMPARE(planned.exit_code, 0);
        QVERIFY(planned.out.find(other_bobs_) != std::string::npos &&
                planned.out.find(bobs_) == std::string::npos);
    }

    void anImportedKeyConflictsToo() {
        QCOMPARE(ada_->run({"keys", "import", "-"}, elsewhere_->export_public(bobs_)).exit_code, 0);
        QCOMPARE(trusts(bobs_, bob, "accepted").exit_code, 0);
        const Said imported = ada_->run({"keys", "import", "-"}, elsewhere_->export_public(other_bobs_));
        QCOMPARE(imported.exit_code, 0);
        QVERIFY2(imported.err.find("people show") != std::string::npos, imported.err.c_str());
        QCOMPARE(refusal(plans(bob)).value("reason").toString(), "conflict");
        QCOMPARE(trusts(bobs_, bob, "accepted").exit_code, 0);
        QCOMPARE(plans(bob).exit_code, 0);
    }

    void attachedKeysAreOffered() {
        const std::string keys = "Content-Type: application/pgp-keys\n\n" + elsewhere_->export_public(bobs_);
        opens(mail(bob, {}, keys));
        QCOMPARE(key_of(shows(bob), bobs_).value("source").toString(), "mail");
        QCOMPARE(key_of(shows(bob), bobs_).value("level").toString(), "offered");
        const Said again = ada_->run({"keys", "show", bobs_, "--json"});
        QVERIFY2(again.exit_code == 0 && again.json()
                                                 .value("keys")
                                                 .toArray()
                                                 .first()
                                                 .toObject()
                                                 .value("fingerprint")
                                                 .toString()
                                                 .toStdString() == bobs_,
                 "a key that waits can be looked at");
    }

    void gossipIsOfferedAndNoMore() {
        const std::string inner = autocrypt(carol, bobs_, "Autocrypt-Gossip") +
                                  autocrypt(bob, bobs_, "Autocrypt-Gossip") +
                                  "Content-Type: text/plain\n\nHi.\n";
        const TemporaryGnupgHome sender;
        sender.import(ada_->gnupg().export_public("ada@example.org"));
        const auto sealed =
            sender.gpg({"--armor", "--trust-model", "always", "-r", "ada@example.org", "--encrypt"}, inner);
        QCOMPARE(sealed.exit_code, 0);
        const std::string body =
            "MIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=b; "
            "protocol=\"application/pgp-encrypted\"\n\n--b\nContent-Type: application/pgp-encrypted\n\n"
            "Version: 1\n\n--b\nContent-Type: application/octet-stream\n\n" +
            sealed.out + "\n--b--\n";
        const Said opened = opens(mail(carol, "Cc: bob@example.org\n", body));
        QVERIFY2(opened.exit_code == 0, (opened.out + opened.err).c_str());
        QCOMPARE(key_of(shows(bob), bobs_).value("source").toString(), "gossip");
        QCOMPARE(key_of(shows(bob), bobs_).value("level").toString(), "offered");
        QCOMPARE(ada_->run({"people", "show", carol, "--json"}).error_code(), "not-found");
    }

    void aGoodSignedMailMakesItsCertificateCount() {
        const MadeCertificate root = make_authority("Root");
        const MadeCertificate carols = make_person(carol, &root, "rsa2048");
        const TemporaryFolder files;
        const auto file = [&](const char* name, const std::string& bytes) {
            return files.write(name, bytes).native();
        };
        QCOMPARE(ada_->run({"ca", "add", file("root.pem", root.certificate_pem())}).exit_code, 0);
        const auto signed_mail = [&](const MadeCertificate& signer, const std::string& who) {
            const auto made =
                run_process({"openssl", "cms", "-sign", "-signer", file("s.pem", signer.certificate_pem()),
                             "-inkey", file("s.key", signer.key_pem())},
                            {.input = "Content-Type: text/plain\n\nHi.\n"});
            return mail(who, {}, made.out);
        };
        const Said attached =
            opens(mail(carol, {}, "Content-Type: application/pkix-cert\n\n" + carols.certificate_pem()));
        QCOMPARE(attached.exit_code, 0);
        const auto fingerprint = carols.certificate.fingerprint().hex();
        QCOMPARE(key_of(shows(carol), fingerprint).value("level").toString(), "offered");
        QCOMPARE(plans(carol).exit_code, 3);

        const Said opened = opens(signed_mail(carols, carol));
        QVERIFY2(opened.exit_code == 0, (opened.out + opened.err).c_str());
        QCOMPARE(opened.json().value("summary").toString(), "signed");
        const QJsonObject key = key_of(shows(carol), fingerprint);
        QCOMPARE(key.value("level").toString(), "ca");
        QCOMPARE(key.value("source").toString(), "mail");
        QVERIFY(!key.value("authority").toString().isEmpty());
        QVERIFY(key.value("capabilities").toArray().contains("2.16.840.1.101.3.4.1.42"));
        QVERIFY(!key.value("last_signed").toString().isEmpty());
        QVERIFY(key.value("in_keyring").toBool());

        // A certificate of another authority for the same address does not come to count by itself.
        const MadeCertificate other_root = make_authority("Other root");
        QCOMPARE(ada_->run({"ca", "add", file("other.pem", other_root.certificate_pem())}).exit_code, 0);
        const MadeCertificate forged = make_person(carol, &other_root, "rsa2048");
        const Said second = opens(signed_mail(forged, carol));
        QCOMPARE(second.json().value("summary").toString(), "unprotected");
        QCOMPARE(shows(carol).value("conflicts").toArray().size(), 1);
        // One of the same authority is the sender's new one.
        const Said third = opens(signed_mail(make_person(carol, &root, "rsa2048"), carol));
        QCOMPARE(third.json().value("summary").toString(), "signed");
    }

    void looksWithoutRecording() {
        opens(mail(bob, autocrypt(bob, bobs_)));
        const auto before = ada_->run({"people", "list", "--json"}).out;
        const std::string state = file_bytes(ada_->home() / "state/sealpost.db") +
                                  file_bytes(ada_->home() / "state/sealpost.db-wal");
        const auto other = mail(carol, autocrypt(carol, other_bobs_) + autocrypt(bob, other_bobs_));
        for (const char* command : {"inspect", "verify", "decrypt", "view", "plan"}) {
            ada_->run({command, "--json"}, other);
            QCOMPARE(ada_->run({"people", "list", "--json"}).out, before);
        }
        QVERIFY2(!state.empty(), "the state was found");
        QCOMPARE(file_bytes(ada_->home() / "state/sealpost.db") +
                     file_bytes(ada_->home() / "state/sealpost.db-wal"),
                 state);
    }

    void takesNothingFromOddMail_data() {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("from");
        const auto row = [](const char* name, const std::string& fields, const char* from = bob) {
            QTest::newRow(name) << QByteArray::fromStdString(fields) << QByteArray(from);
        };
        const std::string good = autocrypt(bob, bobs_);
        std::string ten;
        for (int i = 0; i < 10; ++i) ten += good;
        row("a broken key", "Autocrypt: addr=bob@example.org; keydata=AAAA\n");
        row("half a key", good.substr(0, good.size() / 2) + "\n");
        row("ten fields", ten);
        row("somebody else's address", autocrypt(carol, bobs_));
        row("two From addresses", good, "bob@example.org, carol@example.org");
        row("a delivery report", good + "Content-Type: multipart/report; boundary=b\n");
        row("a critical attribute",
            "Autocrypt: addr=bob@example.org; must=1; keydata=\n" + base64_lines(binary(bobs_)));
    }
    void takesNothingFromOddMail() {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, from);
        const Said opened = opens(mail(from.toStdString(), fields.toStdString()));
        QCOMPARE(opened.exit_code, 0);
        QVERIFY(ada_->run({"people", "list", "--json"}).json().value("people").toArray().isEmpty());
    }

    void aDateInTheFutureIsNow() {
        opens(mail(bob, "Date: Thu, 01 Jan 2099 00:00:00 +0000\n" + autocrypt(bob, bobs_)));
        const auto state = shows(bob).value("autocrypt").toArray().first().toObject();
        QVERIFY(state.value("autocrypt_timestamp").toString() < "2099");
        opens(mail(bob, "Date: Thu, 01 Jan 2015 00:00:00 +0000\n" + autocrypt(bob, other_bobs_)));
        QVERIFY2(key_of(shows(bob), other_bobs_).isEmpty(), "older than what is known");
    }

    void showsNoControlCharactersOfAKey() {
        opens(mail("eve@example.org", autocrypt("eve@example.org", evil_)));
        QCOMPARE(trusts(evil_, "eve@example.org", "accepted").exit_code, 0);
        for (const auto& words : std::vector<std::vector<std::string>>{
                 {"people", "list"}, {"people", "show", "eve@example.org"}, {"keys", "show", evil_}}) {
            const Said said = ada_->run(words);
            QVERIFY2(said.exit_code == 0 && said.out.find('\x1b') == std::string::npos &&
                         said.out.find("\xe2\x80\xae") == std::string::npos,
                     words[1].c_str());
        }
        QVERIFY(shows("eve@example.org").value("name").toString().contains(QChar(0x202e)));
    }

    void setsAndJoins() {
        QCOMPARE(ada_->run({"people", "show", bob, "--json"}).error_code(), "not-found");
        QCOMPARE(ada_->run({"people", "set", bob, "--json"}).exit_code, 2);
        const Said set =
            ada_->run({"people", "set", bob, "--policy", "sign-only", "--engine", "pgp", "--json"});
        QCOMPARE(set.exit_code, 0);
        QCOMPARE(first_person(set).value("policy").toString(), "sign-only");
        QCOMPARE(first_person(set).value("engine").toString(), "pgp");
        const Said joined = ada_->run({"people", "join", bob, "robert@example.org", "--json"});
        QCOMPARE(first_person(joined).value("addresses").toArray().size(), 2);
        QCOMPARE(ada_->run({"people", "list", "--json"}).json().value("people").toArray().size(), 1);
        const Said plan = plans("robert@example.org");
        QCOMPARE(plan.exit_code, 0);
        const auto copy = plan.json().value("copies").toArray().first().toObject();
        QCOMPARE(copy.value("engine").toString(), "none");
        QCOMPARE(copy.value("protection").toString(), "signed");
        QCOMPARE(ada_->run({"people", "part", "robert@example.org"}).exit_code, 0);
        QCOMPARE(ada_->run({"people", "set", bob, "--policy", "account", "--engine", "auto"}).exit_code, 0);
        QCOMPARE(plans(bob).exit_code, 3);
        QCOMPARE(ada_->run({"people", "join", bob, bob}).exit_code, 2);
        QCOMPARE(ada_->run({"people", "join", bob, "nonsense"}).exit_code, 2);
    }

    void aRefusedDecisionTakesWords() {
        const Said said = trusts(bobs_, bob, "accepted");
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(said.error_code(), "not-found");
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
