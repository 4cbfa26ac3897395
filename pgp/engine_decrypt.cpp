// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "pgp/engine.h"
#include "pgp/facts.h"
#include "pgp/message_source.h"
#include "pgp/session.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

using crypto::DecryptFailure;

struct OverLimit {};

bool is_hidden(const std::string& key_id) { return key_id.find_first_not_of('0') == std::string::npos; }

/// Which of the recipients have their secret key here.
void find_ours(std::vector<crypto::RecipientFact>& recipients, Session& session) {
    std::vector<std::string> patterns;
    for (auto& recipient : recipients) {
        if (recipient.id.empty() || is_hidden(recipient.id)) continue;
        recipient.ours = false;
        patterns.push_back("0x" + recipient.id);
    }
    for (const KeyRef& key : session.find_secret_keys(patterns)) {
        for (const auto* subkey = key.primary(); subkey != nullptr; subkey = subkey->next) {
            for (auto& recipient : recipients) {
                if (subkey->secret && recipient.id == subkey->keyid) recipient.ours = true;
            }
        }
    }
}

/// What can be said without opening it; none where GnuPG is to try.
DecryptFailure failure_of(const MessageOutline& outline,
                          const std::vector<crypto::RecipientFact>& recipients) {
    if (!outline.is_encrypted_message()) return DecryptFailure::malformed;
    if (outline.recipients.empty()) {
        return outline.passphrases > 0 ? DecryptFailure::unsupported : DecryptFailure::malformed;
    }
    const bool readable = std::any_of(outline.recipients.begin(), outline.recipients.end(),
                                      [](const auto& packet) { return packet.version == 3; });
    if (!readable || outline.container == Container::aead_v2 || outline.container == Container::unknown) {
        return DecryptFailure::unsupported;
    }
    const bool maybe_ours = std::any_of(recipients.begin(), recipients.end(),
                                        [](const auto& recipient) { return recipient.ours.value_or(true); });
    if (!maybe_ours) return DecryptFailure::no_secret_key;
    if (outline.container == Container::symmetrically_encrypted) return DecryptFailure::integrity;
    return DecryptFailure::none;
}

/// GnuPG is given nothing else to try: not the keys of others, and no passphrase, for which it would ask.
std::string our_session_keys(const MessageHead& head, const std::vector<crypto::RecipientFact>& recipients) {
    const bool named = std::any_of(recipients.begin(), recipients.end(),
                                   [](const auto& recipient) { return recipient.ours == true; });
    std::string packets;
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        const auto& packet = head.outline.recipients[i];
        if (named ? recipients[i].ours == true : is_hidden(recipients[i].id)) {
            packets.append(head.packets, packet.begin, packet.end - packet.begin);
        }
    }
    return packets;
}

DecryptFailure failure_of(gpgme_error_t error, const PassphraseBridge& passphrases) {
    if (passphrases.nobody() || passphrases.exhausted()) return DecryptFailure::locked;
    switch (gpgme_err_code(error)) {
    case GPG_ERR_NO_SECKEY:
        return DecryptFailure::no_secret_key;
    case GPG_ERR_BAD_PASSPHRASE:
    case GPG_ERR_NO_PIN_ENTRY:
    case GPG_ERR_CANCELED:
    case GPG_ERR_FULLY_CANCELED:
        return DecryptFailure::locked;
    case GPG_ERR_UNSUPPORTED_ALGORITHM:
        return DecryptFailure::unsupported;
    default:
        return DecryptFailure::integrity;
    }
}

/// Everything that must be so before plaintext exists for anyone.
bool is_proven(gpgme_error_t error, const StatusReport& status, const MessageOutline& outline,
               const ArmorReader& armor) {
    return gpgme_err_code(error) == 0 && status.decryption_okay && status.decryptions == 1 &&
           status.good_mdc == 1 && status.plaintexts <= 1 && outline.is_encrypted_message() &&
           outline.framing == Framing::good && armor.complete();
}

} // namespace

crypto::DecryptResult Engine::decrypt(SeekableSource& ciphertext, Sink& plaintext,
                                      const Operation& operation) {
    SinkGuard guard(plaintext);
    crypto::DecryptResult result;
    auto& fact = result.encryption;
    fact.technology = crypto::Technology::openpgp;

    const MessageHead head = read_head(ciphertext);
    for (const auto& packet : head.outline.recipients) {
        fact.recipients.push_back({.id = packet.key_id, .ours = std::nullopt});
    }
    if (!head.label.empty() && head.label != "MESSAGE") return result;

    Session session(config_, operation);
    find_ours(fact.recipients, session);
    fact.failure = failure_of(head.outline, fact.recipients);
    if (fact.failure != DecryptFailure::none) return result;

    const std::string session_keys = our_session_keys(head, fact.recipients);
    for (;;) {
        ciphertext.seek(0);
        OutlinedSource source(ciphertext);
        ReplacedHeadSource to_engine(source, head.outline.container_begin, session_keys);
        InputData input(to_engine, operation);
        std::uint64_t written = 0;
        OutputData output(
            [&](std::string_view bytes) {
                written += bytes.size();
                if (is_bomb(written, source.consumed())) throw OverLimit();
                plaintext.write(bytes);
            },
            operation);
        const auto error = session.run_reading([&](gpgme_ctx_t context) {
            return gpgme().gpgme_op_decrypt_verify(context, input.get(), output.get());
        });
        try {
            input.rethrow();
            output.rethrow();
        } catch (const OverLimit&) {
            fact.failure = DecryptFailure::limit;
            return result;
        }
        const auto& passphrases = session.passphrases();
        const bool again = gpgme_err_code(error) != 0 && written == 0 && passphrases.asked() &&
                           !passphrases.nobody() && passphrases.attempts() < limits::passphrase_attempts;
        if (again && gpgme_err_code(error) == GPG_ERR_BAD_PASSPHRASE) {
            session.passphrases().reject();
            continue;
        }

        source.drain();
        const StatusReport status = session.status();
        if (!is_proven(error, status, source.outline(), source.armor())) {
            const MessageOutline outline = source.outline();
            if (!outline.is_encrypted_message() || outline.framing == Framing::malformed) {
                fact.failure = DecryptFailure::malformed;
            } else if (session.must_not_ask() && written == 0) {
                fact.failure = DecryptFailure::locked;
            } else if (gpgme_err_code(error) != 0) {
                fact.failure = failure_of(error, passphrases);
            } else {
                fact.failure = DecryptFailure::integrity;
            }
            return result;
        }
        auto signatures = signature_facts(session, true);
        guard.commit();
        fact.state = crypto::DecryptState::decrypted;
        fact.failure = DecryptFailure::none;
        fact.authenticated = true;
        fact.cipher = cipher_description(status.cipher, source.outline().aead);
        result.signatures = std::move(signatures);
        return result;
    }
}

} // namespace sealpost::pgp
