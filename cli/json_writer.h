// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as text, value by value, in the form in which nlohmann::json prints it with an indent of two: for
// lists so long that to build the object first would take longer than to find what it tells.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::cli {

/// In an object each value follows its name; whoever writes sees to it that everything is closed.
class JsonWriter {
  public:
    /// Appends to `to`, which must outlive it.
    explicit JsonWriter(std::string& to) noexcept : to_(to) {}

    JsonWriter& begin_object() { return begin('{', '}'); }
    JsonWriter& begin_array() { return begin('[', ']'); }
    /// Of the innermost object or array.
    JsonWriter& end();
    JsonWriter& name(std::string_view name);

    /// UTF-8; what is none is replaced by U+FFFD.
    JsonWriter& text(std::string_view value);
    JsonWriter& number(std::uint64_t value);
    JsonWriter& truth(bool value);
    JsonWriter& null();

  private:
    struct Open {
        char end;
        bool empty = true;
    };
    JsonWriter& begin(char first, char last);
    void before_value();
    void next_line(Open& in);
    void quote(std::string_view value);

    std::string& to_;
    std::vector<Open> open_;
    bool named_ = false;
};

} // namespace sealpost::cli
