// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/certificate_requests.h"

#include "smime/key_files.h"
#include "smime/key_pair.h"
#include "smime/profiles.h"
#include "smime/protection.h"
#include "smime/waiting_keys.h"

#include <algorithm>

#include <openssl/pem.h>

namespace sealpost::smime {

namespace {

keys::WaitingKey to_waiting(const crypto::Fingerprint& id, const std::string& request) {
    const SigningRequest asked = read_signing_request(request);
    keys::WaitingKey key{.public_key = id, .name = asked.name, .addresses = {}};
    for (const auto& address : asked.addresses) key.addresses.push_back(address.to_string());
    return key;
}

void refuse_other_addresses(const Certificate& certificate, const std::vector<std::string>& allowed) {
    for (const std::string& text : certificate.addresses()) {
        const auto address = mime::AddrSpec::parse(text);
        const bool known =
            address && std::any_of(allowed.begin(), allowed.end(), [&](const std::string& other) {
                return mime::AddrSpec::parse(other) == address;
            });
        if (!known)
            throw Error(ErrorCode::unreadable_key,
                        {{"detail", "certificate-for-other-address"}, {"address", text}}, "other-address");
    }
}

} // namespace

keys::RequestMade CertificateRequests::make(const keys::GenerateRequest& request,
                                            const Operation& operation) {
    operation.check();
    const auto address = mime::AddrSpec::demand(request.address);
    const KeyPtr key = make_key_pair(request.algorithm);
    const std::string der =
        make_signing_request({.name = request.name, .addresses = {address}, .key = key.get()});
    const auto id = public_key_id(key.get());
    const auto passphrase = protection_of(request, id, request.address, keeper_);
    WaitingKeys(store_.folder()).add(id, to_pkcs8(key.get(), passphrase ? &*passphrase : nullptr), der);
    return {to_waiting(id, der), to_pem(PEM_STRING_X509_REQ, der)};
}

std::vector<keys::WaitingKey> CertificateRequests::waiting() {
    const WaitingKeys files(store_.folder());
    std::vector<keys::WaitingKey> found;
    for (const auto& id : files.ids()) {
        if (const auto request = files.request(id)) found.push_back(to_waiting(id, *request));
    }
    return found;
}

std::optional<OwnKeyFound> find_own_key(CertificateStore& store, const Certificate& certificate) {
    EVP_PKEY* key = X509_get0_pubkey(certificate.get());
    if (!key) return std::nullopt;
    const auto id = public_key_id(key);
    if (const auto request = WaitingKeys(store.folder()).request(id)) {
        refuse_other_addresses(certificate, to_waiting(id, *request).addresses);
        return OwnKeyFound{id, true};
    }
    for (const Certificate& other : store.own()) {
        if (EVP_PKEY_eq(X509_get0_pubkey(other.get()), key) != 1) continue;
        refuse_other_addresses(certificate, other.addresses());
        return OwnKeyFound{other.fingerprint(), false};
    }
    return std::nullopt;
}

} // namespace sealpost::smime
