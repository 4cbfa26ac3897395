// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and people: everybody in one list, oneself apart at the top, and beside it the person that is chosen.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/desktop/page.h"
#include "gui/people/key_actions.h"
#include "gui/people/person.h"

#include <QPointer>

class QLineEdit;
class QListView;
class QVBoxLayout;

namespace sealpost::gui {

class AddingPanel;
class Banner;
class PageColumn;
class PersonsModel;

class PeoplePage final : public Page {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    explicit PeoplePage(Desktop& desktop, QWidget* parent = nullptr);

    void enter() override;
    /// The person with that address; where there is none, a key of theirs can be looked for.
    void show_person(const QString& address);
    /// Asks in which way a key is to come.
    void begin_import();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    QWidget* make_list();
    QWidget* make_side();
    void listen();
    void read_anew();
    void take(std::vector<Person> persons);
    /// Chooses who is wanted, else who was chosen, else the first.
    void choose();
    void choose_row(const QModelIndex& index);
    void show_chosen();
    void show_view(QWidget* view);
    AddingPanel* show_adding();
    void say_empty();
    void order_tabs();
    void say(const BannerText& text);
    /// Those that can be used.
    std::vector<keys::Key> own_keys() const;

    Desktop& desktop_;
    KeyActions* actions_;
    PersonsModel* model_;
    QLineEdit* search_ = nullptr;
    QListView* list_ = nullptr;
    QWidget* buttons_ = nullptr;
    Banner* banner_ = nullptr;
    PageColumn* column_ = nullptr;
    QPointer<QWidget> view_;
    /// Of whom `view_` is.
    std::optional<Person> person_{};
    /// To be shown once they have been read.
    std::optional<mime::AddrSpec> wanted_{};
    std::vector<crypto::Fingerprint> wanted_keys_{};
    /// What is shown is not what is there.
    bool stale_ = true;
    bool reading_ = false;
    bool loaded_ = false;
    /// The list's row is set here, not by the person.
    bool choosing_ = false;
};

} // namespace sealpost::gui
