// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settings_page.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/settings/about_section.h"
#include "gui/settings/accounts_section.h"
#include "gui/settings/appearance_section.h"
#include "gui/settings/backup_section.h"
#include "gui/settings/lookups_section.h"
#include "gui/settings/sending_section.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace sealpost::gui {

namespace {

struct Entry {
    Icon icon;
    QString word;
};

/// In the order of SettingsSection.
std::array<Entry, settings_sections> entries() {
    return {{{Icon::person, SettingsPage::tr("Accounts")},
             {Icon::key, SettingsPage::tr("Keys and look-ups")},
             {Icon::send, SettingsPage::tr("Sending")},
             {Icon::edit, SettingsPage::tr("Language")},
             {Icon::eye, SettingsPage::tr("Look")},
             {Icon::save, SettingsPage::tr("Back-up")},
             {Icon::help, SettingsPage::tr("About Sealpost")}}};
}

/// The list is as wide as its longest word.
void fit(QListWidget* list) {
    list->setFixedWidth(list->sizeHintForColumn(0) + 2 * (list->frameWidth() + list->spacing()) +
                        list->fontMetrics().height());
}

} // namespace

SettingsPage::SettingsPage(Desktop& desktop, QWidget* parent)
    : Page(parent), desktop_(desktop),
      list_(named(new QListWidget(this), QStringLiteral("settingsSections"), tr("Sections of the settings"))),
      stack_(new QStackedWidget(this)) {
    for (const Entry& entry : entries()) {
        auto* item = new QListWidgetItem(icon(entry.icon), entry.word, list_);
        item->setData(Qt::AccessibleTextRole, entry.word);
    }
    list_->setUniformItemSizes(true);
    list_->setSpacing(list_->fontMetrics().height() / 4);
    const int side = list_->fontMetrics().height() * 5 / 4;
    list_->setIconSize({side, side});
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    fit(list_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(list_);
    layout->addWidget(stack_, 1);
    connect(list_, &QListWidget::currentRowChanged, this, &SettingsPage::show_current);
}

void SettingsPage::enter() {
    if (list_->currentRow() < 0)
        list_->setCurrentRow(0);
    else
        show_current();
    list_->setFocus();
}

void SettingsPage::open(SettingsSection section) {
    if (list_->currentRow() == static_cast<int>(section))
        show_current();
    else
        list_->setCurrentRow(static_cast<int>(section));
}

void SettingsPage::show_current() {
    if (list_->currentRow() < 0) return;
    Section* const current = section(static_cast<SettingsSection>(list_->currentRow()));
    stack_->setCurrentWidget(current);
    current->enter();
    order_controls();
}

Section* SettingsPage::section(SettingsSection which) {
    Section*& place = sections_[static_cast<std::size_t>(which)];
    if (place) return place;
    place = made(which);
    stack_->addWidget(place);
    connect(place, &Section::controlsChanged, this, &SettingsPage::order_controls);
    return place;
}

Section* SettingsPage::made(SettingsSection which) {
    switch (which) {
    case SettingsSection::accounts:
        return new AccountsSection(desktop_);
    case SettingsSection::lookups:
        return new LookupsSection(desktop_);
    case SettingsSection::sending:
        return new SendingSection(desktop_);
    case SettingsSection::language: {
        auto* made_now = new LanguageSection(desktop_);
        connect(made_now, &LanguageSection::languageChanged, this, &SettingsPage::languageChanged);
        return made_now;
    }
    case SettingsSection::look: {
        auto* made_now = new LookSection(desktop_);
        connect(made_now, &LookSection::lookChanged, this, &SettingsPage::lookChanged);
        return made_now;
    }
    case SettingsSection::backup:
        return new BackupSection(desktop_);
    case SettingsSection::about:
        break;
    }
    auto* about = new AboutSection(desktop_);
    connect(about, &AboutSection::lookupsWanted, this, [this] { open(SettingsSection::lookups); });
    return about;
}

void SettingsPage::order_controls() {
    auto* const current = qobject_cast<Section*>(stack_->currentWidget());
    if (!current) return;
    std::vector<QWidget*> order{list_};
    for (QWidget* control : current->controls()) order.push_back(control);
    tab_order(order);
}

} // namespace sealpost::gui
