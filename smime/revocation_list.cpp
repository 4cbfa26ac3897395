// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/revocation_list.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/crypto/verdict.h"
#include "smime/der.h"
#include "smime/digests.h"

#include <algorithm>
#include <array>

namespace sealpost::smime {

namespace {

using IssuingPoint = std::unique_ptr<ISSUING_DIST_POINT, OpensslFree<ISSUING_DIST_POINT_free>>;
using DistributionPoints = std::unique_ptr<CRL_DIST_POINTS, OpensslFree<CRL_DIST_POINTS_free>>;

IssuingPoint issuing_point(X509_CRL* list) {
    return IssuingPoint(static_cast<ISSUING_DIST_POINT*>(
        X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, nullptr, nullptr)));
}

template <std::size_t Count>
bool has_other_critical(const STACK_OF(X509_EXTENSION) * extensions, const std::array<int, Count>& known) {
    for (int i = 0; i < sk_X509_EXTENSION_num(extensions); ++i) {
        X509_EXTENSION* extension = sk_X509_EXTENSION_value(extensions, i);
        if (X509_EXTENSION_get_critical(extension) == 0) continue;
        const int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (std::find(known.begin(), known.end(), nid) == known.end()) return true;
    }
    return false;
}

constexpr std::array list_extensions{NID_issuing_distribution_point, NID_delta_crl, NID_crl_number,
                                     NID_authority_key_identifier};
constexpr std::array entry_extensions{NID_crl_reason, NID_invalidity_date, NID_certificate_issuer,
                                      NID_hold_instruction_code};

/// RFC 5280 section 5.3.1. An unknown reason is as grave as none.
ListEntry entry_for(long reason) {
    switch (reason) {
    case CRL_REASON_NONE:
    case CRL_REASON_UNSPECIFIED:
        return {.revocation = {.hard = true, .at = {}, .reason = "none"}};
    case CRL_REASON_KEY_COMPROMISE:
        return {.revocation = {.hard = true, .at = {}, .reason = "compromised"}};
    case CRL_REASON_CA_COMPROMISE:
        return {.revocation = {.hard = true, .at = {}, .reason = "authority-compromised"}};
    case CRL_REASON_AFFILIATION_CHANGED:
        return {.revocation = {.hard = false, .at = {}, .reason = "affiliation-changed"}};
    case CRL_REASON_SUPERSEDED:
        return {.revocation = {.hard = false, .at = {}, .reason = "superseded"}};
    case CRL_REASON_CESSATION_OF_OPERATION:
        return {.revocation = {.hard = false, .at = {}, .reason = "retired"}};
    case CRL_REASON_CERTIFICATE_HOLD:
        return {.revocation = {.hard = true, .at = {}, .reason = "on-hold"}, .on_hold = true};
    case CRL_REASON_PRIVILEGE_WITHDRAWN:
        return {.revocation = {.hard = true, .at = {}, .reason = "privilege-withdrawn"}};
    default:
        return {.revocation = {.hard = true, .at = {}, .reason = "unknown"}};
    }
}

long reason_of(const X509_REVOKED* entry) {
    int critical = 0;
    const std::unique_ptr<ASN1_ENUMERATED, OpensslFree<ASN1_ENUMERATED_free>> code(
        static_cast<ASN1_ENUMERATED*>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, &critical, nullptr)));
    if (code) return ASN1_ENUMERATED_get(code.get());
    // -1: there is none. Doubled or unreadable: unknown.
    return critical == -1 ? CRL_REASON_NONE : -2;
}

/// The earlier of the day of the revocation and the day from which it was suspected (section 5.3.2).
std::optional<Time> begin_of(const X509_REVOKED* entry) {
    auto begin = to_time(X509_REVOKED_get0_revocationDate(entry));
    const std::unique_ptr<ASN1_GENERALIZEDTIME, OpensslFree<ASN1_GENERALIZEDTIME_free>> invalid(
        static_cast<ASN1_GENERALIZEDTIME*>(
            X509_REVOKED_get_ext_d2i(entry, NID_invalidity_date, nullptr, nullptr)));
    const auto suspected = to_time(invalid.get());
    return suspected && (!begin || *suspected < *begin) ? suspected : begin;
}

