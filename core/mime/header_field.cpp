// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/header_field.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::mime {

bool HeaderField::is(std::string_view field_name) const noexcept {
    return equal_ignoring_case(name, field_name);
}

std::string HeaderField::unfolded() const { return unfold(raw); }

std::string HeaderField::decoded() const { return decode_words(unfolded()); }

const HeaderField* HeaderBlock::find(std::string_view name) const noexcept {
    const auto found = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const HeaderField& field) { return field.is(name); });
    return found == fields_.end() ? nullptr : &*found;
}

std::vector<const HeaderField*> HeaderBlock::find_all(std::string_view name) const {
    std::vector<const HeaderField*> found;
    for (const HeaderField& field : fields_)
        if (field.is(name)) found.push_back(&field);
    return found;
}

std::size_t HeaderBlock::count(std::string_view name) const noexcept {
    return static_cast<std::size_t>(std::count_if(fields_.begin(), fields_.end(),
                                                  [&](const HeaderField& field) { return field.is(name); }));
}

std::string HeaderBlock::value(std::string_view name) const {
    const HeaderField* field = find(name);
    return field == nullptr ? std::string() : field->decoded();
}

bool is_structural_field(std::string_view name) noexcept {
    return equal_ignoring_case(name.substr(0, 8), "Content-") || equal_ignoring_case(name, "MIME-Version");
}

std::string unfold(std::string_view raw) {
    std::string value;
    value.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\n') continue;
        if (raw[i] == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n') continue;
        value += raw[i];
    }
    return std::string(trim(value));
}

} // namespace sealpost::mime
