// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept_passphrases.h"

#include "core/base/text.h"

namespace sealpost::app {

namespace {

/// Of the passphrases that are made here; 256 bits.
constexpr std::size_t random_bytes = 32;

state::SecretAttributes attributes_of(const std::string& fingerprint) {
    return {{"application", "sealpost"}, {"kind", "smime-key"}, {"key", fingerprint}};
}

std::string label_of(const std::string& fingerprint) { return "Sealpost: S/MIME key " + fingerprint; }

} // namespace

std::optional<Secret> KeptPassphrases::look_up(const Prompt& prompt) {
    try {
        if (prompt.purpose == PromptPurpose::unlock_smime_key)
            return service_().look_up(attributes_of(prompt.key_id));
        return openpgp_ ? openpgp_(prompt.key_id) : std::nullopt;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::secret_service_unavailable || error.code() == ErrorCode::locked)
            return std::nullopt;
        throw;
    }
}

std::optional<Secret> KeptPassphrases::ask(const Prompt& prompt) {
    if (prompt.purpose != PromptPurpose::unlock_smime_key &&
        prompt.purpose != PromptPurpose::unlock_openpgp_key)
        return others_.ask(prompt);
    if (prompt.attempt == 1) {
        auto kept = look_up(prompt);
        kept_was_used_ = kept.has_value();
        if (kept) return kept;
    }
    Prompt forward = prompt;
    if (kept_was_used_) --forward.attempt;
    return others_.ask(forward);
}

std::optional<Secret> PassphraseKeeper::keep(const crypto::Fingerprint& fingerprint,
                                             const std::string& subject) {
    if (in_the_clear_) return std::nullopt;
    const std::string key = fingerprint.hex();
    state::SecretService& service = settings_.service();
    if (service.state() == state::ServiceState::ready) {
        Secret made{random_hex(random_bytes)};
        service.store(attributes_of(key), label_of(key), made);
        return made;
    }
    if (settings_.given && !settings_.given->empty()) return settings_.given->copy();
    if (!settings_.may_ask || !settings_.ask_new)
        throw Error(ErrorCode::locked, {{"detail", "no-new-passphrase"}});
    Secret typed = settings_.ask_new(subject);
    return typed.empty() ? std::nullopt : std::optional(std::move(typed));
}

void PassphraseKeeper::remember(const crypto::Fingerprint& fingerprint, const Secret& passphrase) {
    state::SecretService& service = settings_.service();
    if (passphrase.empty() || service.state() != state::ServiceState::ready) return;
    service.store(attributes_of(fingerprint.hex()), label_of(fingerprint.hex()), passphrase);
}

void PassphraseKeeper::keep_also(const crypto::Fingerprint& key, const crypto::Fingerprint& other) {
    state::SecretService& service = settings_.service();
    const auto state = service.state();
    if (state == state::ServiceState::absent)
        return; // then nothing was kept there, or the user will be asked
    if (state != state::ServiceState::ready) throw Error(ErrorCode::locked, {{"key", key.hex()}});
    if (const auto kept = service.look_up(attributes_of(key.hex())))
        service.store(attributes_of(other.hex()), label_of(other.hex()), *kept);
}

} // namespace sealpost::app
