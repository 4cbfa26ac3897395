// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty home to the first sealed mail that was sent, and the first that was read: eleven steps (a
// click on a control, a field filled, a page that must be read). Thunderbird needs 44.
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"
#include "tests/gui/support/surroundings.h"
#include "tests/support/dns_server.h"
#include "tests/support/https_server.h"
#include "tests/support/secret_service_session.h"

#include <QAbstractItemView>
#include <QJsonArray>

using namespace sealpost;
using namespace sealpost::test;

namespace {

constexpr int budget = 11;

} // namespace

class FirstPathTest : public QObject {
    Q_OBJECT

  private slots:
    void walksInElevenSteps() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        const SecretServiceSession secrets;
        MailServer server(
            {.users = {{"ada@localhost", "ada's password"}, {"bob@localhost", "bob's password"}}});
        qputenv("SSL_CERT_FILE", QByteArray::fromStdString(server.pki().ca().native()));
        DnsServer dns;
        dns.serve({{"_imaps._tcp.localhost", {{0, 1, server.imaps_port(), "localhost"}}},
                   {"_submissions._tcp.localhost", {{0, 1, server.smtps_port(), "localhost"}}}});
        const HttpsServer web;
        const Person ada("ada@localhost");
        for (const auto& [name, value] :
             {std::pair<std::string, std::string>{"lookup.servers.dns", dns.address()},
              {"lookup.servers.url", web.url()},
              {"lookup.servers.ca-file", web.pki().ca().native()}})
            QCOMPARE(ada.run({"config", "set", name, value}).exit_code, 0);

        const Person bob("bob@localhost");
        const std::string bobs_key = bob.make_key();
        QCOMPARE(add_account(bob, account_at(server, "bob's password")).exit_code, 0);
        server.deliver(ada.address(), mail_with_key(bob, bobs_key, ada.address(), "My key"));

        GuiWindow gui(ada, secrets.environment());
        gui.fill("startName", "Ada Example");
        gui.fill("startAddress", "ada@localhost");
        gui.fill("startPassword", "ada's password");
        gui.wait_for_text("startFound", "localhost");
        gui.read();
        gui.click("startContinue");
        QCOMPARE(gui.steps(), 5);

        gui.click_row("mailMessages", "My key");
        gui.click("mailKeyOfferUse");
        gui.wait_until_idle();

        gui.click("mailReply");
        gui.fill("writeText", "A sealed answer.");
        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(server.stored(bob.address()).size(), std::size_t{1}, patience);
        const std::string sealed = server.stored(bob.address()).front();
        QVERIFY(!contains(sealed, "A sealed answer."));
        QVERIFY(!contains(sealed, "My key"));

        // Bob reads it with the other program, and answers.
        const Said read = bob.run({"mail", "open", "1", "--json"});
        QVERIFY2(read.exit_code == 0 || read.exit_code == 5, (read.out + read.err).c_str());
        const QString text = read.json().value("body").toObject().value("text").toString();
        QVERIFY2(text.contains("A sealed answer."), qPrintable(text));
        const Said keys = bob.run({"keys", "list", "--json"});
        std::string adas_key;
        for (const auto& key : keys.json().value("keys").toArray())
            if (contains(key.toObject().value("fingerprint").toString().toStdString(), bobs_key))
                continue;
            else
                adas_key = key.toObject().value("fingerprint").toString().toStdString();
        QVERIFY2(!adas_key.empty(), keys.out.c_str());
        QCOMPARE(
            bob.run({"keys", "trust", adas_key, "--for", ada.address(), "--level", "accepted"}).exit_code, 0);
        const auto answer = bob.work().write(
            "answer.eml",
            "From: Bob Example <bob@localhost>\r\nTo: ada@localhost\r\nSubject: Secret plans\r\n\r\n"
            "I can read you.\r\n");
        const Said sent = bob.run({"send", answer.native(), "--json"});
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        QTRY_COMPARE_WITH_TIMEOUT(server.stored(ada.address()).size(), std::size_t{2}, patience);

        const int before = gui.steps();
        QTRY_VERIFY_WITH_TIMEOUT(gui.shows("mailMessages"), patience);
        QTest::keyClick(gui.wait_for("mailMessages"), Qt::Key_F5);
        const auto* list = gui.wait_for<QAbstractItemView>("mailMessages");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        gui.click_row("mailMessages", "Protected message");
        QCOMPARE(gui.steps(), before + 1);
        gui.wait_for_text("mailText", "I can read you.");
        const auto* status = gui.wait_for<gui::Banner>("mailStatus");
        QVERIFY2(status->text().tone == gui::Tone::good, qPrintable(status->text().headline));
        QVERIFY2(gui.steps() <= budget, qPrintable(QString::number(gui.steps())));
        qInfo("steps: %d", gui.steps());
    }
};

SEALPOST_GUI_MAIN(FirstPathTest)
#include "first_path_test.moc"
