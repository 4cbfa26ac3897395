// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace sealpost::test;

namespace {

using Words = std::vector<std::string>;

/// The fields of the lines of `gpg --with-colons` that begin with that word.
std::vector<std::vector<std::string>> records(const std::string& listing, const std::string& word) {
    std::vector<std::vector<std::string>> found;
    std::size_t at = 0;
    while (at < listing.size()) {
        const std::size_t end = std::min(listing.find('\n', at), listing.size());
        std::vector<std::string> fields(1);
        for (const char c : listing.substr(at, end - at))
            if (c == ':')
                fields.emplace_back();
            else
                fields.back() += c;
        if (fields.front() == word) found.push_back(std::move(fields));
        at = end + 1;
    }
    return found;
}

std::string listing(const TemporaryGnupgHome& home, const std::string& key) {
    return home.gpg({"--list-keys", "--with-colons", key}).out;
}

std::string packets(const TemporaryGnupgHome& home, const std::string& key) {
    return home.gpg({"--list-packets"}, home.export_public(key)).out;
}

QJsonObject key_of(const Said& said) { return said.json().value("key").toObject(); }

std::string listed_by_rnp(const std::string& key) {
    const TemporaryFolder home;
    const auto file = home.write("key.asc", key);
    const std::vector<std::string> rnp{"rnpkeys", "--homedir", home.path().native()};
    auto import = rnp;
    import.insert(import.end(), {"--import", file.native()});
    if (run_process(import).exit_code != 0) return "not imported";
    auto list = rnp;
    list.push_back("--list-keys");
    return run_process(list).out;
}

/// Noon of that day, as GnuPG lists it.
constexpr const char* day = "2093-01-31";
constexpr const char* day_in_seconds = "3884198400";

} // namespace

class KeyLifeTest : public QObject {
    Q_OBJECT

  private slots:
    void extendsAKeyWhoseSubkeyHasAnotherPassphrase_data() {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("works");
        QTest::newRow("of the primary key, which signs") << QByteArray("one") << true;
        QTest::newRow("of the subkey") << QByteArray("two") << false;
    }
    void extendsAKeyWhoseSubkeyHasAnotherPassphrase() {
        QFETCH(QByteArray, given);
        QFETCH(bool, works);
        const Person ada;
        const auto& gnupg = ada.gnupg();
        const auto gpg = [&](const char* passphrase, Words words) {
            words.insert(words.begin(), {"--pinentry-mode", "loopback", "--passphrase", passphrase});
            return gnupg.gpg(words).exit_code;
        };
        QCOMPARE(gpg("one", {"--quick-generate-key", "Ada <ada@example.org>", "ed25519", "sign", "1y"}), 0);
        const auto listed = records(gnupg.gpg({"--list-keys", "--with-colons"}).out, "fpr");
        const std::string key = listed.at(0).at(9);
        QCOMPARE(gpg("one", {"--quick-add-key", key, "cv25519", "encr", "1y"}), 0);
        QCOMPARE(gpg("one", {"--quick-add-key", key, "ed25519", "sign", "1y"}), 0);
        const auto end_agent = [&] {
            run_process({"gpgconf", "--homedir", gnupg.path().native(), "--kill", "gpg-agent"});
        };
        end_agent();
        const auto grips = records(gnupg.gpg({"--list-keys", "--with-colons", "--with-keygrip"}).out, "grp");
        QCOMPARE(grips.size(), std::size_t{3});
        for (const auto& subkey : {grips[1], grips[2]}) {
            const auto changed =
                run_process({"gpg-connect-agent", "--homedir", gnupg.path().native(), "/let old one",
                             "/let new two", "OPTION pinentry-mode=loopback", "/definq PASSPHRASE old",
                             "/definq NEW_PASSPHRASE new", "PASSWD " + subkey.at(9), "/bye"});
            QVERIFY2(contains(changed.out, "PASSWD_NONCE"), (changed.out + changed.err).c_str());
        }
        end_agent();
        const std::string before = packets(gnupg, key);
        const auto words = ada.work().write("words", given.toStdString() + "\n");
        const Said said =
            ada.run({"keys", "extend", key, "--expires", day, "--passphrase-file", words.native(), "--json"});
        QVERIFY2(said.exit_code == (works ? 0 : 8), (said.out + said.err).c_str());
        const auto subkeys = records(listing(gnupg, key), "sub");
        QCOMPARE(subkeys.size(), std::size_t{2});
        if (!works) QCOMPARE(packets(gnupg, key), before);
        if (works)
            for (const auto& line : {records(listing(gnupg, key), "pub").at(0), subkeys[0], subkeys[1]})
                QCOMPARE(line.at(6), std::string(day_in_seconds));
    }

