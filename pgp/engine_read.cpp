// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "pgp/armor.h"
#include "pgp/engine.h"
#include "pgp/facts.h"
#include "pgp/packet_reader.h"
#include "pgp/session.h"

#include <gpgme++/decryptionresult.h>

#include <algorithm>

namespace sealpost::pgp {

namespace {

using crypto::DecryptFailure;

/// Discards unless released.
class SinkGuard {
  public:
    explicit SinkGuard(Sink& sink) noexcept : sink_(&sink) {}
    SinkGuard(const SinkGuard&) = delete;
    SinkGuard& operator=(const SinkGuard&) = delete;
    ~SinkGuard() {
        if (sink_ != nullptr) sink_->discard();
    }
    void commit() {
        sink_->commit();
        sink_ = nullptr;
    }

  private:
    Sink* sink_;
};

struct OverLimit {};

/// Reads the packets of a message, and outlines them on the way to GnuPG.
class OutlinedSource final : public Source {
  public:
    explicit OutlinedSource(Source& message) : packets_(message) {}
    std::size_t read(std::span<char> buffer) override {
        const std::size_t count = packets_.read(buffer);
        reader_.feed({buffer.data(), count});
        if (count == 0) reader_.finish();
        return count;
    }
    /// GnuPG may stop early: what follows is looked at all the same.
    void drain() {
        std::vector<char> buffer(stream_buffer_size);
        while (read(buffer) != 0) {
        }
    }
    bool head_complete() const { return reader_.head_complete(); }
    const ArmorReader& armor() const { return packets_.armor(); }
    std::uint64_t consumed() const { return packets_.consumed(); }
    MessageOutline outline() const { return reader_.outline(); }

  private:
    DearmoredSource packets_;
    MessageReader reader_;
};

MessageOutline read_head(SeekableSource& message, std::string& label) {
    message.seek(0);
    OutlinedSource source(message);
    std::vector<char> buffer(4096);
    while (!source.head_complete() && source.read(buffer) != 0) {
    }
    label = source.armor().label();
    return source.outline();
}

bool is_hidden(const std::string& key_id) { return key_id.find_first_not_of('0') == std::string::npos; }

/// Which of the recipients have their secret key here.
void find_ours(std::vector<crypto::RecipientFact>& recipients, Session& session) {
    std::vector<std::string> patterns;
    for (auto& recipient : recipients) {
        if (is_hidden(recipient.id)) continue;
        recipient.ours = false;
        patterns.push_back("0x" + recipient.id);
    }
    if (patterns.empty()) return;
    std::vector<const char*> pointers;
    for (const auto& pattern : patterns) pointers.push_back(pattern.c_str());
    pointers.push_back(nullptr);
    const auto started = session.run(
        [&](gpgme_ctx_t context) { return gpgme_op_keylist_ext_start(context, pointers.data(), 1, 0); });
    if (gpgme_err_code(started) != 0) throw_engine_error(started, "key-list");
    gpgme_key_t raw = nullptr;
    while (gpgme_op_keylist_next(session.context(), &raw) == 0) {
        const KeyRef key(raw);
        for (const auto* subkey = raw->subkeys; subkey != nullptr; subkey = subkey->next) {
            for (auto& recipient : recipients) {
                if (subkey->secret && recipient.id == subkey->keyid) recipient.ours = true;
            }
        }
    }
    gpgme_op_keylist_end(session.context());
}

/// What can be said without opening it; none where GnuPG is to try.
DecryptFailure failure_of(const MessageOutline& outline,
                          const std::vector<crypto::RecipientFact>& recipients) {
    if (!outline.is_encrypted_message()) return DecryptFailure::malformed;
    if (outline.recipients.empty()) {
        return outline.passphrases > 0 ? DecryptFailure::unsupported : DecryptFailure::malformed;
    }
    if (outline.container == Container::aead_v2 || outline.container == Container::unknown) {
        return DecryptFailure::unsupported;
    }
    const bool maybe_ours = std::any_of(recipients.begin(), recipients.end(),
                                        [](const auto& recipient) { return recipient.ours.value_or(true); });
    if (!maybe_ours) return DecryptFailure::no_secret_key;
    if (outline.container == Container::symmetrically_encrypted) return DecryptFailure::integrity;
    return DecryptFailure::none;
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

    std::string label;
    const MessageOutline head = read_head(ciphertext, label);
    for (const auto& packet : head.recipients) {
        fact.recipients.push_back({.id = packet.key_id, .ours = std::nullopt});
    }
    if (!label.empty() && label != "MESSAGE") return result;

    Session session(config_, operation);
    find_ours(fact.recipients, session);
    fact.failure = failure_of(head, fact.recipients);
    if (fact.failure != DecryptFailure::none) return result;

    for (;;) {
        ciphertext.seek(0);
        OutlinedSource source(ciphertext);
        InputData input(source, operation);
        std::uint64_t written = 0;
        OutputData output(
            [&](std::string_view bytes) {
                written += bytes.size();
                const bool bomb = written > (std::uint64_t{1} << 20) &&
                                  written / limits::expansion_factor > source.consumed();
                if (bomb || written > limits::layer_plaintext) throw OverLimit();
                plaintext.write(bytes);
            },
            operation);
        const auto error = session.run(
            [&](gpgme_ctx_t context) { return gpgme_op_decrypt_verify(context, input.get(), output.get()); });
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
            fact.failure =
                gpgme_err_code(error) != 0 ? failure_of(error, passphrases) : DecryptFailure::integrity;
            return result;
        }
        const GpgME::VerificationResult verified(session.context(), 0);
        auto signatures = signature_facts(verified, true, session);
        guard.commit();
        fact.state = crypto::DecryptState::decrypted;
        fact.failure = DecryptFailure::none;
        fact.authenticated = true;
        fact.cipher = cipher_description(status.cipher, status.aead);
        result.signatures = std::move(signatures);
        return result;
    }
}

namespace {

crypto::VerifyResult unreadable_signature(std::string_view detail) {
    crypto::SignatureFact fact;
    fact.technology = crypto::Technology::openpgp;
    fact.mathematics = crypto::Mathematics::failed;
    fact.detail = detail;
    return {.signatures = {fact}};
}

void read_to_end(Source& source) {
    std::vector<char> buffer(stream_buffer_size);
    while (source.read(buffer) != 0) {
    }
}

/// Signature packets and nothing else, as one binary string.
std::optional<std::string> read_signatures(Source& signature) {
    const std::string bytes = read_all(signature, limits::detached_signature);
    ViewSource view(bytes);
    OutlinedSource source(view);
    std::string packets;
    std::vector<char> buffer(4096);
    while (const std::size_t count = source.read(buffer)) packets.append(buffer.data(), count);
    const auto outline = source.outline();
    const bool armored_well = source.armor().binary() || source.armor().label() == "SIGNATURE";
    if (!armored_well || !source.armor().complete() || outline.framing != Framing::good ||
        outline.misplaced || outline.container != Container::none || outline.signatures == 0 ||
        outline.signatures > limits::signatures_per_layer || outline.others > 0) {
        return std::nullopt;
    }
    return packets;
}

} // namespace

crypto::VerifyResult Engine::verify_detached(Source& content, Source& signature, const Operation& operation) {
    std::optional<std::string> packets;
    try {
        packets = read_signatures(signature);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::limit) throw;
    }
    if (!packets) {
        read_to_end(content);
        return unreadable_signature("malformed");
    }
    Session session(config_, operation);
    ViewSource signature_source(*packets);
    InputData signature_data(signature_source, operation, false);
    InputData content_data(content, operation);
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme_op_verify(context, signature_data.get(), content_data.get(), nullptr);
    });
    content_data.rethrow();
    read_to_end(content);
    const GpgME::VerificationResult verified(session.context(), 0);
    const bool sound = gpgme_err_code(error) == 0;
    auto facts = signature_facts(verified, sound, session);
    if (facts.empty()) return unreadable_signature(describe(error));
    return {.signatures = std::move(facts)};
}

