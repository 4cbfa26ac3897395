// SPDX-License-Identifier: GPL-3.0-or-later
// The message as its author wrote it: read from RFC 5322 bytes, checked, completed, and made ready to be
// signed. Everything that is sealed begins as a Draft.
#pragma once

#include "core/base/clock.h"
#include "core/base/stream.h"
#include "core/mime/address.h"
#include "core/mime/builder.h"
#include "core/mime/field_line.h"
#include "core/mime/message_id.h"
#include "core/outgoing/confidential.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::outgoing {

struct Recipient {
    mime::AddrSpec address;
    /// Named in Bcc and nowhere else.
    bool bcc = false;
    bool operator==(const Recipient&) const = default;
};

enum class DraftUse {
    /// To be delivered: needs one From mailbox and at least one valid recipient.
    deliver,
    /// To be signed or kept for oneself: needs one From mailbox; recipients may be missing or half-written.
    keep,
};

struct DraftRequest {
    /// LF or CRLF; a leading mbox "From " line is skipped. The draft holds the source and reads attachments
    /// from it whenever it is sealed: it must not change meanwhile.
    std::shared_ptr<SeekableSource> message{};
    /// For a draft without Date.
    Time now{};
    DraftUse use = DraftUse::deliver;
    /// Takes the place of the From field. One mailbox, "Name <a@b>" or "a@b".
    std::optional<std::string> from{};
    /// Not empty: exactly these receive the message, whatever To, Cc and Bcc say; an address that the draft
    /// has in Bcc alone stays a Bcc recipient. A draft without To, Cc and Bcc gets them as To.
    std::vector<std::string> recipients{};
    /// Come after the content, in a multipart/mixed with it.
    std::vector<mime::Entity> attachments{};
};

/// A value; copies share the source.
class Draft {
  public:
    /// Throws Error:
    /// - not_a_message: does not begin with a header field; limit: a bound of limits.h was exceeded;
    /// - bad_draft, fact "detail": "no-from", "several-from", "no-recipient", "too-many-recipients",
    ///   "header-injection" (a control character behind an encoding or a bare CR; fact "field"),
    ///   "malformed-header" (a line of the header that is no field), "duplicate-field" (fact "field");
    /// - bad_address, facts "address" and "field": From or a recipient is no address.
    static Draft parse(const DraftRequest& request);

    const mime::Mailbox& from() const noexcept { return from_; }
    /// Each address once, in the order of To, Cc, Bcc; named visibly anywhere, it is no Bcc recipient.
    const std::vector<Recipient>& recipients() const noexcept { return recipients_; }
    std::vector<mime::AddrSpec> visible_recipients() const;
    std::vector<mime::AddrSpec> bcc_recipients() const;
    const mime::MessageId& message_id() const noexcept { return message_id_; }

    /// The header fields that go along, in order, Date (UTC if it was missing) and Message-ID (in the
    /// sender's domain if it was missing) among them. Never Bcc, fields of MIME, traces of a delivery
    /// (Received, Return-Path, DKIM-Signature, ...), of a mail program's folders, or Autocrypt.
    const std::vector<mime::FieldLine>& fields() const noexcept { return fields_; }
    /// For the sender's own copy alone.
    const std::optional<mime::FieldLine>& bcc_field() const noexcept { return bcc_field_; }
    /// What of them must stay inside.
    const ConfidentialFields& confidential() const noexcept { return confidential_; }
    /// The content with its Content-* fields: 7-bit clean, CRLF, fit to be signed, and able to take fields.
    const mime::Entity& body() const noexcept { return body_; }

  private:
    Draft(mime::Mailbox from, mime::MessageId message_id, mime::Entity body);
    mime::Mailbox from_;
    mime::MessageId message_id_;
    mime::Entity body_;
    std::vector<Recipient> recipients_;
    std::vector<mime::FieldLine> fields_;
    std::optional<mime::FieldLine> bcc_field_;
    ConfidentialFields confidential_;
};

} // namespace sealpost::outgoing
