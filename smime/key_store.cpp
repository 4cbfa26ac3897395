// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/key_store.h"

#include "core/base/text.h"
#include "core/mime/address.h"
#include "smime/capabilities.h"
#include "smime/in_parallel.h"
#include "smime/key_files.h"
#include "smime/protection.h"
#include "smime/self_signed.h"

#include <algorithm>

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

const Certificate& find(CertificateStore& store, const keys::Fingerprint& fingerprint) {
    const Certificate* certificate = store.find(fingerprint);
    if (!certificate) throw Error(ErrorCode::not_found, {{"key", fingerprint.hex()}});
    return *certificate;
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
    const std::vector<Certificate>& all = store_.certificates();
    if (all.empty()) return {};
    // Made ready here: the threads only read it.
    store_.chains();
    std::vector<std::optional<keys::Key>> keys(all.size());
    in_parallel(all.size(), [&](std::size_t i) {
        if (matches(all[i], pattern)) keys[i] = to_key(all[i]);
    });
    std::vector<keys::Key> found;
    for (auto& key : keys)
        if (key) found.push_back(*std::move(key));
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

void KeyStore::export_public(const keys::Fingerprint& fingerprint, keys::ExportForm form, Sink& to) {
    const Certificate& certificate = find(store_, fingerprint);
    to.write(form == keys::ExportForm::armor ? to_pem(certificate) : certificate.der());
    to.commit();
}

void KeyStore::export_secret(const keys::Fingerprint& fingerprint, keys::ExportForm form, Sink& to,
                             const Operation& operation) {
    const Certificate certificate = find(store_, fingerprint);
    const KeyPtr key = store_.unlock(certificate, operation);
    const auto passphrase = operation.prompts.ask({.purpose = PromptPurpose::new_passphrase,
                                                   .subject = certificate.subject(),
                                                   .key_id = fingerprint.hex(),
                                                   .attempt = 1});
    if (!passphrase)
        throw Error(ErrorCode::locked, {{"detail", "export"}, {"subject", certificate.subject()}});
    const ChainResult chain = store_.chains().build(
        {.certificate = certificate, .companions = {}, .use = ChainUse::sign, .at = clock_.now()});
    const std::vector<Certificate> above(chain.chain.begin() + 1, chain.chain.end());
    const KeyFileRequest file{
        .certificate = certificate, .key = key.get(), .chain = above, .passphrase = *passphrase};
    to.write(form == keys::ExportForm::binary ? make_pkcs12(file) : make_key_pem(file));
    to.commit();
}

keys::Key KeyStore::generate(const keys::GenerateRequest& request, const Operation& operation) {
    operation.check();
    const SelfSigned made = make_self_signed(request);
    store_.add_own(
        made.certificate, made.key.get(),
        protection_of(request, made.certificate.fingerprint(), made.certificate.subject(), keeper_));
    return to_key(made.certificate);
}

keys::Key KeyStore::revoke(const keys::Fingerprint& fingerprint, keys::RevocationReason reason,
                           const Operation& operation) {
    const Certificate certificate = find(store_, fingerprint);
    const auto issued = authority_.issued();
    const bool own = std::any_of(issued.begin(), issued.end(),
                                 [&](const keys::Issued& one) { return one.fingerprint == fingerprint; });
    if (!own)
        throw Error(ErrorCode::not_for_certificates,
                    {{"operation", "revoke"},
                     {"key", fingerprint.hex()},
                     {"authority", to_text(X509_get_issuer_name(certificate.get()))}});
    authority_.revoke(fingerprint, reason, clock_.now(), clock_.now() + keys::list_life, operation);
    return to_key(certificate);
}

void KeyStore::remove(const keys::Fingerprint& fingerprint, keys::Removal removal,
                      const Operation& operation) {
    operation.check();
    find(store_, fingerprint);
    if (store_.has_secret(fingerprint)) {
        if (removal == keys::Removal::public_part)
            throw Error(ErrorCode::usage, {{"key", fingerprint.hex()}});
        // First: what was to be destroyed must not outlive the certificate that names it.
        store_.remove_secret(fingerprint);
    }
    store_.remove(fingerprint);
}

} // namespace sealpost::smime
