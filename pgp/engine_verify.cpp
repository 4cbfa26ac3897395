// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "pgp/engine.h"
#include "pgp/facts.h"
#include "pgp/message_source.h"
#include "pgp/session.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

struct OverLimit {};

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
    // PGP 2 and its kin called a detached signature a message.
    const auto& label = source.armor().label();
    const bool armored_well = source.armor().binary() || label == "SIGNATURE" || label == "MESSAGE";
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
    const auto error = session.run_reading([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_verify(context, signature_data.get(), content_data.get(), nullptr);
    });
    content_data.rethrow();
    read_to_end(content);
    const bool sound = gpgme_err_code(error) == 0;
    auto facts = signature_facts(session, sound);
    if (facts.empty()) return unreadable_signature(describe(error));
    return {.signatures = std::move(facts)};
}

crypto::VerifyResult Engine::verify_embedded(SeekableSource& signed_data, Sink& content,
                                             const Operation& operation) {
    SinkGuard guard(content);
    // A message with anything encrypted in it is not for here: GnuPG would begin to decrypt it.
    const MessageHead head = read_head(signed_data);
    if (head.outline.container != Container::none || head.outline.misplaced ||
        !head.outline.recipients.empty() || head.outline.passphrases > 0 ||
        (!head.label.empty() && head.label != "MESSAGE")) {
        return {};
    }
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
    const auto error = session.run_reading([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_verify(context, input.get(), nullptr, output.get());
    });
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
    auto facts = signature_facts(session, sound);
    const bool held = sound && std::any_of(facts.begin(), facts.end(), [](const auto& fact) {
                          return fact.mathematics == crypto::Mathematics::valid ||
                                 fact.mathematics == crypto::Mathematics::key_missing;
                      });
    if (held) guard.commit();
    return {.signatures = std::move(facts)};
}

} // namespace sealpost::pgp
