// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/key_store.h"

#include "core/base/text.h"
#include "core/mime/address.h"
#include "smime/bundle.h"
#include "smime/capabilities.h"
#include "smime/self_signed.h"

#include <algorithm>

#include <openssl/pem.h>

namespace sealpost::smime {

namespace {

bool contains_ignoring_case(std::string_view text, std::string_view pattern) {
    return ascii_lower(text).find(ascii_lower(pattern)) != std::string::npos;
}

bool matches(const Certificate& certificate, std::string_view pattern) {
    if (pattern.empty()) return true;
    const std::string& hex = certificate.fingerprint().hex();
    if (equal_ignoring_case(pattern, hex) || pattern == certificate.id()) return true;
    if (pattern.size() == 16 && equal_ignoring_case(pattern, certificate.fingerprint().last16())) return true;
    if (contains_ignoring_case(certificate.subject(), pattern)) return true;
    const auto addresses = certificate.addresses();
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const std::string& address) { return contains_ignoring_case(address, pattern); });
}

[[noreturn]] void fail() { throw Error(ErrorCode::engine_failed, {{"detail", take_openssl_errors()}}); }

void write_bio(BIO* bio, Sink& to) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    to.write({data, static_cast<std::size_t>(size)});
    to.commit();
}

const Certificate& find(CertificateStore& store, const keys::Fingerprint& fingerprint) {
    const Certificate* certificate = store.find(fingerprint);
    if (!certificate) throw Error(ErrorCode::not_found, {{"key", fingerprint.hex()}});
    return *certificate;
}

/// The index of the certificate that belongs to the key.
std::optional<std::size_t> certificate_for(EVP_PKEY* key, const std::vector<Certificate>& certificates) {
    for (std::size_t i = 0; i < certificates.size(); ++i) {
        const bool belongs = X509_check_private_key(certificates[i].get(), key) == 1;
        take_openssl_errors();
        if (belongs) return i;
    }
    return std::nullopt;
}

} // namespace

keys::Key KeyStore::to_key(const Certificate& certificate, const std::vector<Certificate>& companions) {
    const Time now = clock_.now();
    keys::Key key{.technology = keys::Technology::smime, .fingerprint = certificate.fingerprint()};
    const std::string name = certificate.common_name();
    for (const std::string& address : certificate.addresses())
        key.user_ids.push_back(
            {.text = certificate.subject(), .name = name, .address = address, .valid = true});
    if (key.user_ids.empty())
        key.user_ids.push_back({.text = certificate.subject(), .name = name, .address = {}, .valid = true});
    const bool secret = store_.has_secret(certificate.fingerprint());
    key.capabilities = secret ? own_capabilities() : capabilities_in(certificate);
    key.secret = secret ? keys::SecretPlace::file : keys::SecretPlace::none;
    key.can_certify = certificate.is_authority();
    key.algorithm = certificate.algorithm_name();
    key.algorithm_class = certificate.algorithm();
    key.bits = certificate.bits();
    key.created = certificate.not_before();
    key.expires = certificate.not_after();
    const ChainUse use = certificate.can_sign() ? ChainUse::sign : ChainUse::encrypt;
    ChainResult chain =
        store_.chains().build({.certificate = certificate, .companions = companions, .use = use, .at = now});
    key.chain = std::move(chain.fact);
    key.revoked = std::move(chain.revoked);
    key.state = keys::KeyState::valid;
    if (!key.created || !key.expires)
        key.state = keys::KeyState::invalid;
    else if (key.revoked)
        key.state = keys::KeyState::revoked;
    else if (now < *key.created)
        key.state = keys::KeyState::not_yet_valid;
    else if (now >= *key.expires)
        key.state = keys::KeyState::expired;
    key.subkeys.push_back({.fingerprint = certificate.fingerprint(),
                           .id = certificate.id(),
                           .can_sign = certificate.can_sign(),
                           .can_encrypt = certificate.can_encrypt(),
                           .has_secret = secret,
                           .algorithm = certificate.algorithm(),
                           .bits = certificate.bits(),
                           .created = key.created,
                           .expires = key.expires,
                           .revoked = key.revoked.has_value(),
                           .valid = true});
    return key;
}

std::vector<keys::Key> KeyStore::list(std::string_view pattern, bool) {
    std::vector<keys::Key> found;
    for (const Certificate& certificate : store_.certificates())
        if (matches(certificate, pattern)) found.push_back(to_key(certificate));
    return found;
}

std::vector<keys::Key> KeyStore::find_by_address(std::string_view address) {
    const auto wanted = mime::AddrSpec::parse(address);
    std::vector<keys::Key> found;
    if (!wanted) return found;
    for (const Certificate& certificate : store_.certificates()) {
        const auto addresses = certificate.addresses();
        const bool carries = std::any_of(addresses.begin(), addresses.end(), [&](const std::string& text) {
            const auto own = mime::AddrSpec::parse(text);
            return own && *own == *wanted;
        });
        if (carries) found.push_back(to_key(certificate));
    }
    return found;
}

