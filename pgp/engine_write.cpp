// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/engine.h"

#include "core/keys/usability.h"
#include "pgp/facts.h"
#include "pgp/key_mapping.h"
#include "pgp/output_stage.h"
#include "pgp/session.h"
#include "pgp/signer.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

struct PlannedKeys {
    /// For GPGME: one subkey a line, pinned with "!".
    std::string recipients;
    /// Sorted key IDs.
    std::vector<std::string> ids;
};

/// The plan has refused it already, unless it became so since: why, in the words of the model.
[[noreturn]] void throw_unusable(const keys::Key& key) {
    const auto usability = keys::usability(key, keys::Use::encrypt, "", SystemClock().now());
    const auto reason = usability.ok() ? keys::Unusable::invalid : usability.reason;
    Facts facts{{"key", key.fingerprint.hex()}, {"reason", std::string(name_of(reason))}};
    if (usability.since) facts.emplace("since", to_rfc3339(*usability.since));
    throw Error(ErrorCode::unusable_key, std::move(facts));
}

PlannedKeys plan_keys(const std::vector<crypto::Fingerprint>& fingerprints, Session& session) {
    PlannedKeys planned;
    const std::vector<KeyRef> keys = session.find_keys(fingerprints);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto& fingerprint = fingerprints[i];
        const KeyRef& key = keys[i];
        if (!key)
            throw Error(ErrorCode::engine_failed,
                        {{"engine", "gpg"}, {"key", fingerprint.hex()}, {"detail", "no-key"}});
        const auto* subkey = encryption_subkey(key);
        if (key->revoked || key->expired || key->invalid || key->disabled || subkey == nullptr)
            throw_unusable(to_key(key, session));
        planned.recipients += "0x" + std::string(subkey->fpr) + "!\n";
        planned.ids.emplace_back(subkey->keyid);
    }
    std::sort(planned.ids.begin(), planned.ids.end());
    // The same key asked for twice is one recipient.
    planned.ids.erase(std::unique(planned.ids.begin(), planned.ids.end()), planned.ids.end());
    return planned;
}

/// Exactly the planned subkeys, no passphrase, and a container with integrity.
void compare_with_plan(const MessageOutline& outline, const PlannedKeys& planned) {
    std::vector<std::string> ids;
    for (const auto& packet : outline.recipients) ids.push_back(packet.key_id);
    std::sort(ids.begin(), ids.end());
    if (ids != planned.ids || outline.passphrases != 0) {
        std::string found;
        for (const auto& id : ids) found += (found.empty() ? "" : " ") + id;
        throw Error(
            ErrorCode::planned_keys_mismatch,
            {{"engine", "gpg"}, {"found", found}, {"passphrases", std::to_string(outline.passphrases)}},
            "gpg-conf");
    }
    const bool authenticated = outline.container == Container::integrity_protected ||
                               outline.container == Container::aead_draft ||
                               outline.container == Container::aead_v2;
    if (!outline.is_encrypted_message() || !authenticated) {
        throw Error(ErrorCode::engine_failed, {{"engine", "gpg"}, {"detail", "no-integrity"}}, "gpg-conf");
    }
}

/// AES, Twofish and Camellia; not what has blocks of 64 bits.
bool is_acceptable(int cipher) { return cipher >= 7 && cipher <= 13; }

crypto::SignatureMade sign(const EngineConfig& config, Source& content, OutputStage& stage,
                           const crypto::SignRequest& request, gpgme_sig_mode_t mode,
                           const Operation& operation) {
    Session session(config, operation);
    const KeyRef signer = set_signer(session, request.signer);
    InputData input(content, operation);
    OutputData output([&](std::string_view bytes) { stage.write(bytes); }, operation);
    const auto error = session.run(
        [&](gpgme_ctx_t context) { return gpgme_op_sign(context, input.get(), output.get(), mode); });
    input.rethrow();
    output.rethrow();
    if (gpgme_err_code(error) != 0) throw_writing_error(error, session, "sign");
    const auto made = check_signature_made(session, signer);
    stage.finish();
    stage.commit();
    return made;
}

} // namespace

crypto::SignatureMade Engine::sign_detached(Source& content, Sink& signature,
                                            const crypto::SignRequest& request, const Operation& operation) {
    OutputStage stage(signature, request.encoding, "SIGNATURE");
    return sign(config_, content, stage, request, GPGME_SIG_MODE_DETACH, operation);
}

crypto::SignatureMade Engine::sign_embedded(Source& content, Sink& signed_data,
                                            const crypto::SignRequest& request, const Operation& operation) {
    OutputStage stage(signed_data, request.encoding, "MESSAGE");
    return sign(config_, content, stage, request, GPGME_SIG_MODE_NORMAL, operation);
}

crypto::EncryptionMade Engine::encrypt(Source& content, Sink& ciphertext,
                                       const crypto::EncryptRequest& request, const Operation& operation) {
    OutputStage stage(ciphertext, request.encoding, "MESSAGE");
    if (request.recipients.empty()) throw Error(ErrorCode::internal, {{"detail", "no-recipients"}});
    Session session(config_, operation);
    const PlannedKeys planned = plan_keys(request.recipients, session);
    const KeyRef signer = request.signer ? set_signer(session, *request.signer) : KeyRef();

    InputData input(content, operation);
    OutputData output([&](std::string_view bytes) { stage.write(bytes); }, operation);
    const auto flags = static_cast<gpgme_encrypt_flags_t>(
        GPGME_ENCRYPT_ALWAYS_TRUST | GPGME_ENCRYPT_NO_ENCRYPT_TO | GPGME_ENCRYPT_NO_COMPRESS);
    const auto error = session.run([&](gpgme_ctx_t context) {
        return request.signer ? gpgme_op_encrypt_sign_ext(context, nullptr, planned.recipients.c_str(), flags,
                                                          input.get(), output.get())
                              : gpgme_op_encrypt_ext(context, nullptr, planned.recipients.c_str(), flags,
                                                     input.get(), output.get());
    });
    input.rethrow();
    output.rethrow();
    if (gpgme_err_code(error) != 0) throw_writing_error(error, session, "encrypt");

    crypto::EncryptionMade made;
    if (request.signer) {
        made.signature = check_signature_made(session, signer);
    }
    stage.finish();
    compare_with_plan(stage.outline(), planned);
    const StatusReport& status = session.status();
    made.cipher = cipher_description(status.cipher, stage.outline().aead);
    if (!is_acceptable(status.cipher)) {
        throw Error(ErrorCode::engine_failed,
                    {{"engine", "gpg"}, {"detail", "weak-cipher"}, {"cipher", cipher_name(status.cipher)}},
                    "gpg-conf");
    }
    made.authenticated = true;
    made.recipient_ids = planned.ids;
    stage.commit();
    return made;
}

} // namespace sealpost::pgp
