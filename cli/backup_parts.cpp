// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backup_parts.h"

#include "cli/context.h"
#include "core/upkeep/config_part.h"
#include "core/upkeep/state_part.h"

namespace sealpost::cli {

BackupParts backup_parts(Context& context, Storing storing) {
    auto& records = context.state().records();
    BackupParts parts = engine_parts(context, storing);
    // What counts is there only once the keys are.
    parts.push_back(std::make_shared<upkeep::StatePart>(records));
    parts.push_back(std::make_shared<upkeep::ConfigPart>(context.folders().config));
    return parts;
}

} // namespace sealpost::cli
