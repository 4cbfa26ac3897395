// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate as a value (RFC 5280, RFC 8550). Cheap to copy; the bytes are shared.
#pragma once

#include "core/keys/key.h"
#include "smime/openssl.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::smime {

class Certificate {
  public:
    /// Exactly one DER certificate, at most limits::certificate_bytes; nullopt for anything else.
    static std::optional<Certificate> parse(std::string_view der);
    /// Shares `certificate`.
    static Certificate of(X509* certificate);

    X509* get() const noexcept { return certificate_.get(); }
    std::string der() const;
    /// SHA-256 over the DER.
    const crypto::Fingerprint& fingerprint() const noexcept { return fingerprint_; }
    /// RFC 4514.
    std::string subject() const;
    /// ISSUER#SERIAL: RFC 4514, and upper-case hex.
    std::string id() const;
    std::string common_name() const;
    /// addr-specs: rfc822Name and SmtpUTF8Mailbox of the SAN; of the subject's emailAddress only where the
    /// SAN names none (RFC 8550 section 3).
    std::vector<std::string> addresses() const;
    std::optional<Time> not_before() const;
    std::optional<Time> not_after() const;
    crypto::PublicKeyAlgorithm algorithm() const;
    /// "RSA", "P-256", "Ed25519", "RSA-PSS"; the OID's name for others.
    std::string algorithm_name() const;
    unsigned bits() const;
    bool is_authority() const;
    bool is_self_issued() const;
    /// By key usage and extended key usage (RFC 8550 section 4.4), and by what the library can do.
    bool can_sign() const;
    bool can_encrypt() const;
    /// The algorithm alone.
    bool can_be_recipient() const;
    bool operator==(const Certificate& other) const { return fingerprint_ == other.fingerprint_; }

  private:
    Certificate(std::shared_ptr<X509> certificate, crypto::Fingerprint fingerprint)
        : certificate_(std::move(certificate)), fingerprint_(std::move(fingerprint)) {}
    std::shared_ptr<X509> certificate_;
    crypto::Fingerprint fingerprint_;
};

/// rfc822Name and SmtpUTF8Mailbox among the names (which may be nullptr), without doubles.
std::vector<std::string> addresses_in(const GENERAL_NAMES* names);
/// "CN=…,O=…" (RFC 4514), UTF-8.
std::string to_text(const X509_NAME* name);
/// Upper-case hex.
std::string to_hex(const ASN1_INTEGER* serial);
std::optional<Time> to_time(const ASN1_TIME* time);

} // namespace sealpost::smime
