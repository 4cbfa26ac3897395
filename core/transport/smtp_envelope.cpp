// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/smtp_envelope.h"

#include "core/base/text.h"

namespace sealpost::transport {

SmtpEnvelope::SmtpEnvelope(const SmtpMessage& message)
    : sender_(make_smtp_path(message.envelope.mail_from)), require_tls_(message.envelope.require_tls),
      size_(message.size) {
    if (sender_.needs_smtputf8) utf8_addresses_.push_back(message.envelope.mail_from);
    for (const auto& address : message.envelope.rcpt_to) {
        recipients_.push_back(make_smtp_path(address));
        if (recipients_.back().needs_smtputf8) utf8_addresses_.push_back(address);
    }
    if (recipients_.empty()) throw Error(ErrorCode::bad_draft, {{"detail", "no recipient"}});
    needs_smtputf8_ = !utf8_addresses_.empty() || message.utf8_header;
}

std::optional<Error> SmtpEnvelope::hindered_by(const SmtpExtensions& offered) const {
    if (require_tls_ && !offered.requiretls) return Error(ErrorCode::requiretls_missing);
    if (needs_smtputf8_ && !offered.smtputf8)
        return Error(ErrorCode::server_refused,
                     {{"addresses", join(utf8_addresses_, ", ")}, {"detail", "smtputf8"}});
    const std::uint64_t bound = offered.size.value_or(0);
    if (bound != 0 && size_ > bound)
        return Error(ErrorCode::message_too_large,
                     {{"limit", std::to_string(bound)}, {"size", std::to_string(size_)}});
    return std::nullopt;
}

std::string SmtpEnvelope::mail(const SmtpExtensions& offered) const {
    std::string line = "MAIL FROM:<" + sender_.text + ">";
    if (offered.size) line += " SIZE=" + std::to_string(size_);
    // Whoever offers SMTPUTF8 offers 8BITMIME too (RFC 6531 section 3.1). The header fields inside a signed
    // copy are UTF-8 as well, and belong to the body.
    if (needs_smtputf8_ && offered.eight_bit) line += " BODY=8BITMIME";
    if (needs_smtputf8_) line += " SMTPUTF8";
    if (require_tls_) line += " REQUIRETLS";
    if (offered.dsn) line += " RET=HDRS";
    return line + "\r\n";
}

std::string SmtpEnvelope::rcpt(std::size_t recipient) const {
    return "RCPT TO:<" + recipients_[recipient].text + ">\r\n";
}

} // namespace sealpost::transport
