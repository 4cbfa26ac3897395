// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/message_id.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mime/address.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

constexpr std::size_t longest_id = 900; // so that it fits on a line (RFC 5322 section 2.1.1)

} // namespace

std::optional<MessageId> MessageId::parse(std::string_view text) {
    text = trim(text);
    if (text.size() < 3 || text.size() > longest_id || text.front() != '<' || text.back() != '>')
        return std::nullopt;
    const std::string_view inside = text.substr(1, text.size() - 2);
    const auto allowed = [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>'; };
    if (!std::all_of(inside.begin(), inside.end(), allowed)) return std::nullopt;
    return MessageId(std::string(text));
}

MessageId MessageId::generate(std::string_view domain) {
    const auto address = AddrSpec::parse("id@" + std::string(domain));
    if (!address) throw Error(ErrorCode::bad_address, {{"address", std::string(domain)}});
    return MessageId("<" + random_hex(16) + "@" + address->ascii_domain() + ">");
}

std::vector<MessageId> parse_message_ids(std::string_view raw) {
    std::vector<MessageId> ids;
    while (true) {
        const std::size_t begin = raw.find('<');
        if (begin == std::string_view::npos) return ids;
        raw.remove_prefix(begin);
        const std::size_t end = raw.find('>');
        if (end == std::string_view::npos) return ids;
        const std::size_t again = raw.find('<', 1);
        if (again < end) {
            raw.remove_prefix(again);
            continue;
        }
        if (auto id = MessageId::parse(raw.substr(0, end + 1))) ids.push_back(std::move(*id));
        raw.remove_prefix(end + 1);
    }
}

} // namespace sealpost::mime
