// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed copies to the submission server at once, without a queue; and the sender's own copy to the Sent
// folder.
#pragma once

#include "cli/account_choice.h"
#include "cli/sending.h"
#include "core/transport/submission.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <vector>

namespace sealpost::cli {

struct Submission {
    /// One for each copy that the server answered for, in their order.
    std::vector<transport::SubmitReceipt> receipts{};
    /// nullopt: every recipient of every copy was accepted.
    std::optional<Problem> problem{};
};

/// Stops at the first copy that the server did not take for all its recipients. What went wrong is told in
/// `problem`, with the recipients that had been accepted before. Throws only Error{cancelled}.
Submission submit(Context& context, const accounts::Account& account, const net::ServerSettings& server,
                  const std::vector<outgoing::SealedForSubmission>& copies,
                  std::chrono::milliseconds patience);

Json json_of_submission(const std::vector<outgoing::SealedForSubmission>& copies,
                        const Submission& submission);

/// The message has been sent: a copy that cannot be filed is a warning. Returns {"folder","uid"} or null.
Json file_sent_copy(Context& context, const accounts::Account& account, const outgoing::SealedForSelf& copy,
                    std::chrono::milliseconds patience);

} // namespace sealpost::cli
