// SPDX-License-Identifier: GPL-3.0-or-later
// Where the key of an address lies; the hashes are checked against the draft and against GnuPG's own tool.
#include "core/discovery/wkd_address.h"

#include "tests/support/process.h"

#include <QTest>

#include <filesystem>

using namespace sealpost;
using namespace sealpost::discovery;

namespace {

mime::AddrSpec address(const std::string& text) { return mime::AddrSpec::parse(text).value(); }

} // namespace

class WkdAddressTest : public QObject {
    Q_OBJECT

  private slots:
    void encodesInZBase32_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        // RFC 6189 section 5.1.6 gives the alphabet; the values come from the reference implementation's
        // page.
        QTest::newRow("empty") << QByteArray() << QByteArray("");
        QTest::newRow("zero") << QByteArray("\x00", 1) << QByteArray("yy");
        QTest::newRow("all ones") << QByteArray("\xff") << QByteArray("9h");
        QTest::newRow("two bytes") << QByteArray("\xd4\x7a") << QByteArray("4t7y");
        QTest::newRow("three bytes") << QByteArray("\xd4\x7a\x04") << QByteArray("4t7ye");
    }
    void encodesInZBase32() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        QCOMPARE(z_base_32(bytes.toStdString()), expected.toStdString());
    }

    void namesThePlaces() {
        // draft-koch-openpgp-webkey-service, section 3.1.
        const auto urls = wkd_urls(address("Joe.Doe@Example.ORG")).value();
        QCOMPARE(net::to_string(urls.advanced),
                 std::string("https://openpgpkey.example.org/.well-known/openpgpkey/example.org/hu/"
                             "iy9q119eutrkn8s1mk4r39qejnbu3n5q?l=Joe.Doe"));
        QCOMPARE(
            net::to_string(urls.direct),
            std::string(
                "https://example.org/.well-known/openpgpkey/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q?l=Joe.Doe"));
    }
    void agreesWithGnupg_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"joe.doe@example.org", "Joe.Doe@example.org", "a@b.example", "with+tag@example.org",
              "\xc3\xa4rger@example.org", "\xc3\x84RGER@example.org"})
            QTest::newRow(text) << QByteArray(text);
    }
    void agreesWithGnupg() {
        QFETCH(QByteArray, text);
        std::string tool = "gpg-wks-client";
        if (!test::program_exists(tool)) tool = "/usr/lib/gnupg/gpg-wks-client";
        if (!test::program_exists("gpg-wks-client") && !std::filesystem::exists(tool))
            QSKIP("gpg-wks-client is not installed");
        const auto said = test::run_process({tool, "--print-wkd-hash", text.toStdString()});
        QCOMPARE(said.exit_code, 0);
        const std::string hash = said.out.substr(0, said.out.find(' '));
        QCOMPARE(wkd_hash(address(text.toStdString()).local_part()), hash);
    }

    void takesAnotherServer_data() {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("advanced");
        const char* place = "example.org/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q?l=joe.doe";
        const auto row = [&](const char* base, const char* before) {
            QTest::newRow(base) << QByteArray(base) << QByteArray(before) + place;
        };
        row("https://keys.example:8443", "https://keys.example:8443/.well-known/openpgpkey/");
        row("https://keys.example/", "https://keys.example/.well-known/openpgpkey/");
        row("https://keys.example/below", "https://keys.example/below/.well-known/openpgpkey/");
        row("https://keys.example/below/.well-known/openpgpkey",
            "https://keys.example/below/.well-known/openpgpkey/");
        row("https://keys.example/.well-known/openpgpkey/?x", "https://keys.example/.well-known/openpgpkey/");
    }
    void takesAnotherServer() {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, advanced);
        const auto urls =
            wkd_urls(address("joe.doe@example.org"), net::HttpsUrl::parse(base.toStdString()).value())
                .value();
        QCOMPARE(net::to_string(urls.advanced), advanced.toStdString());
        QVERIFY(urls.direct.server == urls.advanced.server);
    }
    void encodesWhatCannotStandInAUrl() {
        const auto urls = wkd_urls(address("\"a b&\"@b\xc3\xbc"
                                           "cher.example"))
                              .value();
        QVERIFY(urls.advanced.target.ends_with("?l=a%20b%26"));
        QCOMPARE(urls.advanced.server.host, std::string("openpgpkey.xn--bcher-kva.example"));
        QVERIFY(urls.advanced.target.find("/xn--bcher-kva.example/") != std::string::npos);
    }
    void asksNoBareAddress() { QVERIFY(!wkd_urls(address("anna@[192.0.2.1]"))); }
};

QTEST_GUILESS_MAIN(WkdAddressTest)
#include "wkd_address_test.moc"
