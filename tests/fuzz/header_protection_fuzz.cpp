// SPDX-License-Identifier: GPL-3.0-or-later
// Protected header fields: the input is an outer header, a line of "=", and the payload, which comes out of
// an encryption or a signature. What a field claims must follow from what really stands inside and outside.
#include "core/base/text.h"
#include "core/incoming/summary.h"
#include "core/respond/reply.h"
#include "tests/incoming/stub_decryptor.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace sealpost;

namespace {

std::string message_of(std::string_view input, bool encrypted) {
    const std::size_t mark = input.find("\n=\n");
    const std::string outer(input.substr(0, std::min(mark, input.size())));
    const std::string payload(mark == std::string_view::npos ? std::string_view() : input.substr(mark + 3));
    if (encrypted)
        return outer +
               "\nContent-Type: multipart/encrypted; boundary=sealpostfuzz\n\n--sealpostfuzz\n"
               "Content-Type: application/pgp-encrypted\n\n--sealpostfuzz\n"
               "Content-Type: application/octet-stream\n\nopen\n" +
               payload + "\n--sealpostfuzz--\n";
    return outer +
           "\nContent-Type: multipart/signed; boundary=sealpostfuzz; "
           "protocol=\"application/pgp-signature\"\n\n--sealpostfuzz\n" +
           payload + "\n--sealpostfuzz\nContent-Type: application/pgp-signature\n\ngood\n--sealpostfuzz--\n";
}

void look_at(std::string_view input, bool encrypted) {
    test::StubDecryptor openpgp;
    NoPrompts nobody;
    const Operation operation{nobody};
    const auto tree = incoming::open(std::make_shared<StringSource>(message_of(input, encrypted)),
                                     {&openpgp, nullptr}, {}, operation);
    incoming::SummaryFacts facts;
    facts.level_of = [](const mime::AddrSpec&, crypto::Technology, const crypto::Fingerprint&) {
        return crypto::Level::verified;
    };
    facts.my_addresses = {mime::AddrSpec::parse("bob@example.net").value()};
    facts.now = parse_rfc3339("2026-01-02T12:00:00Z").value();
    const auto summary = incoming::summarise(tree, facts, operation);
    const auto& outer = tree.root.part->fields;
    for (const auto& field : summary.headers) {
        const auto outside = outer.find_all(field.name);
        const bool stands_outside = std::any_of(outside.begin(), outside.end(), [&](const auto* other) {
            return other->decoded() == field.value;
        });
        // What stands outside in the same words was hidden from nobody.
        if (includes_encrypted(field.protection) && stands_outside) std::abort();
        if (includes_encrypted(field.protection) && !includes_encrypted(summary.summary)) std::abort();
        if (includes_signed(field.protection) && !includes_signed(summary.summary)) std::abort();
        if (summary.header_scheme == incoming::HeaderScheme::none &&
            field.protection != incoming::Protection::unprotected)
            std::abort();
    }
    if (summary.encryption.state == incoming::EncryptionState::failed) return;
    const auto made = respond::make_reply({.tree = tree,
                                           .summary = summary,
                                           .audience = respond::Audience::everybody,
                                           .my_addresses = facts.my_addresses,
                                           .despite_obstacles = true});
    if (const auto* reply = std::get_if<respond::Reply>(&made)) respond::to_message(*reply, "x wrote:");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    look_at(input, true);
    look_at(input, false);
    return 0;
}
