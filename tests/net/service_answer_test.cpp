// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of name servers, most of them hostile; and the order of RFC 2782.
#include "core/net/service_answer.h"

#include "core/base/error.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <cstdint>

#include <algorithm>
#include <map>

using namespace sealpost;
using namespace sealpost::net;

namespace {

constexpr const char* question = "_imaps._tcp.example.org";
/// The name in the question, which stands behind the 12 octets of the header.
const std::string pointer_to_question("\xc0\x0c", 2);
constexpr int srv = 33;
constexpr int cname = 5;

std::string number(std::uint64_t value, int octets) {
    std::string text;
    while (octets-- > 0) text += static_cast<char>(value >> (8 * octets) & 0xff);
    return text;
}

std::string label(const std::string& text) { return static_cast<char>(text.size()) + text; }

std::string name(const std::string& text) {
    std::string result;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('.', begin), text.size());
        result += label(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return result + '\0';
}

std::string record(int type, const std::string& data, const std::string& owner = pointer_to_question,
                   int dns_class = 1) {
    return owner + number(static_cast<unsigned>(type), 2) + number(static_cast<unsigned>(dns_class), 2) +
           number(60, 4) + number(static_cast<unsigned>(data.size()), 2) + data;
}

std::string service(unsigned priority, unsigned weight, unsigned port, const std::string& target,
                    const std::string& owner = pointer_to_question) {
    return record(srv, number(priority, 2) + number(weight, 2) + number(port, 2) + target, owner);
}

std::string message(const std::vector<std::string>& records, unsigned outcome = 0) {
    std::string text = number(0x1234, 2) + number(0x8180 | outcome, 2) + number(1, 2) +
                       number(static_cast<unsigned>(records.size()), 2) + number(0, 4) + name(question) +
                       number(srv, 2) + number(1, 2);
    for (const auto& one : records) text += one;
    return text;
}

std::vector<std::string> copies(const std::string& text, std::size_t count) {
    return std::vector<std::string>(count, text);
}

/// "offered host:port …", "absent", "declined", or the fault.
std::string outcome_of(const std::string& answer) {
    try {
        const auto parsed = parse_service_answer(answer, question);
        if (parsed.state == ServiceState::absent) return "absent";
        if (parsed.state == ServiceState::declined) return "declined";
        std::string text = "offered";
        for (const auto& one : parsed.records) text += " " + to_string(one.server);
        return text;
    } catch (const Error& error) {
        return error.code() == ErrorCode::server_protocol ? error.fact("detail") : "another error";
    }
}

} // namespace

class ServiceAnswerTest : public QObject {
    Q_OBJECT

