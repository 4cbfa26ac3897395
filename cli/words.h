// SPDX-License-Identifier: GPL-3.0-or-later
// The prose of the command line: a message, and where there is one a remedy with the command that applies it.
// Lower case, no full stop. Whatever comes from outside is escaped here.
#pragma once

#include "core/base/error.h"

#include <string>

namespace sealpost::cli {

struct Wording {
    std::string message;
    std::string hint;
};

Wording word(const Error& error);

/// A remedy by its name in Error::hint(); empty for a name that is not known.
std::string word_hint(std::string_view name);

} // namespace sealpost::cli
