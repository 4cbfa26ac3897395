// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/render/reference.h"

#include "core/base/characters.h"
#include "core/base/text.h"
#include "core/incoming/domain_name.h"
#include "core/mime/address.h"

#include <algorithm>
#include <array>

namespace sealpost::incoming::render {

namespace {

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "https" of "https:...", in lower case; empty if there is none.
std::string scheme_of(std::string_view reference) {
    const std::size_t colon = reference.find(':');
    if (colon == std::string_view::npos || colon == 0 || !is_alpha(reference.front())) return {};
    const std::string_view scheme = reference.substr(0, colon);
    const bool right = std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return is_alpha(c) || is_digit(c) || c == '+' || c == '-' || c == '.';
    });
    return right ? ascii_lower(scheme) : std::string();
}

struct Authority {
    std::string host;
    bool has_user = false;
};

/// Of "//host:port/...", after the scheme; browsers take backslashes for slashes.
Authority authority_of(std::string_view after_scheme) {
    const std::size_t begin = after_scheme.find_first_not_of("/\\");
    if (begin == std::string_view::npos) return {};
    std::string_view rest = after_scheme.substr(begin);
    rest = rest.substr(0, rest.find_first_of("/\\?#"));
    Authority authority;
    if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
        authority.has_user = true;
        rest.remove_prefix(at + 1);
    }
    if (!rest.starts_with('[')) rest = rest.substr(0, rest.find(':'));
    authority.host = to_ascii_domain(rest);
    return authority;
}

std::optional<std::string> undo_percent(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        const auto byte = from_hex(text.substr(i + 1, 2));
        if (!byte || byte->size() != 1) return std::nullopt;
        result += *byte;
        i += 2;
    }
    return result;
}

/// The same host, or one below it.
bool leads_there(std::string_view named, std::string_view real) {
    for (std::string_view* host : {&named, &real}) {
        while (host->ends_with('.')) host->remove_suffix(1);
    }
    if (named.starts_with("www.")) named.remove_prefix(4);
    return real == named || (real.size() > named.size() && real.ends_with(named) &&
                             real[real.size() - named.size() - 1] == '.');
}

/// Endings of file names, which look like domains and are none.
bool is_file_ending(std::string_view label) {
    constexpr std::array<std::string_view, 30> endings = {
        "asc", "bmp",  "csv",  "doc", "docx", "eml", "exe", "gif", "htm",  "html",
        "ics", "jpeg", "jpg",  "js",  "json", "log", "md",  "odt", "pdf",  "php",
        "png", "ppt",  "pptx", "py",  "rtf",  "sh",  "txt", "xls", "xlsx", "xml"};
    return std::find(endings.begin(), endings.end(), label) != endings.end();
}

bool looks_like_domain(std::string_view text) {
    const std::string ascii = to_ascii_domain(text);
    const auto labels = split(ascii, '.');
    if (labels.size() < 2) return false;
    const auto is_label = [](std::string_view label) {
        return !label.empty() && std::all_of(label.begin(), label.end(), [](char c) {
            return is_alpha(c) || is_digit(c) || c == '-' || c == '_';
        });
    };
    if (!std::all_of(labels.begin(), labels.end(), is_label)) return false;
    const std::string_view last = labels.back();
    return last.size() >= 2 && !is_digit(last.front()) && !is_file_ending(ascii_lower(last));
}

/// The host that a word of a link's text names; empty if it names none. `alone`: it is all of the text, so
/// that a bare domain counts too.
std::string host_named_by(std::string_view word, bool alone) {
    constexpr std::string_view around = "<>()[]{}\"',;.:!?";
    while (!word.empty() && around.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && around.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    const std::string scheme = scheme_of(word);
    if (scheme == "http" || scheme == "https" || scheme == "ftp")
        return authority_of(word.substr(scheme.size() + 1)).host;
    const auto address = mime::AddrSpec::parse(scheme == "mailto" ? word.substr(7) : word);
    if (address) return address->ascii_domain();
    const std::string_view host = word.substr(0, word.find_first_of("/?#:"));
    const bool says_so = ascii_lower(host.substr(0, 4)) == "www.";
    return (says_so || alone) && looks_like_domain(host) ? to_ascii_domain(host) : std::string();
}

} // namespace

