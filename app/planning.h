// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft to a plan, with the settings of its account and what this home knows of the recipients.
#pragma once

#include "app/home.h"
#include "core/accounts/account.h"
#include "core/outgoing/plan.h"
#include "core/outgoing/seal.h"

#include <optional>
#include <vector>

namespace sealpost::app {

struct PlanRequest {
    const outgoing::Draft& draft;
    /// Whose settings apply; nullopt: those of the account with the sender's address, if there is one.
    std::optional<accounts::Account> account{};
    outgoing::EngineChoice engine = outgoing::EngineChoice::automatic;
    /// nullopt: as the account has it.
    std::optional<outgoing::HeaderPolicy> headers{};
    bool sign = true;
    bool legacy_display = false;
    bool publish_fields = false;
    outgoing::SentCopy sent_copy = outgoing::SentCopy::none;
    /// Exactly these may get their copy in the clear.
    std::vector<mime::AddrSpec> allow_plaintext{};
};

/// Throws what outgoing::plan() and the state throw.
outgoing::PlanOutcome make_plan(Home& home, const PlanRequest& request);

/// The account as it is for mail from that address (accounts::as_identity()); nullopt: it is none of its
/// addresses.
std::optional<accounts::Account> as_sender(const accounts::Account& account, const mime::AddrSpec& sender);
/// The same of all accounts; nullopt: the address is nobody's.
std::optional<accounts::Account> account_of(Home& home, const mime::AddrSpec& sender);
/// The keys that it names for its mail.
outgoing::NamedKeys named_keys_of(const std::optional<accounts::Account>& account);
/// How that account signs in the clear.
outgoing::SignStyle sign_style_of(const std::optional<accounts::Account>& account);

outgoing::Engines engines_of(Home& home);

} // namespace sealpost::app
