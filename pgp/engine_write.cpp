// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/engine.h"

#include "core/base/spool.h"
#include "core/keys/usability.h"
#include "pgp/facts.h"
#include "pgp/key_mapping.h"
#include "pgp/output_stage.h"
#include "pgp/session.h"
#include "pgp/signed_message.h"
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

struct Signed {
    crypto::SignatureMade made;
    /// 16 hex digits.
    std::string key_id;
};

Signed sign(const EngineConfig& config, Source& content, OutputStage& stage, const crypto::Fingerprint& by,
            gpgme_sig_mode_t mode, const Operation& operation) {
    Session session(config, operation);
    const KeyRef signer = set_signer(session, by);
    InputData input(content, operation);
    OutputData output([&](std::string_view bytes) { stage.write(bytes); }, operation);
    const auto error = session.run(
        [&](gpgme_ctx_t context) { return gpgme().gpgme_op_sign(context, input.get(), output.get(), mode); });
    input.rethrow();
    output.rethrow();
    if (gpgme_err_code(error) != 0) throw_writing_error(error, session, "sign");
    Signed done{.made = check_signature_made(session, signer), .key_id = {}};
    done.key_id = fingerprint_of(gpgme().gpgme_op_sign_result(session.context())->signatures->fpr).last16();
    stage.finish();
    stage.commit();
    return done;
}

struct Encryption {
    Session& session;
    const PlannedKeys& planned;
    OutputStage& stage;
};

gpgme_encrypt_flags_t flags_with(unsigned further) {
    return static_cast<gpgme_encrypt_flags_t>(GPGME_ENCRYPT_ALWAYS_TRUST | GPGME_ENCRYPT_NO_ENCRYPT_TO |
                                              GPGME_ENCRYPT_NO_COMPRESS | further);
}

enum class Input { content, openpgp_message };

void encrypt_only(const Encryption& encryption, Source& from, Input kind) {
    Session& session = encryption.session;
    InputData input(from, session.operation(), kind == Input::content);
    OutputData output([&](std::string_view bytes) { encryption.stage.write(bytes); }, session.operation());
    const auto flags = flags_with(kind == Input::content ? 0 : GPGME_ENCRYPT_WRAP);
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_encrypt_ext(context, nullptr, encryption.planned.recipients.c_str(), flags,
                                            input.get(), output.get());
    });
    input.rethrow();
    output.rethrow();
    if (gpgme_err_code(error) != 0) throw_writing_error(error, session, "encrypt");
}

/// In one run of GnuPG. nullopt: it would have signed with a weak digest; nothing was written.
std::optional<crypto::SignatureMade> sign_and_encrypt(const Encryption& encryption, Source& content,
                                                      const KeyRef& signer) {
    Session& session = encryption.session;
    session.stop_for_weak_digest();
    InputData input(content, session.operation());
    // Not before the digest is known: what is written cannot be taken back.
    std::string held;
    const auto take = [&](std::string_view bytes) {
        if (session.status().digest == 0 || session.status().stopped_for_digest) {
            held += bytes;
            return;
        }
        encryption.stage.write(held);
        held.clear();
        encryption.stage.write(bytes);
    };
    OutputData output(take, session.operation());
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_encrypt_sign_ext(context, nullptr, encryption.planned.recipients.c_str(),
                                                 flags_with(0), input.get(), output.get());
    });
    if (session.status().stopped_for_digest) return std::nullopt;
    input.rethrow();
    output.rethrow();
    if (gpgme_err_code(error) != 0) throw_writing_error(error, session, "encrypt");
    auto made = check_signature_made(session, signer);
    encryption.stage.write(held);
    return made;
}

/// In two runs: what every recipient's key names as digest does not bind a signature that is made first.
/// Content and signature wait in a spool, which is sealed where it is on disk.
crypto::SignatureMade sign_then_encrypt(const Encryption& encryption, Source& content,
                                        const crypto::Fingerprint& signer) {
    const Operation& operation = encryption.session.operation();
    Spool spool;
    CopyingSource copied(content, spool);
    StringSink signature;
    OutputStage stage(signature, crypto::Encoding::binary, "SIGNATURE");
    Signed done = sign(encryption.session.config(), copied, stage, signer, GPGME_SIG_MODE_DETACH, operation);
    if (!copied.ended())
        throw Error(ErrorCode::engine_failed,
                    {{"engine", "gpg"}, {"step", "sign"}, {"detail", "content-left"}});
    spool.commit();
    const auto message = signed_message(
        {.content = spool.take(), .signature = signature.take(), .key_id = std::move(done.key_id)});
    encrypt_only(encryption, *message, Input::openpgp_message);
    return std::move(done.made);
}

/// Enough for what GPGME reads before it hears how GnuPG begins.
constexpr std::size_t replayed_bytes = std::size_t{1} << 20;

crypto::SignatureMade encrypt_signed(const Encryption& encryption, Source& content,
                                     const crypto::Fingerprint& by) {
    const KeyRef signer = set_signer(encryption.session, by);
    ReplayableSource replayable(content, replayed_bytes);
    if (auto made = sign_and_encrypt(encryption, replayable, signer)) return *std::move(made);
    if (!replayable.rewind())
        throw Error(ErrorCode::engine_failed,
                    {{"engine", "gpg"}, {"step", "sign"}, {"detail", "weak-digest"}}, "old-digest");
    return sign_then_encrypt(encryption, replayable, by);
}

} // namespace

crypto::SignatureMade Engine::sign_detached(Source& content, Sink& signature,
                                            const crypto::SignRequest& request, const Operation& operation) {
    OutputStage stage(signature, request.encoding, "SIGNATURE");
    return sign(config_, content, stage, request.signer, GPGME_SIG_MODE_DETACH, operation).made;
}

crypto::SignatureMade Engine::sign_embedded(Source& content, Sink& signed_data,
                                            const crypto::SignRequest& request, const Operation& operation) {
    OutputStage stage(signed_data, request.encoding, "MESSAGE");
    return sign(config_, content, stage, request.signer, GPGME_SIG_MODE_NORMAL, operation).made;
}

crypto::EncryptionMade Engine::encrypt(Source& content, Sink& ciphertext,
                                       const crypto::EncryptRequest& request, const Operation& operation) {
    OutputStage stage(ciphertext, request.encoding, "MESSAGE");
    if (request.recipients.empty()) throw Error(ErrorCode::internal, {{"detail", "no-recipients"}});
    Session session(config_, operation);
    const PlannedKeys planned = plan_keys(request.recipients, session);
    const Encryption encryption{.session = session, .planned = planned, .stage = stage};
    crypto::EncryptionMade made;
    if (request.signer)
        made.signature = encrypt_signed(encryption, content, *request.signer);
    else
        encrypt_only(encryption, content, Input::content);
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
