// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/draft_auth.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/state/digest.h"
#include "core/state/sealing.h"

#include <memory>

namespace sealpost::outgoing {
namespace {

/// "Name: ", 44 digits of base64, CRLF: always one line, and always the first.
constexpr std::size_t mac_digits = 44;

std::string line_of(const std::string& mac) { return std::string(draft_auth_field) + ": " + mac + "\r\n"; }

} // namespace

std::string DraftAuthenticator::mac(Source& payload) const {
    return to_base64(state::hmac(key_, state::sha256_of(payload).octets()));
}

mime::Entity DraftAuthenticator::authenticate(const mime::Entity& payload) const {
    return payload.with_fields({mime::FieldLine::structured(draft_auth_field, mac(*payload.open()))});
}

bool DraftAuthenticator::holds(const std::shared_ptr<SeekableSource>& payload) const {
    const std::size_t length = line_of(std::string(mac_digits, '=')).size();
    if (payload->size() < length) return false;
    RangeSource first(payload, 0, length);
    const std::string line = read_all(first, length);
    RangeSource rest(payload, length, payload->size() - length);
    return state::equal_in_constant_time(line, line_of(mac(rest)));
}

} // namespace sealpost::outgoing
