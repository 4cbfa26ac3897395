// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "smime/compressed_data.h"
#include "smime/engine.h"
#include "smime/enveloped_data.h"
#include "smime/inner_entity.h"
#include "smime/pem.h"
#include "smime/signed_data.h"

#include <algorithm>

namespace sealpost::smime {

namespace {

using crypto::DecryptFailure;
using crypto::DecryptState;
using crypto::Mathematics;

void fail(crypto::EncryptionFact& fact, DecryptFailure failure) {
    fact.state = DecryptState::failed;
    fact.failure = failure;
    fact.authenticated = false;
}

DecryptFailure failure_of(const BerFault& fault) noexcept {
    return fault.kind() == BerFault::Kind::limit ? DecryptFailure::limit : DecryptFailure::malformed;
}

/// What the layers inside said, once the plaintext has been read to its end.
struct InnerFindings {
    std::vector<crypto::SignatureFact> signatures;
    /// A signed layer was there and does not parse, or none of its signatures holds although one was
    /// computed.
    bool broken = false;
    bool holds = false;
    /// It holds, and nothing irregular stands around it: then even CBC has integrity.
    bool covers_all = false;
};

InnerFindings read_inner(EnvelopeReader& envelope, Sink& plaintext, CertificateStore& store, Time now,
                         const Operation& operation) {
    InnerFindings found;
    InnerEntity inner(envelope);
    if (!inner.holds_signed_data()) {
        copy(inner.bytes(), plaintext, operation);
        return found;
    }
    try {
        BerReader reader(inner.bytes());
        CmsMessage message(reader);
        auto result = read_signed_data(
            {.message = message, .detached = nullptr, .content = plaintext, .store = store, .now = now},
            operation);
        found.holds = result.any(Mathematics::valid);
        found.broken =
            !found.holds && std::any_of(result.signatures.begin(), result.signatures.end(), crypto::refutes);
        found.signatures = std::move(result.signatures);
        if (!message.content() || !reader.at_end()) found.broken = true;
        found.covers_all = found.holds && !found.broken && envelope.holds_data() && inner.is_regular();
    } catch (const BerFault&) {
        found.broken = true;
    }
    // The cipher's status is known only at its end.
    std::vector<char> buffer(stream_buffer_size);
    while (envelope.read(buffer) > 0) operation.check();
    return found;
}

crypto::SignatureFact uncomputed(const char* detail) {
    return {.technology = crypto::Technology::smime, .mathematics = Mathematics::failed, .detail = detail};
}

} // namespace

crypto::DecryptResult Engine::decrypt(SeekableSource& ciphertext, Sink& plaintext,
                                      const Operation& operation) {
    crypto::DecryptResult result;
    try {
        EnvelopeReader envelope(ciphertext, store_, operation);
        result.encryption = envelope.fact();
        if (!envelope.ready()) {
            fail(result.encryption, envelope.fact().failure);
        } else {
            InnerFindings inner = read_inner(envelope, plaintext, store_, clock_.now(), operation);
            if (!envelope.finish()) {
                fail(result.encryption, DecryptFailure::integrity);
            } else if (inner.broken && !envelope.authenticates()) {
                fail(result.encryption, DecryptFailure::integrity);
            } else {
                result.encryption.state = DecryptState::decrypted;
                result.encryption.authenticated = envelope.authenticates() || inner.covers_all;
                result.signatures = std::move(inner.signatures);
            }
        }
    } catch (const BerFault& fault) {
        fail(result.encryption, failure_of(fault));
    } catch (...) {
        plaintext.discard();
        throw;
    }
    if (result.encryption.state == DecryptState::decrypted)
        plaintext.commit();
    else
        plaintext.discard();
    return result;
}

crypto::VerifyResult Engine::verify_detached(Source& content, Source& signature, const Operation& operation) {
    StringSource source(read_all(signature, limits::cms_captured));
    FunctionSink nowhere([](std::string_view) {});
    try {
        const auto decoded = open_cms_bytes(source);
        BerReader reader(*decoded);
        CmsMessage message(reader);
        return {read_signed_data({.message = message,
                                  .detached = &content,
                                  .content = nowhere,
                                  .store = store_,
                                  .now = clock_.now()},
                                 operation)
                    .signatures};
    } catch (const BerFault&) {
        return {{uncomputed("malformed")}};
    }
}

crypto::VerifyResult Engine::verify_embedded(SeekableSource& signed_data, Sink& content,
                                             const Operation& operation) {
    crypto::VerifyResult result;
    bool released = false;
    try {
        const auto decoded = open_cms_bytes(signed_data);
        BerReader reader(*decoded);
        CmsMessage message(reader);
        const auto found = read_signed_data({.message = message,
                                             .detached = nullptr,
                                             .content = content,
                                             .store = store_,
                                             .now = clock_.now()},
                                            operation);
        result.signatures = found.signatures;
        const bool stands = std::any_of(result.signatures.begin(), result.signatures.end(),
                                        [](const auto& fact) { return !crypto::refutes(fact); });
        released = message.content() && reader.at_end() && stands;
        if (!released)
            for (auto& fact : result.signatures)
                if (fact.mathematics == Mathematics::valid) fact.mathematics = Mathematics::failed;
    } catch (const BerFault&) {
        result.signatures = {uncomputed("malformed")};
    } catch (...) {
        content.discard();
        throw;
    }
    if (released)
        content.commit();
    else
        content.discard();
    return result;
}

crypto::ExpandResult Engine::expand(SeekableSource& compressed, Sink& content, const Operation& operation) {
    crypto::ExpandResult result = crypto::ExpandResult::malformed;
    try {
        const auto decoded = open_cms_bytes(compressed);
        BerReader reader(*decoded);
        CmsMessage message(reader);
        if (message.kind() == CmsKind::compressed_data && !is_zlib(message)) {
            result = crypto::ExpandResult::unsupported;
        } else if (message.kind() == CmsKind::compressed_data) {
            copy(*expand_content(message), content, operation);
            message.finish();
            if (reader.at_end()) result = crypto::ExpandResult::expanded;
        }
    } catch (const BerFault&) {
        result = crypto::ExpandResult::malformed;
    } catch (...) {
        content.discard();
        throw;
    }
    if (result == crypto::ExpandResult::expanded)
        content.commit();
    else
        content.discard();
    return result;
}

} // namespace sealpost::smime
