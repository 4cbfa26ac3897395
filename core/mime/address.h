// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and mailboxes (RFC 5322 section 3.4, RFC 6532, RFC 5891).
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::mime {

/// local-part@domain. Two are equal when they deliver alike as far as anyone but the domain can know: domains
/// as A-labels, local parts unquoted and ASCII-case-insensitive.
class AddrSpec {
  public:
    /// Exactly an addr-spec, without angle brackets or display name; nullopt otherwise. Address literals
    /// ("[192.0.2.1]") are allowed; a domain of one label too.
    static std::optional<AddrSpec> parse(std::string_view text);
    /// The same; throws Error{bad_address} where it is none.
    static AddrSpec demand(std::string_view text);

    /// Unquoted.
    const std::string& local_part() const noexcept { return local_part_; }
    /// As written.
    const std::string& domain() const noexcept { return domain_; }
    /// Lower case, A-labels.
    const std::string& ascii_domain() const noexcept { return ascii_domain_; }
    /// As written, the local part quoted where it must be.
    std::string to_string() const;
    /// With the domain as A-labels: for SMTP without SMTPUTF8, and for look-ups.
    std::string to_ascii_string() const;
    /// The local part is not ASCII: the message needs SMTPUTF8 (RFC 6531).
    bool needs_smtputf8() const noexcept;
    /// The canonical form by which addresses compare: a key for maps and tables.
    const std::string& key() const noexcept { return key_; }

    bool operator==(const AddrSpec& other) const noexcept { return key_ == other.key_; }
    std::strong_ordering operator<=>(const AddrSpec& other) const noexcept { return key_ <=> other.key_; }

  private:
    AddrSpec() = default;
    std::string local_part_;
    std::string domain_;
    std::string ascii_domain_;
    std::string key_;
};

bool contains(const std::vector<AddrSpec>& addresses, const AddrSpec& address) noexcept;

struct Mailbox {
    /// Decoded UTF-8; may be empty, and may look like anything, an address too.
    std::string display_name;
    AddrSpec address;
    bool operator==(const Mailbox&) const = default;
};

struct AddressList {
    /// Groups are flattened; an empty group gives none.
    std::vector<Mailbox> mailboxes;
    /// Something in the field was no address: the mailboxes are those around it.
    bool malformed = false;
    bool operator==(const AddressList&) const = default;
};

/// A field's value (raw, folded or not). RFC 2047 words are decoded after the structure is found, and only in
/// display names, so that nothing decoded becomes structure.
AddressList parse_addresses(std::string_view raw);
/// The mailboxes alone, where the judgement of what lies between does not matter.
std::vector<Mailbox> parse_address_list(std::string_view raw);
/// Exactly one mailbox, as a person or a program writes it ("Name <a@b>" or "a@b"); nullopt otherwise.
std::optional<Mailbox> parse_mailbox(std::string_view text);

/// The value for a header field: RFC 2047 in display names, folded at 76. Throws Error{bad_address} (facts
/// "address", "detail" = "header-injection") for CR, LF or NUL in a display name.
std::string to_header_value(const std::vector<Mailbox>& mailboxes);
/// "Name <a@b>" in UTF-8, for people; the caller escapes it.
std::string to_display(const Mailbox& mailbox);

} // namespace sealpost::mime