crypto::VerifyResult Engine::verify_embedded(SeekableSource& signed_data, Sink& content,
                                             const Operation& operation) {
    SinkGuard guard(content);
    signed_data.seek(0);
    Session session(config_, operation);
    OutlinedSource source(signed_data);
    InputData input(source, operation);
    std::uint64_t written = 0;
    OutputData output(
        [&](std::string_view bytes) {
            written += bytes.size();
            const bool bomb =
                written > (std::uint64_t{1} << 20) && written / limits::expansion_factor > source.consumed();
            if (bomb || written > limits::layer_plaintext) throw OverLimit();
            content.write(bytes);
        },
        operation);
    // A message with anything encrypted in it is not for here: GnuPG would begin to decrypt it.
    std::string label;
    const MessageOutline head = read_head(signed_data, label);
    if (head.container != Container::none || head.misplaced || !head.recipients.empty() ||
        head.passphrases > 0 || (!label.empty() && label != "MESSAGE")) {
        return {};
    }
    signed_data.seek(0);
    const auto error = session.run(
        [&](gpgme_ctx_t context) { return gpgme_op_verify(context, input.get(), nullptr, output.get()); });
    try {
        input.rethrow();
        output.rethrow();
    } catch (const OverLimit&) {
        return unreadable_signature("limit");
    }
    source.drain();
    const StatusReport status = session.status();
    const MessageOutline outline = source.outline();
    const bool sound = gpgme_err_code(error) == 0 && status.plaintexts == 1 && status.decryptions == 0 &&
                       outline.framing == Framing::good && outline.container == Container::none &&
                       !outline.misplaced && source.armor().complete();
    const GpgME::VerificationResult verified(session.context(), 0);
    auto facts = signature_facts(verified, sound, session);
    const bool held = sound && std::any_of(facts.begin(), facts.end(), [](const auto& fact) {
                          return fact.mathematics == crypto::Mathematics::valid ||
                                 fact.mathematics == crypto::Mathematics::key_missing;
                      });
    if (held) guard.commit();
    return {.signatures = std::move(facts)};
}

} // namespace sealpost::pgp
