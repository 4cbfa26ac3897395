// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/own_authority.h"

#include "core/base/file.h"
#include "core/base/limits.h"
#include "smime/key_files.h"
#include "smime/key_pair.h"
#include "smime/protection.h"

#include <openssl/pem.h>

namespace sealpost::smime {

namespace {

namespace fs = std::filesystem;

Certificate read_certificate(const fs::path& path) {
    auto certificate = Certificate::parse(read_file(path, limits::certificate_bytes));
    if (!certificate) throw Error(ErrorCode::state_corrupt, {{"path", path.string()}});
    return *std::move(certificate);
}

keys::Authority to_authority(const Certificate& certificate, bool added) {
    return {.fingerprint = certificate.fingerprint(),
            .subject = certificate.subject(),
            .kind = keys::AuthorityKind::anchor,
            .expires = certificate.not_after(),
            .added = added};
}

keys::Issued to_issued(const Certificate& certificate, const std::optional<RevocationList>& list) {
    const auto entry = list ? list->find(certificate) : std::nullopt;
    return {.fingerprint = certificate.fingerprint(),
            .subject = certificate.subject(),
            .addresses = certificate.addresses(),
            .expires = certificate.not_after(),
            .revoked = entry ? std::optional(entry->revocation) : std::nullopt};
}

std::string constrained_domain(const std::string& text) {
    if (text.empty()) return {};
    const auto address = mime::AddrSpec::parse("someone@" + text);
    if (!address || address->ascii_domain().starts_with('['))
        throw Error(ErrorCode::usage,
                    {{"detail", "--domain: " + text + " is no domain"}, {"command", "ca init"}});
    return address->ascii_domain();
}

} // namespace

fs::path OwnAuthority::folder() const { return store_.folder() / "own-authority"; }

std::optional<Certificate> OwnAuthority::certificate() const {
    const fs::path path = folder() / "authority.crt";
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return std::nullopt;
    return read_certificate(path);
}

Certificate OwnAuthority::demand() const {
    auto known = certificate();
    if (!known) throw Error(ErrorCode::not_found, {{"authority", "own"}});
    return *std::move(known);
}

std::optional<RevocationList> OwnAuthority::present_list() const {
    const fs::path path = store_.folder() / own_list_name;
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return std::nullopt;
    auto list = RevocationList::parse(read_file(path, limits::revocation_list_bytes));
    if (!list) throw Error(ErrorCode::state_corrupt, {{"path", path.string()}});
    return list;
}

std::optional<keys::Authority> OwnAuthority::get() {
    const auto known = certificate();
    if (!known) return std::nullopt;
    return to_authority(*known, false);
}

keys::Authority OwnAuthority::found(const keys::FoundingRequest& request, const Operation& operation) {
    if (const auto known = certificate()) {
        store_.add_authority(*known); // where it was interrupted before its end
        throw Error(ErrorCode::already_exists, {{"authority", known->subject()}});
    }
    operation.check();
    const KeyPtr key = make_key_pair(request.algorithm);
    const Certificate made = make_authority_certificate({.name = request.name,
                                                         .domain = constrained_domain(request.domain),
                                                         .key = key.get(),
                                                         .from = request.now,
                                                         .until = request.expires});
    const auto passphrase = protection_of(request, made.fingerprint(), made.subject(), keeper_);
    store_.add_secret(made, key.get(), passphrase ? &*passphrase : nullptr);
    make_private_folder(folder() / "issued");
    write_list(made, key.get(), std::nullopt, request.now, request.now + keys::list_life);
    write_file(folder() / "authority.crt", made.der());
    store_.add_authority(made);
    return to_authority(made, true);
}

Certificate OwnAuthority::issue(const PersonProfile& profile, const Certificate& authority, EVP_PKEY* key) {
    const Issuer issuer{authority, key};
    Certificate made = make_person_certificate(profile, &issuer);
    make_private_folder(folder() / "issued");
    // First into the register: what is out there must be there to be taken back.
    write_file(folder() / "issued" / (made.fingerprint().hex() + ".crt"), made.der());
    return made;
}

/// `request`: anything with a name, an address, an algorithm and times.
template <typename Request>
OwnAuthority::KeyAndCertificate OwnAuthority::issue_new_key(const Request& request,
                                                            const Certificate& authority,
                                                            const Operation& operation) {
    const auto address = mime::AddrSpec::demand(request.address);
    const KeyPtr authority_key = store_.unlock(authority, operation);
    KeyPtr key = make_key_pair(request.algorithm);
    Certificate made = issue({.name = request.name,
                              .addresses = {address},
                              .key = key.get(),
                              .from = request.now,
                              .until = request.expires},
                             authority, authority_key.get());
    return {std::move(key), std::move(made)};
}

crypto::Fingerprint OwnAuthority::generate(const keys::GenerateRequest& request, const Operation& operation) {
    const auto [key, made] = issue_new_key(request, demand(), operation);
    store_.add_own(made, key.get(), protection_of(request, made.fingerprint(), made.subject(), keeper_));
    return made.fingerprint();
}

keys::IssuedFile OwnAuthority::issue_for(std::string_view csr, const keys::IssuingRequest& request,
                                         const Operation& operation) {
    const Certificate authority = demand();
    SigningRequest asked = read_signing_request(csr);
    if (asked.addresses.empty() && !request.address.empty())
        asked.addresses.push_back(mime::AddrSpec::demand(request.address));
    if (asked.addresses.empty())
        throw Error(ErrorCode::unreadable_key, {{"detail", "request-without-address"}});
    const KeyPtr key = store_.unlock(authority, operation);
    const Certificate made = issue({.name = request.name.empty() ? asked.name : request.name,
                                    .addresses = asked.addresses,
                                    .key = asked.public_key.get(),
                                    .from = request.now,
                                    .until = request.expires},
                                   authority, key.get());
    store_.add(made);
    return {to_issued(made, std::nullopt), to_pem(made) + to_pem(authority)};
}

keys::IssuedFile OwnAuthority::issue_with_key(const keys::IssuingRequest& request, keys::ExportForm form,
                                              const Secret& passphrase, const Operation& operation) {
    const Certificate authority = demand();
    const auto [key, made] = issue_new_key(request, authority, operation);
    store_.add(made);
    const std::vector<Certificate> chain{authority};
    const KeyFileRequest file{
        .certificate = made, .key = key.get(), .chain = chain, .passphrase = passphrase};
    return {to_issued(made, std::nullopt),
            form == keys::ExportForm::binary ? make_pkcs12(file) : make_key_pem(file)};
}

std::vector<keys::Issued> OwnAuthority::issued() {
    std::vector<keys::Issued> result;
    const auto list = present_list();
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder() / "issued", missing))
        if (entry.path().extension() == ".crt")
            result.push_back(to_issued(read_certificate(entry.path()), list));
    return result;
}

