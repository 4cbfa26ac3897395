// SPDX-License-Identifier: GPL-3.0-or-later
// parts[] of the summary: the leaves of the opened tree, and its errant layers with their own status.
#pragma once

#include "core/incoming/summary.h"
#include "core/incoming/text.h"

#include <optional>
#include <set>
#include <vector>

namespace sealpost::incoming {

struct PartsRequest {
    const OpenedTree& tree;
    const SummaryFacts& facts;
    /// Of the message itself: errant signatures are judged for its From, except in a nested message.
    const ReadHeaders& headers;
    /// What the message as a whole is: it covers every part of its payload.
    Protection message = Protection::unprotected;
    /// The main text, shown elsewhere.
    TextForms body{};
    /// A legacy display part, left out.
    const Node* left_out = nullptr;
    const Operation& operation;
};

struct PartSummaries {
    std::vector<PartSummary> parts;
    std::set<Warning> warnings;
};

PartSummaries summarise_parts(const PartsRequest& request);

} // namespace sealpost::incoming
