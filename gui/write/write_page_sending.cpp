// SPDX-License-Identifier: GPL-3.0-or-later
// What will happen to the message, why it must not be sent, and how it is sent.
#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/text/explanation.h"
#include "gui/text/plan_text.h"
#include "gui/text/refusal_text.h"
#include "gui/write/attachment_list.h"
#include "gui/write/compose_head.h"
#include "gui/write/compose_planner.h"
#include "gui/write/compose_text.h"
#include "gui/write/draft_keeper.h"
#include "gui/write/draft_menu.h"
#include "gui/write/knowledge.h"
#include "gui/write/provider_panel.h"
#include "gui/write/remedy_panel.h"
#include "gui/write/sending_bar.h"
#include "gui/write/sending_desk.h"
#include "gui/write/write_page.h"

#include <QFileDialog>
#include <QLineEdit>
#include <algorithm>

namespace sealpost::gui {

namespace {

QString address_of(const outgoing::Refusal& refusal) {
    return QString::fromStdString(refusal.address.to_string());
}

} // namespace

void WritePage::show_answer(const PlanAnswer& answer) {
    answer_ = answer;
    provider_->show_plan(answer);
    show_read_by_others(!answer.read_by_others().empty());
    const auto refusals = answer.refusals();
    if (refusals.empty()) {
        shown_refusal_.reset();
        remedy_->clear();
    } else {
        show_refusals(refusals);
    }
    if (answer.fault) {
        plan_->say(banner_of(*answer.fault));
    } else if (answer.accepted()) {
        plan_->say(sentence_of(answer.outcome->plan()));
        if (!in_the_clear_.empty())
            plan_->add_button(QStringLiteral("writeProtectAll"), tr("Send it encrypted &or not at all"),
                              [this] {
                                  in_the_clear_.clear();
                                  changed();
                              });
    } else if (refusals.empty()) {
        plan_->clear();
    }
    update_send();
    order_tabs();
}

void WritePage::show_refusals(const std::vector<outgoing::Refusal>& refusals) {
    plan_->say({.tone = Tone::caution,
                .shape = gui::Shape::warning,
                .headline = tr("It cannot be sent like this: for %n person(s) something is missing", nullptr,
                               static_cast<int>(refusals.size())),
                .explanation = refusals.size() > 1
                                   ? tr("Click a name above to see what can be done for that person.")
                                   : QString()});
    // Whoever is shown stays, while something stands in the way for them.
    const auto same = std::find_if(refusals.begin(), refusals.end(), [this](const auto& one) {
        return shown_refusal_ && one.address == shown_refusal_->address;
    });
    const auto& shown_one = same == refusals.end() ? refusals.front() : *same;
    if (shown_refusal_ == shown_one && !remedy_->address().isEmpty()) return;
    shown_refusal_ = shown_one;
    remedy_->show_for(shown_one, name_of(address_of(shown_one)),
                      head_->sender() ? QString::fromStdString(head_->sender()->address) : QString());
}

void WritePage::show_fault(const Error& error) {
    if (error.code() == ErrorCode::cancelled) return;
    says_not_saved_ = false;
    banner_->say(banner_of(error));
    banner_->add_button(QStringLiteral("writeBannerClose"), tr("C&lose"), [this] {
        banner_->clear();
        order_tabs();
    });
    order_tabs();
}

void WritePage::show_read_by_others(bool read) {
    read_by_others_->setVisible(read);
    frame_->setFrameStyle(read ? static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain)
                               : static_cast<int>(QFrame::NoFrame));
    frame_->setLineWidth(read ? 2 : 0);
    const int margin = read ? fontMetrics().height() / 2 : 0;
    frame_->layout()->setContentsMargins(margin, margin, margin, margin);
    const QPalette usual;
    QPalette palette = usual;
    if (read) {
        palette.setColor(QPalette::Window, ground(Tone::clear, usual));
        palette.setColor(QPalette::WindowText, ink(Tone::clear, usual));
    }
    frame_->setPalette(palette);
}

void WritePage::show_person(const QString& address) {
    const auto parsed = mime::AddrSpec::parse(address.toStdString());
    const auto refusals = answer_.refusals();
    const auto found = std::find_if(refusals.begin(), refusals.end(),
                                    [&](const auto& one) { return parsed && one.address == *parsed; });
    std::optional<outgoing::Refusal> refusal;
    if (found != refusals.end())
        refusal = *found;
    else if (const auto* known = knowledge_->of(address); known && known->refusal)
        refusal = known->refusal;
    if (!refusal) {
        desktop_.show_person(address);
        return;
    }
    shown_refusal_ = refusal;
    remedy_->show_for(*refusal, name_of(address),
                      head_->sender() ? QString::fromStdString(head_->sender()->address) : QString());
}

