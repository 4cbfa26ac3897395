// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/draft_fields.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace sealpost::outgoing {
namespace {

using namespace std::string_view_literals;

constexpr std::array left_behind{
    "apparently-to"sv,
    "authentication-results"sv,
    "autocrypt"sv,
    "autocrypt-gossip"sv,
    "autocrypt-draft-state"sv,
    "bcc"sv,
    "content-length"sv,
    "delivered-to"sv,
    "dkim-signature"sv,
    "domainkey-signature"sv,
    "envelope-to"sv,
    "fcc"sv,
    "hp-outer"sv,
    "lines"sv,
    "received"sv,
    "received-spf"sv,
    "return-path"sv,
    "sig"sv,
    "status"sv,
    "user-agent"sv,
    "x-account-key"sv,
    "x-bcc"sv,
    "x-envelope-to"sv,
    "x-google-dkim-signature"sv,
    "x-identity-key"sv,
    "x-keywords"sv,
    "x-mailer"sv,
    "x-original-to"sv,
    "x-status"sv,
    "x-uid"sv,
};

constexpr std::array left_behind_prefixes{
    "arc-"sv, "resent-"sv, "x-evolution-"sv, "x-mozilla-"sv, "x-sealpost-"sv,
};

constexpr std::array single_fields{
    "from"sv,       "sender"sv,      "reply-to"sv,   "to"sv,      "cc"sv,   "bcc"sv,
    "message-id"sv, "in-reply-to"sv, "references"sv, "subject"sv, "date"sv, "tls-required"sv,
};

template <typename List>
bool contains(const List& list, std::string_view name) noexcept {
    return std::find(list.begin(), list.end(), name) != list.end();
}

[[noreturn]] void refuse(std::string detail, std::string field) {
    throw Error(ErrorCode::bad_draft, {{"detail", std::move(detail)}, {"field", std::move(field)}});
}

} // namespace

bool goes_along(std::string_view field_name) noexcept {
    if (mime::is_structural_field(field_name)) return false;
    const std::string name = ascii_lower(field_name);
    return !contains(left_behind, name) &&
           std::none_of(left_behind_prefixes.begin(), left_behind_prefixes.end(),
                        [&](std::string_view prefix) { return name.starts_with(prefix); });
}

bool is_single_field(std::string_view field_name) noexcept {
    return contains(single_fields, ascii_lower(field_name));
}

bool has_line_break(std::string_view text) noexcept {
    return text.find_first_of("\r\n\0"sv) != std::string_view::npos;
}

bool has_encoded_line_break(std::string_view raw) {
    // =?charset?encoding?text?=
    for (std::size_t at = raw.find("=?"); at != raw.npos; at = raw.find("=?", at + 2)) {
        const std::size_t encoding = raw.find('?', at + 2);
        if (encoding == raw.npos || encoding + 2 >= raw.size() || raw[encoding + 2] != '?') continue;
        const std::size_t begin = encoding + 3;
        const std::string_view text = raw.substr(begin, raw.find("?=", begin) - begin);
        if (ascii_lower(raw[encoding + 1]) == 'b') {
            if (has_line_break(from_base64(text).value_or(""))) return true;
        } else {
            const std::string lower = ascii_lower(text);
            for (const std::string_view code : {"=0a", "=0d", "=00"})
                if (lower.find(code) != lower.npos) return true;
        }
    }
    return false;
}

void check_header(const mime::Part& root) {
    if (root.defects.malformed_header) refuse("malformed-header", "");
    if (root.defects.control_in_header) refuse("header-injection", "");
    for (const mime::HeaderField& field : root.fields) {
        // The first From is judged by its mailboxes, a second one is "several-from" too.
        if (is_single_field(field.name) && !field.is("From") && root.fields.count(field.name) > 1)
            refuse("duplicate-field", field.name);
        if (has_encoded_line_break(field.raw)) refuse("header-injection", field.name);
    }
}

} // namespace sealpost::outgoing
