// SPDX-License-Identifier: GPL-3.0-or-later
// Why a draft cannot be sent as it is, in words.
#pragma once

#include "cli/words.h"

namespace sealpost::cli {

/// Of Error{bad_draft}.
Wording word_bad_draft(const Error& error);

} // namespace sealpost::cli
