// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts on signatures of plain files: there is no From, so a signature counts where its key counts for one
// of the signer's own addresses.
#pragma once

#include "cli/context.h"
#include "core/crypto/facts.h"
#include "core/incoming/summary.h"

#include <vector>

namespace sealpost::cli {

std::vector<incoming::SignatureSummary>
judge_file_signatures(Context& context, const std::vector<crypto::SignatureFact>& signatures);

} // namespace sealpost::cli
