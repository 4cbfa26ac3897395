// SPDX-License-Identifier: GPL-3.0-or-later
// What `send` and `outbox` have in common: the outbox of this home, the turn to send from it, and what is
// told of its items.
#pragma once

#include "app/dispatch.h"
#include "cli/account_choice.h"
#include "cli/sending.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sealpost::cli {

class Desk {
  public:
    explicit Desk(Context& context, std::chrono::milliseconds patience = limits::server_timeout)
        : context_(context), patience_(patience), dispatch_(context, patience) {}

    outbox::Queue& queue() noexcept { return dispatch_.queue(); }
    /// The turn to send, for which it waits as long as a server may be silent, or until `needed` says no.
    /// nullopt: another process is still sending. Throws Error{cancelled}.
    std::optional<outbox::Lease> wait_for_turn(const std::function<bool()>& needed = [] { return true; });
    /// At once, or not at all.
    std::optional<outbox::Lease> try_turn() { return dispatch_.try_turn(); }
    void run(const outbox::Lease& lease, const outbox::Round& round);
    /// Items that a run has changed.
    const std::set<std::string>& changed() const noexcept { return changed_; }

  private:
    Context& context_;
    std::chrono::milliseconds patience_;
    app::Dispatch dispatch_;
    std::set<std::string> changed_;
};

/// Waits. Throws Error{cancelled}.
void pause(Context& context, std::chrono::milliseconds time);

/// What is told of an item that is not where it should be; nullopt: it is. `tried`: it should have been sent,
/// so that one that waits is told of too.
std::optional<Problem> problem_of(const outbox::Item& item, bool tried);
/// Of several items the weightiest.
std::optional<Problem> problem_of(const std::vector<outbox::Item>& items, bool tried);

Json json_of_item(const outbox::Item& item, const outbox::Message& message);
Json json_of_items(const outbox::Queue& queue, const std::vector<outbox::Item>& items);
std::string text_of_item(const outbox::Item& item, const outbox::Message& message);

/// What became of the items, and `problem`, where there is one, as the command's failure.
ExitCode tell_items(Context& context, const outbox::Queue& queue, const std::vector<outbox::Item>& items,
                    const std::optional<Problem>& problem);

} // namespace sealpost::cli
