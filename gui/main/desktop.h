// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window works with. Made once, in main/application; pages get a reference.
#pragma once

#include "core/base/clock.h"
#include "gui/jobs/lane.h"

#include <QObject>
#include <QString>

namespace sealpost::gui {

/// A line that the status bar shows, and what is said when it is clicked.
struct StatusLine {
    QString text;
    QString reason;
};

class Desktop final : public QObject {
    Q_OBJECT
  public:
    /// The prompter is passed in since tests answer in its place.
    Desktop(HomeMaker make_home, const Clock& clock, QObject* parent = nullptr);

    const Clock& clock() const noexcept { return clock_; }
    Prompter& prompter() noexcept { return prompter_; }

    /// Sealing, opening, keys, drafts: short work on this machine. In order.
    Lane& work() noexcept { return work_; }
    /// The IMAP session of the reader.
    Lane& mail() noexcept { return mail_; }
    /// Takes what lies in the outbox to the servers.
    Lane& outbox() noexcept { return outbox_; }
    /// Looking for servers and keys on the net; may take seconds.
    Lane& lookups() noexcept { return lookups_; }

    void say(StatusLine line) { emit said(std::move(line)); }

  signals:
    void said(sealpost::gui::StatusLine line);
    /// Keys, or what counts for whom, are not what they were: pages read anew.
    void peopleChanged();
    void accountsChanged();
    void outboxChanged();
    void draftsChanged();

  private:
    const Clock& clock_;
    Prompter prompter_;
    Lane work_;
    Lane mail_;
    Lane outbox_;
    Lane lookups_;
};

} // namespace sealpost::gui
