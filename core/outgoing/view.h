// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider will see of each copy, known from the plan alone: nothing is sealed or signed for it.
#pragma once

#include "core/outgoing/plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sealpost::outgoing {

struct VisibleField {
    std::string name;
    /// As it stands outside, folds undone.
    std::string value;
    bool operator==(const VisibleField&) const = default;
};

struct VisibleCopy {
    mime::AddrSpec mail_from;
    std::vector<mime::AddrSpec> rcpt_to;
    /// An estimate, some hundred bytes near: the signature's size is not known before.
    std::uint64_t bytes = 0;
    /// In order, with MIME-Version and Content-Type (whose boundary is drawn anew for each sealing).
    std::vector<VisibleField> headers;
};

/// In the order of plan.copies(). Reads the draft's body once, to measure it.
std::vector<VisibleCopy> view(const SendPlan& plan);

} // namespace sealpost::outgoing
