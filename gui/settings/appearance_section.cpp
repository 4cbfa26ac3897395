// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/appearance_section.h"

#include "gui/common/banner.h"
#include "gui/settings/choice_field.h"
#include "gui/text/explanation.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

/// Each in its own words: whoever changed it by mistake finds back.
std::vector<Choice> language_choices() {
    return {{.value = QString(), .word = LanguageSection::tr("As this computer has it"), .meaning = {}},
            {.value = QStringLiteral("en"), .word = QStringLiteral("English"), .meaning = {}},
            {.value = QStringLiteral("de"), .word = QStringLiteral("Deutsch"), .meaning = {}},
            {.value = QStringLiteral("fr"), .word = QStringLiteral("Français"), .meaning = {}},
            {.value = QStringLiteral("es"), .word = QStringLiteral("Español"), .meaning = {}}};
}

QString text_of(Look look) { return QString::fromLatin1(name_of(look).data()); }

std::vector<Choice> look_choices() {
    return {
        {.value = text_of(Look::system), .word = LookSection::tr("As this computer has it"), .meaning = {}},
        {.value = text_of(Look::light), .word = LookSection::tr("Light"), .meaning = {}},
        {.value = text_of(Look::dark), .word = LookSection::tr("Dark"), .meaning = {}}};
}

Look look_of(const QString& text) {
    for (const Look look : {Look::light, Look::dark})
        if (text == text_of(look)) return look;
    return Look::system;
}

void change_preferences(app::Home& home, const std::function<void(Preferences&)>& change) {
    const auto folder = home.folders().config;
    Preferences preferences = load_preferences(folder);
    change(preferences);
    save_preferences(folder, preferences);
}

} // namespace

LanguageSection::LanguageSection(Desktop& desktop_of, QWidget* parent)
    : Section(desktop_of, QStringLiteral("settingsLanguage"), tr("Language"), parent),
      language_(new ChoiceField(QStringLiteral("settingsLanguageChoice"), tr("&Language of this window"),
                                language_choices())) {
    column()->addWidget(language_);
    column()->addStretch(1);
    connect(language_, &ChoiceField::chosen, this, [this](const QString& language) {
        banner()->clear();
        desktop().work().run(
            this,
            [language](app::Home& home, const Operation&) {
                change_preferences(home, [&](Preferences& now) { now.language = language; });
            },
            [this, language](Outcome<Done> outcome) {
                if (const auto* error = std::get_if<Error>(&outcome)) {
                    banner()->say(banner_of(*error));
                    return language_->set_value(kept_);
                }
                kept_ = language;
                banner()->say(
                    {.tone = Tone::note,
                     .shape = Shape::info,
                     .headline = tr("The new language is used when Sealpost is started again"),
                     .explanation = tr("Close the window and open it: nothing that you wrote is lost.")});
                emit languageChanged(language);
            });
    });
}

void LanguageSection::enter() {
    desktop().work().run(
        this, [](app::Home& home, const Operation&) { return load_preferences(home.folders().config); },
        [this](Outcome<Preferences> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return banner()->say(banner_of(*error));
            kept_ = std::get<Preferences>(outcome).language;
            language_->set_value(kept_);
        });
}

std::vector<QWidget*> LanguageSection::controls() const { return {language_->box()}; }

LookSection::LookSection(Desktop& desktop_of, QWidget* parent)
    : Section(desktop_of, QStringLiteral("settingsLook"), tr("Look"), parent),
      look_(new ChoiceField(QStringLiteral("settingsLookChoice"), tr("&Colours of this window"),
                            look_choices())) {
    column()->addWidget(look_);
    column()->addStretch(1);
    connect(look_, &ChoiceField::chosen, this, [this](const QString& text) {
        banner()->clear();
        desktop().work().run(
            this,
            [look = look_of(text)](app::Home& home, const Operation&) {
                change_preferences(home, [&](Preferences& now) { now.look = look; });
                return look;
            },
            [this](Outcome<Look> outcome) {
                if (const auto* error = std::get_if<Error>(&outcome)) {
                    banner()->say(banner_of(*error));
                    return enter();
                }
                emit lookChanged(std::get<Look>(outcome));
            });
    });
}

void LookSection::enter() {
    desktop().work().run(
        this, [](app::Home& home, const Operation&) { return load_preferences(home.folders().config); },
        [this](Outcome<Preferences> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return banner()->say(banner_of(*error));
            look_->set_value(text_of(std::get<Preferences>(outcome).look));
        });
}

std::vector<QWidget*> LookSection::controls() const { return {look_->box()}; }

} // namespace sealpost::gui
