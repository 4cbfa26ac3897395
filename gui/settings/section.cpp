// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/section.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/text/explanation.h"

#include <QVBoxLayout>

namespace sealpost::gui {

Section::Section(Desktop& desktop, const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent), desktop_(desktop), banner_(new Banner(name + QStringLiteral("Banner"))) {
    setObjectName(name);
    setAccessibleName(title);
    auto* scroll = new PageColumn(72, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    column_ = scroll->column();
    column_->addWidget(title_label(title));
    column_->addWidget(banner_);
}

void Section::change_setting(const std::string& name, const QString& value, Concerns concerns,
                             std::function<void(bool)> done) {
    banner_->clear();
    desktop_.work().run(
        this,
        [name, text = value.toStdString()](app::Home& home, const Operation&) {
            home.settings().set(name, text);
        },
        [this, concerns, done = std::move(done)](Outcome<Done> outcome) {
            const auto* error = std::get_if<Error>(&outcome);
            if (error)
                banner_->say(banner_of(*error));
            else if (concerns == Concerns::accounts)
                desktop_.accounts_changed();
            else if (concerns == Concerns::people)
                desktop_.people_changed();
            done(error == nullptr);
        });
}

void Section::read_values(std::function<void(const SettingValues&)> show) {
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { return read_settings(home); },
        [this, show = std::move(show)](Outcome<SettingValues> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome))
                banner_->say(banner_of(*error));
            else
                show(std::get<SettingValues>(outcome));
        });
}

} // namespace sealpost::gui
