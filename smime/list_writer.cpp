// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/list_writer.h"

#include "smime/extensions.h"
#include "smime/key_pair.h"

#include <algorithm>

namespace sealpost::smime {

namespace {

using EntryPtr = std::unique_ptr<X509_REVOKED, OpensslFree<X509_REVOKED_free>>;
using IntegerPtr = std::unique_ptr<ASN1_INTEGER, OpensslFree<ASN1_INTEGER_free>>;
using TimePtr = std::unique_ptr<ASN1_TIME, OpensslFree<ASN1_STRING_free>>;

TimePtr to_asn1(Time time) {
    TimePtr result(ASN1_TIME_set(nullptr, time.time_since_epoch().count()));
    require(result != nullptr);
    return result;
}

bool is_hard(keys::RevocationReason reason) noexcept {
    return reason == keys::RevocationReason::none || reason == keys::RevocationReason::compromised;
}

/// RFC 5280 section 5.3.1: "unspecified" is said by saying nothing.
std::optional<int> code_of(keys::RevocationReason reason) noexcept {
    switch (reason) {
    case keys::RevocationReason::compromised:
        return CRL_REASON_KEY_COMPROMISE;
    case keys::RevocationReason::superseded:
        return CRL_REASON_SUPERSEDED;
    case keys::RevocationReason::retired:
        return CRL_REASON_CESSATION_OF_OPERATION;
    case keys::RevocationReason::none:
        break;
    }
    return std::nullopt;
}

EntryPtr make_entry(const TakenBack& taken_back, Time now) {
    EntryPtr entry(X509_REVOKED_new());
    require(entry && X509_REVOKED_set_serialNumber(entry.get(),
                                                   X509_get_serialNumber(taken_back.certificate.get())) == 1);
    require(X509_REVOKED_set_revocationDate(entry.get(), to_asn1(now).get()) == 1);
    if (const auto code = code_of(taken_back.reason)) {
        const std::unique_ptr<ASN1_ENUMERATED, OpensslFree<ASN1_ENUMERATED_free>> value(
            ASN1_ENUMERATED_new());
        require(value && ASN1_ENUMERATED_set(value.get(), *code) == 1 &&
                X509_REVOKED_add1_ext_i2d(entry.get(), NID_crl_reason, value.get(), 0, 0) == 1);
    }
    return entry;
}

std::uint64_t number_of(const RevocationList& list) {
    const IntegerPtr number(
        static_cast<ASN1_INTEGER*>(X509_CRL_get_ext_d2i(list.get(), NID_crl_number, nullptr, nullptr)));
    std::uint64_t value = 0;
    if (!number || ASN1_INTEGER_get_uint64(&value, number.get()) != 1) return 0;
    return value;
}

void add_number(X509_CRL* list, const NewListRequest& request) {
    const auto seconds =
        static_cast<std::uint64_t>(std::max<std::int64_t>(1, request.now.time_since_epoch().count()));
    const std::uint64_t next = request.previous ? number_of(*request.previous) + 1 : 1;
    const IntegerPtr number(ASN1_INTEGER_new());
    require(number && ASN1_INTEGER_set_uint64(number.get(), std::max(seconds, next)) == 1 &&
            X509_CRL_add1_ext_i2d(list, NID_crl_number, number.get(), 0, 0) == 1);
}

void add_entries(X509_CRL* list, const NewListRequest& request) {
    const auto push = [list](EntryPtr entry) {
        require(entry && X509_CRL_add0_revoked(list, entry.get()) == 1);
        static_cast<void>(entry.release());
    };
    bool take = request.taken_back.has_value();
    if (request.previous) {
        const auto known = take ? request.previous->find(request.taken_back->certificate) : std::nullopt;
        const bool graver = known && !known->revocation.hard && is_hard(request.taken_back->reason);
        take = take && (!known || graver);
        for (const X509_REVOKED* entry : request.previous->entries()) {
            const bool replaced =
                graver &&
                ASN1_INTEGER_cmp(X509_REVOKED_get0_serialNumber(entry),
                                 X509_get0_serialNumber(request.taken_back->certificate.get())) == 0;
            if (!replaced) push(EntryPtr(X509_REVOKED_dup(const_cast<X509_REVOKED*>(entry))));
        }
    }
    if (take) push(make_entry(*request.taken_back, request.now));
}

} // namespace

RevocationList make_revocation_list(const NewListRequest& request) {
    const CrlPtr list(X509_CRL_new());
    X509* issuer = request.issuer.certificate.get();
    require(list && X509_CRL_set_version(list.get(), X509_CRL_VERSION_2) == 1 &&
            X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer)) == 1 &&
            X509_CRL_set1_lastUpdate(list.get(), to_asn1(request.now).get()) == 1 &&
            X509_CRL_set1_nextUpdate(list.get(), to_asn1(request.next).get()) == 1);
    add_entries(list.get(), request);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, nullptr, nullptr, list.get(), 0);
    const ExtensionPtr identifier = make_extension(&context, NID_authority_key_identifier, "keyid:always");
    require(X509_CRL_add_ext(list.get(), identifier.get(), -1) == 1);
    add_number(list.get(), request);
    X509_CRL_sort(list.get());
    require(X509_CRL_sign(list.get(), request.issuer.key, digest_for(request.issuer.key)) > 0);
    auto made = RevocationList::parse(RevocationList::of(list.get()).der());
    require(made.has_value());
    return *std::move(made);
}

} // namespace sealpost::smime
