// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/gui_window.h"

#include "gui/common/banner.h"
#include "gui/window/home_maker.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <stdexcept>

namespace sealpost::test {

namespace {

template <class Condition>
bool wait_until(Condition condition) {
    return QTest::qWaitFor(std::move(condition), patience);
}

/// With SEALPOST_GRAB, a folder, what the window looked like lies there.
[[noreturn]] void fault(const QString& what) {
    const QString folder = qEnvironmentVariable("SEALPOST_GRAB");
    for (QWidget* window : QApplication::topLevelWidgets())
        if (!folder.isEmpty() && window->isVisible())
            window->grab().save(folder + QLatin1Char('/') + window->objectName() + QStringLiteral(".png"));
    throw std::runtime_error(qPrintable(what));
}

/// What is in a scroll area is brought into view first, as a person would.
void bring_into_view(QWidget* widget) {
    for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(widget);
}

bool row_has(const QModelIndex& index, const QString& text) {
    for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::AccessibleTextRole)})
        if (index.data(role).toString().contains(text)) return true;
    for (int role = Qt::UserRole; role < Qt::UserRole + 16; ++role)
        if (index.data(role).toString().contains(text)) return true;
    return false;
}

QModelIndex find_row(const QAbstractItemModel& model, const QString& text, const QModelIndex& parent = {}) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (row_has(index, text)) return index;
        }
        if (const QModelIndex below = find_row(model, text, model.index(row, 0, parent)); below.isValid())
            return below;
    }
    return {};
}

} // namespace

gui::HomeMaker homes_of(const Person& person, const std::map<std::string, std::string>& environment) {
    std::map<std::string, std::string> all = environment;
    all.emplace("SEALPOST_HOME", person.home().path().native());
    all.emplace("HOME", person.home().path().native());
    return gui::home_maker({.environment = [all](const char* name) -> std::optional<std::string> {
                                const auto found = all.find(name);
                                return found == all.end() ? std::nullopt : std::optional(found->second);
                            },
                            .home = person.home().path(),
                            .gnupg_home = person.gnupg().path()});
}

QWidget* find_visible(const QString& name, const QWidget* root) {
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->objectName() == name && widget->isVisible() && (!root || root->isAncestorOf(widget)))
            return widget;
    return nullptr;
}

GuiWindow::GuiWindow(const Person& person, const std::map<std::string, std::string>& environment, QSize size)
    : desktop_(std::make_unique<gui::Desktop>(homes_of(person, environment), clock_)),
      window_(std::make_unique<gui::MainWindow>(*desktop_)) {
    window_->resize(size);
    window_->show();
    QObject::connect(window_.get(), &gui::MainWindow::ready, window_.get(),
                     [this] { window_->setProperty("ready", true); });
    window_->begin();
    if (!wait_until([&] { return window_->property("ready").toBool(); })) fault(QStringLiteral("not ready"));
}

GuiWindow::~GuiWindow() = default;

QWidget* GuiWindow::wait_for(const QString& name) {
    QWidget* widget = nullptr;
    if (!wait_until([&] { return (widget = find_visible(name)) != nullptr; }))
        fault(name + QStringLiteral(": does not appear"));
    return widget;
}

void GuiWindow::click(const QString& name) {
    QWidget* widget = nullptr;
    if (!wait_until([&] { return (widget = find_visible(name)) != nullptr && widget->isEnabled(); }))
        fault(name + QStringLiteral(": not there, or not enabled"));
    bring_into_view(widget);
    ++steps_;
    QTest::mouseClick(widget, Qt::LeftButton);
}

void GuiWindow::fill(const QString& name, const QString& text) {
    QWidget* widget = nullptr;
    if (!wait_until([&] { return (widget = find_visible(name)) != nullptr && widget->isEnabled(); }))
        fault(name + QStringLiteral(": not there, or not enabled"));
    bring_into_view(widget);
    ++steps_;
    widget->setFocus(Qt::TabFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(widget)) line->selectAll();
    QTest::keyClicks(widget, text);
}

void GuiWindow::click_row(const QString& list, const QString& text) {
    auto* const view = wait_for<QAbstractItemView>(list);
    QModelIndex index;
    QPoint where;
    // Rows are laid out when the event loop gets there.
    if (!wait_until([&] {
            index = find_row(*view->model(), text);
            if (!index.isValid()) return false;
            view->scrollTo(index);
            where = view->visualRect(index).center();
            return view->indexAt(where) == index;
        }))
        fault(QStringLiteral("%1: has no row with %2").arg(list, text));
    ++steps_;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, where);
}

void GuiWindow::wait_for_text(const QString& name, const QString& part) {
    QString last;
    const bool came = wait_until([&] {
        if (!find_visible(name)) return false;
        last = text_of(name);
        return last.contains(part);
    });
    if (!came) fault(QStringLiteral("%1 shows “%2” and not “%3”").arg(name, last, part));
}

QString GuiWindow::text_of(const QString& name) {
    QWidget* const widget = wait_for(name);
    if (auto* banner = qobject_cast<gui::Banner*>(widget))
        return banner->text().headline + QLatin1Char('\n') + banner->text().explanation;
    if (auto* label = qobject_cast<QLabel*>(widget)) return label->text();
    if (auto* line = qobject_cast<QLineEdit*>(widget)) return line->text();
    if (auto* button = qobject_cast<QAbstractButton*>(widget)) return button->text();
    if (auto* text = qobject_cast<QTextEdit*>(widget)) return text->toPlainText();
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) return text->toPlainText();
    fault(name + QStringLiteral(": shows no text"));
}

void GuiWindow::wait_until_idle() {
    const auto pending = [&] {
        return desktop_->work().pending() + desktop_->mail().pending() + desktop_->outbox().pending() +
               desktop_->lookups().pending();
    };
    if (!wait_until([&] { return pending() == 0; })) fault(QStringLiteral("jobs do not end"));
    QCoreApplication::processEvents();
}

void GuiWindow::answer_questions_with(const std::string& passphrase) {
    QObject::connect(
        &desktop_->prompter(), &gui::Prompter::asked, window_.get(),
        [passphrase](const gui::QuestionPointer& question) { question->answer(Secret(passphrase)); });
}

} // namespace sealpost::test
