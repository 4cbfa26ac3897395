// SPDX-License-Identifier: GPL-3.0-or-later
// The job layer: the only place of the desktop app that owns threads. A lane is one thread with one home; its
// jobs run in the order in which they came. What a job returns, or throws, arrives in the window's thread.
#pragma once

#include "app/home.h"
#include "core/base/operation.h"
#include "gui/jobs/prompter.h"

#include <QObject>
#include <QPointer>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <variant>

namespace sealpost::gui {

/// A job's result, or what went wrong around it; Error{cancelled} where it was cancelled.
template <class Value>
using Outcome = std::variant<Value, Error>;

/// For jobs that return nothing.
struct Done {};

/// A handle: copies name the same job. The job goes on when the last handle is gone.
class Job final {
  public:
    Job() = default;
    explicit Job(std::stop_source stop) : stop_(std::move(stop)) {}
    /// The outcome still arrives: Error{cancelled}, or what the job had done before it noticed.
    void cancel() { stop_.request_stop(); }

  private:
    std::stop_source stop_{std::nostopstate};
};

/// Makes the home of a lane, in the lane's thread; `prompts` outlives it.
using HomeMaker = std::function<std::unique_ptr<app::Home>(PromptProvider& prompts)>;

class Lane final : public QObject {
    Q_OBJECT
  public:
    /// The prompter must outlive it. `name`: for debuggers.
    Lane(QString name, HomeMaker make_home, Prompter& prompter, QObject* parent = nullptr);
    /// Cancels what runs and what waits, and waits for the thread.
    ~Lane() override;

    /// `work`: Value(app::Home&, const Operation&), or void, in the lane's thread; the operation carries the
    /// prompts, the stop token, and a progress that arrives at `progress` in the window's thread, at most ten
    /// times a second. `done`: void(Outcome<Value>) (Outcome<Done> for void), in the window's thread, unless
    /// `receiver` is gone.
    template <class Work, class Finish>
    Job run(QObject* receiver, Work work, Finish done, std::function<void(std::uint64_t)> progress = {}) {
        using Returned = std::invoke_result_t<Work&, app::Home&, const Operation&>;
        using Value = std::conditional_t<std::is_void_v<Returned>, Done, Returned>;
        const QPointer<QObject> to(receiver);
        auto finish = std::make_shared<Finish>(std::move(done));
        return start(
            [this, to, work = std::move(work), finish](app::Home& home, const Operation& operation) mutable {
                auto outcome = std::make_shared<Outcome<Value>>(
                    attempt<Value>([&] { return call<Value>(work, home, operation); }));
                if (const auto* error = std::get_if<Error>(outcome.get())) note(*error);
                deliver([to, finish, outcome] {
                    if (to) (*finish)(std::move(*outcome));
                });
            },
            [to, finish](const Error& error) {
                if (to) (*finish)(Outcome<Value>(error));
            },
            [to, progress = std::move(progress)](std::uint64_t done_so_far) {
                if (to && progress) progress(done_so_far);
            });
    }

    /// The next job gets a home made anew, which has read nothing yet; what runs goes on with its own.
    void renew_home();
    /// What a job leaves for the next one (a session with a server); ended before the home that it was made
    /// with. Nothing else that refers to a home may outlive its job. In the lane's thread only.
    std::shared_ptr<void>& session() noexcept { return session_; }

    /// Jobs that run or wait.
    int pending() const noexcept;

  signals:
    /// The number of jobs that run or wait is another one.
    void pendingChanged(int pending);

  private:
    using Run = std::function<void(app::Home&, const Operation&)>;
    using Fail = std::function<void(const Error&)>;
    using Tell = std::function<void(std::uint64_t)>;
    struct Entry {
        Run run;
        Fail fail;
        Tell progress;
        std::stop_source stop;
    };

    template <class Value, class Work>
    static Value call(Work& work, app::Home& home, const Operation& operation) {
        if constexpr (std::is_void_v<std::invoke_result_t<Work&, app::Home&, const Operation&>>) {
            work(home, operation);
            return Done{};
        } else {
            return work(home, operation);
        }
    }
    template <class Value, class Attempt>
    static Outcome<Value> attempt(Attempt&& attempt_it) {
        try {
            return Outcome<Value>(attempt_it());
        } catch (const Error& error) {
            return Outcome<Value>(error);
        } catch (const std::bad_alloc&) {
            return Outcome<Value>(Error(ErrorCode::limit, {{"detail", "memory"}}));
        } catch (const std::exception& error) {
            return Outcome<Value>(Error(ErrorCode::internal, {{"detail", error.what()}}));
        }
    }

    Job start(Run run, Fail fail, Tell progress);
    /// What it means for the next job.
    void note(const Error& error);
    /// Runs it in the window's thread.
    void deliver(std::function<void()> what);
    void work_until(std::stop_token ended);
    void perform(Entry& entry);

    QString name_;
    HomeMaker make_home_;
    LanePrompts prompts_;
    std::unique_ptr<app::Home> home_;
    std::shared_ptr<void> session_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<std::shared_ptr<Entry>> waiting_;
    std::shared_ptr<Entry> running_;
    int pending_ = 0;
    bool renew_ = false;
    std::jthread thread_;
};

} // namespace sealpost::gui
