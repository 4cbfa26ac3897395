// SPDX-License-Identifier: GPL-3.0-or-later
// Reading protected header fields (RFC 9788 section 4). hp= proves nothing by itself: what a field may claim
// follows from the envelope that really was opened, and from what stands in the actual outer header.
#pragma once

#include "core/incoming/open.h"
#include "core/incoming/protection.h"
#include "core/mime/address.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::incoming {

enum class HeaderScheme {
    none,                 ///< the outer header is all there is
    hp_clear,             ///< hp="clear" on the payload root
    hp_cipher,            ///< hp="cipher" on the payload root
    protected_headers_v1, ///< the older convention
    wrapped_message,      ///< a payload of message/rfc822 (RFC 8551 section 3.1): an inference
};
std::string_view name_of(HeaderScheme scheme) noexcept;

/// A field as it is to be shown.
struct ShownField {
    std::string name;
    /// Decoded, UTF-8; a true value, to be escaped for a person.
    std::string value;
    /// As it stood in the source, with folds.
    std::string raw;
    Protection protection = Protection::unprotected;
    /// The actual outer field of that name, decoded; nullopt where none stands outside.
    std::optional<std::string> outer;
    /// What stands inside where the outer value is the one that is shown (From that no signature covers).
    std::optional<std::string> inner;
    bool operator==(const ShownField&) const = default;
};

/// A field before anything is known of signatures.
struct ReadField {
    mime::HeaderField field;
    /// The first outer field of that name.
    std::optional<mime::HeaderField> outer;
    /// It comes from the payload.
    bool inner = false;
    /// Really hidden from those who carried the message.
    bool confidential = false;
};

struct ReadHeaders {
    HeaderScheme scheme = HeaderScheme::none;
    /// In the order in which they are to be shown.
    std::vector<ReadField> fields;
    /// The mailboxes of all From fields that are judged: the protected ones where header protection applies.
    std::vector<mime::Mailbox> from;
    std::vector<mime::Mailbox> outer_from;
    /// Number of From fields among those judged.
    int from_fields = 0;
    /// Inner and outer From differ in addr-spec.
    bool from_mismatch = false;
    bool from_malformed = false;
    bool date_protected = false;
    /// To or Cc are protected fields.
    bool recipients_protected = false;

    /// The first field of that name, or nullptr.
    const ReadField* find(std::string_view name) const noexcept;
};

ReadHeaders read_headers(const OpenedTree& tree);
/// Of a part that is a message, without any protection (a nested message).
ReadHeaders read_plain_headers(const mime::HeaderBlock& fields);

/// With the states that the message's summary allows. `is_signed`: a good signature covers the payload,
/// judged for headers.from.
std::vector<ShownField> shown_fields(const ReadHeaders& headers, bool is_signed);

/// Fields that a person or a reply goes by; outside they are ignored where the payload brings its own header
/// (RFC 9788 section 1.1.2).
bool is_user_facing_field(std::string_view name) noexcept;

} // namespace sealpost::incoming
