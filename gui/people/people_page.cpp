// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/people_page.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/people/adding_panel.h"
#include "gui/people/own_key_view.h"
#include "gui/people/person_delegate.h"
#include "gui/people/person_view.h"
#include "gui/people/persons_model.h"
#include "gui/people/replace.h"
#include "gui/text/explanation.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace sealpost::gui {

PeoplePage::PeoplePage(Desktop& desktop, QWidget* parent)
    : Page(parent), desktop_(desktop), actions_(new KeyActions(desktop, this)),
      model_(new PersonsModel(this)) {
    setObjectName(QStringLiteral("peoplePage"));
    setAccessibleName(tr("Keys and people"));
    setAcceptDrops(true);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(make_list());
    splitter->addWidget(make_side());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    const int character = fontMetrics().averageCharWidth();
    splitter->setSizes({character * 36, character * 84});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    listen();
    order_tabs();
}

QWidget* PeoplePage::make_list() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    search_ = named(new QLineEdit(side), QStringLiteral("peopleSearch"), tr("Search for people and keys"),
                    tr("Name, address or a part of them"));
    search_->setPlaceholderText(tr("Search"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    column->addWidget(search_);
    list_ = named(new QListView(side), QStringLiteral("peopleList"), tr("People"),
                  tr("You first, then everybody else"));
    list_->setModel(model_);
    list_->setItemDelegate(new PersonDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTabKeyNavigation(false);
    list_->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    column->addWidget(list_, 1);
    buttons_ = new QWidget(side);
    auto* flow = new FlowLayout(buttons_);
    auto* find = push_button(QStringLiteral("peopleFind"), tr("Loo&k for a key"), buttons_);
    find->setIcon(icon(Icon::search));
    auto* import = push_button(QStringLiteral("peopleImport"), tr("&Import…"), buttons_);
    import->setIcon(icon(Icon::add));
    auto* restore = push_button(QStringLiteral("peopleRestore"), tr("&Restore a back-up…"), buttons_);
    for (auto* button : {find, import, restore}) flow->addWidget(button);
    column->addWidget(buttons_);
    connect(find, &QPushButton::clicked, this, [this] {
        const QString typed = search_->text().trimmed();
        show_adding()->find(typed.contains(QLatin1Char('@')) ? typed : QString());
    });
    connect(import, &QPushButton::clicked, this, &PeoplePage::begin_import);
    connect(restore, &QPushButton::clicked, this, [this] { desktop_.begin_restore(); });
    return side;
}

QWidget* PeoplePage::make_side() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    banner_ = new Banner(QStringLiteral("peopleBanner"), side);
    column->addWidget(banner_);
    column_ = new PageColumn(84, side);
    column->addWidget(column_, 1);
    return side;
}

void PeoplePage::listen() {
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        model_->set_filter(text);
        choose();
    });
    // Enter in the search goes on to the one that was found.
    connect(search_, &QLineEdit::returnPressed, list_, [this] { list_->setFocus(); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (choosing_ || !model_->person_at(index)) return;
                banner_->clear();
                show_chosen();
            });
    connect(list_, &QListView::clicked, this, [this] { show_chosen(); });
    connect(list_, &QListView::activated, this, [this] { show_chosen(); });
    connect(actions_, &KeyActions::said, this, &PeoplePage::say);
    connect(actions_, &KeyActions::arrived, this, [this](const std::vector<crypto::Fingerprint>& keys) {
        wanted_keys_ = keys;
        search_->clear();
        choose();
    });
    const auto changed = [this] {
        stale_ = true;
        if (isVisible()) read_anew();
    };
    connect(&desktop_, &Desktop::peopleChanged, this, changed);
    connect(&desktop_, &Desktop::accountsChanged, this, changed);
}

void PeoplePage::enter() {
    if (stale_) read_anew();
    search_->setFocus();
}

void PeoplePage::show_person(const QString& address) {
    wanted_ = mime::AddrSpec::parse(address.toStdString());
    search_->clear();
    if (stale_ || reading_)
        read_anew();
    else
        choose();
}

void PeoplePage::begin_import() { show_adding()->begin_import(); }

void PeoplePage::read_anew() {
    if (reading_) return;
    reading_ = true;
    stale_ = false;
    if (!loaded_) desktop_.say(tr("Reading your keys…"));
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { return gather_persons(home); },
        [this](Outcome<std::vector<Person>> outcome) {
            reading_ = false;
            // It changed while it was read.
            if (stale_) return read_anew();
            if (!loaded_) desktop_.say(QString());
            if (const auto* error = std::get_if<Error>(&outcome)) {
                stale_ = true;
                if (error->code() == ErrorCode::cancelled) return;
                say(banner_of(*error));
                banner_->add_button(QStringLiteral("peopleAgain"), tr("Try a&gain"), [this] {
                    banner_->clear();
                    read_anew();
                });
                return order_tabs();
            }
            loaded_ = true;
            take(std::move(std::get<std::vector<Person>>(outcome)));
        });
}

void PeoplePage::take(std::vector<Person> persons) {
    model_->set_persons(std::move(persons));
    choose();
}

