// SPDX-License-Identifier: GPL-3.0-or-later
// Saves what is on the page by itself: some seconds after the last change, and whenever it is asked to. What
// is typed survives whatever happens up to the last saving.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/write/draft_job.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace sealpost::gui {

class DraftKeeper final : public QObject {
    Q_OBJECT
  public:
    DraftKeeper(Desktop& desktop, std::function<PageContent()> content, QObject* parent = nullptr);

    void set_delay(std::chrono::milliseconds delay) { timer_.setInterval(delay); }
    /// Something was typed.
    void changed();
    /// There are changes that are not saved.
    bool is_dirty() const noexcept { return dirty_; }
    /// At once, where there is something to save. `then`: told whether it is saved now; called later in any
    /// case.
    void save(std::function<void(bool saved)> then = {});
    /// Another message begins: `id` is its draft; empty: it has none.
    void begin(const QString& id);
    /// Empty: it was not saved yet.
    const QString& id() const noexcept { return id_; }
    /// A copy for the folder on the server, where the account has one; at leisure.
    void file_copy();
    /// Removes the draft, here and on the server.
    void remove(const QString& id);

  signals:
    /// As it is kept now.
    void saved(const sealpost::gui::DraftSaved& draft);
    void failed(const sealpost::Error& error);

  private:
    void finish(quint64 message, quint64 change, Outcome<DraftSaved> outcome);
    Desktop& desktop_;
    std::function<PageContent()> content_;
    QTimer timer_;
    QString id_;
    /// As it was saved last.
    ComposedMessage saved_;
    ComposedMessage saving_message_;
    /// The message that is written, and its last change, by number.
    quint64 message_ = 0;
    quint64 change_ = 0;
    bool dirty_ = false;
    bool saving_ = false;
    bool unfiled_ = false;
    std::vector<std::function<void(bool)>> waiting_;
};

} // namespace sealpost::gui
