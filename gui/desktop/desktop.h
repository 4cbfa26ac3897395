// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window works with. Made once, in window/application; pages get a reference.
#pragma once

#include "core/base/clock.h"
#include "gui/desktop/page.h"
#include "gui/desktop/requests.h"
#include "gui/jobs/lane.h"

#include <QObject>
#include <QString>

namespace sealpost::gui {

/// A line that the status bar shows, and what is said when it is clicked.
struct StatusLine {
    QString text{};
    QString reason{};
};

class Desktop final : public QObject {
    Q_OBJECT
  public:
    /// The clock must outlive it.
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
    /// Something is going on, for the status line; what is said last stands.
    void say(const QString& text) { say(StatusLine{.text = text}); }

    // To other pages.
    void open(PageName page) { emit pageWanted(page); }
    void write(ComposeRequest request) { emit writingWanted(std::move(request)); }
    /// The person with that address on the page of people.
    void show_person(const QString& address) { emit personWanted(address); }
    void read_file(const QString& path) { emit fileWanted(path); }
    /// Takes the window, as the first start does, until it is done or left.
    void begin_backup() { emit backupWanted(); }
    void begin_restore() { emit restoreWanted(); }
    void begin_first_start() { emit firstStartWanted(); }

    // What a page or a job changed: every lane's home is made anew before its next job, and pages read anew.
    void people_changed();
    void accounts_changed();
    void outbox_changed() { emit outboxChanged(); }
    void drafts_changed() { emit draftsChanged(); }

  signals:
    void said(sealpost::gui::StatusLine line);
    void pageWanted(sealpost::gui::PageName page);
    void writingWanted(sealpost::gui::ComposeRequest request);
    void personWanted(QString address);
    void fileWanted(QString path);
    void backupWanted();
    void restoreWanted();
    void firstStartWanted();
    /// Keys, or what counts for whom, are not what they were.
    void peopleChanged();
    void accountsChanged();
    /// An item was queued, or changed its state.
    void outboxChanged();
    void draftsChanged();

  private:
    void renew_homes();
    const Clock& clock_;
    Prompter prompter_;
    Lane work_;
    Lane mail_;
    Lane outbox_;
    Lane lookups_;
};

} // namespace sealpost::gui
