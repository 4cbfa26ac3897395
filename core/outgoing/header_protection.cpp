// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/header_protection.h"

#include "core/base/text.h"
#include "core/mime/date.h"

#include <algorithm>
#include <optional>

namespace sealpost::outgoing {
namespace {

mime::FieldLine hp_outer(const mime::FieldLine& field) {
    return mime::FieldLine::from_read("HP-Outer", " " + field.name() + ":" + field.raw());
}

bool is_address_field(std::string_view name) {
    return name == "from" || name == "to" || name == "cc" || name == "reply-to" || name == "sender";
}

std::optional<Hidden> hidden_by(HeaderPolicy policy, std::string_view field_name) {
    const std::string name = ascii_lower(field_name);
    if (name == "bcc") return Hidden::all;
    if (policy == HeaderPolicy::none) return std::nullopt;
    if (name == "subject" || name == "comments" || name == "keywords") return Hidden::all;
    const bool shown_plainly = name == "from" || name == "to" || name == "cc" || name == "date";
    if (policy == HeaderPolicy::shy && shown_plainly) return Hidden::names;
    return std::nullopt;
}

std::optional<Hidden> stronger(std::optional<Hidden> by_policy, const ConfidentialFields& confidential,
                               std::string_view field_name) {
    const Hidden* listed = confidential.find(field_name);
    if (listed == nullptr) return by_policy;
    return by_policy ? std::max(*by_policy, *listed) : *listed;
}

/// The addresses alone; nullopt where there is none to show.
std::optional<mime::FieldLine> without_names(const mime::FieldLine& field) {
    auto mailboxes = mime::parse_address_list(field.raw());
    if (mailboxes.empty()) return std::nullopt;
    for (mime::Mailbox& mailbox : mailboxes) mailbox.display_name.clear();
    return mime::FieldLine::addresses(field.name(), mailboxes);
}

mime::FieldLine in_utc(const mime::FieldLine& date) {
    const auto time = mime::parse_rfc5322_date(date.raw());
    return time ? mime::FieldLine::structured(date.name(), to_rfc5322(*time)) : date;
}

/// What of a field stands outside; nullopt: nothing.
std::optional<mime::FieldLine> outside_of(const mime::FieldLine& field, std::optional<Hidden> hidden) {
    if (!hidden) return field;
    const std::string name = ascii_lower(field.name());
    if (name == "subject") return mime::FieldLine::unstructured(field.name(), "[...]");
    if (name == "date") return in_utc(field);
    if (name == "message-id") return field;
    const bool addresses_stay = name == "from" || *hidden == Hidden::names;
    if (is_address_field(name) && addresses_stay) return without_names(field);
    return std::nullopt;
}

mime::Entity with_hp(const mime::Entity& body, std::vector<mime::FieldLine> fields, std::string hp) {
    return body.with_fields(std::move(fields))
        .with_parameter("hp", std::move(hp))
        .with_parameter("protected-headers", "v1");
}

} // namespace

std::vector<mime::FieldLine> outer_fields(const std::vector<mime::FieldLine>& fields, HeaderPolicy policy,
                                          const ConfidentialFields& confidential) {
    std::vector<mime::FieldLine> outer;
    for (const mime::FieldLine& field : fields) {
        auto outside =
            outside_of(field, stronger(hidden_by(policy, field.name()), confidential, field.name()));
        if (outside) outer.push_back(*std::move(outside));
    }
    return outer;
}

mime::Entity protect_for_encryption(const mime::Entity& body, const std::vector<mime::FieldLine>& inner,
                                    const std::vector<mime::FieldLine>& outer) {
    std::vector<mime::FieldLine> fields = inner;
    for (const mime::FieldLine& field : outer) fields.push_back(hp_outer(field));
    return with_hp(body, std::move(fields), "cipher");
}

mime::Entity protect_for_signature(const mime::Entity& body, const std::vector<mime::FieldLine>& inner) {
    return with_hp(body, inner, "clear");
}

} // namespace sealpost::outgoing
