// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/message_view.h"

#include "core/base/file.h"
#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/mail/message_answers.h"
#include "gui/mail/message_header.h"
#include "gui/mail/message_note.h"
#include "gui/mail/message_offer.h"
#include "gui/mail/message_text.h"
#include "gui/mail/part_list.h"
#include "gui/mail/part_row.h"
#include "gui/mail/part_saving.h"
#include "gui/text/explanation.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>

namespace sealpost::gui {

namespace {

/// Opening is said only where it takes longer than one notices.
constexpr int noticed_after = 200;

bool is_problem(const BannerText& status) {
    return status.tone == Tone::caution || status.tone == Tone::danger;
}

} // namespace

MessageView::MessageView(Desktop& desktop, QWidget* parent) : QWidget(parent), desktop_(desktop) {
    named(this, QStringLiteral("mailMessage"), tr("Message"));
    build();
    clear();
}

MessageView::~MessageView() { job_.cancel(); }

void MessageView::show_message(MessageSource message) {
    stack_.clear();
    begin(Shown{.source = std::move(message)});
}

void MessageView::clear() {
    job_.cancel();
    ++generation_;
    stack_.clear();
    message_.reset();
    in_part_ = false;
    stale_ = false;
    answers_->clear();
    offer_->clear();
    attachments_->clear();
    text_->show_text(nullptr);
    empty_->setText(tr("Choose a message to read it here."));
    pages_->setCurrentWidget(empty_);
}

void MessageView::begin(Shown message) {
    message_.reset();
    in_part_ = false;
    answers_->clear();
    offer_->clear();
    attachments_->clear();
    text_->show_text(nullptr);
    empty_->clear();
    pages_->setCurrentWidget(empty_);
    stack_.push_back(std::move(message));
    open(false);
    QTimer::singleShot(noticed_after, this, [this, generation = generation_] {
        if (generation == generation_ && !message_) empty_->setText(tr("Opening the message…"));
    });
}

void MessageView::open(bool again) {
    job_.cancel();
    const std::uint64_t generation = ++generation_;
    stale_ = false;
    job_ = desktop_.work().run(
        this,
        [shown = stack_.back(), form = form_](app::Home& home, const Operation& operation) {
            return open_message(
                home, shown.carrier ? content_of_part(*shown.carrier, shown.path) : shown.source.bytes, form,
                operation);
        },
        [this, generation, again](Outcome<OpenedMessage> outcome) {
            if (generation == generation_) arrived(std::move(outcome), again);
        });
}

void MessageView::arrived(Outcome<OpenedMessage> outcome, bool again) {
    if (const auto* error = std::get_if<Error>(&outcome)) {
        say_fault(*error);
    } else {
        message_ = std::move(std::get<OpenedMessage>(outcome));
        present(again);
    }
    pages_->setCurrentWidget(message_page_);
    order_tabs();
}

void MessageView::present(bool again) {
    const auto& summary = message_->summary();
    header_->show();
    header_->say(summary, desktop_.clock().now());
    within_->clear();
    if (stack_.size() > 1) {
        within_->say({.tone = Tone::note,
                      .shape = Shape::info,
                      .headline = tr("This message lies inside another one."),
                      .explanation = tr("What is said here holds for this message alone.")});
        within_->add_button(QStringLiteral("mailBack"), tr("&Back to the message around it"),
                            [this] { go_back(); });
    }
    answers_->show_message(message_->reading, !message_->parts.empty());
    if (!again) {
        keys_ = {};
        offer_->clear();
        notice_->clear();
    }
    details_->show();
    build_details();
    if (!again || in_part_) {
        attachments_->show_parts(message_->reading, message_->parts);
        show_text(message_->text, nullptr);
    } else {
        say_status();
        // What was closed may be open now.
        if (!text_->text() || !message_->text || text_->text()->blocks != message_->text->blocks) {
            attachments_->show_parts(message_->reading, message_->parts);
            show_text(message_->text, nullptr);
        }
    }
    if (stack_.size() == 1)
        emit opened(MessageHeader::subject_of(summary), MessageHeader::sender_of(summary), summary.summary,
                    is_problem(status_->text()));
    learn();
}

void MessageView::learn() {
    const Learning learning = stack_.size() == 1 ? Learning::yes : Learning::no;
    job_ = desktop_.work().run(
        this,
        [reading = message_->reading, learning](app::Home& home, const Operation& operation) {
            return learn_keys(home, *reading, learning, operation);
        },
        [this, generation = generation_](Outcome<SenderKeys> outcome) {
            if (generation == generation_ && message_) show_keys(std::move(outcome));
        });
}

void MessageView::show_keys(Outcome<SenderKeys> outcome) {
    auto* keys = std::get_if<SenderKeys>(&outcome);
    if (!keys) return;
    keys_ = std::move(*keys);
    offer_->show_keys(message_->author, keys_);
    say_notice();
    build_details();
    order_tabs();
    if (!keys_.learnt) return;
    learning_ = true;
    desktop_.people_changed();
    learning_ = false;
}

void MessageView::say_status() {
    const auto& summary = message_->summary();
    status_->say(status_of(summary, MessageHeader::author_name(message_->author)));
    if (summary.encryption.state == incoming::EncryptionState::failed &&
        summary.encryption.reason == crypto::DecryptFailure::locked)
        status_->add_button(QStringLiteral("mailTryAgain"), tr("&Try again"), [this] { open(false); });
}

void MessageView::say_fault(const Error& error) {
    message_.reset();
    in_part_ = false;
    header_->hide();
    details_->hide();
    within_->clear();
    notice_->clear();
    answers_->clear();
    offer_->clear();
    attachments_->clear();
    text_->show_text(nullptr);
    // The person did not say the passphrase.
    if (error.code() == ErrorCode::cancelled)
        status_->say({.tone = Tone::caution,
                      .shape = Shape::locked,
                      .headline = tr("The message was not opened"),
                      .explanation = tr("Opening it was stopped. It is kept as it is.")});
    else
        status_->say(status_of_damaged(error));
    if (error.code() != ErrorCode::not_a_message && error.code() != ErrorCode::limit)
        status_->add_button(QStringLiteral("mailTryAgain"), tr("&Try again"), [this] { open(false); });
    status_->add_button(QStringLiteral("mailSaveMessage"), tr("&Save it as a file…"),
                        [this] { save_message(); });
    if (stack_.size() > 1)
        status_->add_button(QStringLiteral("mailBack"), tr("&Back to the message around it"),
                            [this] { go_back(); });
}

void MessageView::say_notice() {
    if (!keys_.not_recorded) return;
    const Explanation reason = explain(*keys_.not_recorded);
    notice_->say({.tone = Tone::caution,
                  .shape = Shape::warning,
                  .headline = tr("What this message says about keys was not recorded."),
                  .explanation = tr("%1 %2").arg(reason.headline, reason.advice)});
}

void MessageView::show_text(std::shared_ptr<const PageText> text, const PartEntry* part) {
    in_part_ = part != nullptr;
    if (part) {
        // What is said of the message must not be taken for what holds of the part.
        const QString own = protection_note(*part);
        status_->say({.tone = part->differs ? Tone::caution : Tone::note,
                      .shape = part->differs ? Shape::warning : Shape::info,
                      .headline = tr("You see a part of the message, not its main text"),
                      .explanation = own.isEmpty() ? tr("It is protected like the message.") : own});
        status_->add_button(QStringLiteral("mailLeavePart"), tr("&Back to the message"),
                            [this] { show_text(message_->text, nullptr); });
    } else {
        say_status();
    }
    text_->show_text(std::move(text));
    say_note();
    order_tabs();
}

void MessageView::say_note() {
    if (!message_) return note_->say({});
    const auto& text = text_->text();
    const bool opened = message_->summary().encryption.state != incoming::EncryptionState::failed;
    note_->say({.remote_references = text ? text->remote_references : 0,
                .cut = text && text->cut,
                .has_more = text_->has_more(),
                .has_both_forms = message_->has_both_forms && !in_part_,
                .form = form_,
                .no_text = opened && (!text || text->blocks.empty())});
}

void MessageView::change_form() {
    if (!message_) return;
    form_ = form_ == TextForm::formatted ? TextForm::plain : TextForm::formatted;
    desktop_.work().run(
        this,
        [reading = message_->reading, form = form_](app::Home&, const Operation& operation) {
            return text_of(*reading, form, operation);
        },
        [this, reading = message_->reading](Outcome<std::shared_ptr<const PageText>> outcome) {
            if (!message_ || message_->reading != reading || in_part_) return;
            auto* text = std::get_if<0>(&outcome);
            if (!text) return notice_->say(banner_of(std::get<Error>(outcome)));
            message_->text = std::move(*text);
            show_text(message_->text, nullptr);
        });
}

void MessageView::show_part(const std::string& path) {
    if (!message_) return;
    desktop_.work().run(
        this,
        [reading = message_->reading, path](app::Home&, const Operation& operation) {
            return text_of_part(*reading, path, operation);
        },
        [this, reading = message_->reading, path](Outcome<std::shared_ptr<const PageText>> outcome) {
            if (!message_ || message_->reading != reading) return;
            auto* text = std::get_if<0>(&outcome);
            if (!text) return notice_->say(banner_of(std::get<Error>(outcome)));
            for (const PartEntry& part : message_->parts)
                if (part.path == path) return show_text(std::move(*text), &part);
        });
}

void MessageView::show_nested(const std::string& path) {
    if (message_) begin(Shown{.carrier = message_->reading, .path = path});
}

void MessageView::go_back() {
    if (stack_.size() < 2) return;
    stack_.pop_back();
    Shown around = std::move(stack_.back());
    stack_.pop_back();
    begin(std::move(around));
}

void MessageView::save_message() {
    auto* dialog = new QFileDialog(this, tr("Save message"));
    dialog->setObjectName(QStringLiteral("mailSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("message.eml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        if (stack_.empty()) return;
        desktop_.work().run(
            this,
            [shown = stack_.back(),
             file = QFileInfo(name).filesystemAbsoluteFilePath()](app::Home&, const Operation& operation) {
                if (shown.carrier) return save_part(*shown.carrier, shown.path, file, operation);
                shown.source.bytes->seek(0);
                FileSink sink(file);
                copy(*shown.source.bytes, sink, operation);
                sink.commit();
            },
            [this, name](const Outcome<Done>& outcome) {
                if (const auto* error = std::get_if<Error>(&outcome)) return notice_->say(banner_of(*error));
                notice_->say({.tone = Tone::good,
                              .shape = Shape::done,
                              .headline = tr("Saved as %1").arg(shown(name.toStdString(), 300))});
            });
    });
    dialog->open();
}

void MessageView::people_changed() {
    if (learning_ || stack_.empty()) return;
    if (isVisible())
        open(message_.has_value());
    else
        stale_ = true;
}

void MessageView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_ && !stack_.empty()) open(message_.has_value());
}

} // namespace sealpost::gui
