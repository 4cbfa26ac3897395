// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/courier.h"

namespace sealpost::outbox {

transport::SubmitReceipt Courier::submit(const outgoing::SealedForSubmission& copy,
                                         transport::SmtpClient& server, const SubmitOptions& options,
                                         const Operation& operation) const {
    transport::Envelope envelope{.mail_from = copy.envelope().mail_from.to_string(),
                                 .rcpt_to = {},
                                 .require_tls = options.require_tls,
                                 .reports = options.reports,
                                 .envelope_id = options.envelope_id};
    for (const mime::AddrSpec& recipient : copy.envelope().rcpt_to)
        envelope.rcpt_to.push_back(recipient.to_string());
    const auto message = copy.open();
    return server.transfer(envelope, *message, operation);
}

transport::AppendReceipt Courier::append(const outgoing::SealedForSelf& copy, transport::ImapClient& mailbox,
                                         const std::string& folder, Filing filing,
                                         const Operation& operation) const {
    const auto flag = filing == Filing::sent ? transport::SystemFlag::seen : transport::SystemFlag::draft;
    const auto message = copy.open();
    return mailbox.append({.folder = folder, .flags = {flag}}, *message, operation);
}

} // namespace sealpost::outbox
