// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/lookups_section.h"

#include "gui/common/controls.h"
#include "gui/settings/choice_field.h"
#include "gui/text/explanation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

const std::string lookup_name = "lookup.wkd";
const std::string strict_name = "revocation.hard";
const std::string state_key_name = "state-key";

/// For whoever looks after the computer; by the names of the command line.
constexpr std::array details_names{"lookup.wkd.url", "lookup.wkd.ca-file", "lookup.servers.dns",
                                   "lookup.servers.url", "lookup.servers.ca-file"};

QString value_of(const SettingValues& values, const std::string& name) {
    const auto found = values.find(name);
    return found == values.end() ? QString() : QString::fromStdString(found->second);
}

std::vector<Choice> state_key_choices() {
    return {{.value = QStringLiteral("secret-service"),
             .word = LookupsSection::tr("In the keyring of this computer"),
             .meaning = LookupsSection::tr(
                 "It opens when you log in, and stays closed for whoever takes the disk.")},
            {.value = QStringLiteral("file"),
             .word = LookupsSection::tr("In a file of my own"),
             .meaning = LookupsSection::tr(
                 "Works without a keyring. Whoever gets that file can read what Sealpost notes "
                 "here, such as whom you write to, but has neither your keys nor your mail.")}};
}

} // namespace

LookupsSection::LookupsSection(Desktop& desktop, QWidget* parent)
    : Section(desktop, QStringLiteral("settingsLookups"), tr("Keys and look-ups"), parent),
      lookup_(named(new QCheckBox(tr("&Look for keys at people's own providers")),
                    QStringLiteral("settingsLookupProviders"),
                    tr("Look for keys at people's own providers"))),
      strict_(named(new QCheckBox(tr("&Be strict when revocations cannot be checked")),
                    QStringLiteral("settingsRevocationStrict"),
                    tr("Be strict when revocations cannot be checked"))),
      state_key_(new ChoiceField(QStringLiteral("settingsStateKey"),
                                 tr("Where the &key to Sealpost's own notes lies"), state_key_choices())),
      details_(
          new Fold(QStringLiteral("settingsLookupDetails"), tr("For whoever looks after this computer"))),
      others_(text_label()) {
    build();
    connect(lookup_, &QCheckBox::clicked, this, [this] { change_switch(lookup_, lookup_name); });
    connect(strict_, &QCheckBox::clicked, this, [this] { change_switch(strict_, strict_name); });
    connect(state_key_, &ChoiceField::chosen, this, [this](const QString& value) {
        change_setting(state_key_name, value, Concerns::people, [this](bool) { enter(); });
    });
}

void LookupsSection::build() {
    column()->addWidget(lookup_);
    column()->addWidget(hint_label(tr(
        "When you write to somebody without a key, Sealpost asks the provider of that address. The provider "
        "then learns that somebody asks, and nobody else is asked.")));
    column()->addWidget(section_label(tr("What a key that was found counts for")));
    column()->addWidget(text_label(tr(
        "The first key from a person's own provider is used and remembered. If another one turns up later, "
        "nothing is sent until you have decided which one counts. A key that came any other way waits for "
        "your "
        "click.")));
    column()->addWidget(strict_);
    column()->addWidget(hint_label(tr(
        "Concerns people whose keys an authority vouches for: without its up-to-date list of revoked keys, "
        "theirs are not used.")));
    column()->addWidget(state_key_);
    others_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    details_->set_content(others_);
    column()->addWidget(details_);
    column()->addStretch(1);
}

void LookupsSection::enter() {
    read_values([this](const SettingValues& values) { show_values(values); });
}

std::vector<QWidget*> LookupsSection::controls() const {
    return {lookup_, strict_, state_key_->box(), details_->line()};
}

void LookupsSection::show_values(const SettingValues& values) {
    lookup_->setChecked(value_of(values, lookup_name) == QLatin1String("on"));
    strict_->setChecked(value_of(values, strict_name) == QLatin1String("on"));
    state_key_->set_value(value_of(values, state_key_name));
    QStringList lines;
    for (const char* name : details_names)
        if (const QString value = value_of(values, name); !value.isEmpty())
            lines.push_back(tr("%1 = %2").arg(QLatin1String(name), shown(value.toStdString())));
    others_->setText(lines.isEmpty()
                         ? tr("Nothing out of the ordinary is set. `sealpost config list` names what can be.")
                         : lines.join(QLatin1Char('\n')));
}

void LookupsSection::change_switch(QCheckBox* box, const std::string& name) {
    const bool on = box->isChecked();
    change_setting(name, on ? QStringLiteral("on") : QStringLiteral("off"), Concerns::people,
                   [box, on](bool worked) {
                       if (!worked) box->setChecked(!on);
                   });
}

} // namespace sealpost::gui
