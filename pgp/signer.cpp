// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/signer.h"

#include "core/base/text.h"
#include "pgp/key_mapping.h"

namespace sealpost::pgp {

namespace {

/// Signs nothing with the key, under the passphrase: only a wrong passphrase is a no.
bool unlocks(const EngineConfig& config, const KeyRef& key, const Secret& passphrase) {
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session trial(config, operation);
    trial.passphrases().set_fixed(passphrase);
    gpgme().gpgme_signers_add(trial.context(), key.get());
    ViewSource nothing("");
    InputData input(nothing, operation);
    OutputData output([](std::string_view) {}, operation);
    const auto error = trial.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_sign(context, input.get(), output.get(), GPGME_SIG_MODE_DETACH);
    });
    return gpgme_err_code(error) != GPG_ERR_BAD_PASSPHRASE;
}

bool on_card(const KeyRef& key) {
    for (const auto* subkey = key.primary(); subkey != nullptr; subkey = subkey->next) {
        if (subkey->can_sign && subkey->is_cardkey) return true;
    }
    return false;
}

} // namespace

KeyRef set_signer(Session& session, const crypto::Fingerprint& signer) {
    KeyRef key;
    for (const KeyRef& found : session.find_secret_keys({"0x" + signer.hex()})) {
        if (found->secret && signer.hex() == found.primary()->fpr) key = found;
    }
    if (!key) throw Error(ErrorCode::no_secret_key, {{"key", signer.hex()}});
    gpgme().gpgme_signers_clear(session.context());
    if (const auto error = gpgme().gpgme_signers_add(session.context(), key.get()))
        throw_engine_error(error, "sign");
    // Not for a card, where each trial costs a touch, and a wrong PIN one of three.
    if (!on_card(key)) {
        session.passphrases().set_check([config = session.config(), key](const Secret& passphrase) {
            return unlocks(config, key, passphrase);
        });
    }
    return key;
}

crypto::SignatureMade check_signature_made(const Session& session, const KeyRef& signer) {
    const auto refuse = [](std::string_view detail) {
        throw Error(ErrorCode::engine_failed,
                    {{"engine", "gpg"}, {"step", "sign"}, {"detail", std::string(detail)}}, "gpg-conf");
    };
    const auto* result = gpgme().gpgme_op_sign_result(session.context());
    const auto* signature = result == nullptr ? nullptr : result->signatures;
    if (signature == nullptr || signature->next != nullptr) refuse("signatures");
    bool by_signer = false;
    for (const auto* subkey = signer.primary(); subkey != nullptr; subkey = subkey->next) {
        by_signer = by_signer || (signature->fpr != nullptr && subkey->fpr != nullptr &&
                                  std::string_view(signature->fpr) == subkey->fpr);
    }
    if (!by_signer) refuse("signer");
    if (signature->sig_class != 0) refuse("textmode");

    crypto::SignatureMade made{.signer = fingerprint_of(signer.primary()->fpr)};
    made.digest = digest_of(signature->hash_algo);
    if (!may_sign_with(made.digest)) {
        // Which is not for the recipients' keys to say: Engine::encrypt() signs first where they know no
        // other.
        throw Error(ErrorCode::engine_failed,
                    {{"engine", "gpg"}, {"step", "sign"}, {"detail", "weak-digest"}}, "old-digest");
    }
    made.micalg = "pgp-" + ascii_lower(std::string_view(gpgme().gpgme_hash_algo_name(signature->hash_algo)));
    return made;
}

void throw_writing_error(gpgme_error_t error, Session& session, std::string_view what) {
    const auto& passphrases = session.passphrases();
    const Facts facts{{"engine", "gpg"}, {"step", std::string(what)}, {"detail", describe(error)}};
    if (passphrases.nobody()) throw Error(ErrorCode::locked, facts);
    // GnuPG's word for it ("No pinentry") says nothing to a person.
    if (session.must_not_ask())
        throw Error(ErrorCode::locked, {{"engine", "gpg"}, {"step", std::string(what)}}, "allow-loopback");
    if (passphrases.exhausted()) throw Error(ErrorCode::bad_passphrase, facts);
    throw_engine_error(error, what);
}

} // namespace sealpost::pgp