bool share_a_name(const GENERAL_NAMES* a, const GENERAL_NAMES* b) {
    for (int i = 0; i < sk_GENERAL_NAME_num(a); ++i)
        for (int k = 0; k < sk_GENERAL_NAME_num(b); ++k)
            if (GENERAL_NAME_cmp(sk_GENERAL_NAME_value(a, i), sk_GENERAL_NAME_value(b, k)) == 0) return true;
    return false;
}

/// A list for one of several distribution points speaks only for the certificates that name that point.
bool is_point_of(const DIST_POINT_NAME* point, X509* certificate) {
    if (point->type != 0) return false; // relative names: not known here
    const DistributionPoints own(static_cast<CRL_DIST_POINTS*>(
        X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
    for (int i = 0; i < sk_DIST_POINT_num(own.get()); ++i) {
        const DIST_POINT_NAME* name = sk_DIST_POINT_value(own.get(), i)->distpoint;
        if (name && name->type == 0 && share_a_name(name->name.fullname, point->name.fullname)) return true;
    }
    return false;
}

bool scope_includes(X509_CRL* list, const Certificate& certificate) {
    const IssuingPoint point = issuing_point(list);
    if (!point) return X509_CRL_get_ext_by_NID(list, NID_issuing_distribution_point, -1) < 0;
    if (point->onlyattr > 0 || point->onlysomereasons) return false;
    if (point->onlyuser > 0 && certificate.is_authority()) return false;
    if (point->onlyCA > 0 && !certificate.is_authority()) return false;
    return !point->distpoint || is_point_of(point->distpoint, certificate.get());
}

ListKind find_kind(X509_CRL* list, const std::vector<const X509_REVOKED*>& entries) {
    if (X509_CRL_get_ext_by_NID(list, NID_delta_crl, -1) >= 0) return ListKind::delta;
    if (has_other_critical(X509_CRL_get0_extensions(list), list_extensions))
        return ListKind::unknown_critical_extension;
    const IssuingPoint point = issuing_point(list);
    if (!point && X509_CRL_get_ext_by_NID(list, NID_issuing_distribution_point, -1) >= 0)
        return ListKind::unknown_critical_extension; // it cannot be read
    if (point && point->indirectCRL > 0) return ListKind::indirect;
    for (const X509_REVOKED* entry : entries) {
        if (X509_REVOKED_get_ext_by_NID(entry, NID_certificate_issuer, -1) >= 0) return ListKind::indirect;
        if (has_other_critical(X509_REVOKED_get0_extensions(entry), entry_extensions))
            return ListKind::unknown_critical_extension;
    }
    return ListKind::complete;
}

bool verify(X509_CRL* list, const Certificate& authority) {
    if (X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(authority.get())) != 0) return false;
    if ((X509_get_key_usage(authority.get()) & KU_CRL_SIGN) == 0) return false;
    EVP_PKEY* key = X509_get0_pubkey(authority.get());
    const bool verified = key && X509_CRL_verify(list, key) == 1;
    take_openssl_errors();
    return verified;
}

} // namespace

std::string_view name_of(ListKind kind) noexcept {
    switch (kind) {
    case ListKind::complete:
        return "complete";
    case ListKind::delta:
        return "delta";
    case ListKind::indirect:
        return "indirect";
    case ListKind::unknown_critical_extension:
        break;
    }
    return "unknown-critical-extension";
}

std::optional<RevocationList> RevocationList::parse(std::string_view der) {
    if (der.size() > limits::revocation_list_bytes) return std::nullopt;
    const auto* data = reinterpret_cast<const unsigned char*>(der.data());
    const auto* end = data + der.size();
    const CrlPtr parsed(d2i_X509_CRL(nullptr, &data, static_cast<long>(der.size())));
    take_openssl_errors();
    if (!parsed || data != end) return std::nullopt;
    return of(parsed.get());
}

RevocationList RevocationList::of(X509_CRL* list) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    X509_CRL_digest(list, EVP_sha256(), digest, &size);
    X509_CRL_up_ref(list);
    return {std::shared_ptr<X509_CRL>(list, X509_CRL_free),
            *crypto::Fingerprint::parse(to_hex_upper({reinterpret_cast<const char*>(digest), size}))};
}

std::string RevocationList::der() const { return der_of(get(), i2d_X509_CRL); }

std::string RevocationList::issuer() const { return to_text(X509_CRL_get_issuer(get())); }
std::optional<Time> RevocationList::issued() const { return to_time(X509_CRL_get0_lastUpdate(get())); }
std::optional<Time> RevocationList::until() const { return to_time(X509_CRL_get0_nextUpdate(get())); }
std::size_t RevocationList::size() const { return entries().size(); }

