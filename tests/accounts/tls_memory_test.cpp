// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/tls_memory.h"

#include "core/base/error.h"
#include "core/state/sealed_records.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::accounts;
using state::Database;
using state::SealedRecords;

namespace {

const net::Endpoint server{.host = "imap.canary.example", .port = 993};

Secret test_key() { return Secret(std::string(32, 'k')); }

net::ServerMemory full_memory() {
    net::ServerMemory memory;
    memory.security = net::Security::implicit;
    memory.chain_verified = true;
    memory.mechanism = "SCRAM-SHA-256";
    memory.pin = std::string(64, 'A');
    return memory;
}

} // namespace

class TlsMemoryTest : public QObject {
    Q_OBJECT

  private slots:
    void knowsNothingOfANewServer() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        QVERIFY(SealedTlsMemory(records).load(server) == net::ServerMemory{});
    }

    void remembersAcrossRuns() {
        test::TemporaryFolder folder;
        {
            const Database database(folder / "db");
            SealedRecords records(database, test_key());
            SealedTlsMemory(records).store(server, full_memory());
        }
        const Database database(folder / "db");
        SealedRecords records(database, test_key());
        SealedTlsMemory memory(records);
        QVERIFY(memory.load(server) == full_memory());
        QVERIFY(memory.load({.host = server.host, .port = 143}) == net::ServerMemory{});
        QVERIFY(memory.load({.host = "IMAP.canary.example", .port = 993}) == full_memory());
        QVERIFY(!folder.contains("canary"));
    }

    void resettingTheLatchKeepsThePin() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        SealedTlsMemory memory(records);
        memory.store(server, full_memory());
        memory.reset_latch(server);
        net::ServerMemory expected;
        expected.pin = full_memory().pin;
        QVERIFY(memory.load(server) == expected);
        memory.store(server, {});
        memory.reset_latch(server);
        QVERIFY(memory.load(server) == net::ServerMemory{});
    }

    void aWeakenedRecordIsAnError() {
        const auto database = Database::in_memory();
        SealedRecords records(database, test_key());
        SealedTlsMemory memory(records);
        memory.store(server, full_memory());
        database.run("UPDATE record SET sealed = zeroblob(length(sealed))");
        SEALPOST_THROWS(memory.load(server), ErrorCode::state_corrupt);
        SEALPOST_THROWS(memory.reset_latch(server), ErrorCode::state_corrupt);
    }
};

QTEST_GUILESS_MAIN(TlsMemoryTest)
#include "tls_memory_test.moc"
