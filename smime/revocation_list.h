// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate revocation list as a value (RFC 5280 section 5). Cheap to copy; the bytes are shared.
#pragma once

#include "smime/certificate.h"

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::smime {

/// Whether a list can be used at all.
enum class ListKind {
    complete,
    /// Says only what changed (section 5.2.4).
    delta,
    /// Speaks for other authorities too (section 5.2.5).
    indirect,
    /// With a critical extension that is not known here: it must not be used (sections 5.2, 5.3).
    unknown_critical_extension,
};
/// "delta", ...
std::string_view name_of(ListKind kind) noexcept;

/// What a list says of one certificate.
struct ListEntry {
    crypto::Revocation revocation;
    /// certificateHold: the only reason that a later list may take back.
    bool on_hold = false;
};

class RevocationList {
  public:
    /// Exactly one DER list, at most limits::revocation_list_bytes; nullopt for anything else.
    static std::optional<RevocationList> parse(std::string_view der);
    /// Shares `list`.
    static RevocationList of(X509_CRL* list);

    X509_CRL* get() const noexcept { return list_.get(); }
    std::string der() const;
    /// SHA-256 over the DER.
    const crypto::Fingerprint& fingerprint() const noexcept { return fingerprint_; }
    /// RFC 4514.
    std::string issuer() const;
    std::optional<Time> issued() const;
    /// When the next list is promised; nullopt: the list does not say.
    std::optional<Time> until() const;
    std::size_t size() const;
    ListKind kind() const;

    /// The list says that it comes from this authority: by its name, and by its key's identifier. Without an
    /// identifier it is not known which of two authorities of one name is meant: false.
    bool names_as_signer(const Certificate& authority) const;
    /// The authority has the issuer's name, may sign lists, and signed this one.
    bool is_signed_by(const Certificate& authority) const;
    /// Of a certificate of the list's issuer, which the caller has made sure of; nullopt: not revoked.
    /// removeFromCRL, which has no place in a complete list, revokes nothing.
    std::optional<ListEntry> find(const Certificate& certificate) const;
    /// Whether the list's silence means that the certificate is not revoked: its scope includes it (section
    /// 5.2.5), it knows all reasons, it is current, and its signature could not be forged.
    bool vouches_for(const Certificate& certificate, Time now) const;
    /// Whether this list, the newer one, says all that the other says: the other is needed no more.
    bool replaces(const RevocationList& other) const;
    /// The serial numbers with their reasons, in DER, for the next list of the same authority.
    std::vector<const X509_REVOKED*> entries() const;

  private:
    /// What is asked again and again, for every certificate of one authority, by several threads.
    struct Answers {
        std::mutex lock{};
        std::optional<ListKind> kind{};
        std::map<crypto::Fingerprint, bool> signed_by{};
    };
    RevocationList(std::shared_ptr<X509_CRL> list, crypto::Fingerprint fingerprint)
        : list_(std::move(list)), fingerprint_(std::move(fingerprint)),
          answers_(std::make_shared<Answers>()) {}
    std::shared_ptr<X509_CRL> list_;
    crypto::Fingerprint fingerprint_;
    std::shared_ptr<Answers> answers_;
};

} // namespace sealpost::smime
