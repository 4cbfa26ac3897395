// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sealpost::cli {

namespace {

constexpr std::size_t indent = 2;

/// Stands in a JSON text as it is.
bool is_plain(char c) noexcept { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; }

} // namespace

JsonWriter& JsonWriter::begin(char first, char last) {
    before_value();
    to_ += first;
    open_.push_back({.end = last});
    return *this;
}

JsonWriter& JsonWriter::end() {
    const Open closed = open_.back();
    open_.pop_back();
    if (!closed.empty) to_.append(1, '\n').append(indent * open_.size(), ' ');
    to_ += closed.end;
    return *this;
}

JsonWriter& JsonWriter::name(std::string_view name) {
    next_line(open_.back());
    quote(name);
    to_ += ": ";
    named_ = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    before_value();
    quote(value);
    return *this;
}

JsonWriter& JsonWriter::number(std::uint64_t value) {
    before_value();
    to_ += std::to_string(value);
    return *this;
}

JsonWriter& JsonWriter::truth(bool value) {
    before_value();
    to_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null() {
    before_value();
    to_ += "null";
    return *this;
}

void JsonWriter::before_value() {
    if (named_)
        named_ = false;
    else if (!open_.empty())
        next_line(open_.back());
}

void JsonWriter::next_line(Open& in) {
    if (!in.empty) to_ += ',';
    in.empty = false;
    to_.append(1, '\n').append(indent * open_.size(), ' ');
}

void JsonWriter::quote(std::string_view value) {
    if (std::all_of(value.begin(), value.end(), is_plain)) {
        to_ += '"';
        to_ += value;
        to_ += '"';
        return;
    }
    using Json = nlohmann::ordered_json;
    to_ += Json(std::string(value)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace sealpost::cli
