// SPDX-License-Identifier: GPL-3.0-or-later
// IMAP servers that attack the parser, or break off at any point. Each ends with an error, in bounded time
// and memory.
#include "core/transport/imap_client.h"
#include "tests/support/loopback_server.h"
#include "tests/support/qt_error.h"
#include "tests/support/test_pki.h"

#include <sys/resource.h>

using namespace sealpost;
using namespace sealpost::transport;

#ifdef __SANITIZE_ADDRESS__
// libetpan forgets what it has parsed of a response that breaks off. (What we are to free is checked in the
// test against Dovecot.)
extern "C" const char* __lsan_default_suppressions() { return "leak:libetpan.so\n"; }
#endif

namespace {

long peak_memory_kib() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class HostileImapTest : public QObject {
    Q_OBJECT

    test::TestPki pki_;
    net::NoActivityLog log_;
    SystemClock clock_;
    NoPrompts prompts_;
    net::Dialer dialer_{log_, clock_};

    // Answers to each command by its verb; {tag} is filled in. Without an answer the server falls silent;
    // "CLOSE" at the end of one closes.
    using Answers = std::map<std::string, std::string>;

    test::LoopbackServer::Session session(Answers answers) const {
        answers.try_emplace("CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK done\r\n");
        answers.try_emplace("AUTHENTICATE", "+ \r\n");
        answers.try_emplace(
            "EXAMINE", "* 3 EXISTS\r\n* OK [UIDVALIDITY 1] so\r\n* OK [UIDNEXT 9] so\r\n{tag} OK done\r\n");
        const test::ServerTls tls{.certificate = pki_.certificate("good"), .key = pki_.key("good")};
        return [answers, tls](test::ServerConnection& connection) {
            if (!connection.start_tls(tls)) return;
            const auto say = [&](std::string text, const std::string& tag) {
                for (std::size_t at; (at = text.find("{tag}")) != std::string::npos;)
                    text.replace(at, 5, tag);
                if (text == "SILENCE") return connection.wait_for_end();
                const bool close = text.ends_with("CLOSE");
                connection.write(close ? std::string_view(text).substr(0, text.size() - 5)
                                       : std::string_view(text));
                if (close) throw test::ServerConnection::Closed{};
            };
            const auto greeting = answers.find("GREETING");
            say(greeting == answers.end() ? "* OK ready\r\n" : greeting->second, "");
            for (;;) {
                const std::string line = connection.read_line();
                const auto blank = line.find(' ');
                const std::string tag = line.substr(0, blank);
                std::string verb = line.substr(blank + 1, line.find(' ', blank + 1) - blank - 1);
                if (verb == "UID") verb = "FETCH";
                const auto answer = answers.find(verb);
                if (answer == answers.end()) throw test::ServerConnection::Closed{};
                say(answer->second, tag);
                if (answer->second.ends_with("BODY[] {134217728}\r\n")) {
                    const std::string piece(65536, 'x');
                    for (int i = 0; i < 2048; ++i) connection.write(piece);
                    connection.write(")\r\n" + tag + " OK done\r\n");
                }
                if (verb != "AUTHENTICATE") continue;
                connection.read_line();
                connection.write(tag + " OK in\r\n");
            }
        };
    }

    struct Attempt {
        std::string code = "accepted";
        Facts facts{};
        std::string fetched{};
    };

    Attempt attempt(const test::LoopbackServer& server, std::chrono::milliseconds timeout) {
        net::VolatileTlsMemory memory;
        const net::Surroundings surroundings{dialer_, memory, clock_, timeout};
        const Operation operation{prompts_};
        Attempt result;
        StringSink sink;
        try {
            ImapClient imap(surroundings, {{"localhost", server.port()}, net::Security::implicit, pki_.ca()},
                            Credential::with_password("anna", Secret("pw")));
            imap.connect(operation);
            imap.folders(operation);
            imap.examine("INBOX", operation);
            imap.list(3, operation);
            imap.fetch(7, sink, operation);
        } catch (const Error& error) {
            result.code = name_of(error.code());
            result.facts = error.facts();
        }
        if (sink.committed()) result.fetched = sink.take();
        return result;
    }

    static constexpr const char* good_list = "* LIST () \"/\" INBOX\r\n{tag} OK done\r\n";
    static constexpr const char* good_fetch =
        "* 3 FETCH (UID 7 RFC822.SIZE 5 BODY[] {5}\r\nhello)\r\n{tag} OK done\r\n";

  private slots:
    void theControlIsAccepted() {
        const test::LoopbackServer server(session({{"LIST", good_list}, {"FETCH", good_fetch}}));
        const auto result = attempt(server, std::chrono::seconds(10));
        QCOMPARE(result.code, std::string("accepted"));
        QCOMPARE(result.fetched, std::string("hello"));
    }

    void attacks_data() {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* verb, const QByteArray& answer, const char* code) {
            QTest::newRow(name) << QString(verb) << answer << QString(code);
        };
        row("closes at once", "GREETING", "CLOSE", "connection-lost");
        row("closes in the greeting", "GREETING", "* OK reCLOSE", "connection-lost");
        row("BYE", "GREETING", "* BYE too many\r\nCLOSE", "server-busy");
        row("not IMAP", "GREETING", "220 smtp.example ESMTP\r\nCLOSE", "server-protocol");
        row("PREAUTH", "GREETING", "* PREAUTH welcome\r\n", "server-protocol");
        row("closes in the capabilities", "CAPABILITY", "* CAPABILITY IMAP4rCLOSE", "connection-lost");
        row("closes in the list", "LIST", "* LIST (\\Sent) \"/\" SeCLOSE", "connection-lost");
        row("closes after a literal's length", "LIST", "* LIST () \"/\" {100}\r\nCLOSE", "connection-lost");
        row("closes in a literal", "LIST", "* LIST () \"/\" {100}\r\nabcCLOSE", "connection-lost");
        row("20,000 brackets", "FETCH", "* 1 FETCH (BODYSTRUCTURE " + QByteArray(20000, '(') + "\r\n",
            "server-protocol");
        row("20,000 brackets, closed", "FETCH",
            "* 1 FETCH (BODYSTRUCTURE " + QByteArray(20000, '(') + QByteArray(20000, ')') +
                ")\r\n{tag} OK done\r\n",
            "server-protocol");
        row("literal of 4 GB", "LIST", "* LIST () \"/\" {4000000000}\r\nx", "server-protocol");
        row("literal of 4 GB in a response code", "LIST", "* NO [BADCHARSET ({4000000000}\r\nx",
            "server-protocol");
        row("line without an end", "LIST", "* LIST () \"/\" " + QByteArray(6 << 20, 'x'), "server-protocol");
        row("a quoted string without an end", "LIST", "* LIST () \"/\" \"" + QByteArray(6 << 20, 'x'),
            "server-protocol");
        row("refuses the folder list", "LIST", "{tag} NO not for you\r\n", "server-refused");
        row("knows no LIST", "LIST", "{tag} BAD what\r\n", "server-refused");
        row("nonsense", "LIST", "\x01\x02\x03\r\n\r\n\r\n", "server-protocol");
        row("another tag", "LIST", "zzz OK\r\nCLOSE", "server-protocol");
        row("refuses the folder", "EXAMINE", "{tag} NO not there\r\n", "not-found");
        row("BYE instead of an answer", "LIST", "* BYE shutting down\r\nCLOSE", "connection-lost");
        row("closes in the body", "FETCH", "* 3 FETCH (UID 7 RFC822.SIZE 100 BODY[] {100}\r\nhellCLOSE",
            "connection-lost");
        row("a message of 4 GB", "FETCH", "* 3 FETCH (UID 7 BODY[] {4000000000}\r\n", "server-protocol");
        row("a subject of 2 GB", "FETCH", "* 3 FETCH (UID 7 ENVELOPE (NIL {2000000000}\r\n",
            "server-protocol");
    }
    void attacks() {
        QFETCH(QString, verb);
        QFETCH(QByteArray, answer);
        QFETCH(QString, code);
        Answers answers{{"LIST", good_list}, {"FETCH", good_fetch}};
        answers[verb.toStdString()] = answer.toStdString();
        const long before = peak_memory_kib();
        const test::LoopbackServer server(session(answers));
        const auto result = attempt(server, std::chrono::seconds(10));
        QCOMPARE(QString::fromStdString(result.code), code);
        QVERIFY(result.fetched.empty());
        QVERIFY2(peak_memory_kib() - before < (64 << 10), "memory");
    }

