// SPDX-License-Identifier: GPL-3.0-or-later
// What every binary does first: no core dumps, not dumpable (no ptrace by the same user's programs), files
// for the owner only, no death by SIGPIPE.
#pragma once

namespace sealpost {

/// Call first in main(). Throws Error{internal} if the system refuses what it should allow.
void guard_process();

} // namespace sealpost
