// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/about_section.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/settings/finding_text.h"
#include "gui/text/explanation.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

/// The gravest come first; nobody reads more in one go.
constexpr std::size_t most_findings = 40;

} // namespace

AboutSection::AboutSection(Desktop& desktop, QWidget* parent)
    : Section(desktop, QStringLiteral("settingsAbout"), tr("About Sealpost"), parent),
      versions_(named(text_label(), QStringLiteral("settingsVersions"), tr("What Sealpost stands on"))),
      again_(push_button(QStringLiteral("settingsLookAgain"), tr("&Look again"))),
      health_(new Banner(QStringLiteral("settingsHealth"))), findings_(new QVBoxLayout) {
    QLabel* version = text_label(tr("Sealpost %1").arg(QCoreApplication::applicationVersion()));
    version->setObjectName(QStringLiteral("settingsVersion"));
    versions_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    again_->setIcon(icon(Icon::refresh));
    column()->addWidget(version);
    column()->addWidget(
        text_label(tr("Free software under the GNU General Public License, version 3 or later. It "
                      "comes without any warranty.")));
    column()->addWidget(versions_);
    column()->addWidget(section_label(tr("Is everything in order?")));
    column()->addWidget(health_);
    column()->addLayout(findings_);
    column()->addWidget(again_, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(again_, &QPushButton::clicked, this, &AboutSection::look);
}

void AboutSection::enter() { look(); }

std::vector<QWidget*> AboutSection::controls() const {
    std::vector<QWidget*> result = buttons_;
    result.push_back(again_);
    return result;
}

void AboutSection::look() {
    if (looking_) return;
    looking_ = true;
    again_->setEnabled(false);
    health_->say(
        {.tone = Tone::neutral, .shape = Shape::waiting, .headline = tr("Looking ..."), .explanation = {}});
    desktop().work().run(
        this, [](app::Home& home, const Operation&) { return look_at_condition(home); },
        [this](Outcome<Condition> outcome) {
            looking_ = false;
            again_->setEnabled(true);
            if (const auto* error = std::get_if<Error>(&outcome)) return health_->say(banner_of(*error));
            show_condition(std::get<Condition>(outcome));
        });
}

void AboutSection::show_condition(const Condition& condition) {
    versions_->setText(
        tr("GnuPG %1, OpenSSL %2")
            .arg(condition.gnupg.empty() ? tr("is missing", "GnuPG is missing") : shown(condition.gnupg),
                 shown(condition.openssl)));
    clear_layout(findings_);
    buttons_.clear();
    const std::size_t count = std::min(condition.findings.size(), most_findings);
    for (std::size_t i = 0; i < count; ++i) add_finding(condition.findings[i]);
    if (count == 0)
        health_->say(
            {.tone = Tone::good,
             .shape = Shape::done,
             .headline = tr("Everything is in order"),
             .explanation = tr("Your keys, those of the people you write to, GnuPG and the keyring of "
                               "this computer were looked at.")});
    else
        health_->say(
            {.tone = Tone::neutral,
             .shape = Shape::info,
             .headline = tr("%n thing(s) to know", nullptr, static_cast<int>(condition.findings.size())),
             .explanation = {}});
    emit controlsChanged();
}

void AboutSection::add_finding(const upkeep::Finding& finding) {
    const QString number = QString::number(findings_->count());
    auto* line = new Banner(QStringLiteral("settingsFinding") + number);
    findings_->addWidget(line);
    line->say(text_of(finding));
    const QString name = QStringLiteral("settingsFindingRemedy") + number;
    switch (remedy_of(finding)) {
    case FindingRemedy::none:
        return;
    case FindingRemedy::make_backup:
        buttons_.push_back(
            line->add_button(name, tr("Make a back-up"), [this] { desktop().begin_backup(); }));
        return;
    case FindingRemedy::open_lookups:
        buttons_.push_back(line->add_button(name, tr("Change that"), [this] { emit lookupsWanted(); }));
        return;
    case FindingRemedy::open_person:
        buttons_.push_back(
            line->add_button(name, tr("Show it"), [this, address = QString::fromStdString(finding.address)] {
                desktop().show_person(address);
            }));
        return;
    }
}

} // namespace sealpost::gui
