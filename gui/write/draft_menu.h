// SPDX-License-Identifier: GPL-3.0-or-later
// The drafts that are kept, behind a quiet button: which one to go on with.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/write/draft_job.h"

#include <QToolButton>
#include <vector>

class QMenu;

namespace sealpost::gui {

class DraftMenu final : public QToolButton {
    Q_OBJECT
  public:
    explicit DraftMenu(Desktop& desktop, QWidget* parent = nullptr);

    /// Reads which drafts there are.
    void refresh();
    /// The one on the page is not offered; empty: none is.
    void set_current(const QString& id);
    int count() const noexcept { return static_cast<int>(drafts_.size()); }

  signals:
    void draftWanted(const QString& id);

  private:
    void fill();
    QString text_of(const DraftEntry& draft) const;
    Desktop& desktop_;
    QMenu* menu_;
    std::vector<DraftEntry> drafts_;
    QString current_;
    bool reading_ = false;
    bool again_ = false;
};

} // namespace sealpost::gui
