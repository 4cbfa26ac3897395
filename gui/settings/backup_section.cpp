// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/backup_section.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QVBoxLayout>
#include <algorithm>

namespace sealpost::gui {

namespace {

struct BackupState {
    std::optional<upkeep::BackedUp> last{};
    int waiting = 0;
};

BackupState read_state(app::Home& home) {
    const auto condition = look_at_condition(home);
    const auto waiting =
        std::count_if(condition.findings.begin(), condition.findings.end(), [](const auto& finding) {
            return finding.id == upkeep::FindingId::own_key_without_backup;
        });
    return {.last = upkeep::LastBackup(home.state().records()).get(), .waiting = static_cast<int>(waiting)};
}

} // namespace

BackupSection::BackupSection(Desktop& desktop_of, QWidget* parent)
    : Section(desktop_of, QStringLiteral("settingsBackup"), tr("Back-up"), parent),
      state_(new Banner(QStringLiteral("settingsBackupState"))),
      begin_(new PrimaryButton(QStringLiteral("settingsBackupBegin"), tr("&Make a back-up"))),
      restore_(push_button(QStringLiteral("settingsBackupRestore"), tr("&Bring a back-up back"))) {
    restore_->setIcon(icon(Icon::download));
    column()->addWidget(text_label(tr(
        "Your mail can be opened with your keys alone. A back-up is one file, sealed by a code on a sheet of "
        "paper: with both you can read your mail on another computer, whatever happens to this one.")));
    column()->addWidget(state_);
    column()->addWidget(begin_, 0, Qt::AlignLeft);
    column()->addWidget(restore_, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(begin_, &QPushButton::clicked, this, [this] { desktop().begin_backup(); });
    connect(restore_, &QPushButton::clicked, this, [this] { desktop().begin_restore(); });
}

void BackupSection::enter() {
    desktop().work().run(
        this, [](app::Home& home, const Operation&) { return read_state(home); },
        [this](Outcome<BackupState> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return banner()->say(banner_of(*error));
            banner()->clear();
            const auto& state = std::get<BackupState>(outcome);
            show_state(state.last, state.waiting);
        });
}

std::vector<QWidget*> BackupSection::controls() const { return {begin_, restore_}; }

void BackupSection::show_state(const std::optional<upkeep::BackedUp>& last, int waiting) {
    if (waiting > 0)
        state_->say(
            {.tone = Tone::caution,
             .shape = Shape::warning,
             .headline = tr("%n of your keys is (are) in no back-up", nullptr, waiting),
             .explanation = last ? tr("The last back-up is of %1. If this computer is lost, so is the mail "
                                      "to the newer keys.")
                                       .arg(date_text(last->at))
                                 : tr("If this computer is lost, so is all mail to them.")});
    else if (last)
        state_->say({.tone = Tone::good,
                     .shape = Shape::done,
                     .headline = tr("Last back-up: %1").arg(date_text(last->at)),
                     .explanation = tr("All your keys are in it.")});
    else
        state_->say({.tone = Tone::neutral,
                     .shape = Shape::info,
                     .headline = tr("No back-up was made yet"),
                     .explanation = {}});
}

} // namespace sealpost::gui
