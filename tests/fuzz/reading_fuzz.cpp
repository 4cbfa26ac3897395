// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way from bytes to the summary, with engines that open whatever begins as they like.
#include "core/incoming/extract.h"
#include "core/incoming/render/render.h"
#include "core/incoming/summary.h"
#include "tests/incoming/stub_decryptor.h"

#include <cstdint>
#include <cstdlib>

using namespace sealpost;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    test::StubDecryptor openpgp;
    test::StubDecryptor smime(crypto::Technology::smime);
    NoPrompts nobody;
    const Operation operation{nobody};
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto tree =
        incoming::open(std::make_shared<StringSource>(bytes), {&openpgp, &smime}, {}, operation);

    incoming::SummaryFacts facts;
    facts.level_of = [](const mime::AddrSpec&, crypto::Technology, const crypto::Fingerprint&) {
        return crypto::Level::verified;
    };
    facts.now = parse_rfc3339("2026-01-02T12:00:00Z").value();
    const incoming::MessageSummary summary = incoming::summarise(tree, facts, operation);

    // What the summary says must follow from what it lists.
    bool good = false;
    for (const auto& signature : summary.signatures)
        good = good || signature.verdict == crypto::Verdict::good;
    if (incoming::includes_signed(summary.summary) && !good) std::abort();
    const bool decrypted = summary.encryption.state == incoming::EncryptionState::decrypted;
    if (incoming::includes_encrypted(summary.summary) != decrypted) std::abort();
    for (const auto& field : summary.headers) {
        if (incoming::includes_encrypted(field.protection) && !decrypted) std::abort();
        if (incoming::includes_signed(field.protection) && !incoming::includes_signed(summary.summary))
            std::abort();
    }
    for (const auto form : {incoming::render::Form::plain, incoming::render::Form::html}) {
        const auto body = incoming::render::render_body(tree, summary, form);
        if (body && body->is_html && decrypted && !summary.encryption.authenticated.value_or(false))
            std::abort();
    }
    for (const auto& part : summary.parts) incoming::render::render_part(tree, part.path);
    if (decrypted) {
        StringSink sink;
        incoming::extract_message(tree, summary, sink, operation);
    }
    return 0;
}
