// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/draft_menu.h"

#include "gui/common/controls.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QMenu>

namespace sealpost::gui {

DraftMenu::DraftMenu(Desktop& desktop, QWidget* parent)
    : QToolButton(parent), desktop_(desktop), menu_(new QMenu(this)) {
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::DelayedPopup);
    named(this, QStringLiteral("writeDrafts"), tr("Drafts"),
          tr("Messages that were begun and not sent; choose one to go on with it"));
    menu_->setObjectName(QStringLiteral("writeDraftsMenu"));
    connect(this, &QToolButton::clicked, this, [this] { menu_->popup(mapToGlobal(QPoint(0, height()))); });
    connect(&desktop_, &Desktop::draftsChanged, this, &DraftMenu::refresh);
    fill();
}

void DraftMenu::refresh() {
    if (reading_) {
        again_ = true;
        return;
    }
    reading_ = true;
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { return list_drafts(home); },
        [this](Outcome<std::vector<DraftEntry>> outcome) {
            reading_ = false;
            if (auto* drafts = std::get_if<std::vector<DraftEntry>>(&outcome)) {
                drafts_ = std::move(*drafts);
                fill();
            }
            if (std::exchange(again_, false)) refresh();
        });
}

void DraftMenu::set_current(const QString& id) {
    if (current_ == id) return;
    current_ = id;
    fill();
}

void DraftMenu::fill() {
    menu_->clear();
    int others = 0;
    for (const auto& draft : drafts_) {
        const QString id = QString::fromStdString(draft.id);
        if (id == current_) continue;
        ++others;
        auto* action = menu_->addAction(text_of(draft).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id] { emit draftWanted(id); });
    }
    setText(tr("&Drafts (%1)").arg(others));
    setVisible(others > 0);
}

QString DraftMenu::text_of(const DraftEntry& draft) const {
    const QString when = when_text(draft.saved_at, desktop_.clock().now());
    if (draft.to.empty()) return tr("To nobody yet, saved %1").arg(when);
    const QString first = shown(draft.to.front(), 40);
    const int more = static_cast<int>(draft.to.size()) - 1;
    if (more == 0) return tr("To %1, saved %2").arg(first, when);
    return tr("To %1 and %n other(s), saved %2", nullptr, more).arg(first, when);
}

} // namespace sealpost::gui
