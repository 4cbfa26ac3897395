// SPDX-License-Identifier: GPL-3.0-or-later
// The page of people by itself, over the homes of a person of the tests.
#pragma once

#include "gui/people/people_page.h"
#include "tests/gui/support/gui_window.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QListView>
#include <QSignalSpy>
#include <stdexcept>

namespace sealpost::test {

class PeopleWindow {
  public:
    explicit PeopleWindow(const Person& person) : desktop_(homes_of(person), clock_), page_(desktop_) {
        page_.resize(860, 600);
        page_.show();
        page_.enter();
        wait_until_idle();
    }

    gui::Desktop& desktop() { return desktop_; }
    gui::PeoplePage& page() { return page_; }

    QWidget* wait_for(const char* name) {
        QWidget* found = nullptr;
        const QString wanted = QString::fromLatin1(name);
        if (!QTest::qWaitFor([&] { return (found = find_visible(wanted, &page_)) != nullptr; }, patience))
            throw std::runtime_error(std::string(name) + ": does not appear");
        return found;
    }
    bool shows(const char* name) const { return find_visible(QString::fromLatin1(name), &page_) != nullptr; }

    void click(const char* name) {
        auto* const button = qobject_cast<QAbstractButton*>(wait_for(name));
        if (!button || !button->isEnabled())
            throw std::runtime_error(std::string(name) + ": cannot be clicked");
        button->click();
    }

    /// "HEADLINE\nEXPLANATION"; empty where it is not shown.
    QString said(const char* name) const {
        const auto* banner = qobject_cast<gui::Banner*>(find_visible(QString::fromLatin1(name), &page_));
        return banner ? banner->text().headline + QLatin1Char('\n') + banner->text().explanation : QString();
    }

    void wait_to_say(const char* name, const char* part) {
        const QString wanted = QString::fromUtf8(part);
        if (!QTest::qWaitFor([&] { return said(name).contains(wanted); }, patience))
            throw std::runtime_error(std::string(name) + " says: " + said(name).toStdString());
    }

    void wait_until_idle() {
        const bool idle = QTest::qWaitFor(
            [&] { return desktop_.work().pending() == 0 && desktop_.lookups().pending() == 0; }, patience);
        if (!idle) throw std::runtime_error("jobs do not end");
        QCoreApplication::processEvents();
    }

    void import_file(const std::filesystem::path& file) {
        click("peopleImport");
        click("peopleImportFile");
        auto* const dialog = page_.findChild<QFileDialog*>(QStringLiteral("peopleImportDialog"));
        if (!dialog) throw std::runtime_error("no dialog");
        dialog->selectFile(QString::fromStdString(file.native()));
        static_cast<QDialog*>(dialog)->accept();
        wait_until_idle();
    }

    /// Object names of what Tab visits, from the search on, until it comes round.
    QStringList tab_visits() {
        auto* const search = page_.findChild<QWidget*>(QStringLiteral("peopleSearch"));
        QStringList names;
        QWidget* at = search;
        do {
            if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
                names << at->objectName();
            at = at->nextInFocusChain();
        } while (at != search);
        return names;
    }

  private:
    SystemClock clock_;
    gui::Desktop desktop_;
    gui::PeoplePage page_;
};

} // namespace sealpost::test