std::vector<const X509_REVOKED*> RevocationList::entries() const {
    const STACK_OF(X509_REVOKED)* stack = X509_CRL_get_REVOKED(get());
    std::vector<const X509_REVOKED*> found;
    for (int i = 0; i < sk_X509_REVOKED_num(stack); ++i) found.push_back(sk_X509_REVOKED_value(stack, i));
    return found;
}

ListKind RevocationList::kind() const {
    const std::lock_guard guard(answers_->lock);
    if (!answers_->kind) answers_->kind = find_kind(get(), entries());
    return *answers_->kind;
}

bool RevocationList::is_signed_by(const Certificate& authority) const {
    const std::lock_guard guard(answers_->lock);
    const auto known = answers_->signed_by.find(authority.fingerprint());
    if (known != answers_->signed_by.end()) return known->second;
    const bool holds = verify(get(), authority);
    answers_->signed_by.emplace(authority.fingerprint(), holds);
    return holds;
}

bool RevocationList::names_as_signer(const Certificate& authority) const {
    if (X509_NAME_cmp(X509_CRL_get_issuer(get()), X509_get_subject_name(authority.get())) != 0) return false;
    const std::unique_ptr<AUTHORITY_KEYID, OpensslFree<AUTHORITY_KEYID_free>> named(
        static_cast<AUTHORITY_KEYID*>(
            X509_CRL_get_ext_d2i(get(), NID_authority_key_identifier, nullptr, nullptr)));
    const ASN1_OCTET_STRING* own = X509_get0_subject_key_id(authority.get());
    return named && named->keyid && own && ASN1_OCTET_STRING_cmp(named->keyid, own) == 0;
}

std::optional<ListEntry> RevocationList::find(const Certificate& certificate) const {
    X509_REVOKED* entry = nullptr;
    const int found = X509_CRL_get0_by_serial(get(), &entry, X509_get0_serialNumber(certificate.get()));
    if (found != 1 || !entry) return std::nullopt;
    const long reason = reason_of(entry);
    if (reason == CRL_REASON_REMOVE_FROM_CRL) return std::nullopt;
    ListEntry result = entry_for(reason);
    result.revocation.at = begin_of(entry);
    return result;
}

bool RevocationList::vouches_for(const Certificate& certificate, Time now) const {
    const auto begin = issued();
    const auto end = until();
    if (!begin || !end || now < *begin || now >= *end) return false;
    const X509_ALGOR* algorithm = nullptr;
    X509_CRL_get0_signature(get(), nullptr, &algorithm);
    return crypto::is_strong(digest_of_algorithm(algorithm)) && scope_includes(get(), certificate);
}

bool RevocationList::replaces(const RevocationList& other) const {
    if (X509_NAME_cmp(X509_CRL_get_issuer(get()), X509_CRL_get_issuer(other.get())) != 0) return false;
    if (!issued() || !other.issued() || *issued() < *other.issued()) return false;
    // Of another scope or another key of the authority: both stay.
    for (const int nid : {NID_issuing_distribution_point, NID_authority_key_identifier}) {
        const auto value = [nid](X509_CRL* list) -> const ASN1_OCTET_STRING* {
            const int at = X509_CRL_get_ext_by_NID(list, nid, -1);
            return at < 0 ? nullptr : X509_EXTENSION_get_data(X509_CRL_get_ext(list, at));
        };
        const auto* mine = value(get());
        const auto* theirs = value(other.get());
        if ((mine == nullptr) != (theirs == nullptr)) return false;
        if (mine && ASN1_OCTET_STRING_cmp(mine, theirs) != 0) return false;
    }
    for (const X509_REVOKED* entry : other.entries()) {
        const long reason = reason_of(entry);
        if (reason == CRL_REASON_CERTIFICATE_HOLD || reason == CRL_REASON_REMOVE_FROM_CRL) continue;
        X509_REVOKED* same = nullptr;
        if (X509_CRL_get0_by_serial(get(), &same, X509_REVOKED_get0_serialNumber(entry)) != 1) return false;
        if (entry_for(reason).revocation.hard && !entry_for(reason_of(same)).revocation.hard) return false;
    }
    return true;
}

} // namespace sealpost::smime
