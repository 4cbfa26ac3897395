// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/content_type.h"

#include "core/base/text.h"
#include "core/mime/gmime_support.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

constexpr std::size_t file_name_bytes = 200;

std::vector<Parameter> parameters_of(GMimeParamList* list) {
    std::vector<Parameter> parameters;
    const int count = g_mime_param_list_length(list);
    for (int i = 0; i < count; ++i) {
        GMimeParam* const param = g_mime_param_list_get_parameter_at(list, i);
        const char* const name = g_mime_param_get_name(param);
        const char* const value = g_mime_param_get_value(param);
        if (name == nullptr) continue;
        parameters.push_back({ascii_lower(name), to_valid_utf8(value == nullptr ? "" : value)});
    }
    return parameters;
}

bool is_token(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < 0x7f && std::string_view("()<>@,;:\\\"/[]?=").find(c) == std::string_view::npos;
    });
}

bool is_dropped_in_file_names(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

} // namespace

std::optional<std::string> find_parameter(const std::vector<Parameter>& parameters, std::string_view name) {
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const Parameter& parameter) { return parameter.name == name; });
    if (found == parameters.end()) return std::nullopt;
    return found->value;
}

ContentType ContentType::parse(std::string_view raw) {
    ensure_gmime();
    const std::string value = clean_value(raw);
    const GRef<GMimeContentType> parsed(g_mime_content_type_parse(nullptr, value.c_str()));
    ContentType result;
    if (!parsed || value.find('/') == std::string::npos) return result;
    const char* const type = g_mime_content_type_get_media_type(parsed.get());
    const char* const subtype = g_mime_content_type_get_media_subtype(parsed.get());
    if (type == nullptr || subtype == nullptr || !is_token(type) || !is_token(subtype)) return result;
    result.type = ascii_lower(type);
    result.subtype = ascii_lower(subtype);
    result.parameters = parameters_of(g_mime_content_type_get_parameters(parsed.get()));
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
    ensure_gmime();
    const std::string value = clean_value(raw);
    const GRef<GMimeContentDisposition> parsed(g_mime_content_disposition_parse(nullptr, value.c_str()));
    Disposition result;
    if (!parsed) return result;
    const char* const kind = g_mime_content_disposition_get_disposition(parsed.get());
    result.kind = kind == nullptr ? "" : ascii_lower(to_valid_utf8(kind));
    result.parameters = parameters_of(g_mime_content_disposition_get_parameters(parsed.get()));
    return result;
}

std::string safe_file_name(std::string_view name) {
    const std::size_t slash = name.find_last_of("/\\");
    if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
    std::string safe = to_valid_utf8(name);
    safe.erase(std::remove_if(safe.begin(), safe.end(), is_dropped_in_file_names), safe.end());
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