    void extendsTheKeyAndItsSubkeys_data() {
        QTest::addColumn<QByteArray>("expires");
        QTest::addColumn<QByteArray>("listed");
        QTest::newRow("a date") << QByteArray(day) << QByteArray(day_in_seconds);
        QTest::newRow("never") << QByteArray("never") << QByteArray();
    }
    void extendsTheKeyAndItsSubkeys() {
        QFETCH(QByteArray, expires);
        QFETCH(QByteArray, listed);
        const Person ada;
        const std::string key = ada.make_key();
        // A signing subkey, too, which has to sign its own binding.
        QCOMPARE(ada.gnupg()
                     .gpg({"--pinentry-mode", "loopback", "--passphrase", "", "--quick-add-key", key,
                           "ed25519", "sign", "1y"})
                     .exit_code,
                 0);
        const Said said = ada.run({"keys", "extend", key, "--expires", expires.toStdString(), "--json"});
        QVERIFY2(said.exit_code == 0, said.out.c_str());
        QCOMPARE(key_of(said).value("expires").isNull(), listed.isEmpty());
        const std::string now = listing(ada.gnupg(), key);
        QCOMPARE(records(now, "pub").at(0).at(6), listed.toStdString());
        QCOMPARE(records(now, "sub").size(), std::size_t(2));
        for (const auto& subkey : records(now, "sub")) QCOMPARE(subkey.at(6), listed.toStdString());
    }

    void extendsAKeyThatHasExpiredWithItsPassphrase() {
        const Person ada;
        const std::string key =
            ada.gnupg().generate("Ada <ada@example.org>", "right", "default", "seconds=1");
        QTRY_VERIFY_WITH_TIMEOUT(records(listing(ada.gnupg(), key), "pub").at(0).at(1) == "e", 10000);
        ada.gnupg().gpg({"--version"});
        run_process({"gpgconf", "--homedir", ada.gnupg().path().native(), "--kill", "gpg-agent"});
        const Words words{"keys", "extend", key, "--expires", day, "--json"};
        const auto with = [&](const std::string& passphrase) {
            const auto file = ada.work().write("passphrase", passphrase + "\n");
            Words all = words;
            all.insert(all.end(), {"--passphrase-file", file.native()});
            return ada.run(all);
        };
        const Said nobody = ada.run(words);
        QCOMPARE(nobody.exit_code, 8);
        QCOMPARE(nobody.error_code(), "locked");
        const Said wrong = with("wrong");
        QCOMPARE(wrong.exit_code, 8);
        QCOMPARE(wrong.error_code(), "bad-passphrase");
        QCOMPARE(records(listing(ada.gnupg(), key), "pub").at(0).at(1), std::string("e"));
        const Said right = with("right");
        QVERIFY2(right.exit_code == 0, right.out.c_str());
        QCOMPARE(key_of(right).value("state").toString(), "valid");
        QVERIFY(key_of(right).value("usable").toObject().value("encrypt").toObject().value("ok").toBool());
        QCOMPARE(records(listing(ada.gnupg(), key), "pub").at(0).at(6), std::string(day_in_seconds));
    }

    void othersSeeTheNewExpiry() {
        const Person ada;
        const std::string key = ada.make_key();
        const TemporaryGnupgHome peer;
        peer.import(ada.run({"keys", "export", key}).out);
        QCOMPARE(ada.run({"keys", "extend", key, "--expires", day}).exit_code, 0);
        const Said exported = ada.run({"keys", "export", key});
        peer.import(exported.out);
        QCOMPARE(records(listing(peer, key), "pub").at(0).at(6), std::string(day_in_seconds));
        if (!program_exists("rnp")) QSKIP("rnp is not installed");
        const std::string seen = listed_by_rnp(exported.out);
        QVERIFY2(contains(seen, "EXPIRES 2093-01-31"), seen.c_str());
    }

