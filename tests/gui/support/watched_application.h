// SPDX-License-Identifier: GPL-3.0-or-later
// An application that measures what each event costs the window's thread: its processor time, so that another
// program's work does not count. With SEALPOST_RESPONSIVE set, a test program fails where one event took more
// than 50 ms.
#pragma once

#include <QApplication>
#include <QTest>
#include <QVector>
#include <chrono>

namespace sealpost::test {

class WatchedApplication final : public QApplication {
  public:
    WatchedApplication(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;
    /// A line for each event that took too long.
    const QStringList& slow() const noexcept { return slow_; }
    std::chrono::nanoseconds longest() const noexcept { return longest_; }
    /// From here on, for a bound of a test's own.
    void forget();

  private:
    int depth_ = 0;
    QStringList slow_;
    std::chrono::nanoseconds longest_{};
};

WatchedApplication& watched_application();

/// QTest::qExec(); 1 where the test threw.
int run_test(QObject& test, int argc, char** argv);
/// The result of the test, or 1 where something took too long and SEALPOST_RESPONSIVE is set.
int judged(const WatchedApplication& application, int result);

} // namespace sealpost::test

/// In place of QTEST_MAIN, for tests of the window.
#define SEALPOST_GUI_MAIN(Test)                                                                              \
    int main(int argc, char** argv) {                                                                        \
        sealpost::test::prepare_gui_test();                                                                  \
        sealpost::test::WatchedApplication application(argc, argv);                                          \
        Test test;                                                                                           \
        return sealpost::test::judged(application, sealpost::test::run_test(test, argc, argv));              \
    }

namespace sealpost::test {
/// Before the application is made: engines, platform, an English locale.
void prepare_gui_test();
} // namespace sealpost::test
