// SPDX-License-Identifier: GPL-3.0-or-later
// Subject, sender, recipients and date of a message, as its status allows them to be shown.
#pragma once

#include "core/base/clock.h"
#include "core/incoming/message_status.h"

#include <QWidget>

class QLabel;

namespace sealpost::gui {

class MessageHeader final : public QWidget {
    Q_OBJECT
  public:
    explicit MessageHeader(QWidget* parent = nullptr);

    void say(const incoming::MessageStatus& message, Time now);
    void clear();

    /// As it may be shown; "(no subject)" where there is none.
    static QString subject_of(const incoming::MessageStatus& message);
    /// "Bob <bob@example.org>"; all of them where there are several.
    static QString sender_of(const incoming::MessageStatus& message);
    /// What to call the author: the name, else the address.
    static QString author_name(const std::optional<mime::Mailbox>& author);

  private:
    void say_line(QLabel* title, QLabel* line, const QString& whole, const QString& brief);
    QLabel* subject_;
    QLabel* date_;
    QLabel* from_title_;
    QLabel* from_;
    QLabel* to_title_;
    QLabel* to_;
    QLabel* cc_title_;
    QLabel* cc_;
};

} // namespace sealpost::gui
