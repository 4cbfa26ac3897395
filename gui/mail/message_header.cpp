// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/message_header.h"

#include "core/mime/address.h"
#include "core/mime/date.h"
#include "gui/common/controls.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace sealpost::gui {

namespace {

constexpr int most_shown = 4;
constexpr int most_listed = 100;

QString shown_mailbox(const mime::Mailbox& mailbox) {
    const QString address = shown(mailbox.address.to_string());
    return mailbox.display_name.empty()
               ? address
               : QStringLiteral("%1 <%2>").arg(shown(mailbox.display_name, 80), address);
}

QStringList mailboxes_of(const incoming::MessageStatus& message, std::string_view name) {
    QStringList list;
    for (const auto& field : message.headers) {
        if (field.name.size() != name.size() ||
            QString::fromStdString(field.name)
                    .compare(QLatin1String(name.data(), static_cast<qsizetype>(name.size())),
                             Qt::CaseInsensitive) != 0)
            continue;
        const auto mailboxes = mime::parse_address_list(field.raw);
        for (const auto& mailbox : mailboxes) {
            if (list.size() >= most_listed) return list;
            list.append(shown_mailbox(mailbox));
        }
        if (mailboxes.empty() && !field.value.empty()) list.append(shown(field.value));
    }
    return list;
}

QLabel* line_label(const QString& name, QWidget* parent) {
    QLabel* label = text_label({}, parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageHeader::MessageHeader(QWidget* parent)
    : QWidget(parent), subject_(section_label({}, this)), date_(hint_label({}, this)),
      from_title_(hint_label(tr("From"), this)), from_(line_label(QStringLiteral("mailFrom"), this)),
      to_title_(hint_label(tr("To"), this)), to_(line_label(QStringLiteral("mailTo"), this)),
      cc_title_(hint_label(tr("Copy to"), this)), cc_(line_label(QStringLiteral("mailCc"), this)) {
    setObjectName(QStringLiteral("mailHeader"));
    subject_->setObjectName(QStringLiteral("mailSubject"));
    subject_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    date_->setObjectName(QStringLiteral("mailDate"));
    date_->setWordWrap(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(subject_, 0, 0, 1, 3);
    int row = 1;
    for (auto [title, line] :
         {std::pair{from_title_, from_}, std::pair{to_title_, to_}, std::pair{cc_title_, cc_}}) {
        title->setWordWrap(false);
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(line, row, 1);
        ++row;
    }
    grid->addWidget(date_, 1, 2, Qt::AlignTop | Qt::AlignRight);
    grid->setColumnStretch(1, 1);
}

QString MessageHeader::subject_of(const incoming::MessageStatus& message) {
    const auto* field = message.header("Subject");
    const QString subject = field ? shown(field->value) : QString();
    return subject.trimmed().isEmpty() ? tr("(no subject)") : subject;
}

QString MessageHeader::sender_of(const incoming::MessageStatus& message) {
    const QStringList from = mailboxes_of(message, "From");
    return from.isEmpty()
               ? tr("(no sender)")
               : from.first(std::min<qsizetype>(from.size(), most_shown)).join(QStringLiteral(", "));
}

QString MessageHeader::author_name(const std::optional<mime::Mailbox>& author) {
    if (!author) return tr("the sender");
    return author->display_name.empty() ? shown(author->address.to_string())
                                        : shown(author->display_name, 60);
}

void MessageHeader::say(const incoming::MessageStatus& message, Time now) {
    subject_->setText(subject_of(message));
    const QString sender = sender_of(message);
    say_line(from_title_, from_, sender, sender);
    for (auto [name, title, line] : {std::tuple{"To", to_title_, to_}, std::tuple{"Cc", cc_title_, cc_}}) {
        const QStringList list = mailboxes_of(message, name);
        const QString whole = list.join(QStringLiteral(", "));
        const int more = static_cast<int>(list.size()) - most_shown;
        say_line(
            title, line, whole,
            more <= 0
                ? whole
                : tr("%1 and %n more", nullptr, more).arg(list.first(most_shown).join(QStringLiteral(", "))));
    }
    const auto* date = message.header("Date");
    const auto time = date ? mime::parse_rfc5322_date(date->raw) : std::nullopt;
    date_->setText(time ? when_text(*time, now) : QString());
    date_->setToolTip(
        time ? QLocale().toString(QDateTime::fromSecsSinceEpoch(time->time_since_epoch().count()),
                                  QLocale::LongFormat)
             : QString());
    date_->setAccessibleDescription(date_->toolTip());
}

void MessageHeader::say_line(QLabel* title, QLabel* line, const QString& whole, const QString& brief) {
    line->setText(brief);
    line->setToolTip(brief == whole ? QString() : Qt::convertFromPlainText(whole));
    line->setAccessibleName(title->text());
    line->setAccessibleDescription(whole);
    line->setVisible(!whole.isEmpty());
    title->setVisible(!whole.isEmpty());
}

void MessageHeader::clear() {
    for (QLabel* label : {subject_, date_, from_, to_, cc_}) label->clear();
}

} // namespace sealpost::gui
