// SPDX-License-Identifier: GPL-3.0-or-later
// Images that lie in the message itself, decoded within bounds. In a lane.
#pragma once

#include "core/incoming/open.h"
#include "gui/mail/page_blocks.h"

#include <QImage>
#include <map>
#include <string>

namespace sealpost::gui {

/// Those that the blocks name, by path; what is too large, or no such image, is left out.
std::map<QString, QImage> images_for(const std::vector<PageBlock>& blocks, const incoming::OpenedTree& tree,
                                     const Operation& operation);

} // namespace sealpost::gui
