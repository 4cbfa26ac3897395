// SPDX-License-Identifier: GPL-3.0-or-later
// From the operand and the options of `encrypt`, `plan`, `view` and `send` to a plan.
#pragma once

#include "app/planning.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/sender_choice.h"
#include "core/outgoing/own_key.h"
#include "core/outgoing/plan.h"
#include "core/outgoing/seal.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::cli {

using app::engines_of;
using app::sign_style_of;

struct SendingOptions {
    std::optional<std::string> file{};
    std::optional<std::string> draft{};
    std::optional<std::string> from{};
    std::vector<std::string> to{};
    std::optional<std::string> engine{};
    std::optional<std::string> headers{};
    std::vector<std::string> allow_plaintext{};
    bool no_sign = false;
    bool legacy_display = false;
    bool publish_fields = false;

    void declare(Arguments& arguments);
};

/// What FILE or --draft holds, with --from and --to in place of its fields. Throws what Draft::parse() does,
/// and Error{usage}, Error{bad_address} for options.
outgoing::Draft draft_of(Context& context, const SendingOptions& options);

struct Planning {
    const SendingOptions& options;
    const outgoing::Draft& draft;
    /// Whose settings and keys apply, as it is for mail from the sender's address; nullopt: it is nobody's.
    std::optional<accounts::Account> account{};
    outgoing::SentCopy sent_copy = outgoing::SentCopy::none;
};

outgoing::PlanOutcome make_plan(Context& context, const Planning& planning);

/// What a refused plan is told as: exit 3, the refusals in the JSON.
Problem problem_of(const std::vector<outgoing::Refusal>& refusals);

/// Throws Failed where the plan was refused.
const outgoing::SendPlan& accepted(const outgoing::PlanOutcome& outcome);

/// `request.now` is the context's. Throws Failed where there is no usable key.
outgoing::OwnKey demand_own_key(Context& context, outgoing::OwnKeyRequest request);

/// Throws Error{usage} for a word that is none; the parser lets none through.
outgoing::EngineChoice engine_choice(const std::optional<std::string>& word);

} // namespace sealpost::cli
