// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/confidential.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::outgoing {

namespace {

constexpr std::string_view only_names = ";names";

bool is_field_name(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 32 && c < 127 && c != ':'; });
}

} // namespace

void ConfidentialFields::add(std::string_view field_name, Hidden hidden) {
    const auto [at, is_new] = fields_.try_emplace(ascii_lower(field_name), hidden);
    if (!is_new) at->second = std::max(at->second, hidden);
}

const Hidden* ConfidentialFields::find(std::string_view field_name) const {
    const auto found = fields_.find(ascii_lower(field_name));
    return found == fields_.end() ? nullptr : &found->second;
}

std::string ConfidentialFields::names() const {
    std::string result;
    for (const auto& [name, hidden] : fields_) result += (result.empty() ? "" : ", ") + name;
    return result;
}

std::string ConfidentialFields::to_text() const {
    std::string result;
    for (const auto& [name, hidden] : fields_) {
        result += (result.empty() ? "" : ", ") + name;
        if (hidden == Hidden::names) result += only_names;
    }
    return result;
}

ConfidentialFields ConfidentialFields::parse(std::string_view text) {
    ConfidentialFields result;
    for (std::string_view word : split(text, ',')) {
        word = trim(word);
        const bool names = word.ends_with(only_names);
        if (names) word.remove_suffix(only_names.size());
        if (is_field_name(word)) result.add(word, names ? Hidden::names : Hidden::all);
    }
    return result;
}

} // namespace sealpost::outgoing
