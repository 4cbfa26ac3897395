// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/profiles.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "smime/der.h"
#include "smime/extensions.h"
#include "smime/key_pair.h"

#include <algorithm>

#include <openssl/rand.h>

namespace sealpost::smime {

namespace {

/// RFC 5280 appendix A: the bounds of a common name and of an organizational unit, in characters.
constexpr std::size_t longest_name = 64;
constexpr std::string_view private_mark = " (private e-mail authority)";

/// 128 random bits, positive (RFC 5280 section 4.1.2.2).
void set_random_serial(X509* certificate) {
    unsigned char bytes[16];
    require(RAND_bytes(bytes, sizeof bytes) == 1);
    const std::unique_ptr<BIGNUM, OpensslFree<BN_free>> number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    require(number && !BN_is_zero(number.get()) &&
            BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)));
}

void add_entry(X509_NAME* name, int nid, const std::string& text) {
    require(X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(text.data()),
                                       static_cast<int>(text.size()), -1, 0) == 1);
}

std::size_t characters_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

/// A name that is too long for the field is cut at a character.
std::string cut_to_fit(std::string text) {
    while (characters_in(text) > longest_name) {
        while ((static_cast<unsigned char>(text.back()) & 0xc0) == 0x80) text.pop_back();
        text.pop_back();
    }
    return text;
}

void set_times(X509* certificate, Time from, std::optional<Time> until) {
    require(ASN1_TIME_set(X509_getm_notBefore(certificate), from.time_since_epoch().count()) != nullptr);
    // RFC 5280 section 4.1.2.5: no well-defined expiry.
    if (until)
        require(ASN1_TIME_set(X509_getm_notAfter(certificate), until->time_since_epoch().count()) != nullptr);
    else
        require(ASN1_TIME_set_string(X509_getm_notAfter(certificate), "99991231235959Z") == 1);
}

/// Version, serial number, times, subject and key.
X509Ptr begin_certificate(const X509_NAME* subject, EVP_PKEY* key, Time from, std::optional<Time> until) {
    X509Ptr certificate(X509_new());
    require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1);
    set_random_serial(certificate.get());
    require(X509_set_subject_name(certificate.get(), subject) == 1 &&
            X509_set_pubkey(certificate.get(), key) == 1);
    set_times(certificate.get(), from, until);
    return certificate;
}

void add(X509* certificate, const ExtensionPtr& extension) {
    require(X509_add_ext(certificate, extension.get(), -1) == 1);
}

Certificate finish(X509* certificate, EVP_PKEY* signer) {
    require(X509_sign(certificate, signer, digest_for(signer)) > 0);
    auto made = Certificate::parse(Certificate::of(certificate).der());
    require(made.has_value());
    return *std::move(made);
}

using SubjectPtr = std::unique_ptr<X509_NAME, OpensslFree<X509_NAME_free>>;

SubjectPtr person_subject(const PersonProfile& profile) {
    const std::string name = profile.name.empty() ? profile.addresses.front().to_string() : profile.name;
    if (!is_valid_utf8(name)) throw Error(ErrorCode::bad_address, {{"address", name}});
    SubjectPtr subject(X509_NAME_new());
    require(subject != nullptr);
    add_entry(subject.get(), NID_commonName, cut_to_fit(name));
    return subject;
}

/// What the authority may not vouch for, everybody would refuse.
void refuse_outside_constraints(const Certificate& authority, const Certificate& made) {
    const std::unique_ptr<NAME_CONSTRAINTS, OpensslFree<NAME_CONSTRAINTS_free>> constraints(
        static_cast<NAME_CONSTRAINTS*>(
            X509_get_ext_d2i(authority.get(), NID_name_constraints, nullptr, nullptr)));
    X509_check_purpose(made.get(), -1, 0); // fills what the check reads
    if (constraints && NAME_CONSTRAINTS_check(made.get(), constraints.get()) != X509_V_OK)
        throw Error(ErrorCode::usage,
                    {{"detail", "the authority vouches for another domain only"}, {"command", "ca issue"}});
}

} // namespace

