// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/prompter.h"

#include <QMetaMethod>

namespace sealpost::gui {

void Question::answer(std::optional<Secret> secret) {
    {
        const std::lock_guard lock(mutex_);
        if (answered_) return;
        answered_ = true;
        secret_ = std::move(secret);
    }
    changed_.notify_all();
}

std::optional<Secret> Question::wait(std::stop_token stop) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, stop, [this] { return answered_; });
    if (!answered_) throw Error(ErrorCode::cancelled);
    return std::move(secret_);
}

std::optional<Secret> Prompter::ask(const Prompt& prompt, std::stop_token stop) {
    const auto question = std::make_shared<Question>(prompt);
    QMetaObject::invokeMethod(
        this,
        [this, question] {
            if (!isSignalConnected(QMetaMethod::fromSignal(&Prompter::asked)))
                question->answer(std::nullopt);
            else
                emit asked(question);
        },
        Qt::QueuedConnection);
    return question->wait(std::move(stop));
}

} // namespace sealpost::gui
