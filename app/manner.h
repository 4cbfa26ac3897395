// SPDX-License-Identifier: GPL-3.0-or-later
// In which manner, and where, a home is used.
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace sealpost::app {

/// What a use of the home does besides answering.
enum class Manner {
    /// Records nothing and never asks.
    looks,
    /// Records nothing; may ask for a passphrase.
    asks,
    /// Records what it learns or is told; may ask.
    records,
};

using Environment = std::function<std::optional<std::string>(const char* name)>;

} // namespace sealpost::app
