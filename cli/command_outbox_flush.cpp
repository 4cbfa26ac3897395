// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/submitting.h"

#include <chrono>

namespace sealpost::cli {

namespace {

using Monotonic = std::chrono::steady_clock;

class OutboxFlushCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "outbox flush"; }
    std::string_view summary() const noexcept override { return "send now what waits in the outbox"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.number("--wait", "SECONDS", wait_, "go on with what becomes due within that time")
            .number("--timeout", "SECONDS", servers_.timeout, "how long a server may be silent (60)");
    }

    ExitCode run(Context& context) override {
        Desk desk(context, servers_.patience());
        const auto deadline = Monotonic::now() + std::chrono::seconds(wait_.value_or(0));
        const auto turn = desk.wait_for_turn();
        if (!turn)
            throw Failed({ExitCode::transport, "busy", "another process is sending from this outbox",
                          "try again later, or wait longer with --timeout", ""});
        desk.run(*turn, {.at_once = true});
        while (const auto next = next_within(context, desk, deadline)) {
            pause(context, *next);
            desk.run(*turn, {});
        }
        auto items = desk.queue().items();
        std::erase_if(items, [&](const outbox::Item& item) {
            return !desk.changed().contains(item.id) && !item.to_send();
        });
        return tell_items(context, desk.queue(), items, problem_of(items, false));
    }

  private:
    /// How long until something is due; nullopt: nothing is, before the deadline.
    static std::optional<std::chrono::milliseconds> next_within(Context& context, Desk& desk,
                                                                Monotonic::time_point deadline) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Monotonic::now());
        std::optional<std::chrono::milliseconds> soonest;
        for (const auto& item : desk.queue().items()) {
            if (item.state != outbox::ItemState::queued) continue;
            const bool due = item.schedule.due(context.now());
            const auto in = due ? std::chrono::milliseconds(0)
                                : std::chrono::milliseconds(item.schedule.next - context.now());
            if (!soonest || in < *soonest) soonest = in;
        }
        return soonest && *soonest < left ? soonest : std::nullopt;
    }

    ServerOptions servers_;
    std::optional<std::int64_t> wait_;
};

class OutboxRetryCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "outbox retry"; }
    std::string_view summary() const noexcept override {
        return "try an item again at once, for the recipients that have not accepted";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operands("ID", ids_, "the items, as `sealpost outbox list` names them")
            .flag("--no-require-tls", waive_, "they may go to a server that does not offer REQUIRETLS")
            .number("--timeout", "SECONDS", servers_.timeout, "how long a server may be silent (60)");
    }

    ExitCode run(Context& context) override {
        Desk desk(context, servers_.patience());
        for (const auto& id : ids_) static_cast<void>(desk.queue().get(id));
        const auto turn = desk.wait_for_turn();
        if (turn) {
            for (const auto& id : ids_) {
                if (waive_) desk.queue().waive_require_tls(id);
                desk.queue().retry(id, context.now());
            }
            desk.run(*turn, {.only = ids_, .at_once = true});
        }
        std::vector<outbox::Item> items;
        for (const auto& id : ids_) items.push_back(desk.queue().get(id));
        return tell_items(context, desk.queue(), items, problem_of(items, true));
    }

  private:
    ServerOptions servers_;
    std::vector<std::string> ids_;
    bool waive_ = false;
};

} // namespace

CommandPtr make_outbox_flush_command() { return std::make_unique<OutboxFlushCommand>(); }
CommandPtr make_outbox_retry_command() { return std::make_unique<OutboxRetryCommand>(); }

} // namespace sealpost::cli
