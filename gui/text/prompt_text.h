// SPDX-License-Identifier: GPL-3.0-or-later
// The question for a passphrase or password: whose, and what for.
#pragma once

#include "core/base/operation.h"
#include "gui/text/explanation.h"

namespace sealpost::gui {

/// headline: the question; advice: why it is asked, and after a wrong answer that it was wrong.
Explanation question_of(const Prompt& prompt);

} // namespace sealpost::gui
