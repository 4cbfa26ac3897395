// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed survives SIGKILL: the program is run a second time, types, says when its draft is kept, and
// is killed there.
#include "tests/gui/support/gui_window.h"

#include "gui/window/home_maker.h"
#include "gui/write/write_page.h"
#include "tests/e2e/household.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QMenu>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace sealpost;
using namespace sealpost::test;

namespace {

constexpr const char* typed = "Typed before the power failed.";

} // namespace

class DraftKillTest : public QObject {
    Q_OBJECT

  private slots:
    void survivesTheKill() {
        Person ada;
        ada.make_key();
        ada.knows("bob@example.org");
        QCOMPARE(add_account(ada, {.imap = 1, .smtp = 1, .test = false}).exit_code, 0);
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(),
                     {"--type", QString::fromStdString(ada.home().path().native()),
                      QString::fromStdString(ada.gnupg().path().native())});
        QVERIFY(typist.waitForStarted());
        const auto drafts = [&] {
            return ada.run({"draft", "list", "--json"}).json().value("drafts").toArray();
        };
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, 2 * patience);
        ::kill(static_cast<pid_t>(typist.processId()), SIGKILL);
        QVERIFY(typist.waitForFinished());

        const std::string id = drafts().first().toObject().value("id").toString().toStdString();
        GuiWindow gui(ada);
        gui.desktop().write({.draft_id = id});
        gui.wait_for_text("writeText", QString::fromLatin1(typed));
        QCOMPARE(gui.text_of("writeSubject"), QStringLiteral("Plans"));
    }
};

namespace {

/// The other process: types, and waits for its end.
int type(int argc, char** argv) {
    prepare_gui_test();
    QApplication application(argc, argv);
    SystemClock clock;
    gui::Desktop desktop(gui::home_maker({.environment = [](const char*) { return std::nullopt; },
                                          .home = argv[2],
                                          .gnupg_home = argv[3]}),
                         clock);
    gui::MainWindow window(desktop);
    window.show();
    window.show_page(gui::PageName::write);
    auto* page = window.findChild<gui::WritePage*>();
    page->set_delays(std::chrono::milliseconds(0), std::chrono::milliseconds(200));
    desktop.write({.to = {"bob@example.org"}, .subject = "Plans"});
    QTimer::singleShot(500, &window, [] {
        if (QWidget* text = find_visible("writeText")) QTest::keyClicks(text, typed);
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 4 && QByteArray(argv[1]) == "--type") return type(argc, argv);
    prepare_gui_test();
    WatchedApplication application(argc, argv);
    DraftKillTest test;
    return judged(application, run_test(test, argc, argv));
}
#include "draft_kill_test.moc"
