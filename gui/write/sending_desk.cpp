// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/sending_desk.h"

#include <algorithm>
#include <utility>

namespace sealpost::gui {

namespace {

quint64 bytes_of(const PageContent& content) {
    quint64 bytes = content.message.text.size() + content.message.html.size();
    for (const auto& part : content.message.enclosed) bytes += part.bytes->size();
    for (const auto& file : content.attachments) bytes += file.size;
    return bytes;
}

/// The lower, the more there is to say of it.
int rank_of(outbox::ItemState state) {
    switch (state) {
    case outbox::ItemState::failed:
        return 0;
    case outbox::ItemState::held:
        return 1;
    case outbox::ItemState::submitting:
        return 2;
    case outbox::ItemState::queued:
        return 3;
    default:
        return 4;
    }
}

} // namespace

SendingDesk::SendingDesk(Desktop& desktop, QObject* parent) : QObject(parent), desktop_(desktop) {
    timer_.setInterval(std::chrono::milliseconds(250));
    connect(&timer_, &QTimer::timeout, this, &SendingDesk::tick);
    connect(&desktop, &Desktop::outboxChanged, this, &SendingDesk::look);
}

void SendingDesk::send(SendRequest request, const QString& draft) {
    forget();
    sealing_ = true;
    content_ = request.content;
    draft_ = draft;
    const quint64 total = bytes_of(content_);
    job_ = desktop_.work().run(
        this,
        [request = std::move(request)](app::Home& home, const Operation& operation) {
            return send_message(home, request, operation);
        },
        [this, turn = turn_](Outcome<std::variant<QueuedMessage, PlanAnswer>> outcome) {
            if (turn != turn_) return;
            sealing_ = false;
            if (const auto* error = std::get_if<Error>(&outcome)) {
                emit failed(*error);
                return;
            }
            auto& result = std::get<std::variant<QueuedMessage, PlanAnswer>>(outcome);
            if (const auto* answer = std::get_if<PlanAnswer>(&result)) {
                emit answered(*answer);
                return;
            }
            message_ = std::get<QueuedMessage>(std::move(result));
            emit queued();
            desktop_.outbox_changed();
            timer_.start();
            tick();
        },
        [this, turn = turn_, total](std::uint64_t done) {
            if (turn == turn_) emit progressed(std::min<quint64>(done, total), total);
        });
}

void SendingDesk::cancel() { job_.cancel(); }

bool SendingDesk::can_undo() const {
    return message_ && !undoing_ && desktop_.clock().now() < message_->goes_out;
}

void SendingDesk::undo() {
    if (!message_ || undoing_) return;
    undoing_ = true;
    desktop_.work().run(
        this, [items = message_->items](app::Home& home, const Operation&) { return recall(home, items); },
        [this, turn = turn_](Outcome<Recall> outcome) {
            if (turn != turn_) return;
            undoing_ = false;
            if (const auto* error = std::get_if<Error>(&outcome)) {
                emit failed(*error);
                return;
            }
            desktop_.outbox_changed();
            if (std::get<Recall>(outcome) == Recall::too_late) {
                emit tooLate();
                return;
            }
            const PageContent content = std::move(content_);
            const QString draft = draft_;
            forget();
            emit undone(content, draft);
        });
}

void SendingDesk::forget() {
    ++turn_;
    timer_.stop();
    message_.reset();
    content_ = {};
    draft_.clear();
    seconds_ = -1;
    sealing_ = false;
    undoing_ = false;
}

void SendingDesk::tick() {
    if (!message_ || undoing_) return;
    const auto left = message_->goes_out - desktop_.clock().now();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    if (std::exchange(seconds_, seconds) != seconds)
        emit waiting(static_cast<int>(std::max<std::int64_t>(seconds, 0)));
    if (seconds <= 0) {
        timer_.stop();
        desktop_.outbox_changed();
    }
}

void SendingDesk::look() {
    if (!message_ || looking_ || undoing_ || can_undo()) return;
    looking_ = true;
    desktop_.work().run(
        this, [ids = message_->items](app::Home& home, const Operation&) { return items_now(home, ids); },
        [this, turn = turn_](Outcome<std::vector<outbox::Item>> outcome) {
            looking_ = false;
            if (turn != turn_) return;
            auto* items = std::get_if<std::vector<outbox::Item>>(&outcome);
            if (!items || items->empty()) return;
            const auto weightiest = std::min_element(items->begin(), items->end(), [](auto& a, auto& b) {
                return rank_of(a.state) < rank_of(b.state);
            });
            emit moved(*weightiest);
            const bool out = std::all_of(items->begin(), items->end(), [](const auto& item) {
                return item.any_accepted() && !item.to_send();
            });
            if (!out) return;
            const QString draft = draft_;
            forget();
            emit sent(draft);
        });
}

} // namespace sealpost::gui
