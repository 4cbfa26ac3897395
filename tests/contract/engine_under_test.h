// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine brings to the contract suite: itself, and people with keys.
#pragma once

#include "core/crypto/engine.h"
#include "core/keys/key_store.h"

#include <string>

namespace sealpost::test {

class EngineUnderTest {
  public:
    virtual ~EngineUnderTest() = default;
    virtual crypto::Decryptor& reader() = 0;
    virtual crypto::Encryptor& writer() = 0;
    virtual keys::KeyStore& store() = 0;
    /// The same engine where nobody's key is.
    virtual crypto::Decryptor& stranger() = 0;
    virtual keys::KeyStore& strangers_store() = 0;

    /// Secret keys without a passphrase: alice@example.org, bob@example.org.
    virtual crypto::Fingerprint alice() const = 0;
    virtual crypto::Fingerprint bob() const = 0;
    /// The public key alone: carol@example.org.
    virtual crypto::Fingerprint carol() const = 0;
    /// A secret key under the passphrase: dave@example.org.
    virtual crypto::Fingerprint dave() const = 0;
    static constexpr const char* daves_passphrase = "correct horse";
    /// Whatever was cached of it is gone.
    virtual void forget_passphrases() = 0;
};

} // namespace sealpost::test
