// SPDX-License-Identifier: GPL-3.0-or-later
// A computer without GnuPG: mail that needs none is read all the same, and everything else says in its place
// what is missing and what to do.
#include "gui/settings/settings_page.h"
#include "gui/write/write_page.h"
#include "pgp/key_store.h"
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"
#include "tests/gui/support/surroundings.h"

#include <QTextEdit>

using namespace sealpost;
using namespace sealpost::test;

namespace {

constexpr const char* typed = "What I typed must stay.";

/// GPGME looks for GnuPG once; from then on other programs may find it again.
void hide_gnupg() {
    const TemporaryFolder empty;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray::fromStdString(empty.path().native()));
    prepare_gui_test();
    try {
        pgp::KeyStore({.home = empty.path()}).list({}, false);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::engine_missing) throw;
    }
    qputenv("PATH", path);
}

bool names_gnupg(const QString& text) { return text.contains(QStringLiteral("GnuPG")); }

} // namespace

class NoGnupgTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Household> household_;
    const Person& ada() const { return household_->ada(); }
    void deliver(const std::string& message) const {
        const_cast<MailServer&>(household_->server()).deliver(ada().address(), message);
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        household_ = std::make_unique<Household>("implicit");
        const Said sealed =
            household_->bob().run({"encrypt"}, "From: Bob <bob@example.org>\nTo: ada@example.org\n"
                                               "Subject: Closed\n\nNobody reads this here.\n");
        QVERIFY2(sealed.exit_code == 0, sealed.err.c_str());
        deliver(sealed.out);
        deliver("From: Bob <bob@example.org>\r\nTo: ada@example.org\r\nSubject: Plain words\r\n"
                "Date: Fri, 27 Nov 2026 10:00:00 +0000\r\nMessage-ID: <plain@example.org>\r\n\r\n"
                "Everybody reads this.\r\n");
    }

    void readsWhatIsNotSealed() {
        GuiWindow gui(ada());
        gui.click_row("mailMessages", "Plain words");
        gui.wait_for_text("mailText", "Everybody reads this.");
        QVERIFY(!gui.text_of("mailStatus").isEmpty());
        QVERIFY2(!names_gnupg(gui.text_of("mailStatus")), qPrintable(gui.text_of("mailStatus")));
        gui.wait_until_idle();
        if (gui.shows("mailNotice")) QFAIL(qPrintable(gui.text_of("mailNotice")));
        QVERIFY(!gui.shows("mailBanner"));
        QCOMPARE(open_dialogs(), 0);
    }

    void saysWhyASealedMessageStaysClosed() {
        GuiWindow gui(ada());
        gui.click_row("mailMessages", "Protected message");
        gui.wait_for_text("mailStatus", "GnuPG");
        QVERIFY(!gui.text_of("mailText").contains(QStringLiteral("Nobody reads")));
        QCOMPARE(open_dialogs(), 0);
    }

    void writesNothingAndLosesNothing() {
        GuiWindow gui(ada());
        gui.desktop().write({});
        gui.wait_for("writeTo");
        auto* page = gui.window().findChild<gui::WritePage*>();
        page->set_delays(std::chrono::milliseconds(0), std::chrono::milliseconds(0));
        gui.fill("writeTo", "bob@example.org,");
        gui.fill("writeSubject", "Hello");
        gui.fill("writeText", typed);
        gui.wait_for_text("writePlan", "GnuPG");
        const auto plan = gui.wait_for<gui::Banner>("writePlan")->text();
        QVERIFY2(plan.explanation.contains(QStringLiteral("Install GnuPG")), qPrintable(plan.explanation));
        QVERIFY(!gui.wait_for("writeSend")->isEnabled());
        QVERIFY2(names_gnupg(gui.text_of("writeReason")), qPrintable(gui.text_of("writeReason")));
        // It cannot be kept, which is sealed, and says so.
        gui.wait_for_text("writeBanner", "not kept");
        QVERIFY2(names_gnupg(gui.text_of("writeBanner")), qPrintable(gui.text_of("writeBanner")));
        QCOMPARE(gui.text_of("writeText"), QString::fromLatin1(typed));
        QCOMPARE(gui.text_of("writeSubject"), QStringLiteral("Hello"));
        // Elsewhere and back.
        gui.click("sideMail");
        gui.wait_for("mailMessages");
        gui.click("sideWrite");
        QTRY_VERIFY_WITH_TIMEOUT(gui.shows("writeText"), patience);
        gui.wait_until_idle();
        QCOMPARE(gui.text_of("writeText"), QString::fromLatin1(typed));
        QVERIFY(!gui.wait_for("writeSend")->isEnabled());
        QCOMPARE(open_dialogs(), 0);
        QVERIFY(!ada().home().contains(typed));
    }

    void theOtherPagesSayItToo() {
        GuiWindow gui(ada());
        gui.click("sidePeople");
        gui.wait_for_text("peopleBanner", "GnuPG");
        gui.window().show_page(gui::PageName::settings);
        static_cast<gui::SettingsPage*>(gui.window().page(gui::PageName::settings))
            ->open(gui::SettingsSection::about);
        gui.wait_for_text("settingsVersions", "GnuPG is missing");
        gui.wait_until_idle();
        bool said = false;
        for (const auto* banner : gui.window().findChildren<gui::Banner*>())
            said = said || (banner->isVisible() && names_gnupg(banner->text().headline) &&
                            !banner->text().explanation.isEmpty());
        QVERIFY2(said, qPrintable(gui.text_of("settingsHealth")));
        QCOMPARE(open_dialogs(), 0);
    }

    void aNewcomerGetsTheirMailAndIsToldWhatIsMissing() {
        MailServer server({.users = {{"nora@localhost", "nora's password"}}});
        server.deliver("nora@localhost",
                       "From: Bob <bob@example.org>\r\nTo: nora@localhost\r\n"
                       "Subject: Welcome\r\nMessage-ID: <welcome@example.org>\r\n\r\nHello.\r\n");
        const Person nora("nora@localhost");
        QCOMPARE(add_account(nora, account_at(server, "nora's password")).exit_code, 0);
        GuiWindow gui(nora);
        QStringList said;
        connect(&gui.desktop(), &gui::Desktop::said, this,
                [&](const gui::StatusLine& line) { said << line.text + QLatin1Char('\n') + line.reason; });
        gui.desktop().begin_first_start();
        QTRY_VERIFY2_WITH_TIMEOUT(std::any_of(said.cbegin(), said.cend(), names_gnupg),
                                  qPrintable(said.join("|")), patience);
        gui.click_row("mailMessages", "Welcome");
        gui.wait_for_text("mailText", "Hello.");
        gui.desktop().write({.to = {"bob@example.org"}, .text = typed});
        // There is nobody's key here, which is what is said of Bob.
        gui.wait_for("remedyPanel");
        QVERIFY(!gui.wait_for("writeSend")->isEnabled());
        QCOMPARE(gui.text_of("writeText"), QString::fromLatin1(typed));
        QCOMPARE(open_dialogs(), 0);
    }
};

int main(int argc, char** argv) {
    hide_gnupg();
    WatchedApplication application(argc, argv);
    NoGnupgTest test;
    return judged(application, run_test(test, argc, argv));
}
#include "no_gnupg_test.moc"
