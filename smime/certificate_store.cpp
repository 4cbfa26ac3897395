// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/certificate_store.h"

#include "core/base/file.h"
#include "core/base/limits.h"
#include "smime/in_parallel.h"
#include "smime/key_files.h"
#include "smime/key_opening.h"

#include <algorithm>

namespace sealpost::smime {

namespace {

namespace fs = std::filesystem;

/// Where a certificate stands, or would stand, among those in order.
std::vector<Certificate>::iterator place_of(std::vector<Certificate>& sorted,
                                            const crypto::Fingerprint& fingerprint) {
    return std::lower_bound(
        sorted.begin(), sorted.end(), fingerprint,
        [](const Certificate& a, const crypto::Fingerprint& b) { return a.fingerprint() < b; });
}

} // namespace

CertificateStore::CertificateStore(fs::path folder, MailAnchors* mail_anchors, Question lists_required)
    : folder_(std::move(folder)), lists_(folder_), mail_anchors_(mail_anchors),
      lists_required_(std::move(lists_required)) {}

std::vector<Certificate> CertificateStore::read_folder(std::string_view name) const {
    std::vector<fs::path> files;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder_ / name, missing))
        if (entry.path().extension() == ".crt") files.push_back(entry.path());
    std::vector<std::optional<Certificate>> read(files.size());
    in_parallel(files.size(), [&](std::size_t i) {
        read[i] = Certificate::parse(read_file(files[i], limits::certificate_bytes));
        if (!read[i] || read[i]->fingerprint().hex() != files[i].stem().string())
            throw Error(ErrorCode::state_corrupt, {{"path", files[i].string()}});
    });
    std::vector<Certificate> found;
    found.reserve(read.size());
    for (auto& certificate : read) found.push_back(*std::move(certificate));
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.fingerprint() < b.fingerprint(); });
    return found;
}

const std::vector<Certificate>& CertificateStore::certificates() {
    if (!certificates_) certificates_ = read_folder("certificates");
    return *certificates_;
}

const ChainBuilder& CertificateStore::chains() {
    if (!chains_)
        chains_.emplace(ChainMaterial{.anchors = authorities(),
                                      .intermediates = intermediates(),
                                      .mail_anchors = mail_anchors_,
                                      .lists = &lists_,
                                      .lists_required = lists_required_ && lists_required_()});
    return *chains_;
}

std::vector<Certificate> CertificateStore::authorities_named(const X509_NAME* subject) {
    const ChainMaterial& material = chains().material();
    std::vector<Certificate> found;
    for (const auto* some : {&material.anchors, &material.intermediates})
        for (const Certificate& authority : *some)
            if (X509_NAME_cmp(X509_get_subject_name(authority.get()), subject) == 0)
                found.push_back(authority);
    if (mail_anchors_)
        for (const MailAnchor& anchor : mail_anchors_->named(subject)) found.push_back(anchor.certificate);
    return found;
}

const Certificate* CertificateStore::find(const crypto::Fingerprint& fingerprint) {
    certificates();
    const auto found = place_of(*certificates_, fingerprint);
    return found == certificates_->end() || found->fingerprint() != fingerprint ? nullptr : &*found;
}

fs::path CertificateStore::secret_path(const crypto::Fingerprint& fingerprint) const {
    return folder_ / "private" / (fingerprint.hex() + ".p8");
}

bool CertificateStore::has_secret(const crypto::Fingerprint& fingerprint) const {
    std::error_code ignored;
    return fs::exists(secret_path(fingerprint), ignored);
}

std::vector<Certificate> CertificateStore::own() {
    std::vector<Certificate> found;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder_ / "private", missing)) {
        const auto fingerprint = crypto::Fingerprint::parse(entry.path().stem().string());
        const Certificate* certificate = fingerprint ? find(*fingerprint) : nullptr;
        if (certificate) found.push_back(*certificate);
    }
    return found;
}

Secret CertificateStore::secret_file(const crypto::Fingerprint& fingerprint) const {
    if (!has_secret(fingerprint)) throw Error(ErrorCode::no_secret_key, {{"key", fingerprint.hex()}});
    return read_secret_file(secret_path(fingerprint));
}

KeyPtr CertificateStore::unlock(const Certificate& certificate, const Operation& operation) const {
    const Secret pem = secret_file(certificate.fingerprint());
    const auto addresses = certificate.addresses();
    const Prompt question{.purpose = PromptPurpose::unlock_smime_key,
                          .subject = addresses.empty() ? certificate.subject() : addresses.front(),
                          .key_id = certificate.fingerprint().hex()};
    auto opened = open_key(pem.reveal(), question, operation);
    if (!opened)
        throw Error(ErrorCode::state_corrupt, {{"path", secret_path(certificate.fingerprint()).string()}});
    return std::move(opened->key);
}

bool CertificateStore::write_certificate(std::string_view folder, const Certificate& certificate) {
    make_private_folder(folder_ / folder);
    const fs::path path = folder_ / folder / (certificate.fingerprint().hex() + ".crt");
    std::error_code ignored;
    if (fs::exists(path, ignored)) return false;
    write_file(path, certificate.der());
    return true;
}

bool CertificateStore::add(const Certificate& certificate) {
    if (!write_certificate("certificates", certificate)) return false;
    // Not read again: an import of thousands would read them all each time.
    if (certificates_)
        certificates_->insert(place_of(*certificates_, certificate.fingerprint()), certificate);
    return true;
}

bool CertificateStore::add_authority(const Certificate& certificate) {
    if (!write_certificate("authorities", certificate)) return false;
    chains_.reset();
    return true;
}

bool CertificateStore::add_intermediate(const Certificate& certificate) {
    if (!write_certificate("intermediates", certificate)) return false;
    chains_.reset();
    return true;
}

bool CertificateStore::remove_certificate(std::string_view folder, const crypto::Fingerprint& fingerprint) {
    const bool removed = remove_file(folder_ / folder / (fingerprint.hex() + ".crt"));
    certificates_.reset();
    chains_.reset();
    return removed;
}

bool CertificateStore::remove_authority(const crypto::Fingerprint& fingerprint) {
    return remove_certificate("authorities", fingerprint);
}

bool CertificateStore::remove_intermediate(const crypto::Fingerprint& fingerprint) {
    return remove_certificate("intermediates", fingerprint);
}

void CertificateStore::add_secret(const Certificate& certificate, EVP_PKEY* key, const Secret* passphrase) {
    if (X509_check_private_key(certificate.get(), key) != 1) {
        take_openssl_errors();
        throw Error(ErrorCode::unreadable_key, {{"detail", "key-and-certificate-differ"}});
    }
    add_secret_file(certificate, to_pkcs8(key, passphrase));
}

void CertificateStore::add_own(const Certificate& certificate, EVP_PKEY* key,
                               const std::optional<Secret>& passphrase) {
    add_secret(certificate, key, passphrase ? &*passphrase : nullptr);
    add(certificate);
}

void CertificateStore::add_secret_file(const Certificate& certificate, const Secret& file) {
    make_private_folder(folder_ / "private");
    write_file(secret_path(certificate.fingerprint()), file.reveal());
}

bool CertificateStore::remove(const crypto::Fingerprint& fingerprint) {
    return remove_certificate("certificates", fingerprint);
}

bool CertificateStore::remove_secret(const crypto::Fingerprint& fingerprint) {
    return remove_file(secret_path(fingerprint));
}

} // namespace sealpost::smime
