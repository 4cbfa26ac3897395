// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/sealed_records.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/state/sealing.h"
#include "tests/support/process.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::state;

namespace {

constexpr const char* address = "anna.canary@example.org";

Secret test_key() { return Secret(std::string(32, 'k')); }

} // namespace

class SealedRecordsTest : public QObject {
    Q_OBJECT

  private slots:
    // RFC 5869 A.3 is with an empty salt and info; openssl makes the same.
    void derivesKeysAsTheStandardSays() {
        const Secret input(from_hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b").value());
        QCOMPARE(to_hex_upper(derive_key(input, "").reveal()),
                 ascii_upper("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
        if (!test::program_exists("openssl")) QSKIP("openssl is not installed");
        const auto other = test::run_process({"openssl", "kdf", "-keylen", "32", "-kdfopt", "digest:SHA256",
                                              "-kdfopt", "hexkey:" + to_hex_upper(std::string(32, 'k')),
                                              "-kdfopt", "info:sealpost", "-binary", "HKDF"});
        QCOMPARE(to_hex_upper(derive_key(test_key(), "sealpost").reveal()), to_hex_upper(other.out));
    }

    // RFC 4231 test case 2.
    void computesTheStandardHmac() {
        QCOMPARE(to_hex_upper(hmac(Secret("Jefe"), "what do ya want for nothing?")),
                 ascii_upper("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    // McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16.
    void opensAnAesGcmVectorOfOthers() {
        const Secret key(
            from_hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308").value());
        const auto associated = from_hex("feedfacedeadbeeffeedfacedeadbeefabaddad2").value();
        const auto nonce = from_hex("cafebabefacedbaddecaf888").value();
        const auto sealed = from_hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e4"
                                     "8590dbb3da7b08b1056828838"
                                     "c5f61e6393ba7a0abcc9f662")
                                .value();
        const auto tag = from_hex("76fc6ece0f4e1768cddf8853bb2d551b").value();
        const auto plain = open_bytes(key, associated, nonce + sealed + tag);
        QVERIFY(plain);
        QCOMPARE(
            to_hex_upper(*plain),
            ascii_upper(
                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e24"
                "49a6b525b16aedf5aa0de657ba637b39"));
        QVERIFY(!open_bytes(key, associated + "x", nonce + sealed + tag));
    }

    void keepsReplacesAndErases() {
        test::TemporaryFolder folder;
        const Database database(folder / "db");
        SealedRecords records(database, test_key());
        QVERIFY(!records.get("acceptance", address));
        records.put("acceptance", address, "one");
        records.put("acceptance", address, std::string("two\0three", 9));
        records.put("acceptance", "", "");
        QCOMPARE(records.get("acceptance", address), std::optional(std::string("two\0three", 9)));
        QCOMPARE(records.get("acceptance", ""), std::optional(std::string()));
        QVERIFY(!records.get("latch", address));
        QVERIFY(records.erase("acceptance", address));
        QVERIFY(!records.erase("acceptance", address));
        QVERIFY(!records.get("acceptance", address));
    }

    void listsAKindInTheOrderOfItsKeys() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        records.put("a", "2", "two");
        records.put("a", "1", "one");
        records.put("b", "3", "three");
        const std::vector<Record> expected{{"1", "one"}, {"2", "two"}};
        QVERIFY(records.all("a") == expected);
        QVERIFY(records.all("none").empty());
    }

    void updatesInOneStep() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        records.update("a", "k",
                       [](const auto& now) { return now ? "wrong" : std::optional<std::string>("first"); });
        records.update("a", "k", [](const auto& now) { return *now + " second"; });
        QCOMPARE(records.get("a", "k"), std::optional<std::string>("first second"));
        const auto fail = [&] {
            records.update("a", "k",
                           [](const auto&) -> std::optional<std::string> { throw Error(ErrorCode::io); });
        };
        SEALPOST_THROWS(fail(), ErrorCode::io);
        QCOMPARE(records.get("a", "k"), std::optional<std::string>("first second"));
        records.update("a", "k", [](const auto&) { return std::nullopt; });
        QVERIFY(!records.get("a", "k"));
    }

    void leavesNothingReadableOnDisk() {
        test::TemporaryFolder folder;
        const Database database(folder / "db");
        SealedRecords records(database, test_key());
        records.put("acceptance", address, "value-canary");
        QVERIFY(!folder.contains("canary"));
        QVERIFY(!folder.contains("anna"));
        QVERIFY(!folder.contains("example.org"));
        QVERIFY(!folder.contains(test_key().reveal()));
    }

    void sealsTheSameTwiceWithoutShowingIt() {
        QVERIFY(seal_bytes(test_key(), "a", "same") != seal_bytes(test_key(), "a", "same"));
    }

    void noticesAnotherKey() {
        test::TemporaryFolder folder;
        {
            const Database database(folder / "db");
            SealedRecords records(database, test_key());
            records.put("acceptance", address, "value");
        }
        const Database database(folder / "db");
        const Secret other(std::string(32, 'o'));
        QVERIFY(!SealedRecords::belongs_to(database, other));
        QVERIFY(SealedRecords::belongs_to(database, test_key()));
        SEALPOST_THROWS(SealedRecords(database, other), ErrorCode::state_corrupt);
        SEALPOST_THROWS(SealedRecords(database, Secret("short")), ErrorCode::internal);
        QCOMPARE(SealedRecords(database, test_key()).get("acceptance", address),
                 std::optional<std::string>("value"));
    }

    void refusesARecordWithAnyBitChanged() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        records.put("acceptance", address, "v");
        auto read = database.prepare("SELECT sealed FROM record");
        QVERIFY(read.step());
        const auto sealed = read.bytes(0);
        read.reset();
        for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
            auto changed = sealed;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            auto write = database.prepare("UPDATE record SET sealed = ?1");
            write.bind_blob(1, changed).step();
            SEALPOST_THROWS(records.get("acceptance", address), ErrorCode::state_corrupt);
        }
        SEALPOST_THROWS(records.all("acceptance"), ErrorCode::state_corrupt);
        auto shorten = database.prepare("UPDATE record SET sealed = ?1");
        shorten.bind_blob(1, sealed.substr(0, 20)).step();
        SEALPOST_THROWS(records.get("acceptance", address), ErrorCode::state_corrupt);
    }

    void refusesARecordInAnothersPlace() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        records.put("acceptance", "anna@example.org", "verified");
        records.put("acceptance", "mallory@example.org", "rejected");
        database.run("UPDATE record SET sealed = (SELECT sealed FROM record ORDER BY id LIMIT 1)");
        int refused = 0;
        for (const auto* key : {"anna@example.org", "mallory@example.org"}) {
            try {
                records.get("acceptance", key);
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::state_corrupt);
                QCOMPARE(error.fact("kind"), std::string("acceptance"));
                ++refused;
            }
        }
        QCOMPARE(refused, 1);
    }

    void refusesARecordUnderAnotherKind() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        records.put("pin", "k", "v");
        database.run("UPDATE record SET kind = 'latch'");
        SEALPOST_THROWS(records.all("latch"), ErrorCode::state_corrupt);
        QVERIFY(!records.get("latch", "k"));
    }

    void derivesOneKeyForEachPurpose() {
        const auto database = Database::in_memory();
        const SealedRecords records(database, test_key());
        QCOMPARE(records.derive("drafts").size(), std::size_t{32});
        QVERIFY(records.derive("drafts").reveal() == records.derive("drafts").reveal());
        QVERIFY(records.derive("drafts").reveal() != records.derive("index").reveal());
    }
};

QTEST_GUILESS_MAIN(SealedRecordsTest)
#include "sealed_records_test.moc"
