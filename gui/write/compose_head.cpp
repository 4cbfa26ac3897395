// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/compose_head.h"

#include "gui/common/controls.h"
#include "gui/text/explanation.h"
#include "gui/write/knowledge.h"
#include "gui/write/recipient_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace sealpost::gui {

namespace {

constexpr int to = 0;
constexpr int cc = 1;
constexpr int bcc = 2;

QLabel* label_of(const QString& text, QWidget* buddy, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

std::vector<std::string> as_strings(const QStringList& texts) {
    std::vector<std::string> result;
    for (const QString& text : texts) result.push_back(text.toStdString());
    return result;
}

QStringList as_texts(const std::vector<std::string>& strings) {
    QStringList result;
    for (const auto& one : strings) result += QString::fromStdString(one);
    return result;
}

} // namespace

ComposeHead::ComposeHead(RecipientKnowledge& knowledge, QWidget* parent)
    : QWidget(parent), knowledge_(knowledge), from_(new QComboBox(this)),
      copies_(quiet_button(QStringLiteral("writeCopies"), tr("Cc and &Bcc"), this)),
      subject_(new QLineEdit(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    named(from_, QStringLiteral("writeFrom"), tr("From"));
    from_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    from_label_ = label_of(tr("&From"), from_, this);
    grid->addWidget(from_label_, 0, 0);
    grid->addWidget(from_, 0, 1);
    auto* to_row = new QHBoxLayout;
    fields_.push_back(add_field(QStringLiteral("writeTo"), tr("To")));
    to_row->addWidget(fields_[to], 1);
    to_row->addWidget(copies_, 0, Qt::AlignTop);
    grid->addLayout(to_row, 1, 1);
    grid->addWidget(label_of(tr("&To"), fields_[to]->line(), this), 1, 0);
    fields_.push_back(add_field(QStringLiteral("writeCc"), tr("Cc")));
    fields_.push_back(add_field(QStringLiteral("writeBcc"), tr("Bcc")));
    grid->addWidget(fields_[cc], 2, 1);
    grid->addWidget(fields_[bcc], 3, 1);
    cc_label_ = label_of(tr("&Cc"), fields_[cc]->line(), this);
    bcc_label_ = label_of(tr("Bcc"), fields_[bcc]->line(), this);
    bcc_label_->setToolTip(tr("Nobody else sees who is named here; each gets a copy of their own"));
    fields_[bcc]->line()->setAccessibleDescription(bcc_label_->toolTip());
    grid->addWidget(cc_label_, 2, 0);
    grid->addWidget(bcc_label_, 3, 0);
    named(subject_, QStringLiteral("writeSubject"), tr("Subject"));
    grid->addWidget(label_of(tr("Sub&ject"), subject_, this), 4, 0);
    grid->addWidget(subject_, 4, 1);
    copies_->setAccessibleDescription(tr("Shows the fields for people who get a copy"));
    connect(copies_, &QToolButton::clicked, this, [this] {
        show_copies(true);
        fields_[cc]->focus();
    });
    connect(subject_, &QLineEdit::textEdited, this, &ComposeHead::subjectEdited);
    connect(subject_, &QLineEdit::textChanged, this, [this] {
        if (!filling_) emit changed();
    });
    connect(from_, &QComboBox::activated, this, [this] {
        wanted_sender_ = from_->currentData().toString();
        emit changed();
    });
    connect(&knowledge_, &RecipientKnowledge::known, this,
            [this](const QString& address, Standing standing, const QString& sentence) {
                for (auto* field : fields_) field->set_standing(address, standing, sentence);
            });
    connect(&knowledge_, &RecipientKnowledge::forgotten, this, &ComposeHead::ask_about_all);
    show_copies(false);
    set_senders({});
}

RecipientField* ComposeHead::add_field(const QString& object_name, const QString& label) {
    auto* field = new RecipientField(object_name, label, this);
    field->set_completions(knowledge_.completions());
    connect(field, &RecipientField::changed, this, [this] {
        if (filling_) return;
        ask_about_all();
        emit recipientsChanged();
    });
    connect(field, &RecipientField::chipActivated, this, &ComposeHead::chipActivated);
    connect(field, &RecipientField::tabStopsChanged, this, &ComposeHead::tabStopsChanged);
    return field;
}

void ComposeHead::ask_about_all() { knowledge_.ask(addresses()); }

void ComposeHead::set_senders(std::vector<SenderChoice> senders) {
    senders_ = std::move(senders);
    from_->clear();
    for (const auto& sender : senders_)
        from_->addItem(shown(sender.display_name.empty() ? sender.address
                                                         : sender.display_name + " <" + sender.address + ">"),
                       QString::fromStdString(sender.address));
    from_->setVisible(senders_.size() > 1);
    from_label_->setVisible(senders_.size() > 1);
    set_sender(wanted_sender_);
    emit tabStopsChanged();
}

void ComposeHead::set_sender(const QString& address) {
    wanted_sender_ = address;
    const int index = from_->findData(address, Qt::UserRole, Qt::MatchFixedString);
    from_->setCurrentIndex(index >= 0 ? index : (senders_.empty() ? -1 : 0));
}

const SenderChoice* ComposeHead::sender() const {
    const int index = from_->currentIndex();
    return index < 0 ? nullptr : &senders_[static_cast<std::size_t>(index)];
}

void ComposeHead::write(ComposedMessage& message) const {
    message.from = sender() ? sender()->mailbox() : std::string();
    message.to = as_strings(fields_[to]->mailboxes());
    message.cc = as_strings(fields_[cc]->mailboxes());
    message.bcc = as_strings(fields_[bcc]->mailboxes());
    message.subject = subject_->text().toStdString();
}

void ComposeHead::show_message(const ComposedMessage& message) {
    filling_ = true;
    if (const auto from = mime::parse_mailbox(message.from))
        set_sender(QString::fromStdString(from->address.to_string()));
    else
        set_sender({});
    fields_[to]->set_mailboxes(as_texts(message.to));
    fields_[cc]->set_mailboxes(as_texts(message.cc));
    fields_[bcc]->set_mailboxes(as_texts(message.bcc));
    subject_->setText(QString::fromStdString(message.subject));
    subject_->setCursorPosition(0);
    filling_ = false;
    show_copies(!message.cc.empty() || !message.bcc.empty());
    ask_about_all();
}

bool ComposeHead::is_empty() const {
    return subject_->text().trimmed().isEmpty() &&
           std::all_of(fields_.begin(), fields_.end(),
                       [](const auto* field) { return field->mailboxes().isEmpty(); });
}

QStringList ComposeHead::addresses() const {
    QStringList result;
    for (const auto* field : fields_) result += field->addresses();
    return result;
}

void ComposeHead::remove_address(const QString& address) {
    for (auto* field : fields_) field->remove_address(address);
}

bool ComposeHead::focus_first_empty() {
    if (fields_[to]->mailboxes().isEmpty()) {
        fields_[to]->focus();
        return true;
    }
    if (!subject_->text().trimmed().isEmpty()) return false;
    subject_->setFocus();
    return true;
}

void ComposeHead::show_copies(bool shown_now) {
    for (QWidget* widget : std::initializer_list<QWidget*>{cc_label_, bcc_label_, fields_[cc], fields_[bcc]})
        widget->setVisible(shown_now);
    copies_->setVisible(!shown_now);
    emit tabStopsChanged();
}

std::vector<QWidget*> ComposeHead::tab_stops() const {
    std::vector<QWidget*> stops{from_};
    const auto add = [&](const RecipientField* field) {
        const auto more = field->tab_stops();
        stops.insert(stops.end(), more.begin(), more.end());
    };
    add(fields_[to]);
    stops.push_back(copies_);
    add(fields_[cc]);
    add(fields_[bcc]);
    stops.push_back(subject_);
    return stops;
}

} // namespace sealpost::gui
