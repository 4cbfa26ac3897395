// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/bundle.h"

#include "core/base/limits.h"
#include "smime/import_passphrase.h"
#include "smime/pkcs12.h"

#include <openssl/pem.h>

namespace sealpost::smime {

namespace {

const unsigned char* begin_of(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

bool read_pkcs7(std::string_view bytes, Bundle& bundle) {
    const auto* at = begin_of(bytes);
    const CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(bytes.size())));
    take_openssl_errors();
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) return false;
    const CertificateStackPtr stack(CMS_get1_certs(cms.get()));
    for (int i = 0; i < sk_X509_num(stack.get()); ++i)
        bundle.certificates.push_back(Certificate::of(sk_X509_value(stack.get(), i)));
    const CrlStackPtr lists(CMS_get1_crls(cms.get()));
    for (int i = 0; i < sk_X509_CRL_num(lists.get()); ++i)
        bundle.lists.push_back(RevocationList::of(sk_X509_CRL_value(lists.get(), i)));
    return true;
}

bool read_private_key(std::string_view der, Bundle& bundle) {
    const auto* at = begin_of(der);
    KeyPtr key(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())));
    take_openssl_errors();
    if (!key) return false;
    bundle.keys.push_back(std::move(key));
    return true;
}

struct PassphraseForPem {
    const char* text = nullptr;
};

int give_passphrase(char* buffer, int size, int, void* data) {
    const char* text = static_cast<PassphraseForPem*>(data)->text;
    if (!text || std::char_traits<char>::length(text) > static_cast<std::size_t>(size)) return -1;
    const std::size_t length = std::char_traits<char>::length(text);
    std::copy_n(text, length, buffer);
    return static_cast<int>(length);
}

struct PemBlock {
    std::string label;
    std::string der;
    /// Its lines.
    std::string_view text;
};

void spend_on_pkcs8(std::string_view der, DerivationBudget& budget) {
    const auto* at = begin_of(der);
    const std::unique_ptr<X509_SIG, OpensslFree<X509_SIG_free>> sealed(
        d2i_X509_SIG(nullptr, &at, static_cast<long>(der.size())));
    take_openssl_errors();
    if (!sealed) unreadable_bundle("private-key");
    const X509_ALGOR* algorithm = nullptr;
    X509_SIG_get0(sealed.get(), &algorithm, nullptr);
    budget.spend(algorithm);
}

/// A private key in any of the usual forms.
void read_pem_key(const PemBlock& pem, const Operation& operation, Bundle& bundle, DerivationBudget& budget) {
    if (pem.label == PEM_STRING_PKCS8) spend_on_pkcs8(pem.der, budget);
    const std::string_view block = pem.text;
    const bool encrypted = block.find("ENCRYPTED") != std::string_view::npos;
    const auto open = [&](const char* passphrase) {
        const BioPtr bio(BIO_new_mem_buf(block.data(), static_cast<int>(block.size())));
        PassphraseForPem given{passphrase};
        KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, give_passphrase, &given));
        take_openssl_errors();
        if (!key) return false;
        bundle.keys.push_back(std::move(key));
        return true;
    };
    if (encrypted)
        with_passphrase(operation, open);
    else if (!open(nullptr))
        unreadable_bundle("private-key");
}

/// All blocks of a PEM file, with the text of each.
std::vector<PemBlock> pem_blocks(std::string_view bytes) {
    constexpr std::string_view begin = "-----BEGIN ";
    constexpr std::string_view end = "-----END ";
    std::vector<PemBlock> blocks;
    for (std::size_t at = bytes.find(begin); at != std::string_view::npos; at = bytes.find(begin, at)) {
        const std::size_t last = bytes.find(end, at);
        if (last == std::string_view::npos) unreadable_bundle("pem-without-end");
        const std::size_t stop = std::min(bytes.size(), bytes.find('\n', last));
        const std::string_view text = bytes.substr(at, stop - at + (stop < bytes.size() ? 1 : 0));
        const BioPtr bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
        char* name = nullptr;
        char* header = nullptr;
        unsigned char* data = nullptr;
        long size = 0;
        const bool read = PEM_read_bio(bio.get(), &name, &header, &data, &size) == 1;
        const OpensslString name_owner(name);
        const OpensslString header_owner(header);
        const std::unique_ptr<unsigned char, OpensslMemoryFree> data_owner(data);
        if (!read) unreadable_bundle("pem");
        blocks.push_back({name, {reinterpret_cast<const char*>(data), static_cast<std::size_t>(size)}, text});
        at = stop;
    }
    return blocks;
}

/// A certificate with OpenSSL's settings of trust behind it, which are none of ours.
std::optional<Certificate> without_settings(std::string_view der) {
    const auto* at = begin_of(der);
    const X509Ptr certificate(d2i_X509_AUX(nullptr, &at, static_cast<long>(der.size())));
    take_openssl_errors();
    if (!certificate) return std::nullopt;
    return Certificate::parse(Certificate::of(certificate.get()).der());
}

void read_pem_block(const PemBlock& block, const Operation& operation, Bundle& bundle,
                    DerivationBudget& budget) {
    if (block.label == PEM_STRING_X509 || block.label == PEM_STRING_X509_OLD ||
        block.label == PEM_STRING_X509_TRUSTED) {
        if (block.der.size() > limits::certificate_bytes) unreadable_bundle("too-large");
        auto certificate = block.label == PEM_STRING_X509_TRUSTED ? without_settings(block.der)
                                                                  : Certificate::parse(block.der);
        if (!certificate) unreadable_bundle("certificate");
        bundle.certificates.push_back(*std::move(certificate));
    } else if (block.label == PEM_STRING_X509_CRL) {
        auto list = RevocationList::parse(block.der);
        if (!list) unreadable_bundle("revocation-list");
        bundle.lists.push_back(*std::move(list));
    } else if (block.label == PEM_STRING_PKCS7 || block.label == PEM_STRING_CMS ||
               block.label == PEM_STRING_PKCS7_SIGNED) {
        if (!read_pkcs7(block.der, bundle)) unreadable_bundle("pkcs7");
    } else if (block.label == "PKCS12") {
        if (!read_pkcs12(block.der, operation, bundle, budget)) unreadable_bundle("pkcs12");
    } else if (block.label.ends_with("PRIVATE KEY")) {
        read_pem_key(block, operation, bundle, budget);
    } else {
        unreadable_bundle("pem " + block.label);
    }
}

} // namespace

Bundle read_bundle(std::string_view bytes, const Operation& operation) {
    if (bytes.size() > limits::certificate_file_bytes)
        throw Error(ErrorCode::unreadable_key, {{"detail", "too-large"}});
    Bundle bundle;
    DerivationBudget budget;
    const auto blocks = pem_blocks(bytes);
    for (const PemBlock& block : blocks) read_pem_block(block, operation, bundle, budget);
    if (blocks.empty()) {
        if (auto certificate = Certificate::parse(bytes))
            bundle.certificates.push_back(*std::move(certificate));
        else if (auto list = RevocationList::parse(bytes))
            bundle.lists.push_back(*std::move(list));
        else if (!read_pkcs7(bytes, bundle) && !read_pkcs12(bytes, operation, bundle, budget) &&
                 !read_private_key(bytes, bundle))
            unreadable_bundle("unknown-format");
    }
    if (bundle.certificates.empty() && bundle.keys.empty() && bundle.lists.empty())
        unreadable_bundle("empty");
    return bundle;
}

} // namespace sealpost::smime
