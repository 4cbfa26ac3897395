// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/certificate.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "smime/algorithm_names.h"
#include "smime/der.h"

#include <algorithm>
#include <ctime>

namespace sealpost::smime {

namespace {

std::string to_string(const ASN1_STRING* text) {
    if (!text) return {};
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
            static_cast<std::size_t>(ASN1_STRING_length(text))};
}

void add_unique(std::vector<std::string>& list, std::string text) {
    if (text.empty() || std::find(list.begin(), list.end(), text) != list.end()) return;
    list.push_back(std::move(text));
}

std::vector<std::string> alternative_names(X509* certificate) {
    const std::unique_ptr<GENERAL_NAMES, OpensslFree<GENERAL_NAMES_free>> names(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    return addresses_in(names.get());
}

std::vector<std::string> subject_addresses(X509* certificate) {
    std::vector<std::string> found;
    const X509_NAME* subject = X509_get_subject_name(certificate);
    for (int at = -1; (at = X509_NAME_get_index_by_NID(subject, NID_pkcs9_emailAddress, at)) >= 0;)
        add_unique(found, to_string(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at))));
    return found;
}

/// The extended key usage allows mail, or does not restrict.
bool serves_mail(X509* certificate) {
    constexpr std::uint32_t unrestricted = UINT32_MAX;
    const std::uint32_t usage = X509_get_extended_key_usage(certificate);
    return usage == unrestricted || (usage & (XKU_SMIME | XKU_ANYEKU)) != 0;
}

bool has_usage(X509* certificate, std::uint32_t wanted) {
    return (X509_get_key_usage(certificate) & wanted) != 0; // UINT32_MAX where there is no such extension
}

} // namespace

std::vector<std::string> addresses_in(const GENERAL_NAMES* names) {
    std::vector<std::string> found;
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_EMAIL) {
            add_unique(found, to_string(name->d.rfc822Name));
        } else if (name->type == GEN_OTHERNAME &&
                   OBJ_obj2nid(name->d.otherName->type_id) == NID_id_on_SmtpUTF8Mailbox &&
                   name->d.otherName->value->type == V_ASN1_UTF8STRING) {
            add_unique(found, to_string(name->d.otherName->value->value.utf8string));
        }
    }
    return found;
}

std::string to_text(const X509_NAME* name) {
    BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    return std::string(bytes_of(bio.get()));
}

std::string to_hex(const ASN1_INTEGER* serial) {
    std::string hex = to_hex_upper(to_string(serial));
    if (ASN1_STRING_type(serial) == V_ASN1_NEG_INTEGER) hex.insert(hex.begin(), '-');
    return hex;
}

std::optional<Time> to_time(const ASN1_TIME* time) {
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) return std::nullopt;
    return Time(std::chrono::seconds(timegm(&parts)));
}

std::optional<Certificate> Certificate::parse(std::string_view der) {
    if (der.size() > limits::certificate_bytes) return std::nullopt;
    const auto* data = reinterpret_cast<const unsigned char*>(der.data());
    const auto* end = data + der.size();
    X509Ptr parsed(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    if (!parsed || data != end) {
        take_openssl_errors();
        return std::nullopt;
    }
    return of(parsed.get());
}

Certificate Certificate::of(X509* certificate) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    X509_digest(certificate, EVP_sha256(), digest, &size);
    X509_up_ref(certificate);
    return {std::shared_ptr<X509>(certificate, X509_free),
            *crypto::Fingerprint::parse(to_hex_upper({reinterpret_cast<const char*>(digest), size}))};
}

std::string Certificate::der() const { return der_of(get(), i2d_X509); }

std::string Certificate::subject() const { return to_text(X509_get_subject_name(get())); }

std::string Certificate::id() const {
    return to_text(X509_get_issuer_name(get())) + "#" + to_hex(X509_get0_serialNumber(get()));
}

std::string Certificate::common_name() const {
    const X509_NAME* subject = X509_get_subject_name(get());
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0) return {};
    return utf8_of(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
}

std::vector<std::string> Certificate::addresses() const {
    auto found = alternative_names(get());
    return found.empty() ? subject_addresses(get()) : found;
}

std::optional<Time> Certificate::not_before() const { return to_time(X509_get0_notBefore(get())); }
std::optional<Time> Certificate::not_after() const { return to_time(X509_get0_notAfter(get())); }

crypto::PublicKeyAlgorithm Certificate::algorithm() const {
    const EVP_PKEY* key = X509_get0_pubkey(get());
    switch (key ? EVP_PKEY_get_base_id(key) : EVP_PKEY_NONE) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return crypto::PublicKeyAlgorithm::rsa;
    case EVP_PKEY_DSA:
        return crypto::PublicKeyAlgorithm::dsa;
    case EVP_PKEY_EC:
        return crypto::PublicKeyAlgorithm::ecdsa;
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return crypto::PublicKeyAlgorithm::eddsa;
    case EVP_PKEY_X25519:
    case EVP_PKEY_X448:
        return crypto::PublicKeyAlgorithm::xdh;
    default:
        return crypto::PublicKeyAlgorithm::unknown;
    }
}

std::string Certificate::algorithm_name() const {
    // A key of an algorithm that this library does not know is still named, from its object identifier.
    ASN1_OBJECT* oid = nullptr;
    X509_PUBKEY_get0_param(&oid, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(get()));
    const EVP_PKEY* key = X509_get0_pubkey(get());
    if (key && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC) {
        char group[64] = {};
        if (EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1) {
            const char* nist = EC_curve_nid2nist(OBJ_sn2nid(group));
            return nist ? nist : group;
        }
    }
    return name_of_algorithm(oid);
}

unsigned Certificate::bits() const {
    const EVP_PKEY* key = X509_get0_pubkey(get());
    return key ? static_cast<unsigned>(std::max(0, EVP_PKEY_get_bits(key))) : 0;
}

bool Certificate::is_authority() const { return X509_check_ca(get()) > 0; }

bool Certificate::is_self_issued() const {
    return X509_NAME_cmp(X509_get_subject_name(get()), X509_get_issuer_name(get())) == 0;
}

bool Certificate::can_sign() const {
    const auto kind = algorithm();
    const bool able = kind == crypto::PublicKeyAlgorithm::rsa || kind == crypto::PublicKeyAlgorithm::ecdsa ||
                      kind == crypto::PublicKeyAlgorithm::eddsa;
    return able && serves_mail(get()) && has_usage(get(), KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION);
}

bool Certificate::can_be_recipient() const {
    // RSA-PSS keys sign only (RFC 4055 section 1.2).
    return (algorithm() == crypto::PublicKeyAlgorithm::rsa && algorithm_name() == "RSA") ||
           algorithm() == crypto::PublicKeyAlgorithm::ecdsa;
}

bool Certificate::can_encrypt() const {
    const bool rsa = algorithm() == crypto::PublicKeyAlgorithm::rsa;
    return can_be_recipient() && serves_mail(get()) &&
           has_usage(get(), rsa ? KU_KEY_ENCIPHERMENT : KU_KEY_AGREEMENT);
}

} // namespace sealpost::smime
