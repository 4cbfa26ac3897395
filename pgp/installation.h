// SPDX-License-Identifier: GPL-3.0-or-later
// What there is of GnuPG on this machine.
#pragma once

#include "pgp/config.h"

#include <string>

namespace sealpost::pgp {

struct Installation {
    /// gpg is there and can be run.
    bool found = false;
    /// 2.2 or later.
    bool recent_enough = false;
    /// "2.2.40"; empty where it is not known.
    std::string version{};
    std::string gpgme_version{};
    bool agent_usable = false;
    /// The one that gpg-agent.conf names, or any in PATH.
    bool pinentry_found = false;
};

/// Starts an agent where none runs. Throws nothing but what the system's memory makes it.
Installation look_at_installation(const EngineConfig& config);

} // namespace sealpost::pgp
