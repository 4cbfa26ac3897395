// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the servers on the way: by the message, else by its account.
#pragma once

#include "core/accounts/account.h"
#include "core/outbox/item.h"
#include "core/outgoing/draft.h"

#include <optional>
#include <set>

namespace sealpost::app {

struct HandlingWish {
    /// nullopt: as the account has it.
    std::optional<bool> require_tls{};
    /// nullopt: as the account has it; empty: nothing is said of reports.
    std::optional<std::set<transport::DeliveryReport>> reports{};
};

/// Throws Error{bad_draft} (fact "detail" = "tls-optional", and "field") where TLS would be required of a
/// draft that says itself that it need not be (TLS-Required: No, RFC 8689 section 3): one of both is a
/// mistake.
outbox::Handling handling_for(const outgoing::Draft& draft, const accounts::Account& account,
                              const HandlingWish& wish = {});

} // namespace sealpost::app
