// SPDX-License-Identifier: GPL-3.0-or-later
// Keys found in, and laid out for, the key directory of a domain, through the command line, against a real
// https server.
#include "core/discovery/wkd_address.h"
#include "tests/cli/person.h"
#include "tests/support/https_server.h"
#include "tests/support/loopback_server.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

namespace {

constexpr const char* bob = "bob@example.org";

std::string first_key(const Said& said) {
    return said.first_key().value("fingerprint").toString().toStdString();
}

QJsonObject refusal(const Said& said) { return said.json().value("refusals").toArray().first().toObject(); }

QStringList outcomes(const Said& said) {
    QStringList result;
    for (const auto& asked : said.json().value("asked").toArray())
        result << asked.toObject().value("outcome").toString();
    return result;
}

} // namespace

class DiscoveryTest : public QObject {
    Q_OBJECT
    std::unique_ptr<HttpsServer> server_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<TemporaryGnupgHome> theirs_;
    std::string bobs_;
    std::string other_bobs_;

    static std::string place(const std::string& address, bool advanced) {
        const auto places = sealpost::discovery::wkd_places(sealpost::mime::AddrSpec::parse(address).value());
        return std::string(sealpost::discovery::wkd_folder.substr(1)) +
               (advanced ? places.advanced : places.direct);
    }
    void serves(const std::string& bytes, bool advanced = true, const std::string& address = bob) const {
        server_->folder().write(place(address, advanced), bytes);
    }
    std::string binary(const std::string& key) const { return theirs_->gpg({"--export", key}).out; }
    void allows(const Person& person, const std::string& url, const std::filesystem::path& authority) const {
        QCOMPARE(person.run({"config", "set", "lookup.wkd", "on"}).exit_code, 0);
        QCOMPARE(person.run({"config", "set", "lookup.wkd.url", url}).exit_code, 0);
        QCOMPARE(person.run({"config", "set", "lookup.wkd.ca-file", authority.native()}).exit_code, 0);
    }
    Said finds(const std::string& address = bob) const {
        return ada_->run({"keys", "find", address, "--json"});
    }
    Said plans() const { return ada_->run({"plan", "--json"}, message("ada@example.org", bob)); }

  private slots:
    void initTestCase() {
        server_ = std::make_unique<HttpsServer>();
        theirs_ = std::make_unique<TemporaryGnupgHome>();
        bobs_ = theirs_->generate("Bob <bob@example.org>");
        QCOMPARE(
            theirs_->gpg({"--passphrase", "", "--quick-add-uid", bobs_, "Bob at work <bob@office.example>"})
                .exit_code,
            0);
        other_bobs_ = theirs_->generate("Bob <bob@example.org>");
    }
    void init() {
        std::filesystem::remove_all(server_->folder() / ".well-known");
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
        allows(*ada_, server_->url(), server_->pki().ca());
    }