std::string normal_reference(std::string_view written) {
    while (!written.empty() && (is_control(written.front()) || written.front() == ' '))
        written.remove_prefix(1);
    while (!written.empty() && (is_control(written.back()) || written.back() == ' '))
        written.remove_suffix(1);
    std::string result;
    for (const char c : written)
        if (c != '\t' && c != '\n' && c != '\r') result += c;
    return result;
}

bool is_remote(std::string_view written, bool with_base) {
    const std::string reference = normal_reference(written);
    if (reference.empty() || reference.front() == '#') return false;
    const std::string scheme = scheme_of(reference);
    constexpr std::array<std::string_view, 7> local = {"cid",  "mid",        "data",  "about",
                                                       "blob", "javascript", "mailto"};
    if (!scheme.empty()) return std::find(local.begin(), local.end(), scheme) == local.end();
    const bool names_a_host = reference.size() > 1 && (reference[0] == '/' || reference[0] == '\\') &&
                              (reference[1] == '/' || reference[1] == '\\');
    return names_a_host || with_base;
}

int count_remote_in_style(std::string_view style) {
    const std::string lower = ascii_lower(style);
    int count = 0;
    constexpr std::array<std::string_view, 3> marks = {"url(", "@import", "image-set("};
    for (const std::string_view mark : marks) {
        for (std::size_t at = lower.find(mark); at != std::string::npos; at = lower.find(mark, at)) {
            at += mark.size();
            const std::size_t begin = lower.find_first_not_of(" \t\r\n\f\"'", at);
            if (begin == std::string::npos) continue;
            // url( after @import is counted for itself.
            if (lower.compare(begin, 4, "url(") == 0) continue;
            const std::size_t end = lower.find_first_of("\"')", begin);
            // What is escaped could be anything.
            const std::string_view reference = std::string_view(lower).substr(begin, end - begin);
            if (reference.find('\\') != std::string_view::npos || is_remote(reference, false)) ++count;
        }
    }
    return count;
}

std::optional<std::string> content_id(std::string_view written) {
    const std::string reference = normal_reference(written);
    if (scheme_of(reference) != "cid") return std::nullopt;
    return undo_percent(std::string_view(reference).substr(4));
}

std::optional<std::string> link_target(std::string_view written) {
    const std::string reference = normal_reference(written);
    const std::string scheme = scheme_of(reference);
    if (has_control(reference)) return std::nullopt;
    if (scheme == "mailto") {
        const std::string_view after = std::string_view(reference).substr(7);
        const auto decoded = undo_percent(after.substr(0, after.find('?')));
        const auto address = decoded ? mime::AddrSpec::parse(*decoded) : std::nullopt;
        if (!address) return std::nullopt;
        return "mailto:" + address->to_string();
    }
    if (scheme != "http" && scheme != "https") return std::nullopt;
    if (authority_of(std::string_view(reference).substr(scheme.size() + 1)).host.empty()) return std::nullopt;
    return reference;
}

bool is_deceptive_link(std::string_view words, std::string_view target) {
    const std::string scheme = scheme_of(target);
    std::string real;
    if (scheme == "mailto") {
        const auto address = mime::AddrSpec::parse(target.substr(7));
        if (!address) return true;
        real = address->ascii_domain();
        const auto named = mime::AddrSpec::parse(trim(words));
        if (named && *named != *address) return true;
    } else {
        const Authority authority = authority_of(target.substr(scheme.size() + 1));
        if (authority.has_user) return true;
        real = authority.host;
    }
    const auto all = split(trim(words), ' ');
    return std::any_of(all.begin(), all.end(), [&](std::string_view word) {
        const std::string named = host_named_by(word, all.size() == 1);
        return !named.empty() && !leads_there(named, real);
    });
}

} // namespace sealpost::incoming::render
