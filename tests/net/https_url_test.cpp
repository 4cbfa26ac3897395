// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/https_url.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::net;

class HttpsUrlTest : public QObject {
    Q_OBJECT

  private slots:
    void parses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // empty: none
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("https://example.org", "https://example.org/");
        row("HTTPS://Example.ORG/A?b=c", "https://example.org/A?b=c");
        row("https://example.org:443/", "https://example.org/");
        row("https://example.org:8443/x#part", "https://example.org:8443/x");
        row("https://example.org?q", "https://example.org/?q");
        row("https://127.0.0.1:1/", "https://127.0.0.1:1/");
        row("https://[::1]:8443/x", "https://[::1]:8443/x");
        row("https://[::1]/x", "https://[::1]/x");
        row("http://example.org/", "");
        row("file:///etc/passwd", "");
        row("https:/example.org", "");
        row("https://", "");
        row("https://user@example.org/", "");
        row("https://user:pass@example.org/", "");
        row("https://example.org:0/", "");
        row("https://example.org:99999/", "");
        row("https://exa mple.org/", "");
        row("https://example.org/a b", "");
        row("https://example.org/\r\nHost: evil", "");
        row("https://ex\xc3\xa4mple.org/", "");
        row("", "");
    }
    void parses() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto url = HttpsUrl::parse(text.toStdString());
        QCOMPARE(url ? to_string(*url) : std::string(), expected.toStdString());
        if (url) QVERIFY(HttpsUrl::parse(to_string(*url)) == url);
    }

    void resolves_data() {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* reference, const char* expected) {
            QTest::newRow(reference) << QByteArray(reference) << QByteArray(expected);
        };
        row("https://www.example.org/y", "https://www.example.org/y");
        row("//www.example.org/y", "https://www.example.org/y");
        row("/y?z", "https://example.org/y?z");
        row("y", "https://example.org/a/y");
        row("?z", "https://example.org/a/b?z");
        row("y:z/w", "");
        row("./y:z", "https://example.org/a/./y:z");
        row("#part", "https://example.org/a/b?q");
        row("http://example.org/a/b", "");
        row("ftp://example.org/", "");
        row("javascript:alert(1)", "");
        row("//user@example.org/", "");
        row("/a b", "");
    }
    void resolves() {
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, expected);
        const auto base = HttpsUrl::parse("https://example.org/a/b?q").value();
        const auto url = base.resolve(reference.toStdString());
        QCOMPARE(url ? to_string(*url) : std::string(), expected.toStdString());
    }

    void encodes() {
        QCOMPARE(percent_encoded("Joe.Doe-1_~"), std::string("Joe.Doe-1_~"));
        QCOMPARE(percent_encoded("a b&c=\xc3\xa4\n"), std::string("a%20b%26c%3D%C3%A4%0A"));
    }
};

QTEST_GUILESS_MAIN(HttpsUrlTest)
#include "https_url_test.moc"
