// SPDX-License-Identifier: GPL-3.0-or-later
// A draft that is kept here: what is told of it, and its end.
#pragma once

#include "app/drafting.h"
#include "cli/context.h"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <string>

namespace sealpost::cli {

using app::draft_store;
using app::OpenedDraft;

/// Removes it here, and its copies on the server as far as that can be reached; what cannot is warned of.
void remove_draft(Context& context, const std::string& id, std::chrono::milliseconds patience);

Json json_of_draft(const outbox::StoredDraft& draft);

} // namespace sealpost::cli
