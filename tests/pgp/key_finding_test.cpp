// SPDX-License-Identifier: GPL-3.0-or-later
// Finding keys: what the keybox's tables say is what GnuPG finds, whatever happened to the keyring meanwhile.
#include "core/base/file.h"
#include "pgp/key_memory.h"
#include "pgp/key_store.h"
#include "pgp/keybox_index.h"
#include "pgp/keyring_files.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

#include <atomic>
#include <fstream>
#include <set>
#include <thread>

using namespace sealpost;
using namespace sealpost::test;

namespace {

namespace fs = std::filesystem;

std::set<std::string> names_of(const std::vector<keys::Key>& keys) {
    std::set<std::string> names;
    for (const auto& key : keys) names.insert(key.fingerprint.hex());
    return names;
}

/// Primary keys as `gpg --list-keys PATTERN` has them.
std::set<std::string> gpg_finds(const TemporaryGnupgHome& home, const std::string& pattern) {
    std::set<std::string> names;
    const std::string listed = home.gpg({"--with-colons", "--list-keys", "--", pattern}).out;
    bool wanted = false;
    for (std::size_t at = 0; at < listed.size();) {
        const std::size_t end = std::min(listed.find('\n', at), listed.size());
        const std::string line = listed.substr(at, end - at);
        at = end + 1;
        if (line.starts_with("pub:")) wanted = true;
        if (!line.starts_with("fpr:") || !wanted) continue;
        names.insert(line.substr(12, 40));
        wanted = false;
    }
    return names;
}

std::string revocation_of(const TemporaryGnupgHome& home, const std::string& key) {
    return run_process({"gpg", "--homedir", home.path().native(), "--no-tty", "--command-fd", "0", "--output",
                        "-", "--armor", "--gen-revoke", key},
                       {.input = "y\n2\n\ny\n"})
        .out;
}

} // namespace

class PgpKeyFindingTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TemporaryGnupgHome> home_;
    std::unique_ptr<pgp::KeyStore> store_;

    const TemporaryFolder programs_;

    /// How often gpg was started.
    int starts() const {
        const std::string text = read_file(programs_ / "starts", 1 << 20);
        return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    }
    fs::path keybox() const { return home_->path() / "pubring.kbx"; }
    std::string keybox_bytes() const { return read_file(keybox(), 1 << 20); }
    bool finds(const std::string& pattern) { return !store_->list(pattern, true).empty(); }

  private slots:
    void initTestCase() {
        const std::string real = pgp::program_on_path("gpg").value().native();
        const auto counting = programs_.write("gpg", "#!/bin/sh\ncase $* in *--version*) ;; *) echo >> " +
                                                         (programs_ / "starts").native() + " ;; esac" +
                                                         "\nexec " + real + " \"$@\"\n");
        fs::permissions(counting, fs::perms::owner_all);
        programs_.write("starts", "");
        qputenv("PATH", QByteArray::fromStdString(programs_.path().native() + ":") + qgetenv("PATH"));
        pgp::initialize();
    }
    void init() {
        home_ = std::make_unique<TemporaryGnupgHome>();
        // One memory for all of the test, as within one command.
        store_ = std::make_unique<pgp::KeyStore>(
            pgp::EngineConfig{.home = home_->path(), .memory = std::make_shared<pgp::KeyMemory>()});
    }

    void findsWhatGnuPGFinds() {
        const auto alice = home_->generate("Alice Example <alice@example.org>");
        home_->generate("Bob <bob@example.org>");
        QCOMPARE(home_->gpg({"--quick-add-uid", alice, "Zoë Beispiel <zoe@example.net>"}).exit_code, 0);
        const std::string listed = home_->gpg({"--with-colons", "--list-keys", alice}).out;
        const std::string subkey = listed.substr(listed.rfind("fpr:") + 12, 40);
        QVERIFY(subkey != alice);
        for (const std::string& pattern :
             {std::string("alice@example.org"), std::string("ALICE@Example.ORG"), std::string("Example"),
              std::string("zoe@example.net"), std::string("Zoë"), std::string("example.org"),
              std::string("@"), std::string("nobody@example.org"), std::string("lice@example.or")})
            QCOMPARE(names_of(store_->list(pattern, false)), gpg_finds(*home_, "*" + pattern));
        for (const std::string& key : {alice, alice.substr(24), subkey, subkey.substr(24)})
            QCOMPARE(names_of(store_->list(key, false)), std::set<std::string>{alice});
        QVERIFY(store_->list(std::string(40, 'A'), false).empty());
        QCOMPARE(store_->list("alice", true).at(0).secret, keys::SecretPlace::agent);
        QCOMPARE(store_->list("alice", false).at(0).secret, keys::SecretPlace::none);
    }

    void followsTheKeyring_data() {
        QTest::addColumn<QString>("change");
        for (const char* change :
             {"added", "deleted", "revoked", "user ID added", "an older file of the same size",
              "the same in place", "secret part deleted"})
            QTest::newRow(change) << change;
    }
    void followsTheKeyring() {
        QFETCH(QString, change);
        const auto alice = home_->generate("Alice <alice@example.org>");
        const TemporaryGnupgHome elsewhere;
        const auto other = elsewhere.generate("Other <other@example.org>");
        QVERIFY(finds("alice@example.org") && !finds("other@example.org") && !finds("new@example.org"));
        if (change == "added") {
            home_->import(elsewhere.export_public(other));
            QVERIFY(finds("other@example.org"));
        } else if (change == "deleted") {
            QCOMPARE(home_->gpg({"--yes", "--delete-secret-and-public-key", alice}).exit_code, 0);
            QVERIFY(!finds("alice@example.org"));
        } else if (change == "revoked") {
            home_->import(revocation_of(*home_, alice));
            QCOMPARE(store_->list("alice@example.org", true).at(0).state, keys::KeyState::revoked);
        } else if (change == "user ID added") {
            QCOMPARE(home_->gpg({"--quick-add-uid", alice, "New <new@example.org>"}).exit_code, 0);
            QCOMPARE(names_of(store_->list("new@example.org", true)), std::set<std::string>{alice});
        } else if (change == "secret part deleted") {
            QCOMPARE(home_->gpg({"--yes", "--delete-secret-keys", alice}).exit_code, 0);
            QCOMPARE(store_->list("alice@example.org", true).at(0).secret, keys::SecretPlace::none);
        } else {
            const std::string before = keybox_bytes();
            const TemporaryGnupgHome twin;
            const auto carol = twin.generate("Carol <carol@example.org>");
            std::string bytes = read_file(twin.path() / "pubring.kbx", 1 << 20);
            // Signatures are of one length or one octet less: what is missing is room that GnuPG leaves as
            // well.
            if (bytes.size() != before.size()) QSKIP("the two keys have not the same length");
            const auto time = fs::last_write_time(keybox());
            if (change == "the same in place")
                std::ofstream(keybox(), std::ios::binary | std::ios::in) << bytes;
            else
                write_file(keybox(), bytes);
            fs::last_write_time(keybox(), time);
            QCOMPARE(names_of(store_->list("carol@example.org", true)), std::set<std::string>{carol});
            QVERIFY(!finds("alice@example.org"));
        }
    }

    void asksGnuPGWhereTheTablesCannotBeRead_data() {
        QTest::addColumn<QString>("how");
        for (const char* how : {"damaged", "another keyring in gpg.conf", "keyring of the older form"})
            QTest::newRow(how) << how;
    }
    void asksGnuPGWhereTheTablesCannotBeRead() {
        QFETCH(QString, how);
        const TemporaryGnupgHome elsewhere;
        const auto bob = elsewhere.generate("Bob <bob@example.org>");
        home_->generate("Alice <alice@example.org>");
        QVERIFY(!finds("bob@example.org"));
        if (how == "damaged") {
            home_->import(elsewhere.export_public(bob));
            // A piece of a further entry, as after a crash of the machine.
            std::ofstream(keybox(), std::ios::binary | std::ios::app) << std::string("\0\0\1", 3);
            QVERIFY(!pgp::KeyboxIndex::read(keybox()));
        } else if (how == "another keyring in gpg.conf") {
            std::ofstream(home_->path() / "gpg.conf")
                << "keyring " << (elsewhere.path() / "pubring.kbx").native() << "\n";
        } else {
            fs::remove(keybox());
            const auto packets = elsewhere.gpg({"--export", bob}).out;
            std::ofstream(home_->path() / "pubring.gpg", std::ios::binary) << packets;
        }
        QCOMPARE(names_of(store_->list("bob@example.org", false)), std::set<std::string>{bob});
    }

    void worksInAFolderThatCannotBeWritten() {
        const auto alice = home_->generate("Alice <alice@example.org>");
        for (const auto& entry : fs::recursive_directory_iterator(home_->path()))
            if (entry.is_regular_file()) fs::permissions(entry, fs::perms::owner_read);
        fs::permissions(home_->path(), fs::perms::owner_read | fs::perms::owner_exec);
        const auto found = names_of(store_->list("alice@example.org", false));
        fs::permissions(home_->path(), fs::perms::owner_all);
        QCOMPARE(found, std::set<std::string>{alice});
    }

    void seesEachKeyThatAnotherProcessBrought() {
        const TemporaryGnupgHome elsewhere;
        constexpr int count = 8;
        std::vector<std::string> keys;
        for (int i = 0; i < count; ++i)
            keys.push_back(
                elsewhere.export_public(elsewhere.generate("P <p" + std::to_string(i) + "@example.org>")));
        std::atomic<int> brought = 0;
        std::thread other([&] {
            for (const auto& key : keys) {
                home_->import(key);
                ++brought;
            }
        });
        std::vector<std::string> missed;
        for (int seen = 0; seen < count;) {
            seen = brought;
            for (int i = 0; i < seen; ++i) {
                const std::string address = "p" + std::to_string(i) + "@example.org";
                if (!finds(address)) missed.push_back(address);
            }
        }
        other.join();
        QVERIFY(missed.empty());
        QCOMPARE(store_->list("example.org", false).size(), std::size_t{count});
    }

    void asksOnceForAll() {
        for (const char* person : {"a", "b", "c"}) home_->generate(std::string(person) + "@example.org");
        int before = starts();
        store_->prepare({"a@example.org", "b@example.org", "c@example.org", "nobody@example.org"});
        QCOMPARE(starts() - before, 1);
        before = starts();
        for (const char* person : {"a", "b", "c"}) {
            const auto known = store_->list(std::string(person) + "@example.org", true);
            QCOMPARE(known.size(), std::size_t{1});
            QCOMPARE(known[0].secret, keys::SecretPlace::agent);
        }
        QVERIFY(store_->list("nobody@example.org", true).empty());
        QCOMPARE(starts(), before);
    }
    void tellsOnesOwnKeysOfAWholeListing() {
        const auto own = home_->generate("Own <own@example.org>");
        const TemporaryGnupgHome elsewhere;
        for (const char* person : {"a", "b"})
            home_->import(elsewhere.export_public(elsewhere.generate(std::string(person) + "@example.org")));
        const int before = starts();
        const auto all = store_->list("", true);
        QCOMPARE(starts() - before, 1);
        QCOMPARE(all.size(), std::size_t{3});
        for (const auto& key : all) {
            const bool is_own = key.fingerprint.hex() == own;
            QCOMPARE(key.secret, is_own ? keys::SecretPlace::agent : keys::SecretPlace::none);
            for (const auto& subkey : key.subkeys) QCOMPARE(subkey.has_secret, is_own);
        }
        // As GnuPG tells of the key alone.
        QCOMPARE(store_->get(crypto::Fingerprint::parse(own).value()).value(),
                 *std::find_if(all.begin(), all.end(),
                               [&](const keys::Key& key) { return key.fingerprint.hex() == own; }));
    }

    /// After an import GnuPG would go through the whole keyring first.
    void leavesTheWebOfTrustAsItIs() {
        const auto own = home_->generate("Own <own@example.org>");
        const TemporaryGnupgHome elsewhere;
        home_->import(elsewhere.export_public(elsewhere.generate("Bob <bob@example.org>")));
        const auto trust = home_->path() / "trustdb.gpg";
        const std::string before = read_file(trust, 1 << 20);
        QCOMPARE(store_->list("", true).size(), std::size_t{2});
        QVERIFY(finds("bob@example.org"));
        QVERIFY(read_file(trust, 1 << 20) == before);
        // What the user said of a key holds all the same.
        run_process({"gpg", "--homedir", home_->path().native(), "--no-tty", "--command-fd", "0",
                     "--edit-key", own, "disable", "save"});
        QCOMPARE(store_->list("own@example.org", true).at(0).state, keys::KeyState::invalid);
    }

    void survivesDamage() {
        home_->generate("Alice <alice@example.org>");
        home_->generate("Bob <bob@example.org>");
        const std::string whole = keybox_bytes();
        QCOMPARE(pgp::KeyboxIndex::parse(whole).value().size(), std::size_t{2});
        for (std::size_t size = 1; size < whole.size(); ++size)
            if (const auto index = pgp::KeyboxIndex::parse(whole.substr(0, size)))
                // Only between two entries is nothing missed.
                QVERIFY(index->size() < 2);
        for (std::size_t at = 0; at < whole.size(); ++at)
            for (const char flip : {'\x01', '\x80', '\xff'}) {
                std::string damaged = whole;
                damaged[at] = static_cast<char>(damaged[at] ^ flip);
                if (const auto index = pgp::KeyboxIndex::parse(damaged)) {
                    index->find("alice@example.org");
                    index->find(std::string(40, 'A'));
                    index->find(std::string(16, 'A'));
                }
            }
    }
};

QTEST_GUILESS_MAIN(PgpKeyFindingTest)
#include "key_finding_test.moc"
