// SPDX-License-Identifier: GPL-3.0-or-later
// Where the passphrases of private keys are kept that Sealpost stores itself (the Secret Service, as a rule).
#pragma once

#include "core/base/secret.h"
#include "core/keys/key.h"

#include <optional>
#include <string>

namespace sealpost::keys {

class PassphraseKeeper {
  public:
    virtual ~PassphraseKeeper() = default;
    /// The passphrase under which an imported private key is to be stored, kept where the prompts will find
    /// it again; nullopt: it is stored in the clear, as the user chose. `subject` is for the person who is
    /// asked. Throws Error{locked} where there is neither a place to keep one nor one that the user gave.
    virtual std::optional<Secret> keep(const Fingerprint& key, const std::string& subject) = 0;
    /// What is kept for a key, if anything is, is kept for another name of the same key too. Throws
    /// Error{locked} where it cannot be read now.
    virtual void keep_also(const Fingerprint& /*key*/, const Fingerprint& /*other*/) {}
    /// The user chose the passphrase of a key: it is kept too, where there is a place.
    virtual void remember(const Fingerprint& /*key*/, const Secret& /*passphrase*/) {}
};

} // namespace sealpost::keys
