// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file_technology.h"

namespace sealpost::cli {

using app::technology_of;

} // namespace sealpost::cli
