// SPDX-License-Identifier: GPL-3.0-or-later
// Content-Type, Content-Disposition and their parameters (RFC 2045 section 5, RFC 2183, RFC 2231).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::mime {

struct Parameter {
    /// Lower case, without the marks of RFC 2231.
    std::string name;
    /// Decoded, UTF-8.
    std::string value;
    bool operator==(const Parameter&) const = default;
};

/// The value of the first parameter of that name (lower case); nullopt if there is none.
std::optional<std::string> find_parameter(const std::vector<Parameter>& parameters, std::string_view name);

struct ContentType {
    /// Lower case.
    std::string type = "text";
    std::string subtype = "plain";
    std::vector<Parameter> parameters;

    /// text/plain for what cannot be parsed (RFC 2045 section 5.2). `raw` may be folded.
    static ContentType parse(std::string_view raw);
    bool is(std::string_view type_name, std::string_view subtype_name) const noexcept;
    bool is_multipart() const noexcept { return type == "multipart"; }
    bool is_text() const noexcept { return type == "text"; }
    /// message/rfc822 and message/global (RFC 6532): a message that can be looked into.
    bool is_message() const noexcept;
    /// The parameter's value, or empty.
    std::string parameter(std::string_view name) const;
    /// "text/plain", without parameters.
    std::string media_type() const { return type + "/" + subtype; }
    bool operator==(const ContentType&) const = default;
};

struct Disposition {
    /// Lower case: "inline", "attachment", others as written; empty if the field is absent.
    std::string kind;
    std::vector<Parameter> parameters;

    static Disposition parse(std::string_view raw);
    bool is_attachment() const noexcept { return kind == "attachment"; }
    bool operator==(const Disposition&) const = default;
};

/// A name under which a stranger's attachment may be saved: the last component of either kind of path,
/// without control characters and leading dots or spaces, at most 200 bytes of valid UTF-8. Empty if nothing
/// is left.
std::string safe_file_name(std::string_view name);

} // namespace sealpost::mime
