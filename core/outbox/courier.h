// SPDX-License-Identifier: GPL-3.0-or-later
// The one door out: a sealed copy to the provider's submission server, a copy for oneself into one's own
// mailbox. The transport lets nobody else send or file anything.
#pragma once

#include "core/base/operation.h"
#include "core/outgoing/sealed.h"
#include "core/transport/imap_client.h"
#include "core/transport/smtp_client.h"

#include <set>
#include <string>

namespace sealpost::outbox {

/// What is asked of the servers on the way: as in transport::Envelope.
struct SubmitOptions {
    bool require_tls = false;
    std::set<transport::DeliveryReport> reports{};
    std::string envelope_id{};
};

enum class Filing {
    /// Flagged \Seen.
    sent,
    /// Flagged \Draft.
    draft,
};

/// Without state. Throws what the clients throw.
class Courier {
  public:
    [[nodiscard]] transport::SubmitReceipt submit(const outgoing::SealedForSubmission& copy,
                                                  transport::SmtpClient& server, const SubmitOptions& options,
                                                  const Operation& operation) const;
    /// The client must be connected.
    [[nodiscard]] transport::AppendReceipt append(const outgoing::SealedForSelf& copy,
                                                  transport::ImapClient& mailbox, const std::string& folder,
                                                  Filing filing, const Operation& operation) const;
};

} // namespace sealpost::outbox
