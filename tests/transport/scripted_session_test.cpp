// SPDX-License-Identifier: GPL-3.0-or-later
// The scripted server of the fuzzers: a good script is taken from its first word to its last, over TLS from
// the beginning and after STARTTLS. Otherwise nothing would be fuzzed but a refusal.
#include "core/outbox/courier.h"
#include "core/transport/imap_client.h"
#include "tests/fuzz/own_copy.h"
#include "tests/fuzz/scripted_server.h"
#include "tests/support/corpora.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::transport;

namespace {

/// A client, not connected yet, and the server that says a seed.
struct Session {
    Session(const char* seed_name, bool starttls)
        : seed(test::file_bytes(test::source_root() / "tests/fuzz/corpus/imap_session" / seed_name)),
          imap(surroundings,
               {endpoint, starttls ? net::Security::starttls : net::Security::implicit, std::nullopt},
               Credential::with_password("anna", Secret("pw"))) {
        memory.store(endpoint, {.pin = fuzz::scripted_server_pin()});
    }

    const std::string seed;
    const net::Endpoint endpoint{"mail.example", 143};
    std::string in_clear{};
    std::string under_tls{};
    net::VolatileTlsMemory memory{};
    net::NoActivityLog log{};
    const test::FixedClock clock{"2026-11-24T09:00:00Z"};
    NoPrompts prompts{};
    const Operation operation{prompts};
    fuzz::ScriptedDialer dialer{log, clock, std::string_view(seed).substr(1),
                                [this](std::string_view bytes) { in_clear += bytes; },
                                [this](std::string_view bytes) { under_tls += bytes; }};
    const net::Surroundings surroundings{dialer, memory, clock};
    ImapClient imap;
};

} // namespace

class ScriptedSessionTest : public QObject {
    Q_OBJECT

  private slots:
    void goesThroughTheWholeScript_data() {
        QTest::addColumn<bool>("starttls");
        QTest::newRow("whole") << false;
        QTest::newRow("starttls") << true;
    }
    void goesThroughTheWholeScript() {
        QFETCH(bool, starttls);
        Session session(QTest::currentDataTag(), starttls);
        ImapClient& imap = session.imap;
        const Operation& operation = session.operation;
        const std::string& in_clear = session.in_clear;
        imap.connect(operation);
        QCOMPARE(in_clear.find("STARTTLS") != std::string::npos, starttls);
        QVERIFY(in_clear.find("AUTHENTICATE") == std::string::npos);
        QCOMPARE(imap.folders(operation).size(), std::size_t{3});
        QCOMPARE(imap.examine("INBOX", operation).messages, 3u);
        const auto entries = imap.list(3, operation);
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries[0].subject, std::string("Hello {5}"));
        StringSink sink;
        imap.fetch(7, sink, operation);
        QCOMPARE(sink.take(), std::string("hello"));
        QCOMPARE(imap.find_message_id("<m@example.org>", operation), (std::vector<std::uint32_t>{7, 8}));
        QCOMPARE(imap.select("INBOX", operation).uidvalidity, 1u);
        QCOMPARE(imap.change_flags(7, {.set = {SystemFlag::seen}}, operation),
                 std::vector<std::string>{"seen"});
        QVERIFY(imap.move(7, "Trash", operation) == Removal::gone);
        QVERIFY(imap.erase(8, operation) == Removal::gone);
        imap.check_connection(operation);
        QVERIFY(imap.wait_for_change(std::chrono::hours(1), operation).has_value());
        expectTheEnd(session);
    }

    void filesThroughTheWholeScript_data() {
        QTest::addColumn<bool>("starttls");
        QTest::newRow("append") << false;
        QTest::newRow("append-starttls") << true;
        QTest::newRow("append-literal-plus") << false;
        QTest::newRow("append-untagged-first") << false;
    }
    void filesThroughTheWholeScript() {
        QFETCH(bool, starttls);
        const auto own = fuzz::seal_own_copy();
        const std::string bytes = read_all(*own.open(), SIZE_MAX);
        Session session(QTest::currentDataTag(), starttls);
        const auto file = [&] {
            return outbox::Courier().append(own, session.imap, "Sent", outbox::Filing::sent,
                                            session.operation);
        };
        session.imap.connect(session.operation);
        session.under_tls.clear();
        QVERIFY((file() == AppendReceipt{.uidvalidity = 38, .uid = 9}));
        // LITERAL+ or not: the server is asked first.
        QVERIFY(session.under_tls.find("{" + std::to_string(bytes.size()) + "}\r\n" + bytes + "\r\n") !=
                std::string::npos);
        QCOMPARE(session.imap.examine("Sent", session.operation).uidvalidity, 38u);
        QVERIFY((file() == AppendReceipt{.uidvalidity = 38, .uid = 10}));
        QCOMPARE(session.imap.find_message_id("<m@example.org>", session.operation),
                 (std::vector<std::uint32_t>{9, 10}));
        session.imap.check_connection(session.operation);
        expectTheEnd(session);
    }

  private:
    /// Behind the last word there is only the end.
    static void expectTheEnd(Session& session) {
        try {
            session.imap.check_connection(session.operation);
            QFAIL("the server is silent, and yet answers");
        } catch (const Error& error) {
            QVERIFY2(error.code() == ErrorCode::connection_lost, error.what());
        }
    }
};

QTEST_GUILESS_MAIN(ScriptedSessionTest)
#include "scripted_session_test.moc"
