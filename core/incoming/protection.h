// SPDX-License-Identifier: GPL-3.0-or-later
// What protects a message, a header field or a part: the four states of RFC 9787 section 3 and RFC 9788
// section
// 2. There is no fifth: what is neither proven signed nor really encrypted is unprotected.
#pragma once

#include <string_view>

namespace sealpost::incoming {

enum class Protection { unprotected, signed_only, encrypted, signed_and_encrypted };
/// "unprotected", "signed", "encrypted", "signed-and-encrypted".
std::string_view name_of(Protection protection) noexcept;

constexpr Protection protection_of(bool is_signed, bool is_encrypted) noexcept {
    if (is_encrypted) return is_signed ? Protection::signed_and_encrypted : Protection::encrypted;
    return is_signed ? Protection::signed_only : Protection::unprotected;
}
constexpr bool includes_signed(Protection protection) noexcept {
    return protection == Protection::signed_only || protection == Protection::signed_and_encrypted;
}
constexpr bool includes_encrypted(Protection protection) noexcept {
    return protection == Protection::encrypted || protection == Protection::signed_and_encrypted;
}

} // namespace sealpost::incoming
