// SPDX-License-Identifier: GPL-3.0-or-later
// Which secret keys the agent holds, asked once for all of them, where GnuPG asks it for each key of a
// listing.
#pragma once

#include "core/keys/key.h"
#include "pgp/session.h"

#include <map>
#include <optional>
#include <string>

namespace sealpost::pgp {

/// By keygrip, upper-case hex.
using HeldKeys = std::map<std::string, keys::SecretPlace, std::less<>>;

class AgentInquiry {
  public:
    /// Begins to ask the session's agent, which is started where it does not run.
    explicit AgentInquiry(Session& session);
    /// Waits for the answer. nullopt: it did not tell (an agent far away does not), and GnuPG has to be
    /// asked.
    std::optional<HeldKeys> answer();

  private:
    std::string text_;
    OutputData output_;
    ContextHandle context_;
    bool begun_ = false;
};

} // namespace sealpost::pgp
