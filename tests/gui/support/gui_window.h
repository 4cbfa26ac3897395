// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the homes of a person of the tests, driven as a person would: by names of controls, by
// clicks and keys.
#pragma once

#include "core/base/clock.h"
#include "gui/common/banner.h"
#include "gui/desktop/desktop.h"
#include "gui/window/main_window.h"
#include "tests/cli/person.h"
#include "tests/gui/support/watched_application.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <memory>

namespace sealpost::test {

/// Homes of that person, as the window's composition root makes them. No Secret Service unless `environment`
/// has a bus.
gui::HomeMaker homes_of(const Person& person, const std::map<std::string, std::string>& environment = {});

/// How long anything may take to appear.
inline constexpr int patience = 20'000;

/// The visible widget of that name; nullptr where there is none. `root` nullptr: in any window.
QWidget* find_visible(const QString& name, const QWidget* root = nullptr);

class GuiWindow {
  public:
    explicit GuiWindow(const Person& person, const std::map<std::string, std::string>& environment = {},
                       QSize size = {1024, 640});
    ~GuiWindow();

    gui::Desktop& desktop() { return *desktop_; }
    gui::MainWindow& window() { return *window_; }

    /// Waits until a visible widget has the name; throws std::runtime_error where none comes.
    QWidget* wait_for(const QString& name);
    template <class Widget>
    Widget* wait_for(const QString& name) {
        auto* const widget = qobject_cast<Widget*>(wait_for(name));
        if (!widget) throw std::runtime_error(qPrintable(name + QStringLiteral(": another kind of widget")));
        return widget;
    }
    bool shows(const QString& name) const { return find_visible(name, window_.get()) != nullptr; }
    /// Waits until it is visible and enabled, then clicks it with the mouse. One step.
    void click(const QString& name);
    /// Fills a field (QLineEdit, QTextEdit) by keys. One step.
    void fill(const QString& name, const QString& text);
    /// A row of a list, found by a text that one of its roles contains; waits for it, clicks it. One step.
    void click_row(const QString& list, const QString& text);
    /// Waits until the widget of that name shows a text that contains this; throws otherwise.
    void wait_for_text(const QString& name, const QString& part);
    /// The text that the widget of that name shows (label, field, button, banner, text).
    QString text_of(const QString& name);
    /// The person reads a page: one step.
    void read() { ++steps_; }
    /// No lane has a job that runs or waits.
    void wait_until_idle();
    void answer_questions_with(const std::string& passphrase);

    /// Clicks, fields and pages read so far.
    int steps() const noexcept { return steps_; }

  private:
    SystemClock clock_;
    std::unique_ptr<gui::Desktop> desktop_;
    std::unique_ptr<gui::MainWindow> window_;
    int steps_ = 0;
};

} // namespace sealpost::test
