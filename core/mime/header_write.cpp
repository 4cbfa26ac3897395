// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/header_write.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mime/address_text.h"
#include "core/mime/fold.h"
#include "core/mime/header_field.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

constexpr std::size_t longest_quoted_name = 60;
constexpr std::size_t longest_plain_parameter = 60;
constexpr std::size_t parameter_piece = 50;

void check_display_name(const Mailbox& mailbox) {
    if (mailbox.display_name.find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos)
        throw Error(ErrorCode::bad_address,
                    {{"address", mailbox.address.to_string()}, {"detail", "header-injection"}});
}

bool is_plain_word(std::string_view word) {
    return !word.empty() && is_printable_ascii(word) && std::all_of(word.begin(), word.end(), is_atext);
}

/// The display name in pieces between which a line may break.
std::vector<std::string> display_chunks(const std::string& name, std::size_t room) {
    const bool has_encoded_word = name.find("=?") != std::string::npos;
    if (!is_printable_ascii(name) || has_encoded_word || name.size() > longest_quoted_name)
        return encode_words(name, room);
    const auto words = split(name, ' ');
    if (!std::all_of(words.begin(), words.end(), is_plain_word)) return {quoted_string(name)};
    return {words.begin(), words.end()};
}

std::string percent_encoded(char c) {
    const bool stays = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '.' || c == '-' || c == '_';
    return stays ? std::string(1, c) : "%" + to_hex_upper(std::string_view(&c, 1));
}

} // namespace

std::string fold_mailboxes(std::size_t column, const std::vector<Mailbox>& mailboxes) {
    Folder folder(column);
    for (std::size_t i = 0; i < mailboxes.size(); ++i) {
        const Mailbox& mailbox = mailboxes[i];
        check_display_name(mailbox);
        std::string address = mailbox.address.to_ascii_string();
        if (!mailbox.display_name.empty()) {
            for (const std::string& chunk : display_chunks(mailbox.display_name, folder.room()))
                folder.add(chunk);
            address = "<" + address + ">";
        }
        // With its comma, so that the comma never begins a line.
        folder.add(address + (i + 1 < mailboxes.size() ? "," : ""));
    }
    return folder.take();
}

std::string to_header_value(const std::vector<Mailbox>& mailboxes) {
    return std::string(trim(fold_mailboxes(std::string_view("Reply-To:").size(), mailboxes)));
}

std::vector<std::string> encode_parameter(const Parameter& parameter) {
    const std::string value = to_valid_utf8(parameter.value);
    const bool looks_encoded = value.find("=?") != std::string::npos; // readers decode RFC 2047 here too
    if (is_printable_ascii(value) && !looks_encoded && value.size() <= longest_plain_parameter)
        return {parameter.name + "=" + quoted_string(value)};
    std::vector<std::string> pieces(1);
    for (const char c : value) {
        const std::string encoded = percent_encoded(c);
        if (pieces.back().size() + encoded.size() > parameter_piece) pieces.emplace_back();
        pieces.back() += encoded;
    }
    if (pieces.size() == 1) return {parameter.name + "*=utf-8''" + pieces.front()};
    for (std::size_t i = 0; i < pieces.size(); ++i)
        pieces[i].insert(0, parameter.name + "*" + std::to_string(i) + "*=" + (i == 0 ? "utf-8''" : ""));
    return pieces;
}

} // namespace sealpost::mime
