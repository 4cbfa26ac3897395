// SPDX-License-Identifier: GPL-3.0-or-later
// What GnuPG said of keys, for one command or one run over many messages: each look-up is a call of GnuPG,
// which costs as much as opening a small message. All of it is forgotten as soon as one of GnuPG's files has
// changed (RingState); as an expiry changes no file, it must not live longer than a command. Safe for several
// threads.
#pragma once

#include "core/keys/key.h"
#include "pgp/keybox_index.h"
#include "pgp/keyring_files.h"
#include "pgp/session.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::pgp {

class KeyMemory {
  public:
    /// What was found by that question before; nullopt: it was not asked yet, or something has changed since.
    std::optional<std::vector<KeyRef>> recall(const std::string& question, const RingState& now);
    /// `asked`: as the files were before it was asked.
    void remember(const std::string& question, std::vector<KeyRef> keys, const RingState& asked);

    /// The key as a value, its secret state filled.
    std::optional<keys::Key> recall_key(const crypto::Fingerprint& fingerprint, const RingState& now);
    void remember_key(const keys::Key& key, const RingState& asked);

    /// As KeyboxIndex::read(); nullptr: GnuPG has to be asked.
    std::shared_ptr<const KeyboxIndex> index(const std::filesystem::path& keybox, const RingState& now);

    /// The agent takes no passphrase from us (no-allow-loopback-pinentry): nobody needs to find that out
    /// again.
    bool loopback_refused(const RingState& now);
    void note_loopback_refused(const RingState& asked);

  private:
    /// Forgets what was learnt in another state.
    void see(const RingState& now);

    std::mutex lock_;
    std::optional<RingState> state_;
    std::map<std::string, std::vector<KeyRef>> found_;
    std::map<crypto::Fingerprint, keys::Key> keys_;
    std::optional<std::shared_ptr<const KeyboxIndex>> index_;
    bool loopback_refused_ = false;
};

} // namespace sealpost::pgp
