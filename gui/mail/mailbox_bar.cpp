// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/mailbox_bar.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"

#include <QShortcut>

namespace sealpost::gui {

namespace {

QString with_keys(const QString& words, const QKeySequence& keys) {
    return MailboxBar::tr("%1 (%2)", "what a button does, its keys")
        .arg(words, keys.toString(QKeySequence::NativeText));
}

const QKeySequence& refresh_keys() {
    static const QKeySequence keys(Qt::Key_F5);
    return keys;
}
const QKeySequence& archive_keys() {
    static const QKeySequence keys(Qt::CTRL | Qt::Key_E);
    return keys;
}
const QKeySequence& remove_keys() {
    static const QKeySequence keys(Qt::Key_Delete);
    return keys;
}
const QKeySequence& unread_keys() {
    static const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    return keys;
}

} // namespace

MailboxBar::MailboxBar(QWidget* parent)
    : QWidget(parent), refresh_(quiet_button(QStringLiteral("mailRefresh"), tr("&Check for mail"), this)),
      archive_(quiet_button(QStringLiteral("mailArchive"), tr("Arch&ive"), this)),
      remove_(quiet_button(QStringLiteral("mailDelete"), tr("De&lete"), this)),
      unread_(quiet_button(QStringLiteral("mailUnread"), tr("Mark as &unread"), this)) {
    refresh_->setIcon(icon(Icon::refresh));
    archive_->setIcon(icon(Icon::folder));
    remove_->setIcon(icon(Icon::remove));
    unread_->setIcon(icon(Icon::mail));
    refresh_->setToolTip(with_keys(tr("Look for new messages"), refresh_keys()));
    auto* flow = new FlowLayout(this, 2);
    for (QToolButton* button : {refresh_, archive_, remove_, unread_}) flow->addWidget(button);
    connect(refresh_, &QToolButton::clicked, this, &MailboxBar::refreshWanted);
    connect(archive_, &QToolButton::clicked, this, &MailboxBar::archiveWanted);
    connect(remove_, &QToolButton::clicked, this, &MailboxBar::removeWanted);
    connect(unread_, &QToolButton::clicked, this, &MailboxBar::unreadWanted);
    update_buttons();
}

void MailboxBar::set_message(bool selected, bool unread) {
    selected_ = selected;
    is_unread_ = unread;
    update_buttons();
}

void MailboxBar::set_archive(bool possible) {
    archive_possible_ = possible;
    update_buttons();
}

void MailboxBar::update_buttons() {
    // A button that is grey says why.
    const auto offer = [this](QToolButton* button, const QString& words, const QKeySequence& keys,
                              bool possible, const QString& why_not) {
        const bool enabled = selected_ && possible;
        button->setEnabled(enabled);
        button->setToolTip(enabled      ? with_keys(words, keys)
                           : !selected_ ? tr("Select a message in the list first.")
                                        : why_not);
    };
    offer(archive_, tr("Move the message to the archive"), archive_keys(), archive_possible_,
          tr("This account has no other folder for the archive."));
    offer(remove_, tr("Delete the message"), remove_keys(), true, {});
    offer(unread_, tr("Mark the message as not read yet"), unread_keys(), !is_unread_,
          tr("The message is marked as unread already."));
}

void MailboxBar::add_keys(QWidget* list) {
    const auto add = [&](const QKeySequence& keys, QToolButton* button) {
        auto* shortcut = new QShortcut(keys, list);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    };
    add(archive_keys(), archive_);
    add(remove_keys(), remove_);
    add(unread_keys(), unread_);
    auto* refresh = new QShortcut(refresh_keys(), this);
    refresh->setContext(Qt::WindowShortcut);
    connect(refresh, &QShortcut::activated, refresh_, &QToolButton::click);
}

std::vector<QWidget*> MailboxBar::in_order() const { return {refresh_, archive_, remove_, unread_}; }

} // namespace sealpost::gui
