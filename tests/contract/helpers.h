// SPDX-License-Identifier: GPL-3.0-or-later
// Small steps that the contract's tests share.
#pragma once

#include "core/crypto/engine.h"
#include "core/crypto/verdict.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::test {

/// Content is always a MIME entity with CRLF line ends.
inline constexpr std::string_view entity =
    "Content-Type: text/plain; charset=utf-8\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n"
    "\r\n"
    "Gr=C3=BC=C3=9Fe aus M=C3=BCnchen. The canary sings at nine, and nobody but you knows.\r\n"
    "\r\n";

struct Opened {
    crypto::DecryptResult result;
    bool committed = false;
    /// Empty where nothing was committed.
    std::string bytes;
};
Opened open(crypto::Decryptor& engine, std::string_view ciphertext, const Operation& operation);

/// The code of the Error that was thrown; nullopt for none.
std::optional<ErrorCode> error_of(const std::function<void()>& work);

std::string multipart_signed(std::string_view content, std::string_view signature);
std::string with_line_ends(std::string_view text, std::string_view line_end);

} // namespace sealpost::test
