// SPDX-License-Identifier: GPL-3.0-or-later
// Importing certificates and keys: all that a file holds, or nothing of it.
#include "smime/bundle.h"
#include "smime/certificate_requests.h"
#include "smime/key_store.h"
#include "smime/waiting_keys.h"

#include <algorithm>

namespace sealpost::smime {

namespace {

/// Takes back what was added, unless the end was reached. Where the process is killed instead, what was added
/// stands by itself, and the same import adds the rest.
class Additions {
  public:
    explicit Additions(CertificateStore& store) : store_(store) {}
    ~Additions() {
        if (kept_) return;
        for (const auto& fingerprint : certificates_) attempt([&] { store_.remove(fingerprint); });
        for (const auto& fingerprint : secrets_) attempt([&] { store_.remove_secret(fingerprint); });
        for (const auto& fingerprint : intermediates_)
            attempt([&] { store_.remove_intermediate(fingerprint); });
    }
    Additions(const Additions&) = delete;
    Additions& operator=(const Additions&) = delete;

    bool add(const Certificate& certificate) {
        if (!store_.add(certificate)) return false;
        certificates_.push_back(certificate.fingerprint());
        return true;
    }
    bool add_intermediate(const Certificate& certificate) {
        if (!store_.add_intermediate(certificate)) return false;
        intermediates_.push_back(certificate.fingerprint());
        return true;
    }
    void note_secret(const Certificate& certificate) { secrets_.push_back(certificate.fingerprint()); }
    void keep() noexcept { kept_ = true; }

  private:
    template <typename Work>
    static void attempt(const Work& work) noexcept {
        try {
            work();
        } catch (const Error&) {
            // The error that led here is the one to be told.
        }
    }

    CertificateStore& store_;
    std::vector<crypto::Fingerprint> certificates_;
    std::vector<crypto::Fingerprint> secrets_;
    std::vector<crypto::Fingerprint> intermediates_;
    bool kept_ = false;
};

/// The index of the certificate that belongs to the key.
std::optional<std::size_t> certificate_for(EVP_PKEY* key, const std::vector<Certificate>& certificates) {
    for (std::size_t i = 0; i < certificates.size(); ++i)
        if (EVP_PKEY_eq(X509_get0_pubkey(certificates[i].get()), key) == 1) return i;
    return std::nullopt;
}

/// The key of each certificate of the bundle; nullptr: it brings none. Certificates that are known already
/// join the bundle where their key is in it.
std::vector<EVP_PKEY*> match_keys(Bundle& bundle, CertificateStore& store) {
    std::vector<EVP_PKEY*> key_of(bundle.certificates.size(), nullptr);
    for (const KeyPtr& key : bundle.keys) {
        auto index = certificate_for(key.get(), bundle.certificates);
        if (!index) {
            const auto known = certificate_for(key.get(), store.certificates());
            if (!known) throw Error(ErrorCode::unreadable_key, {{"detail", "key-without-certificate"}});
            index = bundle.certificates.size();
            bundle.certificates.push_back(store.certificates()[*known]);
            key_of.push_back(nullptr);
        }
        key_of[*index] = key.get();
    }
    take_openssl_errors();
    return key_of;
}

keys::ImportedAuthority to_authority(const Certificate& certificate, keys::AuthorityStanding standing,
                                     keys::Change change) {
    return {.fingerprint = certificate.fingerprint(),
            .subject = certificate.subject(),
            .addresses = certificate.addresses(),
            .expires = certificate.not_after(),
            .standing = standing,
            .change = change};
}

} // namespace

keys::ImportedFile KeyStore::import_file(std::string_view bytes, const Operation& operation) {
    Bundle bundle = read_bundle(bytes, operation);
    if (bundle.certificates.empty() && bundle.keys.empty())
        throw Error(ErrorCode::unreadable_key, {{"detail", "revocation-list"}}, "revocation-list");
    const std::vector<EVP_PKEY*> key_of = match_keys(bundle, store_);
    Additions additions(store_);
    struct Taken {
        crypto::Fingerprint fingerprint;
        keys::Change change;
        bool secret;
    };
    std::vector<Taken> taken;
    keys::ImportedFile imported;
    const std::vector<Certificate> trusted = store_.authorities();
    std::vector<crypto::Fingerprint> no_longer_waiting;
    for (std::size_t i = 0; i < bundle.certificates.size(); ++i) {
        const Certificate& certificate = bundle.certificates[i];
        if (!key_of[i] && certificate.is_authority()) {
            const bool known = std::find(trusted.begin(), trusted.end(), certificate) != trusted.end();
            const bool kept = !known && additions.add_intermediate(certificate);
            imported.authorities.push_back(to_authority(
                certificate, known ? keys::AuthorityStanding::trusted : keys::AuthorityStanding::kept,
                kept ? keys::Change::added : keys::Change::unchanged));
            continue;
        }
        const bool known_secret = store_.has_secret(certificate.fingerprint());
        bool joined = false;
        if (!known_secret && key_of[i]) {
            const auto passphrase = keeper_.keep(certificate.fingerprint(), certificate.subject());
            additions.note_secret(certificate);
            store_.add_secret(certificate, key_of[i], passphrase ? &*passphrase : nullptr);
            joined = true;
        } else if (const auto own = known_secret ? std::nullopt : find_own_key(store_, certificate)) {
            additions.note_secret(certificate);
            join(certificate, *own);
            if (own->waits) no_longer_waiting.push_back(own->id);
            joined = true;
        }
        const bool added = additions.add(certificate);
        const auto change = added    ? keys::Change::added
                            : joined ? keys::Change::updated
                                     : keys::Change::unchanged;
        taken.push_back({certificate.fingerprint(), change, joined || key_of[i]});
        if (certificate.is_authority())
            imported.authorities.push_back(
                to_authority(certificate, keys::AuthorityStanding::own_key, change));
    }
    additions.keep();
    for (const auto& id : no_longer_waiting) WaitingKeys(store_.folder()).remove(id);
    // Only now: chains may need authorities that came later in the file.
    for (const Taken& one : taken)
        imported.keys.push_back({.key = *get(one.fingerprint), .change = one.change, .secret = one.secret});
    return imported;
}

void KeyStore::join(const Certificate& certificate, const OwnKeyFound& own) {
    keeper_.keep_also(own.id, certificate.fingerprint());
    const auto file = own.waits ? WaitingKeys(store_.folder()).key_file(own.id) : store_.secret_file(own.id);
    if (!file) throw Error(ErrorCode::no_secret_key, {{"key", own.id.hex()}});
    store_.add_secret_file(certificate, *file);
}

} // namespace sealpost::smime
