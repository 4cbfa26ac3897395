// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/watched_application.h"

#include "app/home.h"
#include "gui/window/look.h"

#include <QLocale>
#include <QWidget>
#include <ctime>

namespace sealpost::test {

namespace {

constexpr std::chrono::milliseconds most_for_one_event{50};

std::chrono::nanoseconds processor_time() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// A window's first painting, and what Qt does once for all (fonts, the style), is not what a person waits
/// for while they work.
bool is_first_showing(const QObject* receiver, const QEvent* event) {
    static QSet<const QObject*> painted;
    if (event->type() != QEvent::UpdateRequest && event->type() != QEvent::Expose &&
        event->type() != QEvent::PlatformSurface)
        return false;
    if (painted.contains(receiver)) return false;
    painted.insert(receiver);
    return true;
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv) {
    gui::apply_look(*this, gui::Look::light);
    gui::apply_language(QStringLiteral("en"), this);
    setQuitOnLastWindowClosed(false);
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    if (depth_ > 0) return QApplication::notify(receiver, event);
    const bool first = is_first_showing(receiver, event);
    const QEvent::Type type = event->type();
    const QString what = QStringLiteral("%1 %2").arg(QString::fromLatin1(receiver->metaObject()->className()),
                                                     receiver->objectName());
    const auto begin = processor_time();
    ++depth_;
    const bool result = QApplication::notify(receiver, event);
    --depth_;
    const auto took = processor_time() - begin;
    if (first) return result;
    longest_ = std::max(longest_, std::chrono::nanoseconds(took));
    if (took > most_for_one_event)
        slow_ << QStringLiteral("event %1 to %2: %3 ms")
                     .arg(type)
                     .arg(what)
                     .arg(std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
    return result;
}

void WatchedApplication::forget() {
    slow_.clear();
    longest_ = {};
}

WatchedApplication& watched_application() { return *static_cast<WatchedApplication*>(qApp); }

int run_test(QObject& test, int argc, char** argv) {
    try {
        return QTest::qExec(&test, argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "FAIL!  : %s\n", error.what());
        return 1;
    }
}

int judged(const WatchedApplication& application, int result) {
    std::fprintf(stderr, "longest event: %.1f ms of processor\n",
                 std::chrono::duration<double, std::milli>(application.longest()).count());
    for (const QString& line : application.slow()) std::fprintf(stderr, "SLOW: %s\n", qPrintable(line));
    if (result == 0 && qEnvironmentVariableIsSet("SEALPOST_RESPONSIVE") && !application.slow().isEmpty())
        return 1;
    return result;
}

void prepare_gui_test() {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    app::initialize_engines();
}

} // namespace sealpost::test
