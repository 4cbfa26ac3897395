// SPDX-License-Identifier: GPL-3.0-or-later
// Other OpenPGP programs read what the command line wrote, and the command line reads what they wrote.
#include "tests/pgp/peers.h"

#include "tests/e2e/household.h"
#include "tests/e2e/sealed_text.h"

#include <QJsonArray>
#include <QTest>

using namespace sealpost::test;

class PeersTest : public QObject {
    Q_OBJECT
    Person alice_{"alice@example.org"};
    std::map<std::string, std::unique_ptr<Peer>> peers_;

    static void peers() {
        QTest::addColumn<std::string>("name");
        for (const char* name : {"gpg", "sqop", "rnp"}) QTest::newRow(name) << std::string(name);
    }
    Peer* peer(const std::string& name) {
        if (!program_exists(name)) return nullptr;
        auto& made = peers_[name];
        if (!made) made = make_peer(name, alice_.gnupg().export_public("alice@example.org"));
        return made.get();
    }
    /// Only this peer's key counts for bob.
    void trust(Peer& peer) {
        const Said imported = alice_.run({"keys", "import", "-", "--json"}, peer.public_key());
        const QJsonObject key = imported.json().value("keys").toArray().first().toObject();
        const std::string fingerprint = key.value("fingerprint").toString().toStdString();
        const Said said =
            alice_.run({"keys", "trust", fingerprint, "--for", "bob@example.org", "--level", "verified"});
        QVERIFY2(said.exit_code == 0, (imported.out + said.err).c_str());
    }

  private slots:
    void initTestCase() { alice_.make_key(); }

    void readWhatWeWrite_data() { peers(); }
    void readWhatWeWrite() {
        QFETCH(std::string, name);
        Peer* other = peer(name);
        if (other == nullptr) QSKIP((name + " is not installed").c_str());
        trust(*other);
        const Said sealed = alice_.run({"encrypt"}, message("Alice <alice@example.org>", "bob@example.org"));
        QVERIFY2(sealed.exit_code == 0, sealed.err.c_str());
        const PeerReading read = other->decrypt(armour_in(sealed.out));
        QVERIFY(read.content.find(canary) != std::string::npos);
        QVERIFY(read.verified);

        const auto file = alice_.work().write("plain", std::string("\0\r\n\xff", 4) + canary);
        const auto out = alice_.work() / ("file." + name);
        const Said encrypted =
            alice_.run({"file", "encrypt", file.native(), "--to", "bob@example.org", "-o", out.native()});
        QVERIFY2(encrypted.exit_code == 0, encrypted.err.c_str());
        QCOMPARE(other->decrypt(file_bytes(out)).content, file_bytes(file));
    }

    void writeWhatWeRead_data() { peers(); }
    void writeWhatWeRead() {
        QFETCH(std::string, name);
        Peer* other = peer(name);
        if (other == nullptr) QSKIP((name + " is not installed").c_str());
        trust(*other);
        const std::string entity =
            with_crlf("Content-Type: text/plain; charset=utf-8\n\n" + std::string(canary) + "\n");
        const std::string armour = other->encrypt(entity, {.sign = true});
        const std::string mail = pgp_mime("bob@example.org", "alice@example.org", armour);
        const Said opened = alice_.run({"decrypt", "-"}, mail);
        QVERIFY2(opened.exit_code == 0, opened.err.c_str());
        QVERIFY(opened.out.find(canary) != std::string::npos);
        const Said seen = alice_.run({"inspect", "--json"}, mail);
        const QJsonObject signature = seen.json().value("signatures").toArray().first().toObject();
        // The Date outside is not that of the signature.
        QCOMPARE(signature.value("verdict").toString(), "time-mismatch");

        const Said file = alice_.run({"file", "decrypt", "-"}, armour);
        QVERIFY2(file.exit_code == 0, file.err.c_str());
        QCOMPARE(file.out, entity);
    }

    void writeSignaturesThatWeVerify_data() { peers(); }
    void writeSignaturesThatWeVerify() {
        QFETCH(std::string, name);
        Peer* other = peer(name);
        if (other == nullptr) QSKIP((name + " is not installed").c_str());
        trust(*other);
        const std::string content = std::string("signed: ") + canary + "\n";
        const auto file = alice_.work().write("content", content);
        const auto signature = alice_.work().write("content.sig", other->sign(content));
        QCOMPARE(alice_.run({"file", "verify", file.native(), "--signature", signature.native()}).exit_code,
                 0);
        alice_.work().write("content", content + "more");
        QCOMPARE(alice_.run({"file", "verify", file.native(), "--signature", signature.native()}).exit_code,
                 5);
    }
};

QTEST_GUILESS_MAIN(PeersTest)
#include "peers_test.moc"
