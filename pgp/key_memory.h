// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that were looked up once, for a run over many messages during which the keyring does not change: each
// look-up is a call of GnuPG, which costs as much as opening a small message. Safe for several threads.
#pragma once

#include "pgp/session.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::pgp {

class KeyMemory {
  public:
    /// What was found by that question before; nullopt: it was not asked yet.
    std::optional<std::vector<KeyRef>> recall(const std::string& question) const;
    void remember(const std::string& question, std::vector<KeyRef> keys);

  private:
    mutable std::mutex lock_;
    std::map<std::string, std::vector<KeyRef>> found_;
};

} // namespace sealpost::pgp