RevocationList OwnAuthority::write_list(const Certificate& authority, EVP_PKEY* key,
                                        std::optional<TakenBack> taken_back, Time now, Time next) {
    const auto previous = present_list();
    const Issuer issuer{authority, key};
    RevocationList list = make_revocation_list({.issuer = issuer,
                                                .previous = previous ? &*previous : nullptr,
                                                .taken_back = std::move(taken_back),
                                                .now = now,
                                                .next = next});
    write_file(store_.folder() / own_list_name, list.der());
    store_.lists().forget();
    return list;
}

keys::Issued OwnAuthority::revoke(const crypto::Fingerprint& fingerprint, keys::RevocationReason reason,
                                  Time now, Time next_list, const Operation& operation) {
    const Certificate authority = demand();
    const fs::path path = folder() / "issued" / (fingerprint.hex() + ".crt");
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        throw Error(ErrorCode::not_found, {{"key", fingerprint.hex()}, {"detail", "not-issued"}});
    const Certificate certificate = read_certificate(path);
    const KeyPtr key = store_.unlock(authority, operation);
    const RevocationList list =
        write_list(authority, key.get(), TakenBack{certificate, reason}, now, next_list);
    return to_issued(certificate, list);
}

std::string OwnAuthority::list(keys::ExportForm form, Time now, Time next_list, const Operation& operation) {
    const Certificate authority = demand();
    const KeyPtr key = store_.unlock(authority, operation);
    const std::string der = write_list(authority, key.get(), std::nullopt, now, next_list).der();
    return form == keys::ExportForm::binary ? der : to_pem(PEM_STRING_X509_CRL, der);
}

} // namespace sealpost::smime
