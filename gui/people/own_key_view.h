// SPDX-License-Identifier: GPL-3.0-or-later
// Oneself: whether the key of one's own is in order, and what can be done with it.
#pragma once

#include "core/base/clock.h"
#include "gui/people/key_actions.h"
#include "gui/people/person.h"

#include <QWidget>

class QVBoxLayout;

namespace sealpost::gui {

class Banner;

class OwnKeyView final : public QWidget {
    Q_OBJECT
  public:
    /// The actions must outlive it.
    OwnKeyView(const Person& person, Time now, KeyActions& actions, QWidget* parent = nullptr);

    const Person& person() const noexcept { return person_; }

  signals:
    void backupWanted();
    void controlsChanged();

  private:
    void add_head(QVBoxLayout* column);
    void add_key_choice(QVBoxLayout* column);
    BannerText state() const;
    void show_key();
    void add_buttons(const PersonKey& key);
    void ask_to_revoke();
    void ask_to_delete();
    void export_key();
    void put(QWidget* panel);
    /// nullptr: there is none.
    const PersonKey* key() const;

    Person person_;
    QString name_;
    Time now_;
    KeyActions& actions_;
    /// Into person_.keys.
    std::size_t key_ = 0;
    QVBoxLayout* about_key_ = nullptr;
    QVBoxLayout* place_ = nullptr;
    QVBoxLayout* details_ = nullptr;
};

} // namespace sealpost::gui
