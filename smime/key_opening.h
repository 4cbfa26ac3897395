// SPDX-License-Identifier: GPL-3.0-or-later
// A private key out of its file (PKCS#8 in PEM).
#pragma once

#include "core/base/operation.h"
#include "smime/openssl.h"

#include <optional>
#include <string_view>

namespace sealpost::smime {

struct OpenedKey {
    KeyPtr key;
    /// Under which the file is encrypted; nullopt: it lies in the clear.
    std::optional<Secret> passphrase{};
};

/// The passphrase is asked for with `question`, at most limits::passphrase_attempts times. nullopt for what
/// is no private key. Throws Error{locked} (fact "key" = the question's) where it needs a passphrase and
/// nobody can be asked; Error{bad_passphrase}; Error{cancelled}.
std::optional<OpenedKey> open_key(std::string_view pem, const Prompt& question, const Operation& operation);
/// Without a question; nullopt where it does not open with that.
std::optional<OpenedKey> open_key(std::string_view pem, const std::optional<Secret>& passphrase);

} // namespace sealpost::smime
