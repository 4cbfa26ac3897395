// SPDX-License-Identifier: GPL-3.0-or-later
// One message after the other: what is on the page is kept before the next one begins.
#include "gui/common/banner.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"
#include "gui/write/attachment_list.h"
#include "gui/write/compose_head.h"
#include "gui/write/compose_planner.h"
#include "gui/write/compose_text.h"
#include "gui/write/draft_keeper.h"
#include "gui/write/sending_bar.h"
#include "gui/write/sending_desk.h"
#include "gui/write/write_page.h"

#include <QToolButton>

namespace sealpost::gui {

bool WritePage::has_unsaved() const {
    return keeper_->is_dirty() || sending_->is_sealing() || attachments_->is_reading();
}

void WritePage::compose(ComposeRequest request) {
    if (!request.draft_id.empty() && request.draft_id == keeper_->id().toStdString()) return;
    next_ = std::move(request);
    if (composing_ || sending_->is_sealing() || handing_over_) return;
    composing_ = true;
    // What was typed from here on would be lost when the other message comes.
    editor_->setEnabled(false);
    keeper_->save([this](bool saved) {
        composing_ = false;
        if (!saved || !next_) return editor_->setEnabled(true);
        keeper_->file_copy();
        begin(*std::exchange(next_, std::nullopt));
    });
}

void WritePage::begin(const ComposeRequest& request) {
    ++turn_;
    banner_->clear();
    says_not_saved_ = false;
    if (!sending_->is_active()) bar_->clear();
    if (!request.draft_id.empty()) {
        open_draft(request);
        return;
    }
    if (!request.draft.empty()) {
        read_draft(request);
        return;
    }
    PageContent content;
    content.message.from = request.from.toStdString();
    for (const QString& to : request.to) content.message.to.push_back(to.toStdString());
    for (const QString& cc : request.cc) content.message.cc.push_back(cc.toStdString());
    content.message.subject = request.subject.toStdString();
    content.message.text = request.text.toStdString();
    begin_with(std::move(content), request);
}

void WritePage::begin_with(PageContent content, const ComposeRequest& request) {
    editor_->setEnabled(true);
    show_content(content, QString::fromStdString(request.draft_id), Saving::not_needed);
    attachments_->add(request.attachments);
    if (!head_->focus_first_empty()) text_->setFocus();
}

void WritePage::open_draft(const ComposeRequest& request) {
    desktop_.work().run(
        this,
        [id = request.draft_id](app::Home& home, const Operation& operation) {
            return open_page(home, id, operation);
        },
        [this, request, turn = turn_](Outcome<DraftPage> outcome) {
            if (turn != turn_) return;
            if (const auto* error = std::get_if<Error>(&outcome)) {
                editor_->setEnabled(true);
                show_fault(*error);
                return;
            }
            auto& page = std::get<DraftPage>(outcome);
            const bool authentic = page.authentic;
            begin_with(std::move(page.content), request);
            if (authentic) return;
            banner_->say(
                {.tone = Tone::caution,
                 .shape = gui::Shape::warning,
                 .headline = tr("This draft was not saved by you on this computer, or was changed since"),
                 .explanation = tr("Read it carefully before you send any of it.")});
        });
}

void WritePage::read_draft(const ComposeRequest& request) {
    desktop_.work().run(
        this,
        [draft = request.draft](app::Home&, const Operation&) {
            return read_composed(std::make_shared<StringSource>(draft), Formats::leave);
        },
        [this, request, turn = turn_](Outcome<ComposedMessage> outcome) {
            if (turn != turn_) return;
            if (const auto* error = std::get_if<Error>(&outcome)) {
                editor_->setEnabled(true);
                show_fault(*error);
                return;
            }
            PageContent content{.message = std::get<ComposedMessage>(std::move(outcome))};
            // A message of its own, whatever the draft was made from.
            content.message.message_id.clear();
            if (content.message.from.empty()) content.message.from = request.from.toStdString();
            begin_with(std::move(content), request);
        });
}

void WritePage::say_not_saved(const Error& error) {
    // What is being sent needs no draft any more; what cannot be saved then is said after a failure only.
    if (handing_over_ || error.code() == ErrorCode::cancelled) return;
    saved_->clear();
    says_not_saved_ = true;
    BannerText text = banner_of(error);
    const QString why = text.headline;
    text.headline = tr("This message is not kept as a draft");
    if (error.code() == ErrorCode::unusable_key && error.fact("reason") == "no-own-key")
        text.explanation =
            tr("There is no key of yours yet to encrypt it to. The text stays in this window; it is "
               "kept as soon as you have a key.");
    else if (error.code() == ErrorCode::no_account)
        text.explanation =
            tr("There is no mail account yet. The text stays in this window; it is kept as soon "
               "as you have an account.");
    else if (error.code() == ErrorCode::engine_missing && error.fact("library").empty())
        text.explanation =
            tr("Drafts are encrypted, and the program for that, GnuPG, is missing. The text stays in this "
               "window: copy it to a safe place before you close Sealpost. Then install GnuPG, and start "
               "Sealpost again.");
    else
        text.explanation =
            tr("%1. The text stays in this window. %2", "why, what to do").arg(why, explain(error).advice);
    banner_->say(text);
    banner_->add_button(QStringLiteral("writeSaveAgain"), tr("T&ry again"), [this] {
        keeper_->save([this](bool saved) {
            if (saved && next_) begin(*std::exchange(next_, std::nullopt));
        });
    });
    if (next_)
        banner_->add_button(QStringLiteral("writeStay"), tr("&Go on with this message"), [this] {
            next_.reset();
            banner_->clear();
            text_->setFocus();
        });
    order_tabs();
}

void WritePage::say_saved(Time at) {
    saved_->setText(tr("Draft kept, %1").arg(when_text(at, desktop_.clock().now())));
    if (!std::exchange(says_not_saved_, false)) return;
    banner_->clear();
    order_tabs();
}

void WritePage::discard() {
    const PageContent former = content();
    const QString draft = keeper_->id();
    next_.reset();
    show_content({}, {}, Saving::not_needed);
    if (!draft.isEmpty()) keeper_->remove(draft);
    banner_->say(
        {.tone = Tone::note, .shape = gui::Shape::info, .headline = tr("The message was thrown away")});
    banner_->add_button(QStringLiteral("writeBringBack"), tr("Brin&g it back"), [this, former] {
        banner_->clear();
        keeper_->save([this, former](bool saved) {
            if (saved) show_content(former, {}, Saving::needed);
        });
    });
    order_tabs();
    head_->focus_first_empty();
}

} // namespace sealpost::gui
