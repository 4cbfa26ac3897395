// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong around the person: one sentence that says what happened and what to do, in the page;
// nothing that was typed is lost, and no dialog opens.
#include "tests/e2e/household.h"
#include "tests/e2e/small_disk.h"
#include "tests/gui/support/gui_window.h"
#include "tests/gui/support/surroundings.h"

#include "gui/write/write_page.h"

#include <QJsonArray>
#include <QTextEdit>

using namespace sealpost;
using namespace sealpost::test;

namespace {

constexpr const char* typed = "What I typed must stay.";

void write_to_bob(GuiWindow& gui) {
    gui.desktop().write({.to = {"bob@example.org"}, .subject = "Hello", .text = typed});
    gui.wait_for("writePlan");
    gui.wait_until_idle();
}

/// A banner with something to say and something to do.
void says_something(GuiWindow& gui, const QString& banner) {
    const auto text = gui.wait_for<gui::Banner>(banner)->text();
    QVERIFY(!text.headline.isEmpty());
    QVERIFY2(!text.explanation.isEmpty(), qPrintable(text.headline));
    QCOMPARE(open_dialogs(), 0);
}

} // namespace

class GuiBadInputTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
    }

    void noNetwork() {
        auto server = std::make_unique<MailServer>();
        Person ada;
        ada.make_key();
        ada.knows("bob@example.org");
        QCOMPARE(add_account(ada, account_at(*server, "ada's password")).exit_code, 0);
        server->stop();
        GuiWindow gui(ada);
        says_something(gui, "mailBanner");
        QVERIFY(gui.shows("mailRetry"));
        // What is sent now waits in the outbox.
        write_to_bob(gui);
        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(
            ada.run({"outbox", "list", "--json"}).json().value("items").toArray().size(), 1, patience);
        gui.window().show_page(gui::PageName::outbox);
        QTRY_VERIFY_WITH_TIMEOUT(gui.shows("outboxList"), patience);
        QCOMPARE(open_dialogs(), 0);
    }

    void wrongPassword() {
        const MailServer server;
        Person ada;
        ada.make_key();
        AccountOptions options = account_at(server, "another password");
        options.test = false;
        QCOMPARE(add_account(ada, options).exit_code, 0);
        GuiWindow gui(ada);
        says_something(gui, "mailBanner");
        gui.wait_for_text("mailBanner", "password");
    }

    void noKeyOfOnesOwn() {
        Person ada;
        ada.knows("bob@example.org");
        QCOMPARE(add_account(ada, {.imap = 1, .smtp = 1, .test = false}).exit_code, 0);
        GuiWindow gui(ada);
        gui.desktop().write({.to = {"bob@example.org"}, .subject = "Hello", .text = typed});
        gui.wait_for("remedyPanel");
        QVERIFY(!gui.wait_for("writeSend")->isEnabled());
        QVERIFY(!gui.text_of("writeReason").isEmpty());
        QCOMPARE(gui.text_of("writeText"), QString::fromLatin1(typed));
    }

    void expiredKeyOfOnesOwn() {
        Person ada;
        // Made years ago, for one day.
        const auto made = ada.gnupg().gpg({"--faked-system-time", "20200101T000000!", "--passphrase", "",
                                           "--pinentry-mode", "loopback", "--quick-generate-key",
                                           "Ada <ada@example.org>", "default", "default", "1d"});
        QVERIFY2(made.exit_code == 0, made.err.c_str());
        ada.knows("bob@example.org");
        QCOMPARE(add_account(ada, {.imap = 1, .smtp = 1, .test = false}).exit_code, 0);
        GuiWindow gui(ada);
        gui.desktop().write({.to = {"bob@example.org"}, .subject = "Hello", .text = typed});
        gui.wait_for("remedyPanel");
        QVERIFY(!gui.wait_for("writeSend")->isEnabled());
        QVERIFY(!gui.text_of("writeReason").isEmpty());
        // It can be made valid again from here.
        QVERIFY2(gui.shows("remedyExtendOwnKey") || gui.shows("remedyOpenPerson"), "no remedy");
        QCOMPARE(gui.text_of("writeText"), QString::fromLatin1(typed));
    }

    void lockedKeyIsAskedForInTheWindow() {
        Person ada;
        ada.gnupg().generate("Ada <ada@example.org>", "a passphrase");
        ada.knows("bob@example.org");
        QCOMPARE(add_account(ada, {.imap = 1, .smtp = 1, .test = false}).exit_code, 0);
        GuiWindow gui(ada);
        write_to_bob(gui);
        gui.click("writeSend");
        gui.wait_for("passphraseField");
        gui.click("passphraseCancel");
        QTRY_VERIFY_WITH_TIMEOUT(!gui.shows("passphraseBar"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(gui.text_of("writeText"), QString::fromLatin1(typed), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gui.wait_for("writeSend")->isEnabled(), patience);
        gui.click("writeSend");
        gui.wait_for("passphraseField");
        gui.fill("passphraseField", "wrong");
        gui.click("passphraseUnlock");
        // Asked again, and told that it was wrong.
        QTRY_VERIFY_WITH_TIMEOUT(gui.shows("passphraseField") && gui.text_of("passphraseField").isEmpty(),
                                 patience);
        gui.fill("passphraseField", "a passphrase");
        gui.click("passphraseUnlock");
        QTRY_COMPARE_WITH_TIMEOUT(
            ada.run({"outbox", "list", "--json"}).json().value("items").toArray().size(), 1, patience);
        QCOMPARE(open_dialogs(), 0);
    }

    void fullDiskWhileADraftIsSaved() {
        const SmallDisk disk;
        if (!disk.mounted()) QSKIP("a file system cannot be mounted (not root)");
        Person ada;
        ada.make_key();
        ada.knows("bob@example.org");
        QCOMPARE(add_account(ada, {.imap = 1, .smtp = 1, .test = false}).exit_code, 0);
        // The state lies on the small disk from now on.
        const auto state = ada.home() / "state";
        if (std::filesystem::exists(state)) {
            std::filesystem::copy(state, disk.path(), std::filesystem::copy_options::recursive);
            std::filesystem::remove_all(state);
        }
        std::filesystem::create_directory_symlink(disk.path(), state);
        GuiWindow gui(ada);
        write_to_bob(gui);
        disk.fill();
        auto* page = gui.window().findChild<gui::WritePage*>();
        page->set_delays(std::chrono::milliseconds(0), std::chrono::milliseconds(0));
        gui.fill("writeText", QStringLiteral(" More."));
        says_something(gui, "writeBanner");
        QVERIFY(gui.text_of("writeText").contains(QStringLiteral("More.")));
        disk.make_room();
        gui.fill("writeText", QStringLiteral(" And more."));
        QTRY_COMPARE_WITH_TIMEOUT(
            ada.run({"draft", "list", "--json"}).json().value("drafts").toArray().size(), 1, patience);
        gui.wait_until_idle();
        std::filesystem::remove(state);
    }
};

SEALPOST_GUI_MAIN(GuiBadInputTest)
#include "bad_input_test.moc"
