// SPDX-License-Identifier: GPL-3.0-or-later
// A message on its way out of the page: sealed and queued in the background, taken back while it waits, and
// watched until the server has it.
#pragma once

#include "core/outbox/item.h"
#include "gui/desktop/desktop.h"
#include "gui/write/compose_job.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace sealpost::gui {

class SendingDesk final : public QObject {
    Q_OBJECT
  public:
    explicit SendingDesk(Desktop& desktop, QObject* parent = nullptr);

    /// `draft`: the one that it was kept as; may be empty.
    void send(SendRequest request, const QString& draft);
    bool is_sealing() const noexcept { return sealing_; }
    /// A message is sealed, or watched.
    bool is_active() const noexcept { return sealing_ || message_.has_value(); }
    /// While it is sealed: nothing is queued then.
    void cancel();
    /// After it was queued.
    void undo();
    bool can_undo() const;
    /// What is watched is forgotten; it goes on by itself.
    void forget();

  signals:
    /// Bytes of `total`; of the files and the text, once for each copy.
    void progressed(quint64 done, quint64 total);
    void queued();
    /// Not sent: this is the plan now.
    void answered(const sealpost::gui::PlanAnswer& answer);
    void failed(const sealpost::Error& error);
    /// Until then it can be taken back.
    void waiting(int seconds);
    /// To be written on.
    void undone(const sealpost::gui::PageContent& content, const QString& draft);
    void tooLate();
    /// The item that says most of where the message is.
    void moved(const sealpost::outbox::Item& item);
    /// The server has it; `draft` is of no use any more.
    void sent(const QString& draft);

  private:
    void tick();
    void look();
    Desktop& desktop_;
    QTimer timer_;
    Job job_;
    PageContent content_;
    QString draft_;
    std::optional<QueuedMessage> message_;
    bool sealing_ = false;
    bool looking_ = false;
    bool undoing_ = false;
    /// Told last; -1: nothing yet.
    qint64 seconds_ = -1;
    quint64 turn_ = 0;
};

} // namespace sealpost::gui
