// SPDX-License-Identifier: GPL-3.0-or-later
// The line of a message that brings its sender's key, with the one button that accepts it; or that another
// key than the known one came.
#pragma once

#include "gui/common/banner.h"
#include "gui/desktop/desktop.h"
#include "gui/mail/message_reading.h"

#include <QObject>

namespace sealpost::gui {

class MessageOffer final : public QObject {
    Q_OBJECT
  public:
    explicit MessageOffer(Desktop& desktop, QWidget* parent);

    /// To be put below the status; not owned.
    Banner* banner() const noexcept { return banner_; }
    void show_keys(const std::optional<mime::Mailbox>& author, const SenderKeys& keys);
    void clear();

  signals:
    /// The banner's buttons are others.
    void rebuilt();

  private:
    void offer(const KeyOffer& offer);
    void say_conflict();
    void accept();
    void accepted(const Outcome<Done>& outcome, const KeyOffer& offer);

    Desktop& desktop_;
    Banner* banner_;
    std::optional<KeyOffer> offer_;
    /// What was accepted a moment ago: its confirmation stays while the message is judged anew.
    std::string confirmed_;
    QString name_;
    QString address_;
};

} // namespace sealpost::gui