    void findsAndPins() {
        serves(binary(bobs_));
        QCOMPARE(refusal(plans()).value("reason").toString(), "no-key");
        const Said found = finds();
        QVERIFY2(found.exit_code == 0, (found.out + found.err).c_str());
        QCOMPARE(first_key(found), bobs_);
        QCOMPARE(outcomes(found), QStringList{"found"});
        const QJsonObject key = found.json().value("keys").toArray().first().toObject();
        QCOMPARE(key.value("change").toString(), "added");
        QCOMPARE(key.value("user_ids").toArray().size(), 1);
        QVERIFY2(ada_->gnupg().gpg({"--list-keys", bobs_}).out.find("office.example") == std::string::npos,
                 "user IDs of other addresses are dropped");

        const Said planned = plans();
        QCOMPARE(planned.exit_code, 0);
        const auto planned_key = planned.json()
                                     .value("copies")
                                     .toArray()
                                     .first()
                                     .toObject()
                                     .value("keys")
                                     .toArray()
                                     .first()
                                     .toObject();
        QCOMPARE(planned_key.value("fingerprint").toString().toStdString(), bobs_);
        QCOMPARE(planned_key.value("level").toString(), "first-use");
        QCOMPARE(planned_key.value("source").toString(), "wkd");
        const Said sealed = ada_->run({"encrypt"}, message("ada@example.org", bob));
        QCOMPARE(sealed.exit_code, 0);
        QVERIFY(sealed.out.find(canary) == std::string::npos);
        QVERIFY(ada_->run({"plan"}, message("ada@example.org", bob)).out.find("first-use, wkd") !=
                std::string::npos);

        // What was asked of whom.
        const auto log = file_bytes(ada_->home() / "state/activity.log");
        QVERIFY(log.find("key-lookup\tlocalhost:" + std::to_string(server_->port())) != std::string::npos);
        QVERIFY2(log.find("bob") == std::string::npos, "the open log names nobody");
        const auto person =
            ada_->run({"people", "show", bob, "--json"}).json().value("people").toArray().first().toObject();
        const auto lookup = person.value("lookups").toArray().first().toObject();
        QCOMPARE(lookup.value("outcome").toString(), "found");
        QVERIFY(lookup.value("url").toString().contains("/hu/"));
    }
    void takesTheDirectPlaceToo() {
        serves(binary(bobs_), false);
        const Said found = finds();
        QCOMPARE(found.exit_code, 0);
        QCOMPARE(outcomes(found), (QStringList{"not-found", "found"}));
        QCOMPARE(finds().json().value("keys").toArray().first().toObject().value("change").toString(),
                 "unchanged");
    }
    void aChangedKeyInTheDirectoryIsAConflict() {
        serves(binary(bobs_));
        QCOMPARE(finds().exit_code, 0);
        serves(binary(other_bobs_));
        const Said found = finds();
        QCOMPARE(found.exit_code, 0);
        QVERIFY(found.err.find("people show") != std::string::npos);
        QVERIFY(found.json().value("keys").toArray().first().toObject().value("waiting").toBool());
        QVERIFY2(ada_->gnupg().gpg({"--list-keys", other_bobs_}).exit_code != 0, "not in the keyring");
        const Said refused = plans();
        QCOMPARE(refused.exit_code, 3);
        const auto why = refusal(refused);
        QCOMPARE(why.value("reason").toString(), "conflict");
        QVERIFY(why.value("hint").toString().contains(QString::fromStdString(bobs_)));
        QVERIFY(why.value("hint").toString().contains(QString::fromStdString(other_bobs_)));
        QCOMPARE(ada_->run({"keys", "trust", other_bobs_, "--for", bob, "--level", "verified"}).exit_code, 0);
        QVERIFY(plans().out.find(other_bobs_) != std::string::npos);
    }

