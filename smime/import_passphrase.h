// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of key files share: the passphrase of a file, and the one way in which it is refused.
#pragma once

#include "core/base/operation.h"

#include <functional>
#include <string>

namespace sealpost::smime {

/// Throws Error{unreadable_key} with that detail.
[[noreturn]] void unreadable_bundle(std::string detail);

/// Tries `open` with no passphrase (nullptr), with the empty one, then with those that are given
/// (PromptPurpose::unlock_import), at most limits::passphrase_attempts. Throws Error{locked} where nobody can
/// be asked, Error{bad_passphrase}.
void with_passphrase(const Operation& operation, const std::function<bool(const char*)>& open);

} // namespace sealpost::smime
