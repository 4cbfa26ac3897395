// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/user_id_text.h"

#include "core/base/error.h"
#include "core/mime/address.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

/// GnuPG takes parameters as lines of text: a line break in a name would be a parameter of its own, and angle
/// brackets a second address.
bool is_safe(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [&](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet < 0x20 || octet == 0x7f || c == '<' || c == '>';
    });
}

} // namespace

void demand_safe_user_id(std::string_view name, std::string_view address) {
    if (!mime::AddrSpec::parse(address) || !is_safe(address))
        throw Error(ErrorCode::bad_address, {{"address", std::string(address)}});
    if (!is_safe(name)) throw Error(ErrorCode::bad_address, {{"address", std::string(name)}});
}

std::string user_id_text(std::string_view name, std::string_view address) {
    demand_safe_user_id(name, address);
    const std::string bracketed = "<" + std::string(address) + ">";
    return name.empty() ? bracketed : std::string(name) + " " + bracketed;
}

} // namespace sealpost::pgp
