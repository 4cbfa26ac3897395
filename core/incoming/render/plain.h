// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text into a page: lines, and what is quoted with ">".
#pragma once

#include "core/incoming/render/page.h"

#include <string_view>

namespace sealpost::incoming::render {

/// `text`: UTF-8 with LF, format=flowed undone. At most limits::rendered_nodes elements.
Page read_plain(std::string_view text);

} // namespace sealpost::incoming::render
