// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key.h"

#include "core/mime/address.h"

#include <algorithm>

namespace sealpost::keys {

std::string_view name_of(SecretPlace place) noexcept {
    switch (place) {
    case SecretPlace::none:
        return "none";
    case SecretPlace::file:
        return "file";
    case SecretPlace::agent:
        return "agent";
    case SecretPlace::card:
        return "card";
    case SecretPlace::token:
        return "token";
    }
    return "none";
}

std::string_view name_of(KeyState state) noexcept {
    switch (state) {
    case KeyState::invalid:
        return "invalid";
    case KeyState::not_yet_valid:
        return "not-yet-valid";
    case KeyState::valid:
        return "valid";
    case KeyState::expired:
        return "expired";
    case KeyState::revoked:
        return "revoked";
    }
    return "invalid";
}

std::vector<std::string> Key::addresses() const {
    std::vector<std::string> found;
    for (const UserId& user_id : user_ids) {
        if (!user_id.valid || user_id.address.empty()) continue;
        if (std::find(found.begin(), found.end(), user_id.address) == found.end())
            found.push_back(user_id.address);
    }
    return found;
}

std::string Key::name() const {
    for (const UserId& user_id : user_ids)
        if (user_id.valid && !user_id.name.empty()) return user_id.name;
    return {};
}

bool Key::has_address(std::string_view address) const {
    const auto wanted = mime::AddrSpec::parse(address);
    if (!wanted) return false;
    return std::any_of(user_ids.begin(), user_ids.end(), [&](const UserId& user_id) {
        if (!user_id.valid) return false;
        // Mostly the very text, which was parsed above.
        if (user_id.address == address) return true;
        const auto own = mime::AddrSpec::parse(user_id.address);
        return own && *own == *wanted;
    });
}

} // namespace sealpost::keys
