// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/content_type.h"

#include "core/base/characters.h"
#include "core/base/text.h"
#include "core/mime/charset.h"
#include "core/mime/parameters.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

constexpr std::size_t file_name_bytes = 200;

} // namespace

std::optional<std::string> find_parameter(const std::vector<Parameter>& parameters, std::string_view name) {
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const Parameter& parameter) { return parameter.name == name; });
    if (found == parameters.end()) return std::nullopt;
    return found->value;
}

ContentType ContentType::parse(std::string_view raw) {
    const std::string value = clean_value(raw);
    ValueReader reader(value);
    ContentType result;
    const std::string_view type = reader.token();
    if (type.empty() || !reader.take('/')) return result;
    const std::string_view subtype = reader.token();
    if (subtype.empty()) return result;
    result.type = ascii_lower(type);
    result.subtype = ascii_lower(subtype);
    result.parameters = reader.parameters();
    return result;
}

bool ContentType::is(std::string_view type_name, std::string_view subtype_name) const noexcept {
    return type == type_name && subtype == subtype_name;
}

bool ContentType::is_message() const noexcept {
    return type == "message" && (subtype == "rfc822" || subtype == "global");
}

std::string ContentType::parameter(std::string_view name) const {
    return find_parameter(parameters, name).value_or("");
}

Disposition Disposition::parse(std::string_view raw) {
    const std::string value = clean_value(raw);
    ValueReader reader(value);
    Disposition result;
    result.kind = ascii_lower(reader.token());
    result.parameters = reader.parameters();
    return result;
}

std::string safe_file_name(std::string_view name) {
    const std::size_t slash = name.find_last_of("/\\");
    if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
    std::string safe = to_valid_utf8(name);
    safe.erase(std::remove_if(safe.begin(), safe.end(), is_control), safe.end());
    safe.erase(0, std::min(safe.find_first_not_of(". "), safe.size()));
    if (safe.size() > file_name_bytes) {
        // The extension says what the file is: it stays, the middle goes.
        const std::size_t dot = safe.rfind('.');
        std::string extension = dot == std::string::npos || safe.size() - dot > 20 ? "" : safe.substr(dot);
        std::size_t keep = file_name_bytes - extension.size();
        while (keep > 0 && (static_cast<unsigned char>(safe[keep]) & 0xc0) == 0x80) --keep;
        safe = safe.substr(0, keep) + extension;
    }
    while (!safe.empty() && (safe.back() == ' ' || safe.back() == '.')) safe.pop_back();
    return safe;
}

} // namespace sealpost::mime
