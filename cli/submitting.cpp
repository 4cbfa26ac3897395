// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/submitting.h"

#include <condition_variable>
#include <mutex>

namespace sealpost::cli {

namespace {

constexpr std::chrono::milliseconds between_looks{50};
/// Items that are over are kept for a look back.
constexpr std::chrono::hours remembered{30 * 24};

outbox::Servers servers_of(Context& context, std::chrono::milliseconds patience) {
    return {.submission =
                [&context, patience](const std::string& name) {
                    const auto account = context.accounts().get(name);
                    return std::make_unique<transport::SmtpClient>(
                        context.surroundings(patience), smtp_of(account), credential_of(context, account));
                },
            .mailbox =
                [&context, patience](const std::string& name) {
                    const auto account = context.accounts().get(name);
                    auto client = std::make_unique<transport::ImapClient>(
                        context.surroundings(patience), imap_of(account), credential_of(context, account));
                    client->connect(context.operation());
                    return client;
                }};
}

} // namespace

void pause(Context& context, std::chrono::milliseconds time) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, context.stop(), time, [] { return false; });
    context.operation().check();
}

Desk::Desk(Context& context, std::chrono::milliseconds patience)
    : context_(context), patience_(patience),
      queue_(context.folders().state / "outbox", context.state().records()) {}

std::optional<outbox::Lease> Desk::try_turn() { return outbox::Lease::try_take(queue_.folder()); }

std::optional<outbox::Lease> Desk::wait_for_turn(const std::function<bool()>& needed) {
    for (std::chrono::milliseconds waited{0};; waited += between_looks) {
        if (auto lease = try_turn()) return lease;
        if (waited >= patience_ || !needed()) return std::nullopt;
        pause(context_, between_looks);
    }
}

void Desk::run(const outbox::Lease& lease, const outbox::Round& round) {
    outbox::Sender sender({.queue = queue_,
                           .directory = context_.directory(),
                           .servers = servers_of(context_, patience_),
                           .clock = context_.clock(),
                           .changed = [this](const outbox::Item& item) { changed_.insert(item.id); }});
    sender.run(lease, round, context_.operation());
    queue_.forget_before(lease, context_.now() - remembered);
}

} // namespace sealpost::cli
