// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed copies as files, and the manifest that tells who gets which.
#pragma once

#include "cli/options.h"
#include "cli/output.h"
#include "core/outgoing/sealed.h"

#include <filesystem>
#include <vector>

namespace sealpost::cli {

/// To `file`, or standard output. Returns what the manifest would say.
Json write_copy(const std::optional<std::string>& file, const outgoing::SealedForSubmission& copy,
                const Streams& streams);

/// 1.eml, 2.eml, ... and manifest.json, which it returns. The folder is made where it is missing. Copies that
/// an older manifest there names are removed. A failure leaves nothing of this message.
Json write_copies(const std::filesystem::path& folder,
                  const std::vector<outgoing::SealedForSubmission>& copies);

} // namespace sealpost::cli
