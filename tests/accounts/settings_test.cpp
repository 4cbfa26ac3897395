// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/settings.h"

#include "core/accounts/server_lookup.h"

#include "core/base/error.h"
#include "core/transport/submission.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::accounts;
using state::StateKeyPlace;

namespace {

struct Fixture {
    test::TemporaryFolder folder;
    std::optional<StateKeyPlace> place;
    Settings settings{folder / "config.toml",
                      AccountFile(folder / "accounts.toml"),
                      {.place = [this] { return place; }, .move = [this](StateKeyPlace to) { place = to; }}};

    Fixture() { AccountFile(folder / "accounts.toml").add({.address = "anna@example.org"}); }
    std::string text() const { return test::file_bytes(folder / "config.toml"); }
};

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

  private slots:
    void setsAndGets_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("usual");
        QTest::addColumn<QString>("value");
        QTest::newRow("wkd") << "lookup.wkd"
                             << "off"
                             << "on";
        QTest::newRow("wkd url") << "lookup.wkd.url"
                                 << ""
                                 << "https://127.0.0.1:8443/x";
        QTest::newRow("wkd authority") << "lookup.wkd.ca-file"
                                       << ""
                                       << "/etc/a \"b\".pem";
        QTest::newRow("name server") << "lookup.servers.dns"
                                     << ""
                                     << "127.0.0.1:5353";
        QTest::newRow("servers url") << "lookup.servers.url"
                                     << ""
                                     << "https://localhost:8443/";
        QTest::newRow("servers authority") << "lookup.servers.ca-file"
                                           << ""
                                           << "/etc/ca.pem";
        QTest::newRow("undo") << "undo.seconds"
                              << "0"
                              << "30";
        QTest::newRow("revocation") << "revocation.hard"
                                    << "off"
                                    << "on";
        QTest::newRow("state key") << "state-key"
                                   << ""
                                   << "file";
        QTest::newRow("policy") << "anna@example.org.policy"
                                << "require"
                                << "no-mixed";
        QTest::newRow("prefer") << "anna@example.org.policy"
                                << "require"
                                << "prefer";
        QTest::newRow("engine") << "anna@example.org.engine"
                                << "auto"
                                << "smime";
        QTest::newRow("sent") << "anna@example.org.sent"
                              << "append"
                              << "provider";
        QTest::newRow("headers") << "anna@example.org.headers"
                                 << "baseline"
                                 << "shy";
        QTest::newRow("sign style") << "anna@example.org.sign-style"
                                    << "multipart"
                                    << "unobtrusive";
        QTest::newRow("REQUIRETLS") << "anna@example.org.require-tls"
                                    << "off"
                                    << "on";
        QTest::newRow("reports") << "anna@example.org.notify"
                                 << "default"
                                 << "success,failure";
        QTest::newRow("no reports") << "anna@example.org.notify"
                                    << "default"
                                    << "never";
        QTest::newRow("own key") << "anna@example.org.pgp-key"
                                 << "" << QString(40, 'A');
        QTest::newRow("own certificate") << "anna@example.org.smime-key"
                                         << "" << QString(64, '0');
    }
    void setsAndGets() {
        QFETCH(QString, name);
        QFETCH(QString, usual);
        QFETCH(QString, value);
        Fixture fixture;
        auto& settings = fixture.settings;
        QCOMPARE(settings.get(name.toStdString()), usual.toStdString());
        settings.set(name.toStdString(), value.toStdString());
        QCOMPARE(settings.get(name.toStdString()), value.toStdString());
        const auto all = settings.list();
        QCOMPARE(all.size(), std::size_t{18});
        int matching = 0;
        for (const auto& setting : all)
            if (setting.name == name.toStdString() && setting.value == value.toStdString()) ++matching;
        QCOMPARE(matching, 1);
        if (name != "state-key") settings.set(name.toStdString(), usual.toStdString());
        if (name != "state-key") QCOMPARE(settings.get(name.toStdString()), usual.toStdString());
    }

    void refusesWhatASettingDoesNotTake_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("switch") << "lookup.wkd"
                                << "yes";
        QTest::newRow("empty switch") << "revocation.hard"
                                      << "";
        QTest::newRow("plain http") << "lookup.wkd.url"
                                    << "http://example.org/";
        QTest::newRow("no host") << "lookup.wkd.url"
                                 << "https:///x";
        QTest::newRow("blank in an address") << "lookup.wkd.url"
                                             << "https://a b/";
        QTest::newRow("a name server by name") << "lookup.servers.dns"
                                               << "ns.example.org:53";
        QTest::newRow("a name server without its port") << "lookup.servers.dns"
                                                        << "127.0.0.1";
        QTest::newRow("a name server with IPv6") << "lookup.servers.dns"
                                                 << "[::1]:53";
        QTest::newRow("negative") << "undo.seconds"
                                  << "-1";
        QTest::newRow("too long") << "undo.seconds"
                                  << "86401";
        QTest::newRow("no number") << "undo.seconds"
                                   << "5s";
        QTest::newRow("place") << "state-key"
                               << "cloud";
        QTest::newRow("policy") << "anna@example.org.policy"
                                << "maybe";
        QTest::newRow("headers") << "anna@example.org.headers"
                                 << "hide";
        QTest::newRow("REQUIRETLS") << "anna@example.org.require-tls"
                                    << "yes";
        QTest::newRow("empty REQUIRETLS") << "anna@example.org.require-tls"
                                          << "";
        QTest::newRow("reports") << "anna@example.org.notify"
                                 << "always";
        QTest::newRow("own key") << "anna@example.org.pgp-key" << QString(16, 'A');
        QTest::newRow("unknown") << "lookup.vks"
                                 << "on";
        QTest::newRow("unknown of an account") << "anna@example.org.password"
                                               << "x";
        QTest::newRow("no name") << ""
                                 << "x";
        QTest::newRow("dot alone") << ".sent"
                                   << "none";
    }
    void refusesWhatASettingDoesNotTake() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Fixture fixture;
        const auto accounts = test::file_bytes(fixture.folder / "accounts.toml");
        SEALPOST_THROWS(fixture.settings.set(name.toStdString(), value.toStdString()), ErrorCode::usage);
        QVERIFY(!std::filesystem::exists(fixture.folder / "config.toml"));
        QCOMPARE(test::file_bytes(fixture.folder / "accounts.toml"), accounts);
        QVERIFY(!fixture.place);
    }

    /// Accounts know no transport: their word for reports must be what it reads.
    void notifyIsWhatIsSaidToServers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        for (const char* text : {"never", "success", "failure", "delay", "success,failure,delay"})
            QTest::newRow(text) << QString(text) << QString(text);
        QTest::newRow("in another order") << "delay,success"
                                          << "success,delay";
        for (const char* text : {"", "always", "never,success", "success,never", "success,success",
                                 "success,success,delay", "success, failure", "SUCCESS", "success,", ","})
            QTest::newRow(*text ? text : "nothing") << QString(text) << QString();
    }
    void notifyIsWhatIsSaidToServers() {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const auto notify = parse_notify(text.toStdString());
        const auto said = transport::parse_delivery_reports(text.toStdString());
        QCOMPARE(QString::fromStdString(notify.value_or("")), kept);
        QCOMPARE(notify.has_value(), said.has_value());
        if (said) QCOMPARE(*notify, transport::to_string(*said));
        QVERIFY(parse_notify("default") == "" && !transport::parse_delivery_reports("default"));
    }

    void namesTheAccountThatIsNotThere() {
        Fixture fixture;
        SEALPOST_THROWS(fixture.settings.get("bert@example.org.sent"), ErrorCode::no_account);
        SEALPOST_THROWS(fixture.settings.set("bert@example.org.sent", "none"), ErrorCode::no_account);
        SEALPOST_THROWS(fixture.settings.get("lookup"), ErrorCode::usage);
    }

    void leavesCommentsAndTheRestAlone() {
        Fixture fixture;
        const std::string text =
            "# mine\n[undo]\nseconds = 5 # not less\n\n[lookup.wkd]\n# allowed on Monday\n"
            "enabled = true\n";
        fixture.folder.write("config.toml", text);
        fixture.settings.set("undo.seconds", "10");
        fixture.settings.set("lookup.wkd.url", "https://example.org/");
        auto expected = text;
        expected.replace(expected.find("5 #"), 1, "10");
        QCOMPARE(fixture.text(), expected + "url = \"https://example.org/\"\n");
    }

    void loadsForTheProgram() {
        Fixture fixture;
        QVERIFY(load_general_settings(fixture.folder / "config.toml") == GeneralSettings{});
        fixture.folder.write("config.toml",
                             "revocation.hard = true\n[lookup.wkd]\nenabled = true\nca-file = \"ca.pem\"\n"
                             "[lookup.servers]\ndns = \"127.0.0.1:53\"\nurl = \"https://a/\"\n"
                             "ca-file = \"/b.pem\"\n[undo]\nseconds = 20\n");
        const GeneralSettings expected{.lookup_wkd = true,
                                       .wkd_url = "",
                                       .wkd_ca_file = fixture.folder / "ca.pem",
                                       .undo = std::chrono::seconds{20},
                                       .hard_revocation = true};
        QVERIFY(load_general_settings(fixture.folder / "config.toml") == expected);
        const auto servers = load_server_lookup_settings(fixture.folder / "config.toml");
        QVERIFY((servers.name_server == net::Endpoint{"127.0.0.1", 53}));
        QCOMPARE(net::to_string(servers.url.value()), std::string("https://a/"));
        QCOMPARE(servers.ca_file.value(), std::filesystem::path("/b.pem"));
    }

    void tellsWhetherTheUndoWindowWasChosen() {
        Fixture fixture;
        QVERIFY(!chosen_undo(fixture.folder / "config.toml"));
        fixture.settings.set("revocation.hard", "on");
        QVERIFY(!chosen_undo(fixture.folder / "config.toml"));
        fixture.settings.set("undo.seconds", "0");
        QCOMPARE(chosen_undo(fixture.folder / "config.toml").value().count(), 0);
    }

    void refusesAFaultyFile_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no TOML") << QByteArray("undo = \n");
        QTest::newRow("a text for a switch") << QByteArray("[lookup.wkd]\nenabled = \"on\"\n");
        QTest::newRow("a switch for a table") << QByteArray("[lookup]\nwkd = true\n");
        QTest::newRow("plain http") << QByteArray("[lookup.wkd]\nurl = \"http://example.org\"\n");
        QTest::newRow("a name server by name") << QByteArray("[lookup.servers]\ndns = \"a:53\"\n");
        QTest::newRow("too many seconds") << QByteArray("[undo]\nseconds = 1000000\n");
        QTest::newRow("unknown table") << QByteArray("[lookups]\n");
        QTest::newRow("unknown key") << QByteArray("[undo]\nsecond = 1\n");
    }
    void refusesAFaultyFile() {
        QFETCH(QByteArray, text);
        Fixture fixture;
        fixture.folder.write("config.toml", text.toStdString());
        SEALPOST_THROWS(load_general_settings(fixture.folder / "config.toml"), ErrorCode::unreadable_config);
        SEALPOST_THROWS(fixture.settings.list(), ErrorCode::unreadable_config);
        SEALPOST_THROWS(fixture.settings.set("revocation.hard", "on"), ErrorCode::unreadable_config);
        QCOMPARE(fixture.text(), text.toStdString());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
