// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/autocrypt.h"

#include "core/base/text.h"

namespace sealpost::outgoing {
namespace {

constexpr std::size_t longest_field = 10 * 1024;
/// With its leading space a line of 73.
constexpr std::size_t key_characters_a_line = 72;

} // namespace

std::optional<mime::FieldLine> autocrypt_field(const mime::AddrSpec& sender, std::string_view key) {
    const std::string address = sender.to_ascii_string();
    const bool plain = address.find_first_of("\" \t;\\") == address.npos && !sender.needs_smtputf8();
    const std::string encoded = to_base64(key);
    if (!plain || key.empty() || encoded.size() + encoded.size() / 16 + address.size() > longest_field)
        return std::nullopt;
    // White space inside keydata does not count.
    std::string value = "addr=" + address + "; keydata=";
    for (std::size_t at = 0; at < encoded.size(); at += key_characters_a_line)
        value += " " + encoded.substr(at, key_characters_a_line);
    return mime::FieldLine::structured("Autocrypt", value);
}

} // namespace sealpost::outgoing