    void aLargeMessageIsFetchedInConstantMemory() {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer keeps freed memory for a while");
#endif
        const test::LoopbackServer server(
            session({{"FETCH", "* 3 FETCH (UID 7 RFC822.SIZE 134217728 BODY[] {134217728}\r\n"}}));
        net::VolatileTlsMemory memory;
        const net::Surroundings surroundings{dialer_, memory, clock_, std::chrono::seconds(30)};
        const Operation operation{prompts_};
        ImapClient imap(surroundings, {{"localhost", server.port()}, net::Security::implicit, pki_.ca()},
                        Credential::with_password("anna", Secret("pw")));
        imap.connect(operation);
        imap.examine("INBOX", operation);
        std::uint64_t received = 0;
        FunctionSink sink([&](std::string_view bytes) { received += bytes.size(); });
        const long before = peak_memory_kib();
        imap.fetch(7, sink, operation);
        QCOMPARE(received, std::uint64_t{128} << 20);
        QVERIFY2(peak_memory_kib() - before < (8 << 10), "memory");
    }

    void aBodyOfAnotherSizeIsNotCommitted() {
        const test::LoopbackServer server(session(
            {{"LIST", good_list},
             {"FETCH", "* 3 FETCH (UID 7 RFC822.SIZE 500 BODY[] {5}\r\nhello)\r\n{tag} OK done\r\n"}}));
        const auto result = attempt(server, std::chrono::seconds(10));
        QCOMPARE(result.code, std::string("server-protocol"));
        QVERIFY(result.fetched.empty());
    }

