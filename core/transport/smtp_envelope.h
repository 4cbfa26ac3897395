// SPDX-License-Identifier: GPL-3.0-or-later
// The commands MAIL and RCPT of one message (RFC 5321 sections 3.3 and 4.1.1), with the parameters of the
// extensions that the server offers: SIZE, 8BITMIME, SMTPUTF8, REQUIRETLS, DSN.
#pragma once

#include "core/base/error.h"
#include "core/transport/smtp_dialogue.h"
#include "core/transport/smtp_extensions.h"
#include "core/transport/smtp_path.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::transport {

class SmtpEnvelope {
  public:
    SmtpEnvelope() = default;
    /// Throws Error{bad_address} (fact address), Error{bad_draft} (detail "no recipient").
    explicit SmtpEnvelope(const SmtpMessage& message);

    std::size_t recipients() const noexcept { return recipients_.size(); }
    /// Why a server with these extensions cannot take the message: {requiretls_missing}, {server_refused}
    /// (detail "smtputf8"), {message_too_large}; without the facts that name the server.
    std::optional<Error> hindered_by(const SmtpExtensions& offered) const;
    /// With CRLF.
    std::string mail(const SmtpExtensions& offered) const;
    std::string rcpt(std::size_t recipient, const SmtpExtensions& offered) const;
    /// Reports were asked for, and cannot be had.
    bool reports_not_offered(const SmtpExtensions& offered) const noexcept {
        return !notify_.empty() && !offered.dsn;
    }

  private:
    SmtpPath sender_;
    std::vector<SmtpPath> recipients_;
    /// Those of the envelope that need SMTPUTF8.
    std::vector<std::string> utf8_addresses_;
    bool needs_smtputf8_ = false;
    bool require_tls_ = false;
    /// "SUCCESS,FAILURE"; empty: not asked.
    std::string notify_;
    std::string envelope_id_;
    std::uint64_t size_ = 0;
};

} // namespace sealpost::transport
