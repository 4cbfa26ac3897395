// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/draft_keeper.h"

#include "core/base/text.h"

#include <utility>

namespace sealpost::gui {

namespace {
constexpr std::chrono::seconds usual_delay{4};

/// Nothing was typed that one would miss.
bool is_empty(const PageContent& content) {
    const auto& message = content.message;
    return message.to.empty() && message.cc.empty() && message.bcc.empty() && trim(message.subject).empty() &&
           trim(message.text).empty() && message.enclosed.empty() && content.attachments.empty();
}
} // namespace

DraftKeeper::DraftKeeper(Desktop& desktop, std::function<PageContent()> content, QObject* parent)
    : QObject(parent), desktop_(desktop), content_(std::move(content)) {
    timer_.setSingleShot(true);
    timer_.setInterval(usual_delay);
    connect(&timer_, &QTimer::timeout, this, [this] { save(); });
}

void DraftKeeper::changed() {
    ++change_;
    dirty_ = true;
    // Not started anew: whoever types without a pause is saved too.
    if (!timer_.isActive()) timer_.start();
}

void DraftKeeper::save(std::function<void(bool)> then) {
    timer_.stop();
    if (then) waiting_.push_back(std::move(then));
    if (saving_) return;
    DraftSave save{.content = content_(), .id = id_.toStdString()};
    if (id_.isEmpty() && is_empty(save.content)) dirty_ = false;
    if (!dirty_) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                for (const auto& one : std::exchange(waiting_, {})) one(true);
            },
            Qt::QueuedConnection);
        return;
    }
    saving_ = true;
    saving_message_ = save.content.message;
    desktop_.work().run(
        this,
        [save = std::move(save)](app::Home& home, const Operation& operation) {
            return save_page(home, save, operation);
        },
        [this, message = message_, change = change_](Outcome<DraftSaved> outcome) {
            finish(message, change, std::move(outcome));
        });
}

void DraftKeeper::finish(quint64 message, quint64 change, Outcome<DraftSaved> outcome) {
    saving_ = false;
    const bool same = message == message_;
    if (const auto* error = std::get_if<Error>(&outcome)) {
        if (same) emit failed(*error);
        for (const auto& one : std::exchange(waiting_, {})) one(false);
        return;
    }
    const auto& draft = std::get<DraftSaved>(outcome);
    if (same) {
        id_ = QString::fromStdString(draft.id);
        saved_ = std::move(saving_message_);
        unfiled_ = !draft.account.empty();
        dirty_ = change != change_;
        emit saved(draft);
    }
    desktop_.drafts_changed();
    if (same && dirty_ && !waiting_.empty()) {
        save();
        return;
    }
    if (dirty_ && !timer_.isActive()) timer_.start();
    for (const auto& one : std::exchange(waiting_, {})) one(true);
}

void DraftKeeper::begin(const QString& id) {
    timer_.stop();
    id_ = id;
    ++message_;
    dirty_ = false;
    unfiled_ = false;
}

void DraftKeeper::file_copy() {
    if (!unfiled_ || id_.isEmpty()) return;
    unfiled_ = false;
    DraftFiling filing{.id = id_.toStdString(), .message = saved_};
    filing.note_name = tr("not-in-this-copy.txt").toStdString();
    filing.note_text =
        tr("Attached on the computer where this draft was written, and too large for this copy of it:")
            .toStdString();
    desktop_.outbox().run(
        this,
        [filing = std::move(filing)](app::Home& home, const Operation& operation) {
            file_page(home, filing, operation);
        },
        [this](Outcome<Done> outcome) {
            // It is kept here: the server gets its copy the next time.
            if (std::holds_alternative<Error>(outcome)) unfiled_ = true;
        });
}

void DraftKeeper::remove(const QString& id) {
    desktop_.outbox().run(
        this,
        [id = id.toStdString()](app::Home& home, const Operation& operation) {
            remove_page(home, id, operation);
        },
        [this](Outcome<Done>) { desktop_.drafts_changed(); });
}

} // namespace sealpost::gui
