// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/field_line.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mime/fold.h"
#include "core/mime/header_field.h"
#include "core/mime/header_write.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

/// RFC 5322 section 2.1.1, less some room for what stands around a token.
constexpr std::size_t longest_token = 900;

[[noreturn]] void refuse(std::string_view name, std::string detail) {
    throw Error(ErrorCode::bad_draft, {{"field", std::string(name)}, {"detail", std::move(detail)}});
}

void check_name(std::string_view name) {
    const bool is_name =
        !name.empty() && name.size() < 76 &&
        std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
    if (!is_name) refuse(name, "field-name");
}

void check_value(std::string_view name, std::string_view value) {
    if (value.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos)
        refuse(name, "header-injection");
}

bool is_address_field(std::string_view name) {
    constexpr std::string_view names[] = {
        "From",         "To",        "Cc",        "Bcc",         "Reply-To",
        "Sender",       "Resent-To", "Resent-Cc", "Resent-From", "Mail-Followup-To",
        "Mail-Reply-To"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](std::string_view known) { return equal_ignoring_case(known, name); });
}

/// The text in words, each with the white space before it.
struct Word {
    std::string_view space;
    std::string_view text;
};
std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find_first_not_of(" \t"), text.size());
        const std::size_t end = std::min(text.find_first_of(" \t", space), text.size());
        words.push_back({text.substr(0, space), text.substr(space, end - space)});
        text.remove_prefix(end);
    }
    return words;
}

std::string fold_unstructured(std::string_view name, std::string_view text) {
    Folder folder(name.size() + 1);
    const auto must_encode = [](const Word& word) {
        return !is_printable_ascii(word.text) || word.text.find("=?") != std::string_view::npos ||
               word.text.size() > longest_token || word.space.size() > 60;
    };
    const std::vector<Word> words = words_of(trim(text));
    for (std::size_t i = 0; i < words.size();) {
        const std::string_view space = i == 0 ? " " : words[i].space;
        if (!must_encode(words[i])) {
            folder.add(words[i].text, space);
            ++i;
            continue;
        }
        // Neighbours are encoded together, as white space between two encoded words is not shown.
        std::string together;
        const std::size_t first = i;
        for (; i < words.size() && must_encode(words[i]); ++i) {
            if (i != first) together += words[i].space;
            together += words[i].text;
        }
        std::string_view before = space;
        if (before.size() > 60) {
            together.insert(0, before.substr(1));
            before = " ";
        }
        for (const std::string& word : encode_words(together, folder.room())) {
            folder.add(word, before);
            before = " ";
        }
    }
    return folder.take();
}

/// The lines of a raw value, as they were folded, without white space at their ends and without blank ones.
std::vector<std::string> lines_of(std::string_view name, std::string_view raw) {
    std::vector<std::string> lines;
    for (std::string_view line : split(raw, '\n')) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!lines.empty() && !line.empty() && line[0] != ' ' && line[0] != '\t')
            refuse(name, "header-injection");
        if (line.find_first_of(std::string_view("\r\0", 2)) != std::string_view::npos)
            refuse(name, "header-injection");
        while (line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
        if (!line.empty() || lines.empty()) lines.emplace_back(line);
    }
    return lines;
}

} // namespace

FieldLine FieldLine::unstructured(std::string_view name, std::string_view text) {
    check_name(name);
    check_value(name, text);
    return {std::string(name), fold_unstructured(name, text)};
}

FieldLine FieldLine::addresses(std::string_view name, const std::vector<Mailbox>& mailboxes) {
    check_name(name);
    return {std::string(name), fold_mailboxes(name.size() + 1, mailboxes)};
}

FieldLine FieldLine::structured(std::string_view name, std::string_view tokens) {
    check_name(name);
    check_value(name, tokens);
    Folder folder(name.size() + 1);
    for (const Word& word : words_of(trim(tokens))) {
        if (!is_printable_ascii(word.text)) refuse(name, "not-ascii");
        if (word.text.size() > longest_token) refuse(name, "too-long");
        folder.add(word.text);
    }
    return {std::string(name), folder.take()};
}

FieldLine FieldLine::with_parameters(std::string_view name, std::string_view value,
                                     const std::vector<Parameter>& parameters) {
    check_name(name);
    check_value(name, value);
    if (!is_printable_ascii(value)) refuse(name, "not-ascii");
    Folder folder(name.size() + 1);
    folder.add(value);
    for (const Parameter& parameter : parameters) {
        check_value(name, parameter.value);
        check_name(parameter.name);
        for (const std::string& chunk : encode_parameter(parameter)) {
            folder.append(";");
            folder.add(chunk);
        }
    }
    return {std::string(name), folder.take()};
}

FieldLine FieldLine::from_read(std::string_view name, std::string_view raw) {
    check_name(name);
    const std::vector<std::string> lines = lines_of(name, raw);
    // It repeats a field as it was written, where only an address is not ASCII (RFC 6532).
    const bool repeats = equal_ignoring_case(name, "HP-Outer") && is_valid_utf8(raw);
    const bool as_it_stands = std::all_of(lines.begin(), lines.end(), [&](const std::string& line) {
        const auto is_allowed = [&](char c) {
            return (c >= ' ' && c < 0x7f) || c == '\t' || (repeats && static_cast<unsigned char>(c) >= 0x80);
        };
        return line.size() <= longest_token && std::all_of(line.begin(), line.end(), is_allowed);
    });
    if (as_it_stands) {
        std::string value;
        for (const std::string& line : lines) value += (&line == &lines.front() ? "" : "\r\n") + line;
        if (!value.empty() && is_printable_ascii(value.substr(0, 1)) && value[0] != ' ') value.insert(0, " ");
        return {std::string(name), value};
    }
    const std::string value = unfold(raw);
    if (is_address_field(name)) {
        const std::vector<Mailbox> mailboxes = parse_address_list(value);
        // A local part that is not ASCII stands as it is: no encoded word may (RFC 2047 section 5).
        if (!mailboxes.empty()) return addresses(name, mailboxes);
    }
    return unstructured(name, decode_words(value));
}

std::string to_wire(const std::vector<FieldLine>& fields) {
    std::string wire;
    for (const FieldLine& field : fields) wire += field.to_wire();
    return wire;
}

} // namespace sealpost::mime
