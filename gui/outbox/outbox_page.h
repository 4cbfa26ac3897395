// SPDX-License-Identifier: GPL-3.0-or-later
// The page of what is on its way: each sealed copy, where it is, and what can be done with it.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/outbox/outbox_jobs.h"

#include <QTimer>
#include <functional>
#include <string>

class QLabel;
class QListView;

namespace sealpost::gui {

class Banner;
class Fold;
class OutboxDetails;
class OutboxModel;

class OutboxPage final : public Page {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    OutboxPage(Desktop& desktop, QWidget* parent = nullptr);
    void enter() override;

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void outbox_changed();
    void read();
    void show_contents(OutboxContents contents);
    void show_current();
    void tick();
    /// The copy that is chosen; empty: none is.
    std::string chosen() const;
    void act(std::function<void(app::Home&, const std::string&)> what);
    void take_it_back();
    void say_taken_back(TakenBack taken);
    void offer_writing(bool wanted);
    void write_anew();

    Desktop& desktop_;
    OutboxModel* waiting_;
    OutboxModel* finished_;
    Banner* banner_;
    QLabel* empty_;
    QListView* list_;
    OutboxDetails* details_;
    Fold* finished_fold_;
    QListView* finished_list_;
    QTimer tick_;
    bool reading_ = false;
    /// What is shown may be old.
    bool stale_ = true;
    /// Of messages that were taken back: sealed, as they lay in the outbox.
    std::vector<std::string> own_copies_;
};

} // namespace sealpost::gui
