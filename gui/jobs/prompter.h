// SPDX-License-Identifier: GPL-3.0-or-later
// Questions for passphrases, from the jobs' threads to the one window. A job waits for its answer; the event
// loop never does.
#pragma once

#include "core/base/operation.h"

#include <QObject>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::gui {

/// One question, shared by the job that waits and the page that shows it. The first answer counts; later ones
/// are dropped.
class Question final {
  public:
    explicit Question(Prompt prompt) : prompt_(std::move(prompt)) {}
    const Prompt& prompt() const noexcept { return prompt_; }
    /// nullopt: nobody can be asked.
    void answer(std::optional<Secret> secret);
    /// The person will not say: the job ends as cancelled.
    void decline();
    /// Waits. nullopt as above. Throws Error{cancelled} when the person declined, or the job is to stop.
    std::optional<Secret> wait(std::stop_token stop);

  private:
    enum class State { open, answered, declined };
    void settle(State state, std::optional<Secret> secret);

    Prompt prompt_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    State state_ = State::open;
    std::optional<Secret> secret_;
};

using QuestionPointer = std::shared_ptr<Question>;

/// Lives in the window's thread; but for its signals, every thread may use it.
class Prompter final : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// As PromptProvider::ask(), for the job that runs in the calling thread.
    std::optional<Secret> ask(const Prompt& prompt, std::stop_token stop);
    /// Of an account: as long as the program runs nobody is asked for it again, unless a server refuses it.
    void remember_password(const std::string& account, const Secret& password);
    void forget_passwords();

  signals:
    /// In the window's thread. Whoever shows it settles it; with nobody connected nobody can be asked.
    void asked(sealpost::gui::QuestionPointer question);
    /// Its job does not wait any more: it was settled, or stopped.
    void withdrawn(sealpost::gui::QuestionPointer question);

  private:
    std::mutex mutex_;
    std::map<std::string, Secret> passwords_;
    /// Questions for passwords that wait; the job of each keeps it alive.
    std::vector<std::weak_ptr<Question>> waiting_;
};

/// What a lane hands to its home: forwards to the prompter, under the stop token of the job at hand.
class LanePrompts final : public PromptProvider {
  public:
    explicit LanePrompts(Prompter& prompter) : prompter_(prompter) {}
    void stop_by(std::stop_token stop) { stop_ = std::move(stop); }
    std::optional<Secret> ask(const Prompt& prompt) override { return prompter_.ask(prompt, stop_); }
    void forget_passwords() { prompter_.forget_passwords(); }

  private:
    Prompter& prompter_;
    std::stop_token stop_;
};

} // namespace sealpost::gui
