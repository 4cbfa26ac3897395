// SPDX-License-Identifier: GPL-3.0-or-later
// The AUTH command of SMTP (RFC 4954) around a SASL exchange: lines out, challenges in.
#pragma once

#include "core/transport/sasl.h"
#include "core/transport/smtp_reply.h"

#include <memory>

namespace sealpost::transport {

class SmtpLogin {
  public:
    /// The command's line, with CRLF.
    Secret begin(const SaslRequest& request);
    /// The line that answers a 334. Throws as SaslExchange::respond(), and Error{server_protocol} for what is
    /// no base64, or too many challenges.
    Secret answer(const SmtpReply& challenge);
    /// Whether a success reported by the server may be believed now.
    bool complete() const { return exchange_ && exchange_->complete(); }

  private:
    std::unique_ptr<SaslExchange> exchange_;
    Secret held_back_;
    int challenges_ = 0;
};

} // namespace sealpost::transport
