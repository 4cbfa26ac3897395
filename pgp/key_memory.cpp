// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/key_memory.h"

namespace sealpost::pgp {

void KeyMemory::see(const RingState& now) {
    if (state_ == now) return;
    state_ = now;
    found_.clear();
    keys_.clear();
    index_.reset();
    loopback_refused_ = false;
}

std::optional<std::vector<KeyRef>> KeyMemory::recall(const std::string& question, const RingState& now) {
    const std::lock_guard guard(lock_);
    see(now);
    const auto known = found_.find(question);
    if (known == found_.end()) return std::nullopt;
    return known->second;
}

void KeyMemory::remember(const std::string& question, std::vector<KeyRef> keys, const RingState& asked) {
    const std::lock_guard guard(lock_);
    see(asked);
    found_.insert_or_assign(question, std::move(keys));
}

std::optional<keys::Key> KeyMemory::recall_key(const crypto::Fingerprint& fingerprint, const RingState& now) {
    const std::lock_guard guard(lock_);
    see(now);
    const auto known = keys_.find(fingerprint);
    if (known == keys_.end()) return std::nullopt;
    return known->second;
}

void KeyMemory::remember_key(const keys::Key& key, const RingState& asked) {
    const std::lock_guard guard(lock_);
    see(asked);
    keys_.insert_or_assign(key.fingerprint, key);
}

std::shared_ptr<const KeyboxIndex> KeyMemory::index(const std::filesystem::path& keybox,
                                                    const RingState& now) {
    const std::lock_guard guard(lock_);
    see(now);
    if (!index_) {
        auto read = KeyboxIndex::read(keybox);
        index_ = read ? std::make_shared<const KeyboxIndex>(*std::move(read)) : nullptr;
    }
    return *index_;
}

bool KeyMemory::loopback_refused(const RingState& now) {
    const std::lock_guard guard(lock_);
    see(now);
    return loopback_refused_;
}

void KeyMemory::note_loopback_refused(const RingState& asked) {
    const std::lock_guard guard(lock_);
    see(asked);
    loopback_refused_ = true;
}

} // namespace sealpost::pgp