void WritePage::allow_in_the_clear(const QString& address) {
    in_the_clear_.insert(address.toStdString());
    planner_->plan_now();
}

QString WritePage::name_of(const QString& address) const {
    const auto* known = knowledge_->of(address);
    return known && !known->name.isEmpty() ? known->name : shown(address.toStdString());
}

QString WritePage::reason_not_to_send() const {
    if (answer_.fault) return explain(*answer_.fault).headline;
    if (!answer_.unfinished.empty())
        return tr("“%1” is no e-mail address yet").arg(shown(answer_.unfinished, 60));
    if (const auto refusals = answer_.refusals(); !refusals.empty())
        return explain(refusals.front(), name_of(address_of(refusals.front()))).headline;
    if (!answer_.outcome) return planner_->is_current() ? tr("Nobody is named yet who gets it") : QString();
    if (attachments_->is_reading()) return tr("The files are still being read");
    return {};
}

void WritePage::update_send() {
    const QString reason = reason_not_to_send();
    const bool possible =
        answer_.may_be_sent() && !attachments_->is_reading() && !sending_->is_sealing() && !handing_over_;
    send_->setEnabled(possible);
    send_->setAccessibleDescription(reason);
    reason_->setText(reason);
}

void WritePage::send() {
    if (!send_->isEnabled()) return;
    handing_over_ = true;
    banner_->clear();
    bar_->show_sealing();
    editor_->setEnabled(false);
    // First a draft: should the message be taken back in the outbox later, its text is not lost.
    keeper_->save([this](bool) { hand_over(); });
}

void WritePage::hand_over() {
    if (!handing_over_) return;
    handing_over_ = false;
    sending_->send({.content = content(), .seen_in_the_clear = answer_.read_by_others()}, keeper_->id());
}

void WritePage::connect_sending() {
    const auto give_back = [this] {
        bar_->clear();
        editor_->setEnabled(true);
        update_send();
        order_tabs();
    };
    connect(bar_, &SendingBar::tabStopsChanged, this, &WritePage::order_tabs);
    connect(bar_, &SendingBar::undoWanted, sending_, &SendingDesk::undo);
    connect(bar_, &SendingBar::outboxWanted, this, [this] { desktop_.open(PageName::outbox); });
    connect(bar_, &SendingBar::cancelWanted, this, [this, give_back] {
        if (std::exchange(handing_over_, false))
            give_back();
        else
            sending_->cancel();
    });
    connect(sending_, &SendingDesk::progressed, bar_, &SendingBar::show_progress);
    connect(sending_, &SendingDesk::queued, this, [this] {
        editor_->setEnabled(true);
        show_content({}, {}, Saving::not_needed);
        drafts_->refresh();
        emit handedOver();
        if (next_) begin(*std::exchange(next_, std::nullopt));
    });
    connect(sending_, &SendingDesk::waiting, bar_, &SendingBar::show_waiting);
    connect(sending_, &SendingDesk::answered, this, [this, give_back](const PlanAnswer& answer) {
        give_back();
        show_answer(answer);
        if (!answer.may_be_sent()) return;
        banner_->say({.tone = Tone::caution,
                      .shape = gui::Shape::warning,
                      .headline = tr("Not sent: something has changed for the people you write to"),
                      .explanation = tr("Look at what is said below, and send it again if that is right.")});
    });
    connect(sending_, &SendingDesk::failed, this, [this, give_back](const Error& error) {
        give_back();
        show_fault(error);
        text_->setFocus();
    });
    connect(sending_, &SendingDesk::undone, this,
            [this, give_back](const PageContent& content, const QString& draft) {
                give_back();
                desktop_.say(tr("The message was taken back"));
                keeper_->save([this, content, draft](bool saved) {
                    // It is among the drafts; what stands on the page stays, and says why it is not kept.
                    if (!saved) return;
                    show_content(content, draft, Saving::needed);
                    emit takenBack();
                    text_->setFocus();
                });
            });
    connect(sending_, &SendingDesk::tooLate, bar_, &SendingBar::show_too_late);
    connect(sending_, &SendingDesk::moved, this,
            [this](const outbox::Item& item) { bar_->show_item(item, desktop_.clock().now()); });
    connect(sending_, &SendingDesk::sent, this, [this](const QString& draft) {
        bar_->show_sent();
        if (!draft.isEmpty()) keeper_->remove(draft);
    });
}

void WritePage::choose_files() {
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setObjectName(QStringLiteral("writeAttachDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, attachments_, &AttachmentList::add);
    dialog->open();
}

} // namespace sealpost::gui
