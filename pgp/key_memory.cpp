// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/key_memory.h"

namespace sealpost::pgp {

std::optional<std::vector<KeyRef>> KeyMemory::recall(const std::string& question) const {
    const std::lock_guard guard(lock_);
    const auto known = found_.find(question);
    if (known == found_.end()) return std::nullopt;
    return known->second;
}

void KeyMemory::remember(const std::string& question, std::vector<KeyRef> keys) {
    const std::lock_guard guard(lock_);
    found_.emplace(question, std::move(keys));
}

} // namespace sealpost::pgp
