// SPDX-License-Identifier: GPL-3.0-or-later
// FILE operands: a file, or standard input where it is "-" or left out.
#pragma once

#include "cli/options.h"
#include "core/base/stream.h"

#include <memory>
#include <optional>
#include <string>

namespace sealpost::cli {

/// A regular file is read where it lies, also as standard input; what cannot seek is spooled. Throws
/// Error{not_found, is_a_directory, io}.
std::shared_ptr<SeekableSource> open_input(const std::optional<std::string>& file, const Streams& streams);

} // namespace sealpost::cli
