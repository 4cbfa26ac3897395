// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/header_protection.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace sealpost::incoming {

namespace {

bool is_hp_outer(const mime::HeaderField& field) noexcept { return field.is("HP-Outer"); }

/// Fields that are the message's own words: neither MIME's, nor the means of protection itself.
bool is_message_field(const mime::HeaderField& field) noexcept {
    return !mime::is_structural_field(field.name) && !is_hp_outer(field) && !field.is("Sig");
}

/// Values compare decoded and with white space made alike: a relay may fold anew, or encode in another way.
std::string comparable(std::string_view raw) {
    const std::string decoded = mime::decode_words(mime::unfold(raw));
    std::string result;
    for (const char c : decoded) {
        const bool space = c == ' ' || c == '\t';
        if (space && (result.empty() || result.back() == ' ')) continue;
        result += space ? ' ' : c;
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

bool stands_among(const mime::HeaderField& field, const std::vector<const mime::HeaderField*>& others) {
    const std::string value = comparable(field.raw);
    return std::any_of(others.begin(), others.end(),
                       [&](const mime::HeaderField* other) { return comparable(other->raw) == value; });
}

struct HpOuter {
    std::string name;
    std::string value;
};

std::vector<HpOuter> read_hp_outer(const mime::HeaderBlock& fields) {
    std::vector<HpOuter> found;
    for (const mime::HeaderField& field : fields) {
        if (!is_hp_outer(field)) continue;
        const std::string text = field.unfolded();
        const std::size_t colon = text.find(':');
        if (colon == std::string::npos) continue;
        found.push_back({std::string(trim(std::string_view(text).substr(0, colon))),
                         comparable(std::string_view(text).substr(colon + 1))});
    }
    return found;
}

/// What the sender says stood outside, unchanged.
bool stands_in_hp_outer(const mime::HeaderField& field, const std::vector<HpOuter>& outer) {
    const std::string value = comparable(field.raw);
    return std::any_of(outer.begin(), outer.end(), [&](const HpOuter& other) {
        return equal_ignoring_case(other.name, field.name) && other.value == value;
    });
}

HeaderScheme scheme_of(const OpenedTree& tree) {
    if (tree.envelope_layers == 0) return HeaderScheme::none;
    const Node& payload = tree.payload();
    // A layer that stayed closed is no payload whose header anyone could have written on purpose.
    if (payload.layer) return HeaderScheme::none;
    const std::string hp = ascii_lower(payload.part->type.parameter("hp"));
    if (hp == "cipher") return HeaderScheme::hp_cipher;
    if (hp == "clear") return HeaderScheme::hp_clear;
    if (ascii_lower(payload.part->type.parameter("protected-headers")) == "v1")
        return HeaderScheme::protected_headers_v1;
    if (payload.part->type.is_message() && !payload.part->children.empty()) {
        const mime::ContentType& inner = payload.part->children.front().type;
        if (inner.parameter("hp").empty()) return HeaderScheme::wrapped_message;
    }
    return HeaderScheme::none;
}

const mime::HeaderBlock& inner_fields(const OpenedTree& tree, HeaderScheme scheme) {
    const mime::Part& part = *tree.payload().part;
    return scheme == HeaderScheme::wrapped_message ? part.children.front().fields : part.fields;
}

bool is_really_encrypted(const OpenedTree& tree) {
    const auto envelope = tree.envelope();
    return std::any_of(envelope.begin(), envelope.end(),
                       [](const Layer* layer) { return is_encryption(layer->kind); });
}

void collect_mailboxes(const std::vector<const mime::HeaderField*>& fields,
                       std::vector<mime::Mailbox>& mailboxes, bool& malformed) {
    for (const mime::HeaderField* field : fields) {
        mime::AddressList list = mime::parse_addresses(field->raw);
        malformed = malformed || list.malformed;
        for (mime::Mailbox& mailbox : list.mailboxes) mailboxes.push_back(std::move(mailbox));
    }
}

bool same_addresses(const std::vector<mime::Mailbox>& a, const std::vector<mime::Mailbox>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const mime::Mailbox& x, const mime::Mailbox& y) { return x.address == y.address; });
}

void read_from(const mime::HeaderBlock& outer, const mime::HeaderBlock* inner, ReadHeaders& headers) {
    bool outer_malformed = false;
    collect_mailboxes(outer.find_all("From"), headers.outer_from, outer_malformed);
    headers.from = headers.outer_from;
    headers.from_fields = static_cast<int>(outer.count("From"));
    headers.from_malformed = outer_malformed;
    if (inner == nullptr || inner->count("From") == 0) return;

    std::vector<mime::Mailbox> inner_from;
    bool inner_malformed = false;
    collect_mailboxes(inner->find_all("From"), inner_from, inner_malformed);
    headers.from_mismatch = !same_addresses(inner_from, headers.outer_from);
    // A wrapped message may be a forwarded one: its From is an inference, and never judged.
    if (headers.scheme == HeaderScheme::wrapped_message) return;
    headers.from = std::move(inner_from);
    headers.from_fields = static_cast<int>(inner->count("From"));
    headers.from_malformed = inner_malformed;
}

} // namespace

