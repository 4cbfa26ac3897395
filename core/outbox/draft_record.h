// SPDX-License-Identifier: GPL-3.0-or-later
// The text form in which a draft's record lies sealed in the state.
#pragma once

#include "core/outbox/draft_store.h"

namespace sealpost::outbox {

std::string to_text(const StoredDraft& draft);
/// nullopt for what to_text() does not write; what an older Sealpost wrote is read.
std::optional<StoredDraft> parse_draft(std::string_view text);

} // namespace sealpost::outbox
