// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates and requests that are made here, by the profiles of RFC 5280 and RFC 8550.
#pragma once

#include "core/mime/address.h"
#include "smime/certificate.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::smime {

/// An authority's certificate with its private key.
struct Issuer {
    const Certificate& certificate;
    EVP_PKEY* key;
};

struct PersonProfile {
    /// The common name.
    std::string name{};
    /// For the SAN: rfc822Name, or SmtpUTF8Mailbox where the local part is not ASCII (RFC 9598). At least
    /// one.
    std::vector<mime::AddrSpec> addresses{};
    /// Only its public part is used, but where the certificate signs itself.
    EVP_PKEY* key = nullptr;
    Time from{};
    /// nullopt: never (RFC 5280 section 4.1.2.5), or with the issuer.
    std::optional<Time> until{};
};

/// emailProtection, usages to sign and to be encrypted to; a random serial number of 128 bits. `issuer`
/// nullptr: it signs itself. Never longer than the issuer. Throws Error{bad_address} for a name or an address
/// that a certificate cannot hold, Error{engine_failed}.
Certificate make_person_certificate(const PersonProfile& profile, const Issuer* issuer);

struct AuthorityProfile {
    std::string name{};
    /// A name constraint (RFC 5280 section 4.2.1.10), as A-labels; empty: none.
    std::string domain{};
    EVP_PKEY* key = nullptr;
    Time from{};
    Time until{};
};

/// A root that signs itself: it issues to persons alone (path length 0), for mail alone, and says in its name
/// that it is private. Throws Error{usage} (fact "detail") for a name that is empty or too long.
Certificate make_authority_certificate(const AuthorityProfile& profile);

/// PKCS#10 (RFC 2986) with the extensions that the certificate is to have, in DER. Of the profile, the times
/// are not used.
std::string make_signing_request(const PersonProfile& profile);

/// What a request asks for, once its signature holds.
struct SigningRequest {
    std::string name{};
    std::vector<mime::AddrSpec> addresses{};
    KeyPtr public_key{};
};
/// PEM or DER. Throws Error{unreadable_key} (fact "detail").
SigningRequest read_signing_request(std::string_view bytes);

} // namespace sealpost::smime
