// SPDX-License-Identifier: GPL-3.0-or-later
// Header fields to be written: encoded, folded, and unable to hold another field inside.
#pragma once

#include "core/mime/address.h"
#include "core/mime/content_type.h"

namespace sealpost::mime {

/// One field in its wire form: ASCII, lines of at most 76 characters where words allow (998 always), CRLF.
/// Every maker throws Error{bad_draft} (facts "field", "detail" = "header-injection" or "field-name") for a
/// name that is none, or a value with CR, LF or NUL in it.
class FieldLine {
  public:
    /// `text` in UTF-8; RFC 2047 where it is not ASCII.
    static FieldLine unstructured(std::string_view name, std::string_view text);
    /// As to_header_value(). Throws Error{bad_address} too.
    static FieldLine addresses(std::string_view name, const std::vector<Mailbox>& mailboxes);
    /// ASCII tokens separated by spaces (Message-ID, References, Date): folded, never encoded.
    static FieldLine structured(std::string_view name, std::string_view tokens);
    /// "value; name=value": parameters quoted where needed, RFC 2231 where not ASCII or too long.
    static FieldLine with_parameters(std::string_view name, std::string_view value,
                                     const std::vector<Parameter>& parameters);
    /// A field of a message that was read, kept as it stands: proper folds stay (as CRLF), bare line ends do
    /// not pass. Raw 8-bit text becomes RFC 2047 words by the rules of the field: display names in address
    /// fields, where a local part that is not ASCII stays UTF-8 (RFC 6532), text elsewhere. HP-Outer repeats
    /// what was written, such addresses too.
    static FieldLine from_read(std::string_view name, std::string_view raw);

    const std::string& name() const noexcept { return name_; }
    /// What follows "Name:", with its leading space and folds, without the last CRLF.
    const std::string& raw() const noexcept { return raw_; }
    /// "Name: value\r\n".
    std::string to_wire() const { return name_ + ":" + raw_ + "\r\n"; }
    bool operator==(const FieldLine&) const = default;

  private:
    FieldLine(std::string name, std::string raw) : name_(std::move(name)), raw_(std::move(raw)) {}
    std::string name_;
    std::string raw_;
};

/// The fields one after the other, without the blank line.
std::string to_wire(const std::vector<FieldLine>& fields);

} // namespace sealpost::mime
