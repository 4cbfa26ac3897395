// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/summary.h"

#include "core/incoming/body.h"
#include "core/incoming/part_summary.h"

namespace sealpost::incoming {

MessageSummary summarise(const OpenedTree& tree, const SummaryFacts& facts, const Operation& operation) {
    const ReadHeaders headers = read_headers(tree);
    MessageSummary summary{judge_message(tree, headers, facts), {}, {}};
    std::set<Warning> warnings(summary.warnings.begin(), summary.warnings.end());

    const BodyChoice choice = choose_body(tree, headers, summary.encryption);
    ShownBody body = show_body(choice);
    summary.body = std::move(body.summary);
    warnings.merge(body.warnings);

    PartSummaries parts =
        summarise_parts({tree, facts, headers, summary.summary, body.forms, choice.left_out, operation});
    summary.parts = std::move(parts.parts);
    warnings.merge(parts.warnings);

    if (tree.unobtrusive_ignored) warnings.insert(Warning::unobtrusive_signature_ignored);
    if (tree.limit_exceeded) warnings.insert(Warning::limit_exceeded);
    summary.warnings.assign(warnings.begin(), warnings.end());
    return summary;
}

} // namespace sealpost::incoming
