// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/characters.h"
#include "core/base/error.h"
#include "core/base/idna.h"
#include "core/base/text.h"
#include "core/mime/address.h"
#include "core/mime/address_text.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

/// RFC 5321 section 4.5.3.1; twice that for what is not ASCII.
constexpr std::size_t longest_local_part = 128;
constexpr std::size_t longest_domain = 255;

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_label(std::string_view label) {
    return !label.empty() && label.size() <= 63 && std::all_of(label.begin(), label.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

std::optional<std::string> literal_domain(std::string_view domain) {
    const std::string_view inside = domain.substr(1, domain.size() - 2);
    const auto allowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
               c == ':' || c == '-';
    };
    if (inside.empty() || !std::all_of(inside.begin(), inside.end(), allowed)) return std::nullopt;
    return ascii_lower(domain);
}

/// Lower case and A-labels; nullopt for what is no domain.
std::optional<std::string> to_ascii_domain(std::string_view domain) {
    if (domain.empty() || domain.size() > longest_domain) return std::nullopt;
    if (has_control(domain)) return std::nullopt;
    if (domain.size() > 2 && domain.front() == '[' && domain.back() == ']') return literal_domain(domain);
    std::string ascii = ascii_lower(domain);
    if (!is_ascii(domain)) {
        auto converted = to_a_labels(domain);
        if (!converted) return std::nullopt;
        ascii = *std::move(converted);
    }
    if (ascii.size() > longest_domain) return std::nullopt;
    const auto labels = split(ascii, '.');
    if (!std::all_of(labels.begin(), labels.end(), is_label)) return std::nullopt;
    return ascii;
}

/// The local part at the start of `text`, unquoted, and how long it was written.
std::optional<std::pair<std::string, std::size_t>> read_local_part(std::string_view text) {
    std::string local;
    std::size_t at = 0;
    while (at < text.size() && text[at] != '@') {
        if (text[at] == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at) {
                if (text[at] == '\\' && ++at == text.size()) return std::nullopt;
                if (is_control(text[at])) return std::nullopt;
                local += text[at];
            }
            if (at == text.size()) return std::nullopt;
            ++at;
            // A word ends with a dot or the local part (RFC 5322 section 4.4).
            if (at < text.size() && text[at] != '.' && text[at] != '@') return std::nullopt;
            continue;
        }
        // Dots in a row or at the end are no dot-atom, but some providers gave such addresses out.
        if (!is_atext(text[at]) && text[at] != '.') return std::nullopt;
        local += text[at++];
        if (at < text.size() && text[at] == '"' && text[at - 1] != '.') return std::nullopt;
    }
    return std::pair(std::move(local), at);
}

} // namespace

bool is_atext(char c) noexcept {
    if (static_cast<unsigned char>(c) >= 0x80) return true;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos);
}

bool is_dot_atom(std::string_view text) noexcept {
    bool after_atom = false;
    for (const char c : text) {
        if (c == '.' ? !after_atom : !is_atext(c)) return false;
        after_atom = c != '.';
    }
    return after_atom;
}

std::string quoted_string(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result + '"';
}

std::optional<AddrSpec> AddrSpec::parse(std::string_view text) {
    if (!is_valid_utf8(text)) return std::nullopt;
    auto local = read_local_part(text);
    if (!local || local->second == text.size()) return std::nullopt;
    if (local->second == 0 || local->first.size() > longest_local_part) return std::nullopt;
    if (local->first.empty()) return std::nullopt;
    const std::string_view domain = text.substr(local->second + 1);
    auto ascii = to_ascii_domain(domain);
    if (!ascii) return std::nullopt;
    AddrSpec result;
    result.local_part_ = std::move(local->first);
    result.domain_ = std::string(domain);
    result.ascii_domain_ = std::move(*ascii);
    result.key_ = ascii_lower(result.local_part_) + "@" + result.ascii_domain_;
    return result;
}

AddrSpec AddrSpec::demand(std::string_view text) {
    auto address = parse(text);
    if (!address) throw Error(ErrorCode::bad_address, {{"address", std::string(text)}});
    return *std::move(address);
}

bool contains(const std::vector<AddrSpec>& addresses, const AddrSpec& address) noexcept {
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

std::string AddrSpec::to_string() const {
    return (is_dot_atom(local_part_) ? local_part_ : quoted_string(local_part_)) + "@" + domain_;
}

std::string AddrSpec::to_ascii_string() const {
    return (is_dot_atom(local_part_) ? local_part_ : quoted_string(local_part_)) + "@" + ascii_domain_;
}

bool AddrSpec::needs_smtputf8() const noexcept { return !is_ascii(local_part_); }

} // namespace sealpost::mime
