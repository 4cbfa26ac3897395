// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrases of private S/MIME keys, and of the OpenPGP keys of app/own_key.h: random ones in the Secret
// Service, found there without asking; where none answers, the one that was given beforehand, or the person.
#pragma once

#include "core/base/operation.h"
#include "core/keys/passphrase_keeper.h"
#include "core/state/secret_service.h"

#include <functional>

namespace sealpost::app {

using ServiceSource = std::function<state::SecretService&()>;
/// What is kept for the OpenPGP key with that id; nullopt: nothing.
using OwnPassphraseSource = std::function<std::optional<Secret>(const std::string& key_id)>;

/// Asks the Secret Service first, for private keys whose passphrases it has; then `others`, whom it does not
/// own.
class KeptPassphrases final : public PromptProvider {
  public:
    KeptPassphrases(PromptProvider& others, ServiceSource service, OwnPassphraseSource openpgp = {})
        : others_(others), service_(std::move(service)), openpgp_(std::move(openpgp)) {}
    std::optional<Secret> ask(const Prompt& prompt) override;

  private:
    std::optional<Secret> look_up(const Prompt& prompt);

    PromptProvider& others_;
    ServiceSource service_;
    OwnPassphraseSource openpgp_;
    /// The kept one was wrong: attempts of the others are counted from there.
    bool kept_was_used_ = false;
};

class PassphraseKeeper final : public keys::PassphraseKeeper {
  public:
    struct Settings {
        ServiceSource service;
        /// Given with the command; may be null.
        const Secret* given = nullptr;
        bool may_ask = false;
        /// Asks the person for a new one; never called where `may_ask` is false.
        std::function<Secret(const std::string& subject)> ask_new{};
    };
    explicit PassphraseKeeper(Settings settings) : settings_(std::move(settings)) {}
    /// Keys are stored in the clear (--no-passphrase).
    void store_in_the_clear() noexcept { in_the_clear_ = true; }
    std::optional<Secret> keep(const crypto::Fingerprint& fingerprint, const std::string& subject) override;
    void remember(const crypto::Fingerprint& fingerprint, const Secret& passphrase) override;
    void keep_also(const crypto::Fingerprint& key, const crypto::Fingerprint& other) override;

  private:
    Settings settings_;
    bool in_the_clear_ = false;
};

} // namespace sealpost::app
