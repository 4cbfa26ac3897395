// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/foreign_certificates.h"

#include "core/base/limits.h"
#include "core/mime/address.h"
#include "smime/bundle.h"
#include "smime/key_files.h"

#include <algorithm>

#include <openssl/pem.h>

namespace sealpost::smime {

namespace {

/// id-signedData (RFC 5652 section 5.1), DER.
constexpr std::string_view signed_data_oid = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
constexpr std::size_t longest_der_header = 6;

[[noreturn]] void refuse(const char* detail) { throw Error(ErrorCode::unreadable_key, {{"detail", detail}}); }

/// Certificates alone. A PKCS#12 from a stranger is not even tried: it may demand hours of key derivation.
bool is_public_form(std::string_view bytes) {
    if (bytes.find("-----BEGIN ") != bytes.npos)
        return bytes.find("PRIVATE KEY-----") == bytes.npos && bytes.find("PKCS12-----") == bytes.npos;
    if (Certificate::parse(bytes)) return true;
    const auto at = bytes.find(signed_data_oid);
    return at != bytes.npos && at <= longest_der_header;
}

std::string to_pem(const std::vector<Certificate>& certificates) {
    std::string text;
    for (const Certificate& certificate : certificates) text += smime::to_pem(certificate);
    return text;
}

std::vector<Certificate> read_certificates(std::string_view bytes) {
    if (bytes.size() > limits::foreign_key_bytes) refuse("too-large");
    if (!is_public_form(bytes)) refuse("no-certificate");
    NoPrompts nobody;
    std::vector<Certificate> found = read_bundle(bytes, {.prompts = nobody}).certificates;
    if (found.size() > limits::mail_certificates) refuse("too-many");
    return found;
}

} // namespace

std::vector<keys::ForeignKey> ForeignCertificates::read(std::string_view bytes) {
    const std::vector<Certificate> found = read_certificates(bytes);
    std::vector<Certificate> authorities;
    for (const Certificate& certificate : found)
        if (certificate.is_authority()) authorities.push_back(certificate);
    std::vector<keys::ForeignKey> result;
    for (const Certificate& certificate : found) {
        const bool is_new = std::none_of(result.begin(), result.end(), [&](const keys::ForeignKey& other) {
            return other.fingerprint == certificate.fingerprint();
        });
        if (certificate.is_authority() || !is_new) continue;
        const ChainResult chain =
            store_.chains().build({.certificate = certificate,
                                   .companions = authorities,
                                   .use = certificate.can_encrypt() ? ChainUse::encrypt : ChainUse::sign,
                                   .at = clock_.now()});
        const bool revoked = chain.revoked || chain.fact.state == crypto::ChainState::revoked;
        std::vector<Certificate> together = authorities;
        together.insert(together.begin(), certificate);
        result.push_back({.technology = crypto::Technology::smime,
                          .fingerprint = certificate.fingerprint(),
                          .addresses = certificate.addresses(),
                          .bytes = to_pem(together),
                          .created = certificate.not_before(),
                          .revoked = revoked,
                          .authority = revoked ? std::string() : chain.fact.anchor});
    }
    return result;
}

std::optional<keys::ForeignKey> ForeignCertificates::only_for(const keys::ForeignKey& key,
                                                              std::string_view address) {
    const auto wanted = mime::AddrSpec::parse(address);
    const bool carries =
        std::any_of(key.addresses.begin(), key.addresses.end(),
                    [&](const std::string& text) { return wanted && mime::AddrSpec::parse(text) == wanted; });
    return carries ? std::optional(key) : std::nullopt;
}

std::optional<keys::Key> ForeignCertificates::describe(const keys::ForeignKey& key) {
    std::vector<Certificate> found = read_certificates(key.bytes);
    const auto at = std::find_if(found.begin(), found.end(), [&](const Certificate& certificate) {
        return certificate.fingerprint() == key.fingerprint;
    });
    if (at == found.end()) return std::nullopt;
    return keys_.to_key(*at, found);
}

} // namespace sealpost::smime
