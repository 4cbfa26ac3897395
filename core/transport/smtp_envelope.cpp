// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/smtp_envelope.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::transport {
namespace {

/// RFC 3461 section 4.4; nothing that xtext would have to encode is used.
bool is_envelope_id(std::string_view text) {
    constexpr std::size_t longest = 100;
    return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

} // namespace

SmtpEnvelope::SmtpEnvelope(const SmtpMessage& message)
    : sender_(make_smtp_path(message.envelope.mail_from)), require_tls_(message.envelope.require_tls),
      notify_(ascii_upper(to_string(message.envelope.reports))), envelope_id_(message.envelope.envelope_id),
      size_(message.size) {
    if (!envelope_id_.empty() && !is_envelope_id(envelope_id_))
        throw Error(ErrorCode::internal, {{"detail", "envelope id"}});
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
    // The header alone comes back: a report that repeats the message is one more copy of it.
    if (offered.dsn) line += " RET=HDRS";
    if (offered.dsn && !notify_.empty() && !envelope_id_.empty()) line += " ENVID=" + envelope_id_;
    return line + "\r\n";
}

std::string SmtpEnvelope::rcpt(std::size_t recipient, const SmtpExtensions& offered) const {
    std::string line = "RCPT TO:<" + recipients_[recipient].text + ">";
    if (!offered.dsn || notify_.empty()) return line + "\r\n";
    line += " NOTIFY=" + notify_;
    // Nothing that RCPT does not say: so that a report names the address as it was written to, wherever the
    // message was forwarded.
    if (const auto original = original_recipient(recipients_[recipient]); !original.empty())
        line += " ORCPT=" + original;
    return line + "\r\n";
}

} // namespace sealpost::transport