std::optional<keys::Key> KeyStore::get(const keys::Fingerprint& fingerprint) {
    const Certificate* certificate = store_.find(fingerprint);
    if (!certificate) return std::nullopt;
    return to_key(*certificate);
}

std::vector<keys::Imported> KeyStore::import_keys(std::string_view bytes, const Operation& operation) {
    Bundle bundle = read_bundle(bytes, operation);
    if (bundle.certificates.empty() && bundle.keys.empty())
        throw Error(ErrorCode::unreadable_key, {{"detail", "revocation-list"}}, "revocation-list");
    std::vector<EVP_PKEY*> key_of(bundle.certificates.size(), nullptr);
    for (const KeyPtr& key : bundle.keys) {
        auto index = certificate_for(key.get(), bundle.certificates);
        if (!index) {
            // The certificate may have come before its key.
            const auto known = certificate_for(key.get(), store_.certificates());
            if (known) {
                index = bundle.certificates.size();
                bundle.certificates.push_back(store_.certificates()[*known]);
                key_of.push_back(nullptr);
            }
        }
        if (!index) throw Error(ErrorCode::unreadable_key, {{"detail", "key-without-certificate"}});
        key_of[*index] = key.get();
    }
    std::vector<keys::Imported> imported;
    for (std::size_t i = 0; i < bundle.certificates.size(); ++i) {
        const Certificate& certificate = bundle.certificates[i];
        if (!key_of[i] && certificate.is_authority()) {
            store_.add_intermediate(certificate);
            continue;
        }
        const bool known_secret = store_.has_secret(certificate.fingerprint());
        if (key_of[i] && !known_secret) {
            const auto passphrase = keeper_.keep(certificate.fingerprint(), certificate.subject());
            store_.add_secret(certificate, key_of[i], passphrase ? &*passphrase : nullptr);
        }
        const bool added = store_.add(certificate);
        const keys::Change change = added                        ? keys::Change::added
                                    : key_of[i] && !known_secret ? keys::Change::updated
                                                                 : keys::Change::unchanged;
        imported.push_back({.key = to_key(certificate), .change = change, .secret = key_of[i] != nullptr});
    }
    // The chains of the first may need authorities that came later in the file.
    for (keys::Imported& entry : imported) entry.key = *get(entry.key.fingerprint);
    return imported;
}

void KeyStore::export_public(const keys::Fingerprint& fingerprint, keys::ExportForm form, Sink& to) {
    const Certificate& certificate = find(store_, fingerprint);
    const BioPtr bio(BIO_new(BIO_s_mem()));
    const int written = form == keys::ExportForm::armor ? PEM_write_bio_X509(bio.get(), certificate.get())
                                                        : i2d_X509_bio(bio.get(), certificate.get());
    if (written != 1) fail();
    write_bio(bio.get(), to);
}

void KeyStore::export_secret(const keys::Fingerprint& fingerprint, keys::ExportForm form, Sink& to,
                             const Operation& operation) {
    const Certificate certificate = find(store_, fingerprint);
    const KeyPtr key = store_.unlock(certificate, operation);
    const auto passphrase = operation.prompts.ask({.purpose = PromptPurpose::new_passphrase,
                                                   .subject = certificate.subject(),
                                                   .key_id = fingerprint.hex(),
                                                   .attempt = 1});
    if (!passphrase) throw Error(ErrorCode::locked, {{"key", fingerprint.hex()}});
    const ChainResult chain = store_.chains().build(
        {.certificate = certificate, .companions = {}, .use = ChainUse::sign, .at = clock_.now()});
    const CertificateStackPtr others(sk_X509_new_null());
    for (std::size_t i = 1; i < chain.chain.size(); ++i)
        X509_add_cert(others.get(), chain.chain[i].get(), X509_ADD_FLAG_UP_REF);
    Secret text = Secret::zeros(passphrase->size() + 1);
    std::copy_n(passphrase->reveal().data(), passphrase->size(), text.data());
    const Pkcs12Ptr file(PKCS12_create(text.data(), certificate.common_name().c_str(), key.get(),
                                       certificate.get(), others.get(), NID_aes_256_cbc, NID_aes_256_cbc,
                                       100000, 100000, 0));
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!file || i2d_PKCS12_bio(bio.get(), file.get()) != 1) fail();
    if (form == keys::ExportForm::binary) return write_bio(bio.get(), to);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    const BioPtr pem(BIO_new(BIO_s_mem()));
    if (PEM_write_bio(pem.get(), "PKCS12", "", reinterpret_cast<unsigned char*>(data), size) <= 0) fail();
    write_bio(pem.get(), to);
}

keys::Key KeyStore::generate(const keys::GenerateRequest& request, const Operation& operation) {
    operation.check();
    const SelfSigned made = make_self_signed(request);
    store_.add_secret(made.certificate, made.key.get(), request.passphrase ? &*request.passphrase : nullptr);
    store_.add(made.certificate);
    return to_key(made.certificate);
}

} // namespace sealpost::smime
