// SPDX-License-Identifier: GPL-3.0-or-later
// The scripted server of the fuzzers: a good script is taken from its first word to its last, over TLS from
// the beginning and after STARTTLS. Otherwise nothing would be fuzzed but a refusal.
#include "core/transport/imap_client.h"
#include "tests/fuzz/scripted_server.h"
#include "tests/support/corpora.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::transport;

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
        const std::string seed = test::file_bytes(test::source_root() / "tests/fuzz/corpus/imap_session" /
                                                  QTest::currentDataTag());
        const net::Endpoint endpoint{"mail.example", 143};
        net::VolatileTlsMemory memory;
        memory.store(endpoint, {.pin = fuzz::scripted_server_pin()});
        net::NoActivityLog log;
        const test::FixedClock clock("2026-11-24T09:00:00Z");
        NoPrompts prompts;
        const Operation operation{prompts};
        std::string in_clear;
        fuzz::ScriptedDialer dialer(log, clock, std::string_view(seed).substr(1),
                                    [&](std::string_view bytes) { in_clear += bytes; });
        const net::Surroundings surroundings{dialer, memory, clock};
        ImapClient imap(
            surroundings,
            {endpoint, starttls ? net::Security::starttls : net::Security::implicit, std::nullopt},
            Credential::with_password("anna", Secret("pw")));
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
        // Behind the last word there is only the end.
        try {
            imap.check_connection(operation);
            QFAIL("the server is silent, and yet answers");
        } catch (const Error& error) {
            QVERIFY2(error.code() == ErrorCode::connection_lost, error.what());
        }
    }
};

QTEST_GUILESS_MAIN(ScriptedSessionTest)
#include "scripted_session_test.moc"
