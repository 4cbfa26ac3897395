// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/pkcs12.h"

#include "smime/import_passphrase.h"

#include <openssl/crypto.h>
#include <openssl/pkcs7.h>
#include <openssl/provider.h>

namespace sealpost::smime {

namespace {

/// Contents within contents, as deep as anybody writes them.
constexpr int deepest = 4;
/// OpenSSL 3.4.0: the first that checks the MACs of RFC 9579.
constexpr unsigned long first_with_pbmac1 = 0x30400000UL;

struct BagsFree {
    void operator()(STACK_OF(PKCS12_SAFEBAG) * bags) const noexcept {
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
};
struct SafesFree {
    void operator()(STACK_OF(PKCS7) * safes) const noexcept { sk_PKCS7_pop_free(safes, PKCS7_free); }
};
using BagsPtr = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), BagsFree>;
using SafesPtr = std::unique_ptr<STACK_OF(PKCS7), SafesFree>;
using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, OpensslFree<PKCS8_PRIV_KEY_INFO_free>>;

/// Algorithms that old files need (RC2, 40 bits), in a library context that nothing else uses. The providers
/// go before it: with one that is still loaded the library keeps the whole context for ever.
class LegacyContext {
  public:
    LegacyContext()
        : context_(OSSL_LIB_CTX_new()), default_(OSSL_PROVIDER_load(context_.get(), "default")),
          legacy_(OSSL_PROVIDER_load(context_.get(), "legacy")) {
        take_openssl_errors();
    }
    OSSL_LIB_CTX* get() const noexcept { return context_.get(); }

  private:
    using Provider = std::unique_ptr<OSSL_PROVIDER, OpensslFree<OSSL_PROVIDER_unload>>;

    std::unique_ptr<OSSL_LIB_CTX, OpensslFree<OSSL_LIB_CTX_free>> context_;
    Provider default_;
    Provider legacy_;
};

/// Reads one file under one passphrase (nullptr: none); what it holds is whole or the attempt has failed.
class Attempt {
  public:
    Attempt(OSSL_LIB_CTX* context, const char* passphrase, const DerivationBudget& budget)
        : context_(context), passphrase_(passphrase), length_(passphrase ? -1 : 0), budget_(budget) {}

    bool read(PKCS12* file) {
        spend_on_mac(file);
        if (PKCS12_mac_present(file) == 1 && PKCS12_verify_mac(file, passphrase_, length_) != 1) return false;
        const SafesPtr safes(PKCS12_unpack_authsafes(file));
        if (!safes) return false;
        for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i)
            if (!read_safe(sk_PKCS7_value(safes.get(), i))) return false;
        return true;
    }
    Bundle take() { return std::move(found_); }
    const DerivationBudget& budget() const noexcept { return budget_; }

  private:
    void spend_on_mac(const PKCS12* file) {
        const ASN1_INTEGER* repetitions = nullptr;
        const X509_ALGOR* algorithm = nullptr;
        if (PKCS12_mac_present(file) != 1) return;
        PKCS12_get0_mac(nullptr, &algorithm, nullptr, &repetitions, file);
        budget_.spend(repetitions);
        budget_.spend(algorithm);
        // The library would call every passphrase wrong.
        if (is_pbmac1(algorithm) && OpenSSL_version_num() < first_with_pbmac1) unreadable_bundle("pbmac1");
    }

    bool read_safe(PKCS7* safe) {
        BagsPtr bags;
        if (PKCS7_type_is_data(safe)) {
            bags.reset(PKCS12_unpack_p7data(safe));
        } else if (PKCS7_type_is_encrypted(safe)) {
            if (!safe->d.encrypted || !safe->d.encrypted->enc_data) return false;
            budget_.spend(safe->d.encrypted->enc_data->algorithm);
            bags.reset(PKCS12_unpack_p7encdata(safe, passphrase_, length_));
        } else {
            unreadable_bundle("pkcs12-safe");
        }
        return bags && read_bags(bags.get(), 0);
    }

    bool read_bags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth) {
        if (depth > deepest) unreadable_bundle("too-deep");
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i)
            if (!read_bag(sk_PKCS12_SAFEBAG_value(bags, i), depth)) return false;
        return true;
    }

    bool read_bag(const PKCS12_SAFEBAG* bag, int depth) {
        switch (PKCS12_SAFEBAG_get_nid(bag)) {
        case NID_keyBag:
            take_key(PKCS12_SAFEBAG_get0_p8inf(bag));
            return true;
        case NID_pkcs8ShroudedKeyBag: {
            const X509_ALGOR* algorithm = nullptr;
            X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
            budget_.spend(algorithm);
            const KeyInfoPtr info(PKCS12_decrypt_skey_ex(bag, passphrase_, length_, context_, nullptr));
            if (!info) return false;
            take_key(info.get());
            return true;
        }
        case NID_certBag: {
            if (PKCS12_SAFEBAG_get_bag_nid(bag) != NID_x509Certificate) return true;
            const X509Ptr certificate(PKCS12_SAFEBAG_get1_cert(bag));
            auto parsed =
                certificate ? Certificate::parse(Certificate::of(certificate.get()).der()) : std::nullopt;
            if (!parsed) unreadable_bundle("certificate");
            found_.certificates.push_back(*std::move(parsed));
            return true;
        }
        case NID_safeContentsBag:
            return read_bags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
        default:
            return true; // lists and secrets of other kinds are none of ours
        }
    }

    void take_key(const PKCS8_PRIV_KEY_INFO* info) {
        KeyPtr key(EVP_PKCS82PKEY(info));
        if (!key) unreadable_bundle("key-algorithm");
        found_.keys.push_back(std::move(key));
    }

    OSSL_LIB_CTX* context_;
    const char* passphrase_;
    int length_;
    DerivationBudget budget_;
    Bundle found_;
};

} // namespace

bool read_pkcs12(std::string_view bytes, const Operation& operation, Bundle& bundle,
                 DerivationBudget& budget) {
    const LegacyContext legacy;
    PKCS12* fresh = PKCS12_init_ex(NID_pkcs7_data, legacy.get(), nullptr);
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* end = at + bytes.size();
    const Pkcs12Ptr file(d2i_PKCS12(&fresh, &at, static_cast<long>(bytes.size())));
    take_openssl_errors();
    if (!file) return false;
    if (at != end) unreadable_bundle("trailing-bytes");
    with_passphrase(operation, [&](const char* passphrase) {
        Attempt attempt(legacy.get(), passphrase, budget);
        const bool read = attempt.read(file.get());
        take_openssl_errors();
        if (!read) return false;
        budget = attempt.budget();
        Bundle found = attempt.take();
        for (auto& key : found.keys) bundle.keys.push_back(std::move(key));
        for (auto& certificate : found.certificates) bundle.certificates.push_back(std::move(certificate));
        return true;
    });
    return true;
}

} // namespace sealpost::smime
