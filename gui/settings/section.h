// SPDX-License-Identifier: GPL-3.0-or-later
// A section of the settings: a column with a title, one place for what went wrong, and the job that changes a
// setting.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/settings/settings_jobs.h"

#include <QWidget>
#include <functional>
#include <vector>

class QVBoxLayout;

namespace sealpost::gui {

class Banner;

class Section : public QWidget {
    Q_OBJECT
  public:
    /// `name`: "settingsLanguage"; its banner is that + "Banner". The desktop must outlive it.
    Section(Desktop& desktop, const QString& name, const QString& title, QWidget* parent = nullptr);
    /// It comes to the front: reads anew.
    virtual void enter() = 0;
    /// In the order of Tab.
    virtual std::vector<QWidget*> controls() const = 0;

  signals:
    /// controls() are others.
    void controlsChanged();

  protected:
    Desktop& desktop() const noexcept { return desktop_; }
    QVBoxLayout* column() const noexcept { return column_; }
    Banner* banner() const noexcept { return banner_; }

    /// Which of the others must read anew.
    enum class Concerns { accounts, people, nobody };
    /// Writes it; afterwards, or where that failed and was said, `done(worked)`.
    void change_setting(const std::string& name, const QString& value, Concerns concerns,
                        std::function<void(bool worked)> done);
    /// Reads them all.
    void read_values(std::function<void(const SettingValues&)> show);

  private:
    Desktop& desktop_;
    QVBoxLayout* column_;
    Banner* banner_;
};

} // namespace sealpost::gui
