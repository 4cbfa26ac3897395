// SPDX-License-Identifier: GPL-3.0-or-later
// By keyboard alone: open a message, answer it, send; visit every page.
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"

#include <QAbstractItemView>

using namespace sealpost;
using namespace sealpost::test;

namespace {

/// Presses a key where the focus is.
void press(GuiWindow& gui, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* const focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &gui.window(), key, modifiers);
}

void type(GuiWindow& gui, const QString& text) {
    QWidget* const focus = QApplication::focusWidget();
    QTest::keyClicks(focus ? focus : &gui.window(), text);
}

/// Goes on with Tab until the control of that name has the focus; throws where it does not come.
void tab_to(GuiWindow& gui, const QString& name) {
    for (int i = 0; i < 100; ++i) {
        const QWidget* const focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name) return;
        press(gui, Qt::Key_Tab);
    }
    throw std::runtime_error(qPrintable(name + QStringLiteral(": Tab does not reach it")));
}

} // namespace

class KeyboardPathTest : public QObject {
    Q_OBJECT

  private slots:
    void answersAMessage() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const Household household("implicit");
        const auto letter =
            household.bob().work().write("letter.eml", message("bob@example.org", "ada@example.org"));
        QCOMPARE(household.bob().run({"send", letter.native()}).exit_code, 0);
        GuiWindow gui(household.ada());
        gui.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gui.window()));
        auto* const list = gui.wait_for<QAbstractItemView>("mailMessages");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        gui.wait_until_idle();

        tab_to(gui, "mailMessages");
        press(gui, Qt::Key_Home);
        press(gui, Qt::Key_Return);
        gui.wait_for("mailStatus");
        tab_to(gui, "mailReply");
        press(gui, Qt::Key_Space);
        gui.wait_for("writeText");
        gui.wait_until_idle();
        tab_to(gui, "writeText");
        type(gui, "By keys alone.");
        QTRY_VERIFY_WITH_TIMEOUT(gui.wait_for("writeSend")->isEnabled(), patience);
        tab_to(gui, "writeSend");
        press(gui, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(household.server().stored("bob@example.org").size(), std::size_t{1},
                                  patience);
    }

    void visitsEveryPage() {
        Person ada;
        ada.make_key();
        QCOMPARE(add_account(ada, {.imap = 1, .smtp = 1, .test = false}).exit_code, 0);
        GuiWindow gui(ada);
        gui.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gui.window()));
        const std::pair<Qt::Key, const char*> pages[] = {{Qt::Key_2, "writeTo"},
                                                         {Qt::Key_3, "peopleList"},
                                                         {Qt::Key_4, "sideOutbox"},
                                                         {Qt::Key_5, "settingsSections"},
                                                         {Qt::Key_1, "mailFolders"}};
        for (const auto& [key, control] : pages) {
            press(gui, key, Qt::ControlModifier);
            gui.wait_for(control);
        }
    }
};

SEALPOST_GUI_MAIN(KeyboardPathTest)
#include "keyboard_path_test.moc"