    void aQuotedBodyIsTakenToo() {
        const test::LoopbackServer server(
            session({{"LIST", good_list},
                     {"FETCH", "* 3 FETCH (UID 7 RFC822.SIZE 5 BODY[] \"hello\")\r\n{tag} OK done\r\n"}}));
        QCOMPARE(attempt(server, std::chrono::seconds(10)).fetched, std::string("hello"));
    }

    void silenceEndsWithTheTimeout_data() {
        QTest::addColumn<QString>("verb");
        for (const char* verb : {"GREETING", "CAPABILITY", "AUTHENTICATE", "LIST", "EXAMINE", "FETCH"})
            QTest::newRow(verb) << QString(verb);
    }
    void silenceEndsWithTheTimeout() {
        QFETCH(QString, verb);
        Answers answers{{"LIST", good_list}, {"FETCH", good_fetch}};
        answers[verb.toStdString()] = "SILENCE";
        const test::LoopbackServer server(session(answers));
        const auto result = attempt(server, std::chrono::milliseconds(300));
        QCOMPARE(result.code, std::string("server-silent"));
    }

    void aStopEndsTheWait() {
        const test::LoopbackServer server(session({{"LIST", "SILENCE"}}));
        net::VolatileTlsMemory memory;
        const net::Surroundings surroundings{dialer_, memory, clock_, std::chrono::minutes(5)};
        std::stop_source stop;
        const Operation operation{prompts_, stop.get_token()};
        ImapClient imap(surroundings, {{"localhost", server.port()}, net::Security::implicit, pki_.ca()},
                        Credential::with_password("anna", Secret("pw")));
        imap.connect(operation);
        std::thread stopper([&] {
            // The command has been heard: the client waits for the answer.
            while (server.heard().find("LIST") == std::string::npos) std::this_thread::yield();
            stop.request_stop();
        });
        SEALPOST_THROWS(imap.folders(operation), ErrorCode::cancelled);
        stopper.join();
    }
};

QTEST_GUILESS_MAIN(HostileImapTest)
#include "hostile_imap_test.moc"