void PeoplePage::choose() {
    if (stale_ || reading_) return;
    QModelIndex index;
    for (const auto& key : wanted_keys_)
        if (!index.isValid()) index = model_->index_of(key);
    if (wanted_) index = model_->index_of(*wanted_);
    const bool nobody = wanted_ && !index.isValid();
    const QString address = wanted_ ? QString::fromStdString(wanted_->to_string()) : QString();
    const bool came = index.isValid();
    wanted_.reset();
    wanted_keys_.clear();
    if (nobody) return show_adding()->find(address);
    // What one is about to add is not taken away by what happens meanwhile.
    if (!came && qobject_cast<AddingPanel*>(view_) && search_->text().isEmpty()) return;
    if (!index.isValid() && person_) {
        if (!person_->addresses.empty()) index = model_->index_of(person_->addresses.front());
        for (const auto& key : person_->keys)
            if (!index.isValid()) index = model_->index_of(key.key.fingerprint);
    }
    if (!index.isValid()) index = model_->first();
    choose_row(index);
}

void PeoplePage::choose_row(const QModelIndex& index) {
    if (!index.isValid()) {
        if (search_->text().isEmpty()) return say_empty();
        return;
    }
    choosing_ = true;
    list_->setCurrentIndex(index);
    choosing_ = false;
    list_->scrollTo(index);
    show_chosen();
}

void PeoplePage::show_chosen() {
    const Person* person = model_->person_at(list_->currentIndex());
    if (!person) return;
    // Nothing is built anew that one may be in the middle of.
    if (view_ && person_ && *person_ == *person && !qobject_cast<AddingPanel*>(view_)) return;
    person_ = *person;
    if (person->own) {
        auto* view = new OwnKeyView(*person, desktop_.clock().now(), *actions_, column_->widget());
        connect(view, &OwnKeyView::backupWanted, this, [this] { desktop_.begin_backup(); });
        connect(view, &OwnKeyView::controlsChanged, this, &PeoplePage::order_tabs);
        return show_view(view);
    }
    auto* view = new PersonView(*person, own_keys(), *actions_, column_->widget());
    connect(view, &PersonView::writeWanted, this,
            [this](const QString& address) { desktop_.write({.to = {address}}); });
    connect(view, &PersonView::findWanted, this,
            [this](const QString& address) { show_adding()->find(address); });
    connect(view, &PersonView::controlsChanged, this, &PeoplePage::order_tabs);
    show_view(view);
}

std::vector<keys::Key> PeoplePage::own_keys() const {
    std::vector<keys::Key> own;
    for (const auto& person : model_->persons())
        for (const auto& key : person.keys)
            if (person.own && key.is_own() && key.usability.ok()) own.push_back(key.key);
    return own;
}

void PeoplePage::show_view(QWidget* view) {
    // Whoever works with the keyboard stays where they were.
    QString focused;
    const QWidget* focus = window()->focusWidget();
    const bool inside = view_ && focus && view_->isAncestorOf(focus);
    if (inside) focused = focus->objectName();
    if (view_) column_->column()->removeWidget(view_);
    dispose(view_);
    view_ = view;
    column_->column()->addWidget(view, 1);
    view->show();
    column_->verticalScrollBar()->setValue(0);
    order_tabs();
    if (!inside) return;
    auto* again = focused.isEmpty() ? nullptr : view->findChild<QWidget*>(focused);
    if (!again || !again->isEnabled()) again = list_;
    again->setFocus();
}

AddingPanel* PeoplePage::show_adding() {
    if (auto* panel = qobject_cast<AddingPanel*>(view_)) return panel;
    auto* panel = new AddingPanel(desktop_, *actions_, column_->widget());
    connect(panel, &AddingPanel::found, actions_, &KeyActions::arrived);
    connect(panel, &AddingPanel::controlsChanged, this, &PeoplePage::order_tabs);
    connect(panel, &AddingPanel::closed, this, [this] {
        if (model_->person_at(list_->currentIndex()))
            show_chosen();
        else
            say_empty();
        list_->setFocus();
    });
    banner_->clear();
    show_view(panel);
    return panel;
}

void PeoplePage::say_empty() {
    auto* view = new QWidget(column_->widget());
    view->setObjectName(QStringLiteral("peopleEmpty"));
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title_label(tr("Nobody is here yet"), view));
    column->addWidget(
        text_label(tr("People come by themselves: whoever sends you mail with a key is listed here "
                      "afterwards. You can also look for somebody's key, import one from a file, or "
                      "restore a back-up; the buttons are below the list."),
                   view));
    auto* start = new PrimaryButton(QStringLiteral("peopleStart"), tr("&Set up your account"), view);
    column->addWidget(start, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(start, &QPushButton::clicked, this, [this] { desktop_.begin_first_start(); });
    person_.reset();
    show_view(view);
}

void PeoplePage::order_tabs() {
    std::vector<QWidget*> order{search_, list_};
    const auto add_all_of = [&](QWidget* parent) {
        if (!parent) return;
        for (auto* child : parent->findChildren<QWidget*>())
            if ((child->focusPolicy() & Qt::TabFocus) && child->window() == window()) order.push_back(child);
    };
    add_all_of(buttons_);
    add_all_of(banner_);
    add_all_of(view_);
    tab_order(order);
}

void PeoplePage::say(const BannerText& text) {
    banner_->say(text);
    order_tabs();
    desktop_.say(text.headline);
}

void PeoplePage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) event->acceptProposedAction();
}

void PeoplePage::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile()) files.append(url.toLocalFile());
    if (!files.empty())
        actions_->import_files(files);
    else if (event->mimeData()->hasText())
        actions_->import_bytes(event->mimeData()->text().toStdString());
    event->acceptProposedAction();
}

} // namespace sealpost::gui