    void findsNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("asked");
        const auto row = [](const char* name, const std::string& bytes, const QStringList& asked) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << asked;
        };
        const TemporaryGnupgHome eves;
        const auto eve = eves.generate("Eve <eve@example.org>");
        row("nothing there", "", {"not-found", "not-found"});
        row("somebody else's key", eves.gpg({"--export", eve}).out, {"no-key"});
        row("HTML", "<!DOCTYPE html><title>Welcome</title>", {"no-key"});
        row("half a key", binary(bobs_).substr(0, 60), {"no-key"});
        row("a secret key",
            theirs_->gpg({"--pinentry-mode", "loopback", "--passphrase", "", "--export-secret-keys", bobs_})
                .out,
            {"no-key"});
    }
    void findsNothing() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, asked);
        if (!bytes.isEmpty()) serves(bytes.toStdString());
        const Said said = finds();
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(said.error_code(), "not-found");
        QCOMPARE(outcomes(said), asked);
        const auto shown =
            ada_->run({"people", "show", bob, "--json"}).json().value("people").toArray().first().toObject();
        QCOMPARE(shown.value("lookups").toArray().size(), asked.size());
        QVERIFY(ada_->run({"people", "list", "--json"}).json().value("people").toArray().isEmpty());
        QVERIFY(ada_->gnupg().gpg({"--list-keys", bob}).exit_code != 0);
    }

    void asksNobodyWhereThatIsOff() {
        QCOMPARE(ada_->run({"config", "set", "lookup.wkd", "off"}).exit_code, 0);
        serves(binary(bobs_));
        const auto before = server_->log();
        const Said named = ada_->run({"keys", "find", bob, "--source", "wkd", "--json"});
        QCOMPARE(named.exit_code, 3);
        QVERIFY(named.json().value("error").toObject().value("hint").toString().contains("lookup.wkd on"));
        const Said usual = finds();
        QCOMPARE(usual.exit_code, 1);
        QVERIFY(usual.json().value("error").toObject().value("hint").toString().contains("lookup.wkd on"));
        QCOMPARE(server_->log(), before);
        QVERIFY(!std::filesystem::exists(ada_->home() / "state/activity.log"));
    }
    void sendingLooksNothingUp() {
        serves(binary(bobs_));
        const auto before = server_->log();
        for (const char* command : {"plan", "encrypt", "view"})
            QCOMPARE(ada_->run({command}, message("ada@example.org", bob)).exit_code, 3);
        QCOMPARE(server_->log(), before);
    }
    void refusesSources_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("code");
        for (const char* source : {"vks", "dane", "ldap"})
            QTest::newRow(source) << QByteArray(source) << "not-available";
        QTest::newRow("none") << QByteArray("carrier-pigeon") << "usage";
    }
    void refusesSources() {
        QFETCH(QByteArray, source);
        QFETCH(QString, code);
        const Said said = ada_->run({"keys", "find", bob, "--source", source.toStdString(), "--json"});
        QCOMPARE(said.exit_code, 2);
        QCOMPARE(said.error_code(), code);
    }

    void tellsOfABadServer_data() {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("answer"); // empty: never
        QTest::addColumn<int>("exit_code");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* certificate, const char* answer, int exit_code,
                            const char* code) {
            QTest::newRow(name) << QByteArray(certificate) << QByteArray(answer) << exit_code << code;
        };
        row("a redirect to http", "good",
            "HTTP/1.1 302 Found\r\nLocation: http://localhost/x\r\nContent-Length: 0\r\n\r\n", 6,
            "server-protocol");
        row("2 GB", "good", "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n", 6, "server-protocol");
        row("an error", "good", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", 6, "server-refused");
        row("never", "good", "", 6, "server-silent");
        row("expired", "expired", "x", 7, "tls-expired");
        row("another name", "wrong-name", "x", 7, "tls-name");
        row("an unknown authority", "unknown-authority", "x", 7, "tls-unknown-authority");
    }
    void tellsOfABadServer() {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, answer);
        QFETCH(int, exit_code);
        QFETCH(QString, code);
        const std::string name = certificate.toStdString();
        LoopbackServer bad([&](ServerConnection& connection) {
            if (!connection.start_tls(
                    {.certificate = server_->pki().certificate(name), .key = server_->pki().key(name)}))
                return;
            while (!connection.read_line().empty()) continue;
            if (!answer.isEmpty()) connection.write(answer.toStdString());
            connection.wait_for_end();
        });
        allows(*ada_, "https://localhost:" + std::to_string(bad.port()), server_->pki().ca());
        QElapsedTimer timer;
        timer.start();
        const Said said = ada_->run({"keys", "find", bob, "--timeout", "1", "--json"});
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(said.exit_code, exit_code);
        QCOMPARE(said.error_code(), code);
        QVERIFY(!said.json().value("error").toObject().value("hint").toString().isEmpty());
        QCOMPARE(outcomes(said), QStringList{code});
    }
    void aServerThatIsNotThere() {
        allows(*ada_, "https://localhost:1", server_->pki().ca());
        const Said said = finds();
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "unreachable");
    }

    void publishesWhatOthersFind() {
        const Person carol("carol@office.example");
        const std::string key = carol.make_key();
        QCOMPARE(carol.gnupg()
                     .gpg({"--passphrase", "", "--quick-add-uid", key, "Carol <carol@home.example>"})
                     .exit_code,
                 0);
        QCOMPARE(carol.run({"keys", "publish"}).exit_code, 2);
        const Said published =
            carol.run({"keys", "publish", "-o", server_->folder().path().native(), "--json"});
        QVERIFY2(published.exit_code == 0, (published.out + published.err).c_str());
        QCOMPARE(published.json().value("keys").toArray().size(), 2);
        for (const char* address : {"carol@office.example", "carol@home.example"}) {
            const Said found = finds(address);
            QVERIFY2(found.exit_code == 0, (found.out + found.err).c_str());
            QCOMPARE(first_key(found), key);
            QCOMPARE(outcomes(found), QStringList{"found"});
        }
        QVERIFY(std::filesystem::exists(server_->folder() / ".well-known/openpgpkey/home.example/policy"));
        // GnuPG reads what lies there, and finds the right user ID in it.
        const auto shown = ada_->gnupg().gpg(
            {"--show-keys", (server_->folder() / place("carol@home.example", true)).native()});
        QVERIFY(shown.out.find("carol@home.example") != std::string::npos);
        QVERIFY(shown.out.find("carol@office.example") == std::string::npos);
        const Person nobody;
        QCOMPARE(nobody.run({"keys", "publish", "-o", nobody.work().path().native(), "--json"}).error_code(),
                 "not-found");
    }
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "discovery_test.moc"
