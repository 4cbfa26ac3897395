// SPDX-License-Identifier: GPL-3.0-or-later
// FILE operands: a file, or standard input where it is "-" or left out.
#pragma once

#include "cli/options.h"
#include "core/base/stream.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace sealpost::cli {

/// A regular file is read where it lies, also as standard input; what cannot seek is spooled. Throws
/// Error{not_found, is_a_directory, io}; Error{cancelled} where a stop is requested while a pipe is silent.
std::shared_ptr<SeekableSource> open_input(const std::optional<std::string>& file, const Streams& streams,
                                           std::stop_token stop);

} // namespace sealpost::cli
