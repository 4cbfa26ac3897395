// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/header_protection.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace sealpost::outgoing {
namespace {

mime::FieldLine hp_outer(const mime::FieldLine& field) {
    return mime::FieldLine::from_read("HP-Outer", " " + field.name() + ":" + field.raw());
}

mime::Entity with_hp(const mime::Entity& body, std::vector<mime::FieldLine> fields, std::string hp) {
    return body.with_fields(std::move(fields))
        .with_parameter("hp", std::move(hp))
        .with_parameter("protected-headers", "v1");
}

} // namespace

std::vector<mime::FieldLine> outer_fields(const std::vector<mime::FieldLine>& fields, HeaderPolicy policy) {
    if (policy != HeaderPolicy::baseline)
        throw Error(ErrorCode::not_available, {{"headers", std::string(name_of(policy))}});
    std::vector<mime::FieldLine> outer;
    for (const mime::FieldLine& field : fields) {
        const std::string name = ascii_lower(field.name());
        if (name == "bcc" || name == "comments" || name == "keywords") continue;
        outer.push_back(name == "subject" ? mime::FieldLine::unstructured(field.name(), "[...]") : field);
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