    void revokesWithTheReasonInTheSignature_data() {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("packet");
        // RFC 9580 section 5.2.3.31.
        QTest::newRow("none") << QByteArray("none") << QByteArray("revocation reason 0x00");
        QTest::newRow("superseded") << QByteArray("superseded") << QByteArray("revocation reason 0x01");
        QTest::newRow("compromised") << QByteArray("compromised") << QByteArray("revocation reason 0x02");
        QTest::newRow("retired") << QByteArray("retired") << QByteArray("revocation reason 0x03");
    }
    void revokesWithTheReasonInTheSignature() {
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, packet);
        const Person ada;
        const std::string key = ada.make_key();
        const Said said =
            ada.run({"keys", "revoke", key, "--reason", reason.toStdString(), "--yes", "--json"});
        QVERIFY2(said.exit_code == 0, said.out.c_str());
        QCOMPARE(key_of(said).value("revoked").toBool(), true);
        QCOMPARE(key_of(said).value("state").toString(), "revoked");
        QVERIFY(contains(packets(ada.gnupg(), key), packet.toStdString()));
        const Said exported = ada.run({"keys", "export", key});
        const TemporaryGnupgHome peer;
        peer.import(exported.out);
        QCOMPARE(records(listing(peer, key), "pub").at(0).at(1), std::string("r"));
        const Said again = ada.run({"keys", "revoke", key, "--yes", "--json"});
        QCOMPARE(again.exit_code, 3);
        QCOMPARE(again.error_code(), "unusable-key");
        if (!program_exists("rnp")) QSKIP("rnp is not installed");
        const std::string seen = listed_by_rnp(exported.out);
        QVERIFY2(contains(seen, "REVOKED"), seen.c_str());
    }

    void revokesWithTheKeptCertificateWhereThePassphraseIsLost() {
        const Person ada;
        const auto passphrase = ada.work().write("passphrase", "forgotten\n");
        const Said made = ada.run(
            {"keys", "generate", "ada@example.org", "--passphrase-file", passphrase.native(), "--json"});
        QCOMPARE(made.exit_code, 0);
        const auto kept = made.json().value("revocation_certificate").toString().toStdString();
        QVERIFY(std::filesystem::exists(kept));
        const std::string key = key_of(made).value("fingerprint").toString().toStdString();
        QVERIFY(contains(kept, key));
        run_process({"gpgconf", "--homedir", ada.gnupg().path().native(), "--kill", "gpg-agent"});
        const Said reason = ada.run({"keys", "revoke", key, "--reason", "retired", "--yes", "--json"});
        QCOMPARE(reason.exit_code, 8);
        QCOMPARE(records(listing(ada.gnupg(), key), "pub").at(0).at(1), std::string("u"));
        const Said said = ada.run({"keys", "revoke", key, "--yes", "--json"});
        QVERIFY2(said.exit_code == 0, said.out.c_str());
        QCOMPARE(records(listing(ada.gnupg(), key), "pub").at(0).at(1), std::string("r"));
    }

    void namesTheRevocationCertificateOfANewKey() {
        const Person ada;
        const Said said = ada.run({"keys", "generate", "ada@example.org", "--no-passphrase"});
        QVERIFY(contains(said.out, "openpgp-revocs.d"));
        const Said certificate =
            ada.run({"keys", "generate", "ada@example.org", "--engine", "smime", "--self-signed",
                     "--algorithm", "p256", "--no-passphrase", "--json"});
        QVERIFY(certificate.json().value("revocation_certificate").isNull());
    }

    void addsAndRevokesAnAddress() {
        const Person ada;
        QCOMPARE(ada.run({"keys", "generate", "ada@example.org", "--name", "Ada Löwe", "--no-passphrase"})
                     .exit_code,
                 0);
        const Said added = ada.run({"keys", "add-address", "ada@example.org", "ada@example.net", "--json"});
        QVERIFY2(added.exit_code == 0, added.out.c_str());
        QCOMPARE(key_of(added).value("addresses").toArray().size(), 2);
        const std::string key = key_of(added).value("fingerprint").toString().toStdString();
        const auto user_ids = records(listing(ada.gnupg(), key), "uid");
        const bool named = std::any_of(user_ids.begin(), user_ids.end(), [](const auto& fields) {
            return fields.at(9) == "Ada Löwe <ada@example.net>";
        });
        QVERIFY(named);
        QCOMPARE(ada.run({"keys", "add-address", key, "ADA@example.net", "--json"}).error_code(),
                 "already-exists");
        QCOMPARE(ada.run({"keys", "add-address", key, "no address", "--json"}).error_code(), "bad-address");

        const Said revoked = ada.run({"keys", "revoke-address", key, "ada@example.org", "--json"});
        QVERIFY2(revoked.exit_code == 0, revoked.out.c_str());
        QCOMPARE(key_of(revoked).value("addresses").toArray(), QJsonArray({"ada@example.net"}));
        const TemporaryGnupgHome peer;
        peer.import(ada.run({"keys", "export", key}).out);
        for (const auto& fields : records(listing(peer, key), "uid"))
            QCOMPARE(fields.at(1) == "r", fields.at(9) == "Ada Löwe <ada@example.org>");

        const Said last = ada.run({"keys", "revoke-address", key, "ada@example.net", "--json"});
        QCOMPARE(last.exit_code, 2);
        QCOMPARE(last.error_code(), "usage");
        QCOMPARE(ada.run({"keys", "revoke-address", key, "eve@example.net", "--json"}).error_code(),
                 "not-found");
        const Said shown = ada.run({"keys", "show", key, "--json"});
        QCOMPARE(shown.first_key().value("addresses").toArray(), QJsonArray({"ada@example.net"}));
    }

    void doesNothingIrrevocableWithoutAYes() {
        const Person ada;
        const std::string own = ada.make_key();
        const std::string other = ada.knows("bob@example.org");
        // At its first listing GnuPG brings its own web of trust up to date.
        listing(ada.gnupg(), own);
        const std::string before = listing(ada.gnupg(), own) + listing(ada.gnupg(), other);
        for (const Words& words : {Words{"keys", "revoke", own}, Words{"keys", "delete", own, "--secret"},
                                   Words{"keys", "delete", own, "--yes"}, Words{"keys", "delete", other}}) {
            const Said said = ada.run(words);
            QCOMPARE(said.exit_code, 2);
        }
        QCOMPARE(listing(ada.gnupg(), own) + listing(ada.gnupg(), other), before);
    }

    void deletesAndLeavesTheDecision() {
        const Person ada;
        const std::string other = ada.knows("bob@example.org");
        const std::string bytes = ada.run({"keys", "export", other}).out;
        const Said said = ada.run({"keys", "delete", other, "--yes", "--json"});
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(said.json().value("deleted").toObject().value("fingerprint").toString().toStdString(),
                 other);
        QVERIFY(ada.gnupg().gpg({"--list-keys", other}).exit_code != 0);
        // Another key of that person must not slip into the gap.
        const TemporaryGnupgHome elsewhere;
        const std::string rival = elsewhere.generate("Bob <bob@example.org>");
        QCOMPARE(ada.run({"keys", "import", "-"}, elsewhere.export_public(rival)).exit_code, 0);
        const Said imported = ada.run({"keys", "show", rival, "--json"});
        QCOMPARE(imported.first_key().value("trust").toArray().at(0).toObject().value("level").toString(),
                 "conflict");
    }

    void deletesAKeyPair_data() {
        QTest::addColumn<QByteArray>("engine");
        QTest::newRow("OpenPGP") << QByteArray("pgp");
        QTest::newRow("S/MIME") << QByteArray("smime");
    }
    void deletesAKeyPair() {
        QFETCH(QByteArray, engine);
        const Person ada;
        const std::string key = ada.make_key(engine.toStdString());
        const Said refused = ada.run({"keys", "delete", key, "--yes", "--json"});
        QCOMPARE(refused.exit_code, 2);
        QVERIFY(contains(refused.out, "--secret"));
        QCOMPARE(ada.run({"keys", "delete", key, "--secret", "--yes"}).exit_code, 0);
        QCOMPARE(ada.run({"keys", "show", key, "--json"}).error_code(), "not-found");
        QVERIFY(ada.gnupg().gpg({"--list-secret-keys", key}).exit_code != 0);
    }

    void refusesToChangeAKeyOfOthers() {
        const Person ada;
        const std::string other = ada.knows("bob@example.org");
        for (const Words& words :
             {Words{"keys", "extend", other, "--expires", "2y"}, Words{"keys", "revoke", other, "--yes"},
              Words{"keys", "add-address", other, "b@example.net"},
              Words{"keys", "revoke-address", other, "bob@example.org"}}) {
            Words with_json = words;
            with_json.push_back("--json");
            const Said said = ada.run(with_json);
            QCOMPARE(said.error_code(), "no-secret-key");
        }
    }

    void saysWhatToDoForCertificates() {
        const Person ada;
        const std::string key = ada.make_key("smime");
        for (const Words& words :
             {Words{"keys", "extend", key, "--expires", "2y"}, Words{"keys", "revoke", key, "--yes"},
              Words{"keys", "add-address", key, "b@example.net"}}) {
            Words with_json = words;
            with_json.push_back("--json");
            const Said said = ada.run(with_json);
            QCOMPARE(said.exit_code, 2);
            QCOMPARE(said.error_code(), "not-for-certificates");
            QVERIFY(contains(said.out, "sealpost keys"));
        }
    }

    void refusesATimeThatNoKeyCanHave() {
        const Person ada;
        const std::string key = ada.make_key();
        for (const char* expires : {"2001-01-01", "3000-01-01", "soon", "0"}) {
            const Said said = ada.run({"keys", "extend", key, "--expires", expires});
            QCOMPARE(said.exit_code, 2);
        }
    }
};

QTEST_GUILESS_MAIN(KeyLifeTest)
#include "key_life_test.moc"
