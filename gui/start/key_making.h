// SPDX-License-Identifier: GPL-3.0-or-later
// The own key is made in the background, while the person goes on; the status line says so.
#pragma once

#include "core/base/secret.h"
#include "gui/desktop/desktop.h"

#include <optional>
#include <string>

namespace sealpost::gui {

/// `account`: its name. `passphrase` nullopt: a random one, which is kept.
void make_key_in_background(Desktop& desktop, const std::string& account,
                            std::optional<Secret> passphrase = {});
/// No key can be made, or looked for.
void say_key_fault(Desktop& desktop, const Error& error);

} // namespace sealpost::gui