  private slots:
    void reads_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* title, const std::string& answer, const char* expected) {
            QTest::newRow(title) << QByteArray::fromStdString(answer) << expected;
        };
        const std::string good = service(0, 1, 993, name("imap.example.org"));
        row("one", message({good}), "offered imap.example.org:993");
        row("upper case", message({service(0, 1, 993, name("IMAP.Example.ORG"))}),
            "offered imap.example.org:993");
        row("two", message({good, service(5, 1, 10993, name("b.example"))}),
            "offered imap.example.org:993 b.example:10993");
        // The target may be compressed, although RFC 2782 says that it must not.
        row("compressed target", message({service(0, 1, 993, label("imap") + std::string("\xc0\x18", 2))}),
            "offered imap.example.org:993");
        row("none", message({}), "absent");
        row("no such name", message({}, 3), "absent");
        row("not offered", message({service(0, 0, 0, std::string(1, '\0'))}), "declined");
        row("not offered, with a port", message({service(0, 0, 993, std::string(1, '\0'))}), "declined");
        row("an alias",
            message({record(cname, name("mail.example.net")),
                     service(0, 1, 993, name("imap.example.net"), name("mail.example.net"))}),
            "offered imap.example.net:993");
        row("records of another name", message({service(0, 1, 993, name("evil.example"), name("other.org"))}),
            "absent");
        row("records of another class",
            message({record(srv, number(0, 6) + name("evil.example"), pointer_to_question, 3)}), "absent");
        row("records of another type", message({record(16, label("v=spf1"))}), "absent");
        row("an alias of itself", message(copies(record(cname, name(question)), 100)), "absent");

        row("port 0", message({service(0, 1, 0, name("imap.example.org")), good}),
            "offered imap.example.org:993");
        row("an address", message({service(0, 1, 993, name("192.0.2.1"))}), "absent");
        row("an address in another form", message({service(0, 1, 993, name("0x7f000001"))}), "absent");
        row("a control character", message({service(0, 1, 993, label("im\nap") + name("example.org"))}),
            "absent");
        row("an escape sequence", message({service(0, 1, 993, label("\x1b[2J") + name("example.org"))}),
            "absent");
        row("a zero octet",
            message({service(0, 1, 993, label(std::string("im\0ap", 5)) + name("example.org"))}), "absent");
        row("a dot within a label", message({service(0, 1, 993, label("imap.example.org") + name("evil"))}),
            "absent");
        row("a slash", message({service(0, 1, 993, label("a/b") + name("example.org"))}), "absent");
        row("a hyphen in front", message({service(0, 1, 993, name("-imap.example.org"))}), "absent");
        row("UTF-8",
            message({service(0, 1, 993,
                             name("b\xc3\xbc"
                                  "cher.example"))}),
            "absent");

        row("empty", "", "dns-message");
        row("text", "HTTP/1.1 200 OK\r\n\r\n", "dns-message");
        row("cut short", message({good}).substr(0, message({good}).size() - 3), "dns-message");
        row("no target", message({record(srv, number(0, 6))}), "dns-message");
        row("more behind the target", message({service(0, 1, 993, name("a.example") + "xx")}), "dns-message");
        // The header, the question (29 octets), and then this name, which points at itself.
        row("a name that points at itself",
            message({service(0, 1, 993, name("a.example"), std::string("\xc0\x29", 2))}), "dns-message");
        row("a target that points at itself", message({service(0, 1, 993, std::string("\xc0\x3b", 2))}),
            "dns-message");
        row("a target that points behind the end", message({service(0, 1, 993, std::string("\xff\xff", 2))}),
            "dns-message");
        row("refused", message({}, 5), "dns-failed");
        row("failed", message({}, 2), "dns-failed");
        row("1000 records", message(copies(good, 1000)), "too-many-records");
        row("100 servers", message(copies(good, 100)), "too-many-records");
    }
    void reads() {
        QFETCH(QByteArray, answer);
        QFETCH(QString, expected);
        QCOMPARE(outcome_of(answer.toStdString()), expected.toStdString());
    }

    void knowsHostNames_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* title, const std::string& text, bool good) {
            QTest::newRow(title) << QByteArray::fromStdString(text) << good;
        };
        row("usual", "imap.example.org", true);
        row("one label", "localhost", true);
        row("digits", "4.imap-2.example", true);
        row("an A-label", "xn--bcher-kva.example", true);
        row("253 octets",
            std::string(61, 'a') + "." + std::string(63, 'b') + "." + std::string(63, 'c') + "." +
                std::string(63, 'd'),
            true);
        row("254 octets",
            std::string(62, 'a') + "." + std::string(63, 'b') + "." + std::string(63, 'c') + "." +
                std::string(63, 'd'),
            false);
        row("64 octets in a label", std::string(64, 'a') + ".example", false);
        row("empty", "", false);
        row("a final dot", "imap.example.org.", false);
        row("an empty label", "imap..org", false);
        row("an underscore", "_imaps._tcp.example.org", false);
        row("IPv4", "127.0.0.1", false);
        row("IPv4, short", "127.1", false);
        row("IPv6", "::1", false);
        row("a port", "imap.example.org:993", false);
    }
    void knowsHostNames() {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(is_host_name(text.toStdString()), good);
    }

    void putsThemInOrder() {
        const auto server = [](std::uint16_t priority, std::uint16_t weight, const char* host) {
            return ServiceRecord{.priority = priority, .weight = weight, .server = {host, 993}};
        };
        const std::vector records{server(20, 0, "last"), server(10, 0, "zero"), server(10, 3, "three"),
                                  server(10, 1, "one"), server(0, 65535, "first")};
        const auto hosts = [&](const RandomNumber& random) {
            std::string text;
            for (const auto& one : in_order(records, random)) text += one.server.host + " ";
            return text;
        };
        QCOMPARE(hosts([](std::uint32_t) { return 0U; }), std::string("first zero three one last "));
        QCOMPARE(hosts([](std::uint32_t most) { return most; }), std::string("first one three zero last "));
        QCOMPARE(hosts([](std::uint32_t most) { return std::min(most, 3U); }),
                 std::string("first three one zero last "));
        QVERIFY(in_order({}, random_number).empty());
    }
    void choosesAsTheWeightsSay() {
        const std::vector<ServiceRecord> records{{.priority = 1, .weight = 1, .server = {"light", 993}},
                                                 {.priority = 1, .weight = 3, .server = {"heavy", 993}}};
        // Every number that can come, once: a quarter of the runs begins with the light one (and with it 0,
        // which RFC 2782 gives to the first).
        std::map<std::string, int> first;
        for (std::uint32_t drawn = 0; drawn <= 4; ++drawn) {
            const auto ordered = in_order(records, [&](std::uint32_t most) { return std::min(drawn, most); });
            ++first[ordered.front().server.host];
        }
        QCOMPARE(first["light"], 2);
        QCOMPARE(first["heavy"], 3);
    }
    void drawsNumbersInItsBounds() {
        bool seen[3] = {};
        for (int i = 0; i < 1000; ++i) {
            const auto drawn = random_number(2);
            QVERIFY(drawn <= 2);
            seen[drawn] = true;
        }
        QVERIFY(seen[0] && seen[1] && seen[2]);
        QCOMPARE(random_number(0), 0U);
    }
};

QTEST_GUILESS_MAIN(ServiceAnswerTest)
#include "service_answer_test.moc"
