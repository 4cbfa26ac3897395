// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_guards.h"

#include "core/base/error.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace sealpost {

void guard_process() {
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0) throw Error(ErrorCode::internal, {{"detail", "RLIMIT_CORE"}});
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
        throw Error(ErrorCode::internal, {{"detail", "PR_SET_DUMPABLE"}});
    }
    ::umask(S_IRWXG | S_IRWXO);
    if (std::signal(SIGPIPE, SIG_IGN) == SIG_ERR) throw Error(ErrorCode::internal, {{"detail", "SIGPIPE"}});
}

} // namespace sealpost
