// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/lane.h"

#include <QMetaObject>
#include <chrono>
#include <pthread.h>
#include <utility>

namespace sealpost::gui {

namespace {

constexpr std::chrono::milliseconds between_progress{100};

} // namespace

Lane::Lane(QString name, HomeMaker make_home, Prompter& prompter, QObject* parent)
    : QObject(parent), name_(std::move(name)), make_home_(std::move(make_home)), prompts_(prompter),
      thread_([this](std::stop_token ended) { work_until(std::move(ended)); }) {}

Lane::~Lane() {
    {
        const std::lock_guard lock(mutex_);
        if (running_) running_->stop.request_stop();
        waiting_.clear();
    }
    thread_.request_stop();
    thread_.join();
}

int Lane::pending() const noexcept {
    const std::lock_guard lock(mutex_);
    return pending_;
}

void Lane::renew_home() {
    const std::lock_guard lock(mutex_);
    renew_ = true;
}

Job Lane::start(Run run, Fail fail, Tell progress) {
    auto entry = std::make_shared<Entry>(
        Entry{.run = std::move(run), .fail = std::move(fail), .progress = std::move(progress), .stop = {}});
    const Job job(entry->stop);
    int pending = 0;
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(entry));
        pending = ++pending_;
    }
    changed_.notify_all();
    emit pendingChanged(pending);
    return job;
}

void Lane::note(const Error& error) {
    if (error.code() == ErrorCode::auth_refused) prompts_.forget_passwords();
}

void Lane::deliver(std::function<void()> what) {
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void Lane::work_until(std::stop_token ended) {
    // At most 15 bytes (pthread_setname_np(3)).
    pthread_setname_np(pthread_self(), name_.toUtf8().left(15).constData());
    while (true) {
        std::shared_ptr<Entry> entry;
        bool renew = false;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, ended, [this] { return !waiting_.empty(); });
            if (ended.stop_requested()) break;
            entry = std::move(waiting_.front());
            waiting_.pop_front();
            running_ = entry;
            renew = std::exchange(renew_, false);
        }
        if (renew) {
            session_.reset();
            home_.reset();
        }
        perform(*entry);
        {
            const std::lock_guard lock(mutex_);
            running_.reset();
            --pending_;
        }
        deliver([this] { emit pendingChanged(pending()); });
    }
    // Where they were made.
    session_.reset();
    home_.reset();
}

void Lane::perform(Entry& entry) {
    const std::stop_token stop = entry.stop.get_token();
    try {
        if (stop.stop_requested()) throw Error(ErrorCode::cancelled);
        prompts_.stop_by(stop);
        if (!home_) home_ = make_home_(prompts_);
        home_->stop_by(stop);
    } catch (const Error& error) {
        deliver([fail = entry.fail, error] { fail(error); });
        return;
    } catch (const std::exception& error) {
        const Error internal(ErrorCode::internal, {{"detail", error.what()}});
        deliver([fail = entry.fail, internal] { fail(internal); });
        return;
    }
    Operation operation = home_->operation();
    operation.progress = [this, tell = entry.progress,
                          last = std::chrono::steady_clock::time_point()](std::uint64_t done) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < between_progress) return;
        last = now;
        deliver([tell, done] { tell(done); });
    };
    entry.run(*home_, operation);
}

} // namespace sealpost::gui