bool is_user_facing_field(std::string_view name) noexcept {
    constexpr std::array names = {"From",       "Sender",      "Reply-To",         "To",
                                  "Cc",         "Bcc",         "Subject",          "Date",
                                  "Comments",   "Keywords",    "Message-ID",       "In-Reply-To",
                                  "References", "Followup-To", "Mail-Followup-To", "Mail-Reply-To"};
    constexpr std::string_view resent = "Resent-";
    if (equal_ignoring_case(name.substr(0, resent.size()), resent)) return true;
    return std::any_of(names.begin(), names.end(),
                       [&](const char* other) { return equal_ignoring_case(name, other); });
}

const ReadField* ReadHeaders::find(std::string_view name) const noexcept {
    for (const ReadField& field : fields) {
        if (field.field.is(name)) return &field;
    }
    return nullptr;
}

ReadHeaders read_plain_headers(const mime::HeaderBlock& fields) {
    ReadHeaders headers;
    for (const mime::HeaderField& field : fields) {
        if (is_message_field(field)) headers.fields.push_back({field, std::nullopt, false, false});
    }
    read_from(fields, nullptr, headers);
    return headers;
}

ReadHeaders read_headers(const OpenedTree& tree) {
    const mime::HeaderBlock& outer = tree.root.part->fields;
    const HeaderScheme scheme = scheme_of(tree);
    if (scheme == HeaderScheme::none) return read_plain_headers(outer);

    ReadHeaders headers;
    headers.scheme = scheme;
    const mime::HeaderBlock& inner = inner_fields(tree, scheme);
    const bool hp = scheme == HeaderScheme::hp_cipher || scheme == HeaderScheme::hp_clear;
    const bool may_hide = is_really_encrypted(tree) && scheme != HeaderScheme::hp_clear;
    const std::vector<HpOuter> hp_outer = read_hp_outer(inner);

    for (const mime::HeaderField& field : inner) {
        if (!is_message_field(field)) continue;
        const auto outside = outer.find_all(field.name);
        ReadField read{field, std::nullopt, true, false};
        if (!outside.empty()) read.outer = *outside.front();
        read.confidential = may_hide && !stands_among(field, outside) &&
                            !(scheme == HeaderScheme::hp_cipher && stands_in_hp_outer(field, hp_outer));
        headers.fields.push_back(std::move(read));
    }
    // The payload's header replaces what a person goes by; what relays wrote stays beside it, unprotected.
    // The older forms protect only what they name.
    for (const mime::HeaderField& field : outer) {
        if (!is_message_field(field) || inner.count(field.name) > 0) continue;
        if (hp && is_user_facing_field(field.name)) continue;
        headers.fields.push_back({field, field, false, false});
    }
    read_from(outer, &inner, headers);
    // The older forms vouch for the Subject at least, not for a Date that may excuse a replay.
    headers.date_protected = hp && inner.count("Date") > 0;
    headers.recipients_protected = inner.count("To") > 0 || inner.count("Cc") > 0;
    return headers;
}

std::vector<ShownField> shown_fields(const ReadHeaders& headers, bool is_signed) {
    std::vector<ShownField> shown;
    for (const ReadField& read : headers.fields) {
        ShownField field;
        field.name = read.field.name;
        field.raw = read.field.raw;
        field.value = read.field.decoded();
        field.protection = protection_of(is_signed && read.inner, read.confidential);
        if (read.outer) field.outer = read.outer->decoded();
        if (!read.inner) field.outer = field.value; // it is the outer one
        const bool inner_from_is_claim = read.inner && read.field.is("From") && headers.from_mismatch &&
                                         (!is_signed || headers.scheme == HeaderScheme::wrapped_message);
        if (inner_from_is_claim && read.outer) {
            field.inner = std::move(field.value);
            field.value = read.outer->decoded();
            field.raw = read.outer->raw;
            field.protection = Protection::unprotected;
        }
        shown.push_back(std::move(field));
    }
    return shown;
}

} // namespace sealpost::incoming
