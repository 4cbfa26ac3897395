// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/submitting.h"

#include <condition_variable>
#include <mutex>

namespace sealpost::cli {

namespace {

constexpr std::chrono::milliseconds between_looks{50};
} // namespace

void pause(Context& context, std::chrono::milliseconds time) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, context.stop(), time, [] { return false; });
    context.operation().check();
}

std::optional<outbox::Lease> Desk::wait_for_turn(const std::function<bool()>& needed) {
    for (std::chrono::milliseconds waited{0};; waited += between_looks) {
        if (auto lease = try_turn()) return lease;
        if (waited >= patience_ || !needed()) return std::nullopt;
        pause(context_, between_looks);
    }
}

void Desk::run(const outbox::Lease& lease, const outbox::Round& round) {
    dispatch_.run(
        lease, round, [this](const outbox::Item& item) { changed_.insert(item.id); }, context_.operation());
}

} // namespace sealpost::cli
