// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider will see of each copy, known from the plan alone: nothing is sealed or signed for it.
#pragma once

#include "core/outgoing/plan.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::outgoing {

struct VisibleField {
    std::string name;
    /// As it stands outside, folds undone.
    std::string value;
    /// "Name: value" with its folds as CRLF, as it goes over the wire, without the last line end.
    std::string wire;
    bool operator==(const VisibleField&) const = default;
};

struct VisibleCopy {
    mime::AddrSpec mail_from;
    std::vector<mime::AddrSpec> rcpt_to;
    /// An estimate: what goes out is at most 2 KiB and a fiftieth smaller, or, where keys are larger than RSA
    /// of 3072 bits, some hundred bytes larger. The sizes of signatures and wrapped keys are not known
    /// before.
    std::uint64_t bytes = 0;
    /// In order, with MIME-Version and Content-Type: exactly what will stand there, but for the boundary,
    /// which is drawn anew for each sealing, and micalg, which the engine chooses when it signs.
    std::vector<VisibleField> headers;
};

/// In the order of plan.copies(). Reads the draft's body once, to measure it.
std::vector<VisibleCopy> view(const SendPlan& plan);

/// What the provider learns of times. When a message was written stands in Date, if at all.
struct VisibleTimes {
    /// The first attempt, not before; what the provider sees of it is when its own clock says it came.
    Time goes_out{};
    /// As long it stays here, and can be taken back.
    std::chrono::seconds undo{0};
    /// The Date field as it stands outside; nullopt: it cannot be read as a time.
    std::optional<Time> date{};
    /// Date names another offset than UTC, which tells roughly where the sender is.
    bool names_zone = false;
    /// A signature in the clear tells when it was made; inside an encryption nobody sees it.
    bool signing_time = false;
    bool operator==(const VisibleTimes&) const = default;
};

/// For a message that is sent now.
VisibleTimes visible_times(const SendPlan& plan, Time now, std::chrono::seconds undo);

} // namespace sealpost::outgoing
