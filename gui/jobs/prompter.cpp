// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/prompter.h"

#include <QMetaMethod>

namespace sealpost::gui {

void Question::answer(std::optional<Secret> secret) { settle(State::answered, std::move(secret)); }

void Question::decline() { settle(State::declined, std::nullopt); }

void Question::settle(State state, std::optional<Secret> secret) {
    {
        const std::lock_guard lock(mutex_);
        if (state_ != State::open) return;
        state_ = state;
        secret_ = std::move(secret);
    }
    changed_.notify_all();
}

std::optional<Secret> Question::wait(std::stop_token stop) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, stop, [this] { return state_ != State::open; });
    if (state_ != State::answered) throw Error(ErrorCode::cancelled);
    return std::move(secret_);
}

void Prompter::remember_password(const std::string& account, const Secret& password) {
    const std::lock_guard lock(mutex_);
    passwords_.insert_or_assign(account, password.copy());
    // Another job may have asked for the same meanwhile.
    for (const auto& one : waiting_)
        if (const auto question = one.lock(); question && question->prompt().subject == account)
            question->answer(password.copy());
    std::erase_if(waiting_, [](const auto& one) { return one.expired(); });
}

void Prompter::forget_passwords() {
    const std::lock_guard lock(mutex_);
    passwords_.clear();
}

std::optional<Secret> Prompter::ask(const Prompt& prompt, std::stop_token stop) {
    const bool password = prompt.purpose == PromptPurpose::account_password;
    const auto question = std::make_shared<Question>(prompt);
    if (password) {
        const std::lock_guard lock(mutex_);
        if (const auto known = passwords_.find(prompt.subject); known != passwords_.end())
            return known->second.copy();
        waiting_.push_back(question);
    }
    QMetaObject::invokeMethod(
        this,
        [this, question] {
            if (!isSignalConnected(QMetaMethod::fromSignal(&Prompter::asked)))
                question->answer(std::nullopt);
            else
                emit asked(question);
        },
        Qt::QueuedConnection);
    // Also where the wait throws; after the question, as both are queued.
    struct Withdraw {
        Prompter& prompter;
        const QuestionPointer& question;
        ~Withdraw() {
            QMetaObject::invokeMethod(
                &prompter, [to = &prompter, which = question] { emit to->withdrawn(which); },
                Qt::QueuedConnection);
        }
    } withdraw{*this, question};
    auto answer = question->wait(std::move(stop));
    if (password && answer) remember_password(prompt.subject, *answer);
    return answer;
}

} // namespace sealpost::gui
