// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else: how mail to them is protected, what is to be decided, and what can be done.
#pragma once

#include "gui/people/key_actions.h"
#include "gui/people/person.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace sealpost::gui {

class PersonView final : public QWidget {
    Q_OBJECT
  public:
    /// The actions must outlive it. `own`: keys of one's own, to compare with.
    PersonView(const Person& person, std::vector<keys::Key> own, KeyActions& actions,
               QWidget* parent = nullptr);

    const Person& person() const noexcept { return person_; }

  signals:
    void writeWanted(QString address);
    /// To look for a key of the person on the net.
    void findWanted(QString address);
    /// There are other controls than before: Tab is to visit them.
    void controlsChanged();

  private:
    void add_head(QVBoxLayout* column);
    void add_conflicts(QVBoxLayout* column);
    void add_key_choice(QVBoxLayout* column);
    void add_buttons(QVBoxLayout* column);
    void show_key();
    BannerText state() const;
    void compare(const keys::Key& key);
    void ask_to_delete();
    void export_key();
    /// Below the buttons, in place of what is there; nullptr: nothing.
    void put(QWidget* panel);
    void settle(const Dispute& dispute, bool arrived);
    void decide(const KeyName& key, std::vector<mime::AddrSpec> addresses, crypto::Level level);

    Person person_;
    QString name_;
    std::vector<keys::Key> own_;
    KeyActions& actions_;
    /// Into person_.keys.
    std::size_t key_ = 0;
    QVBoxLayout* question_ = nullptr;
    QVBoxLayout* place_ = nullptr;
    QVBoxLayout* details_ = nullptr;
};

} // namespace sealpost::gui
