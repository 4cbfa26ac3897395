// SPDX-License-Identifier: GPL-3.0-or-later
// `sealpost-gui [--home DIR] [--gnupg-home DIR] [FILE | mailto:LINK]`.
#pragma once

#include "app/home.h"

namespace sealpost::gui {

/// Runs the application to its end; the exit code.
int run_application(int argc, char** argv, const app::Environment& environment);

} // namespace sealpost::gui