Certificate make_person_certificate(const PersonProfile& profile, const Issuer* issuer) {
    if (profile.addresses.empty()) throw Error(ErrorCode::bad_address, {{"address", {}}});
    std::optional<Time> until = profile.until;
    if (issuer) {
        const auto last = issuer->certificate.not_after();
        if (last && (!until || *until > *last)) until = last;
    }
    if (until && *until <= profile.from)
        throw Error(ErrorCode::usage, {{"detail", "the authority has expired"}, {"command", "ca init"}});
    const SubjectPtr subject = person_subject(profile);
    const X509Ptr certificate = begin_certificate(subject.get(), profile.key, profile.from, until);
    X509* above = issuer ? issuer->certificate.get() : certificate.get();
    require(X509_set_issuer_name(certificate.get(), X509_get_subject_name(above)) == 1);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, above, certificate.get(), nullptr, nullptr, 0);
    // RFC 8550 section 4.4.1 would leave it out of a person's certificate. One that signs itself must say
    // that it is no authority: whoever trusts it would else trust what it signs.
    if (!issuer) add(certificate.get(), make_extension(&context, NID_basic_constraints, "critical,CA:FALSE"));
    add(certificate.get(), make_extension(&context, NID_key_usage, person_key_usage(profile.key)));
    add(certificate.get(), make_extension(&context, NID_ext_key_usage, "emailProtection"));
    add(certificate.get(), make_extension(&context, NID_subject_key_identifier, "hash"));
    if (issuer)
        add(certificate.get(), make_extension(&context, NID_authority_key_identifier, "keyid:always"));
    add(certificate.get(), make_alternative_names(profile.addresses));
    Certificate made = finish(certificate.get(), issuer ? issuer->key : profile.key);
    if (issuer) refuse_outside_constraints(issuer->certificate, made);
    return made;
}

Certificate make_authority_certificate(const AuthorityProfile& profile) {
    const std::string name = std::string(trim(profile.name)).append(private_mark);
    if (trim(profile.name).empty() || !is_valid_utf8(name))
        throw Error(ErrorCode::usage,
                    {{"detail", "--name: the authority needs a name"}, {"command", "ca init"}});
    if (characters_in(name) > longest_name)
        throw Error(ErrorCode::usage,
                    {{"detail", "--name: at most " + std::to_string(longest_name - private_mark.size()) +
                                    " characters"},
                     {"command", "ca init"}});
    const SubjectPtr subject(X509_NAME_new());
    require(subject != nullptr);
    add_entry(subject.get(), NID_organizationalUnitName,
              "Made with Sealpost: trusted only by those who add it");
    add_entry(subject.get(), NID_commonName, name);
    const X509Ptr certificate = begin_certificate(subject.get(), profile.key, profile.from, profile.until);
    require(X509_set_issuer_name(certificate.get(), subject.get()) == 1);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate.get(), certificate.get(), nullptr, nullptr, 0);
    add(certificate.get(), make_extension(&context, NID_basic_constraints, "critical,CA:TRUE,pathlen:0"));
    add(certificate.get(), make_extension(&context, NID_key_usage, "critical,keyCertSign,cRLSign"));
    add(certificate.get(), make_extension(&context, NID_ext_key_usage, "emailProtection"));
    add(certificate.get(), make_extension(&context, NID_subject_key_identifier, "hash"));
    add(certificate.get(), make_extension(&context, NID_authority_key_identifier, "keyid:always"));
    if (!profile.domain.empty())
        add(certificate.get(),
            make_extension(&context, NID_name_constraints, "critical,permitted;email:" + profile.domain));
    return finish(certificate.get(), profile.key);
}

std::string make_signing_request(const PersonProfile& profile) {
    const std::unique_ptr<X509_REQ, OpensslFree<X509_REQ_free>> request(X509_REQ_new());
    require(request && X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) == 1 &&
            X509_REQ_set_subject_name(request.get(), person_subject(profile).get()) == 1 &&
            X509_REQ_set_pubkey(request.get(), profile.key) == 1);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, nullptr, nullptr, request.get(), nullptr, 0);
    const ExtensionStackPtr extensions(sk_X509_EXTENSION_new_null());
    const auto push = [&](ExtensionPtr extension) {
        require(extensions && sk_X509_EXTENSION_push(extensions.get(), extension.get()) > 0);
        static_cast<void>(extension.release());
    };
    push(make_extension(&context, NID_key_usage, person_key_usage(profile.key)));
    push(make_extension(&context, NID_ext_key_usage, "emailProtection"));
    push(make_alternative_names(profile.addresses));
    require(X509_REQ_add_extensions(request.get(), extensions.get()) == 1 &&
            X509_REQ_sign(request.get(), profile.key, digest_for(profile.key)) > 0);
    return der_of(request.get(), i2d_X509_REQ);
}

} // namespace sealpost::smime
