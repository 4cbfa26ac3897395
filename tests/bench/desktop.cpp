// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the desktop app answers, over the homes that SEALPOST_HOME and GNUPGHOME name, offscreen.
//
//     bench_desktop open FILE RUNS     a line for each run: milliseconds of the engine, of the window
//     bench_desktop type ADDRESS...    milliseconds of the longest event (processor), of the longest key
//     press
//                                      until it is painted (clock), of the median one
#include "gui/desktop/desktop.h"
#include "app/reading.h"
#include "core/base/file.h"
#include "gui/mail/message_text.h"
#include "gui/mail/message_view.h"
#include "gui/window/home_maker.h"
#include "gui/window/main_window.h"
#include "tests/gui/support/gui_window.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace sealpost;

constexpr int between_keys = 30;

gui::HomeMaker homes() {
    return gui::home_maker({.environment = [](const char* name) -> std::optional<std::string> {
        const char* value = std::getenv(name);
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    }});
}

template <class Condition>
void wait_until(const char* what, Condition condition) {
    if (!QTest::qWaitFor(std::move(condition), test::patience)) throw std::runtime_error(what);
}

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// By itself, in the lane where the window has it done.
double read_by_engine(gui::Desktop& desktop, const std::string& file) {
    std::optional<double> took;
    desktop.work().run(
        &desktop,
        [file](app::Home& home, const Operation& operation) {
            QElapsedTimer timer;
            timer.start();
            app::read_message(home, std::make_shared<FileSource>(file), {}, operation);
            return milliseconds(timer);
        },
        [&](gui::Outcome<double> outcome) { took = std::get<double>(outcome); });
    wait_until("the engine does not read it", [&] { return took.has_value(); });
    return *took;
}

double show_in(gui::MessageView& view, gui::Desktop& desktop, const std::string& file) {
    const auto* text = view.findChild<gui::MessageText*>();
    QElapsedTimer timer;
    timer.start();
    view.show_message({.bytes = std::make_shared<FileSource>(file)});
    wait_until("the window does not show it",
               [&] { return test::find_visible(QStringLiteral("mailStatus"), &view) && text->is_settled(); });
    // As far as the screen.
    view.repaint();
    const double took = milliseconds(timer);
    if (text->toPlainText().size() < 1000) throw std::runtime_error("the text is not there");
    wait_until("jobs do not end", [&] { return desktop.work().pending() == 0; });
    view.clear();
    return took;
}

void open_message(const std::string& file, int runs) {
    const SystemClock clock;
    gui::Desktop desktop(homes(), clock);
    gui::MessageView view(desktop);
    view.resize(700, 560);
    view.show();
    for (int run = -1; run < runs; ++run) {
        const double engine = read_by_engine(desktop, file);
        const double window = show_in(view, desktop, file);
        if (run >= 0) std::printf("%.2f %.2f\n", engine, window);
    }
}

/// Into the list of offers where there is one, as the keyboard would.
double press(QLineEdit* line, char key) {
    QElapsedTimer timer;
    timer.start();
    QWidget* const popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : line, key);
    QCoreApplication::processEvents();
    const double took = milliseconds(timer);
    QTest::qWait(between_keys);
    return took;
}

void type_recipients(const std::vector<std::string>& addresses) {
    const SystemClock clock;
    gui::Desktop desktop(homes(), clock);
    gui::MainWindow window(desktop);
    window.resize(1024, 640);
    window.show();
    window.show_page(gui::PageName::write);
    if (!QTest::qWaitForWindowActive(&window)) throw std::runtime_error("the window does not become active");
    auto* const line = qobject_cast<QLineEdit*>(test::find_visible(QStringLiteral("writeTo"), &window));
    if (!line) throw std::runtime_error("there is no field for recipients");
    line->setFocus();
    QCoreApplication::processEvents();
    auto& application = test::watched_application();
    application.forget();
    std::vector<double> presses;
    bool offered = false;
    for (const std::string& address : addresses) {
        for (const char key : address) {
            presses.push_back(press(line, key));
            offered = offered || QApplication::activePopupWidget();
        }
        presses.push_back(press(line, ','));
        // The key of the person, the plan.
        QTest::qWait(1000);
        wait_until("jobs do not end", [&] { return desktop.work().pending() == 0; });
        if (!line->text().isEmpty()) throw std::runtime_error("no recipient was made of what was typed");
    }
    if (!offered) throw std::runtime_error("nobody was offered");
    std::sort(presses.begin(), presses.end());
    const double longest = std::chrono::duration<double, std::milli>(application.longest()).count();
    std::printf("%.2f %.2f %.2f\n", longest, presses.back(), presses[presses.size() / 2]);
    for (const QString& event : application.slow()) std::fprintf(stderr, "%s\n", qPrintable(event));
}

} // namespace

int main(int count, char** words) {
    const std::vector<std::string> arguments(words + 1, words + count);
    test::prepare_gui_test();
    test::WatchedApplication application(count, words);
    try {
        if (arguments.size() == 3 && arguments[0] == "open") {
            open_message(arguments[1], std::atoi(arguments[2].c_str()));
        } else if (arguments.size() > 1 && arguments[0] == "type") {
            type_recipients({arguments.begin() + 1, arguments.end()});
        } else {
            std::fputs("usage: bench_desktop open FILE RUNS | type ADDRESS...\n", stderr);
            return 2;
        }
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_desktop: %s\n", error.what());
        return 1;
    }
}
