// SPDX-License-Identifier: GPL-3.0-or-later
// The main text of a message: which part it is, and what of it may be shown under the message's status.
#pragma once

#include "core/incoming/summary.h"
#include "core/incoming/text.h"

#include <optional>
#include <set>
#include <vector>

namespace sealpost::incoming {

struct BodyChoice {
    /// The texts that could be it, in their order.
    std::vector<TextForms> texts;
    /// A legacy display part: left out (the older form).
    const Node* left_out = nullptr;
    /// The fields whose copies may be left out at the beginning of the text; nullopt: nothing may.
    std::optional<LegacyDisplay> legacy{};
    /// No HTML, no links: the encryption does not show whether the text was changed.
    bool only_text = false;
};
BodyChoice choose_body(const OpenedTree& tree, const ReadHeaders& headers,
                       const EncryptionSummary& encryption);

struct ShownBody {
    BodySummary summary{};
    TextForms forms{};
    std::set<Warning> warnings{};
};
/// The first of the texts that is not blank.
ShownBody show_body(const BodyChoice& choice);

} // namespace sealpost::incoming
