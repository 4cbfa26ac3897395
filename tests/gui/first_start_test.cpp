// SPDX-License-Identifier: GPL-3.0-or-later
// The first start, over a provider on loopback: three fields and one click; refusals, and going on later.
#include "app/own_key.h"
#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/start/first_start.h"
#include "tests/gui/support/gui_window.h"
#include "tests/support/dns_server.h"
#include "tests/support/https_server.h"
#include "tests/support/mail_server.h"
#include "tests/support/secret_service_session.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSpinBox>

using namespace sealpost;
using namespace sealpost::test;
using gui::FirstStart;

class FirstStartTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> mail_;
    std::unique_ptr<HttpsServer> web_;
    std::unique_ptr<DnsServer> dns_;
    std::unique_ptr<Person> ada_;
    SystemClock clock_;

    struct Scene {
        Scene(const Person& person, const Clock& clock) : desktop(homes_of(person), clock) {
            page.resize(1024, 640);
            page.show();
            connect(&desktop, &gui::Desktop::said, &page,
                    [this](const gui::StatusLine& line) { said << line.text; });
            page.begin();
        }
        QWidget* wait_for(const char* name) {
            QWidget* found = nullptr;
            const bool came = QTest::qWaitFor(
                [&] { return (found = find_visible(QString::fromLatin1(name), &page)) != nullptr; },
                patience);
            if (!came) throw std::runtime_error(std::string(name) + " does not appear");
            return found;
        }
        void fill(const char* name, const char* text) {
            QWidget* field = wait_for(name);
            field->setFocus();
            static_cast<QLineEdit*>(field)->selectAll();
            QTest::keyClicks(field, QString::fromUtf8(text));
        }
        void click(const char* name) {
            QWidget* button = wait_for(name);
            QVERIFY2(QTest::qWaitFor([&] { return button->isEnabled(); }, patience), name);
            static_cast<QAbstractButton*>(button)->click();
        }
        void fill_in(const char* password = "ada's password") {
            fill("startName", "Ada Example");
            fill("startAddress", "ada@localhost");
            fill("startPassword", password);
        }
        QString headline() { return static_cast<gui::Banner*>(wait_for("startBanner"))->text().headline; }
        void wait_until_idle() {
            QVERIFY(QTest::qWaitFor(
                [&] { return desktop.work().pending() + desktop.lookups().pending() == 0; }, patience));
        }
        QStringList said;
        gui::Desktop desktop;
        FirstStart page{desktop, nullptr};
        QSignalSpy finished{&page, &FirstStart::finished};
    };

    void dns_names(const std::string& host, const std::string& domain) {
        dns_->serve({{"_imaps._tcp." + domain, {{0, 1, mail_->imaps_port(), host}}},
                     {"_submissions._tcp." + domain, {{0, 1, mail_->smtps_port(), host}}}});
    }
    QJsonArray accounts() const {
        return ada_->run({"account", "list", "--json"}).json().value("accounts").toArray();
    }
    QJsonArray own_keys() const {
        return ada_->run({"keys", "list", "--own", "--json"}).json().value("keys").toArray();
    }

    static QStringList visited_by_tab(QWidget& page) {
        page.activateWindow();
        QStringList visited;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(page.window(), Qt::Key_Tab);
            if (QWidget* widget = page.focusWidget()) visited << widget->objectName();
        }
        return visited;
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        mail_ = std::make_unique<MailServer>(MailServer::Options{
            .users = {{"ada@localhost", "ada's password"}, {"ada@example.org", "ada's password"}}});
        web_ = std::make_unique<HttpsServer>();
        dns_ = std::make_unique<DnsServer>();
        qputenv("SSL_CERT_FILE", QByteArray::fromStdString(mail_->pki().ca().native()));
    }
    void init() {
        ada_ = std::make_unique<Person>("ada@localhost");
        for (const auto& [name, value] :
             {std::pair<std::string, std::string>{"lookup.servers.dns", dns_->address()},
              {"lookup.servers.url", web_->url()},
              {"lookup.servers.ca-file", web_->pki().ca().native()}})
            QCOMPARE(ada_->run({"config", "set", name, value}).exit_code, 0);
        dns_names("localhost", "localhost");
    }

    void makesAccountAndKeyWithThreeFieldsAndOneClick() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        const SecretServiceSession secrets;
        Scene scene(*ada_, clock_);
        scene.fill_in();
        scene.click("startContinue");
        QTRY_COMPARE_WITH_TIMEOUT(scene.finished.size(), 1, patience);
        QVERIFY(static_cast<QLineEdit*>(scene.page.findChild<QLineEdit*>("startPassword"))->text().isEmpty());
        scene.wait_until_idle();
        const auto all = accounts();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].toObject().value("address").toString(), QStringLiteral("ada@localhost"));
        // The key is there, and opens without anybody being asked.
        QTRY_VERIFY_WITH_TIMEOUT(scene.said.contains(QStringLiteral("Your key is ready.")), patience);
        std::optional<std::string> opened;
        scene.desktop.work().run(
            &scene.page,
            [](app::Home& home, const Operation& operation) {
                const auto own = app::usable_own_keys(home, mime::AddrSpec::demand("ada@localhost"));
                StringSink secret;
                home.key_store(crypto::Technology::openpgp)
                    .export_secret(own.at(0).fingerprint, keys::ExportForm::binary, secret, operation);
                return app::kept_passphrase(home, own.at(0).fingerprint).has_value()
                           ? own.at(0).fingerprint.hex()
                           : std::string();
            },
            [&](const gui::Outcome<std::string>& outcome) {
                const auto* text = std::get_if<std::string>(&outcome);
                opened = text ? *text : std::get<Error>(outcome).what();
            });
        QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), patience);
        QVERIFY2(opened->size() == 40, opened->c_str());
        // Nothing is left to be asked.
        scene.page.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.finished.size(), 2, patience);
    }
    void saysThatThePasswordIsWrong() {
        Scene scene(*ada_, clock_);
        scene.fill_in("not ada's");
        scene.click("startContinue");
        QVERIFY(!scene.headline().isEmpty());
        QCOMPARE(static_cast<QLineEdit*>(scene.wait_for("startAddress"))->text(),
                 QStringLiteral("ada@localhost"));
        QCOMPARE(scene.finished.size(), 0);
        QCOMPARE(accounts().size(), 0);
    }
    void withoutAPasswordStoreItAsksAndLetsThePassphraseBeChosen() {
        const WithoutBus alone;
        Scene scene(*ada_, clock_);
        scene.fill_in();
        scene.click("startContinue");
        scene.click("startAskEachTime");
        scene.fill("startPassphraseField", "a few words of mine");
        QVERIFY(!scene.wait_for("startKeyMake")->isEnabled());
        scene.fill("startPassphraseAgain", "a few words of mine");
        scene.click("startKeyMake");
        QTRY_COMPARE_WITH_TIMEOUT(scene.finished.size(), 1, patience);
        scene.wait_until_idle();
        QCOMPARE(accounts().size(), 1);
        scene.page.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.finished.size(), 2, patience);
    }
    void asksWhetherGnupgsKeyIsToBeUsed() {
        const WithoutBus alone;
        const std::string key = ada_->make_key();
        Scene scene(*ada_, clock_);
        scene.fill_in();
        scene.click("startContinue");
        scene.click("startAskEachTime");
        QVERIFY(static_cast<QLabel*>(scene.wait_for("startKeyQuestion"))->text().contains("ada@localhost"));
        scene.click("startKeyUse");
        QTRY_COMPARE_WITH_TIMEOUT(scene.finished.size(), 1, patience);
        scene.page.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.finished.size(), 2, patience);
    }
    void tabReachesThePassphrase() {
        const WithoutBus alone;
        Scene scene(*ada_, clock_);
        scene.fill_in();
        scene.click("startContinue");
        scene.click("startAskEachTime");
        scene.wait_for("startPassphraseField");
        const auto visited = visited_by_tab(scene.page);
        for (const char* name : {"startPassphraseField", "startPassphraseAgain", "startSkip"})
            QVERIFY2(visited.contains(QString::fromLatin1(name)), name);
    }
    void goesOnWhereItWasLeft() {
        const WithoutBus alone;
        {
            Scene scene(*ada_, clock_);
            scene.fill_in();
            scene.click("startContinue");
            scene.click("startAskEachTime");
            scene.wait_for("startPassphraseField");
            scene.click("startSkip");
            QCOMPARE(scene.finished.size(), 1);
        }
        Scene again(*ada_, clock_);
        again.wait_for("startPassphraseField");
        QVERIFY(!find_visible(QStringLiteral("startAddress"), &again.page));
    }
    void aServerThatOnlyTheNetworkNamesTakesAYes() {
        const WithoutBus alone;
        dns_names("localhost", "example.org");
        Scene scene(*ada_, clock_);
        scene.fill("startAddress", "ada@example.org");
        scene.fill("startPassword", "ada's password");
        scene.click("startContinue");
        QWidget* trust = scene.wait_for("startTrust");
        QVERIFY(static_cast<QLabel*>(scene.wait_for("startDoubt"))->text().contains("localhost"));
        QVERIFY(scene.headline().contains("yes"));
        QVERIFY(!contains(mail_->imap_log(), "user=<ada@example.org>"));
        static_cast<QAbstractButton*>(trust)->click();
        scene.click("startContinue");
        scene.wait_for("startAskEachTime");
    }
    void withoutServersTheyAreWrittenIn() {
        const WithoutBus alone;
        dns_->serve({});
        Scene scene(*ada_, clock_);
        scene.fill_in();
        scene.click("startContinue");
        QWidget* host = scene.wait_for("startImapHost");
        QVERIFY(!scene.headline().isEmpty());
        static_cast<QLineEdit*>(host)->clear();
        scene.fill("startImapHost", "localhost");
        scene.fill("startSmtpHost", "localhost");
        static_cast<QSpinBox*>(scene.wait_for("startImapPort"))->setValue(mail_->imaps_port());
        static_cast<QSpinBox*>(scene.wait_for("startSmtpPort"))->setValue(mail_->smtps_port());
        scene.click("startContinue");
        scene.wait_for("startAskEachTime");
    }
    void tabReachesEveryControl() {
        Scene scene(*ada_, clock_);
        scene.wait_for("startName");
        static_cast<gui::Fold*>(scene.wait_for("startServers"))->set_open(true);
        const auto visited = visited_by_tab(scene.page);
        for (const char* name :
             {"startName", "startAddress", "startPassword", "startServersLine", "startImapHost",
              "startImapPort", "startImapSecurity", "startSmtpHost", "startSmtpPort", "startSmtpSecurity",
              "startUser", "startAuthority", "startContinue", "startRestore", "startSkip"})
            QVERIFY2(visited.contains(QString::fromLatin1(name)), name);
    }
};

SEALPOST_GUI_MAIN(FirstStartTest)
#include "first_start_test.moc"
