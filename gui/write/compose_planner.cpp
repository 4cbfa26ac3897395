// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/compose_planner.h"

namespace sealpost::gui {

namespace {
constexpr std::chrono::milliseconds usual_delay{250};
} // namespace

ComposePlanner::ComposePlanner(Lane& lane, std::function<PageContent()> content, QObject* parent)
    : QObject(parent), lane_(lane), content_(std::move(content)) {
    timer_.setSingleShot(true);
    timer_.setInterval(usual_delay);
    connect(&timer_, &QTimer::timeout, this, &ComposePlanner::start);
}

void ComposePlanner::changed() {
    ++wanted_;
    job_.cancel();
    timer_.start();
}

void ComposePlanner::plan_now() {
    ++wanted_;
    job_.cancel();
    timer_.stop();
    start();
}

void ComposePlanner::stop() {
    ++wanted_;
    job_.cancel();
    timer_.stop();
}

void ComposePlanner::start() {
    const quint64 turn = wanted_;
    job_ = lane_.run(
        this,
        [content = content_()](app::Home& home, const Operation& operation) {
            return plan_message(home, content, operation);
        },
        [this, turn](Outcome<PlanAnswer> outcome) {
            if (turn != wanted_) return;
            answered_ = turn;
            if (const auto* error = std::get_if<Error>(&outcome)) {
                PlanAnswer answer;
                answer.fault = *error;
                emit planned(answer);
                return;
            }
            emit planned(std::get<PlanAnswer>(outcome));
        });
}

} // namespace sealpost::gui
