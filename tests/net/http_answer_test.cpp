// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of HTTP servers, right and wrong, whole and in single bytes.
#include "core/net/http_answer.h"

#include "core/base/error.h"
#include "core/base/limits.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::net;

namespace {

constexpr std::size_t bound = 100;

/// "STATUS BODY", or the fault.
std::string read(std::string_view bytes, std::size_t step) {
    HttpAnswerReader reader(bound);
    try {
        for (std::size_t at = 0; at < bytes.size(); at += step) reader.feed(bytes.substr(at, step));
        if (!reader.done()) reader.finish();
        return std::to_string(reader.status()) + " " + reader.body();
    } catch (const Error& error) {
        return std::string(name_of(error.code())) + " " + error.fact("detail");
    }
}

} // namespace

class HttpAnswerTest : public QObject {
    Q_OBJECT

  private slots:
    void reads_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const std::string& bytes, const char* expected) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(expected);
        };
        const std::string ok = "HTTP/1.1 200 OK\r\n";
        row("a length", ok + "Content-Length: 5\r\n\r\nhello", "200 hello");
        row("what follows is ignored", ok + "Content-Length: 5\r\n\r\nhello HTTP/1.1", "200 hello");
        row("names in any case", ok + "CONTENT-LENGTH:5\r\n\r\nhello", "200 hello");
        row("no body", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "404 ");
        row("no reason", "HTTP/1.1 204\r\n\r\n", "204 ");
        row("until the end", "HTTP/1.0 200 OK\r\n\r\nhello", "200 hello");
        row("line feeds alone", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello", "200 hello");
        row("chunks",
            ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\nTrailer: x\r\n\r\n",
            "200 hello");
        row("an informational answer first",
            "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok + "Content-Length: 2\r\n\r\nhi", "200 hi");
        row("identity", ok + "Content-Encoding: identity\r\nContent-Length: 2\r\n\r\nhi", "200 hi");
        row("compressed", ok + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\nhi",
            "server-protocol encoding");
        row("another transfer encoding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n",
            "server-protocol encoding");
        row("both lengths", ok + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n",
            "server-protocol encoding");
        row("two lengths", ok + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
            "server-protocol header");
        row("the same length twice", ok + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", "200 hello");
        row("2 GB announced", ok + "Content-Length: 2147483648\r\n\r\n", "server-protocol too-large");
        row("a length beyond 64 bits", ok + "Content-Length: 99999999999999999999999\r\n\r\n",
            "server-protocol header");
        row("a negative length", ok + "Content-Length: -1\r\n\r\n", "server-protocol header");
        row("a large chunk", ok + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n",
            "server-protocol too-large");
        row("chunks without end",
            ok + "Transfer-Encoding: chunked\r\n\r\n40\r\n" + std::string(64, 'x') + "\r\n40\r\n",
            "server-protocol too-large");
        row("a stream without end", ok + "\r\n" + std::string(bound + 1, 'x'), "server-protocol too-large");
        row("no chunk size", ok + "Transfer-Encoding: chunked\r\n\r\nhello\r\n", "server-protocol chunk");
        row("a chunk with something behind", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n",
            "server-protocol chunk");
        row("cut in the body", ok + "Content-Length: 5\r\n\r\nhel", "server-protocol cut-short");
        row("cut in the header", ok + "Content-Le", "server-protocol cut-short");
        row("cut in the chunks", ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
            "server-protocol cut-short");
        row("nothing", "", "server-protocol cut-short");
        row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", "server-protocol not-http");
        row("HTTP/2", "HTTP/2 200\r\n\r\n", "server-protocol not-http");
        row("no status", "HTTP/1.1 two hundred\r\n\r\n", "server-protocol not-http");
        row("a status of one digit", "HTTP/1.1 2\r\n\r\n", "server-protocol not-http");
        row("a folded field", ok + "X: a\r\n b\r\n\r\n", "server-protocol header");
        row("a space before the colon", ok + "Content-Length : 5\r\n\r\nhello", "server-protocol header");
        row("a header without end", ok + "X: " + std::string(limits::http_head, 'x'),
            "server-protocol header");
        row(
            "informational answers without end",
            [] {
                std::string many;
                for (int i = 0; i < 5000; ++i) many += "HTTP/1.1 100 Continue\r\n\r\n";
                return many;
            }(),
            "server-protocol header");
    }
    void reads() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        for (const std::size_t step : {std::size_t{1}, std::size_t{7}, std::size_t{1 << 20}})
            QCOMPARE(read(bytes.toStdString(), step), expected.toStdString());
    }
    void givesFields() {
        HttpAnswerReader reader(bound);
        reader.feed("HTTP/1.1 301 Moved\r\nLocation:  https://example.org/ \r\nContent-Length: 0\r\n\r\n");
        QVERIFY(reader.done());
        QCOMPARE(reader.header("location"), std::string("https://example.org/"));
        QCOMPARE(reader.header("server"), std::string());
    }
};

QTEST_GUILESS_MAIN(HttpAnswerTest)
#include "http_answer_test.moc"
