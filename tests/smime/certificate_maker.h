// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of every kind, right and wrong, for the tests: made with OpenSSL and not with our own code.
#pragma once

#include "smime/certificate.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sealpost::test {

struct MadeCertificate {
    smime::Certificate certificate;
    std::shared_ptr<EVP_PKEY> key;

    std::string certificate_pem() const;
    /// PKCS#8, without a passphrase.
    std::string key_pem() const;
    /// With the chain, if any, under the passphrase.
    std::string pkcs12(const char* passphrase, const std::vector<MadeCertificate>& chain = {},
                       bool with_key = true) const;
};

struct CertificateRequest {
    std::string name = "Someone";
    /// "rsa2048", "rsa1024", "rsa-pss", "p256", "p384", "ed25519", "ed448", "x25519".
    std::string algorithm = "p256";
    /// nullptr: signs itself.
    const MadeCertificate* issuer = nullptr;
    /// As in OpenSSL's configuration: {"keyUsage", "critical,digitalSignature"}.
    std::vector<std::pair<std::string, std::string>> extensions{};
    std::string digest = "SHA256";
    /// In the subject as emailAddress.
    std::string subject_address{};
    Time from = *parse_rfc3339("2020-01-01T00:00:00Z");
    Time until = *parse_rfc3339("2035-01-01T00:00:00Z");
    /// Another certificate for the same key.
    std::shared_ptr<EVP_PKEY> key{};
    /// Hex; empty: random.
    std::string serial{};
};

MadeCertificate make_certificate(const CertificateRequest& request);
/// A root or an intermediate authority.
MadeCertificate make_authority(const std::string& name, const MadeCertificate* issuer = nullptr,
                               const std::string& constraints = "critical,CA:TRUE",
                               const std::string& algorithm = "p256");
/// For mail: address in the SAN, emailProtection, usages to sign and encrypt.
MadeCertificate make_person(const std::string& address, const MadeCertificate* issuer = nullptr,
                            const std::string& algorithm = "p256");

/// Two keys with a certificate each in one file, as programs export a person's whole identity.
std::string make_two_key_pkcs12(const MadeCertificate& one, const MadeCertificate& other,
                                const char* passphrase);

struct MadeList {
    std::string der;
    std::string pem() const;
};

/// A time in RFC 3339.
inline Time at(const char* text) { return *parse_rfc3339(text); }

struct ListedCertificate {
    const MadeCertificate* certificate = nullptr;
    Time since = *parse_rfc3339("2024-06-01T00:00:00Z");
    /// "keyCompromise", "superseded", ...; empty: none.
    std::string reason{};
    std::optional<Time> invalid_since{};
};

struct ListMakingRequest {
    const MadeCertificate& issuer;
    std::vector<ListedCertificate> revoked{};
    Time issued = *parse_rfc3339("2024-06-02T00:00:00Z");
    /// nullopt: the list does not say.
    std::optional<Time> until = *parse_rfc3339("2035-01-01T00:00:00Z");
    std::string digest = "SHA256";
    long number = 1;
    std::vector<std::pair<std::string, std::string>> extensions{{"authorityKeyIdentifier", "keyid"}};
    /// Signs in the issuer's place.
    const MadeCertificate* signer = nullptr;
};
/// A revocation list (RFC 5280 section 5), made with OpenSSL and not with our own code.
MadeList make_list(const ListMakingRequest& request);

} // namespace sealpost::test
