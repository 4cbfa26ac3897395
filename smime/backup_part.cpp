// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/backup_part.h"

#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "smime/certificate_requests.h"
#include "smime/kept_list.h"
#include "smime/key_files.h"
#include "smime/key_opening.h"
#include "smime/key_pair.h"
#include "smime/profiles.h"
#include "smime/waiting_keys.h"

#include <algorithm>
#include <array>

namespace sealpost::smime {

namespace {

namespace fs = std::filesystem;

struct Kind {
    std::string_view folder;
    std::string_view extension;
    std::size_t bound;
};
constexpr std::array<Kind, 8> kinds{{
    {"certificates", ".crt", limits::certificate_bytes},
    {"authorities", ".crt", limits::certificate_bytes},
    {"intermediates", ".crt", limits::certificate_bytes},
    {"requests", ".csr", limits::certificate_bytes},
    {"revocations", ".crl", limits::revocation_list_bytes},
    {"own-authority/issued", ".crt", limits::certificate_bytes},
    {"own-authority", ".crt", limits::certificate_bytes},
    {"own-authority", ".crl", limits::revocation_list_bytes},
}};
constexpr std::string_view own_authority_folder = "own-authority/";
constexpr const char* authority_name = "own-authority/authority.crt";

std::vector<fs::path> files_in(const fs::path& folder, std::string_view extension) {
    std::vector<fs::path> found;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder, missing))
        if (entry.path().extension() == extension && !entry.path().filename().native().starts_with('.'))
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

/// Of "folder/ID.ext"; nullopt where it names none.
std::optional<crypto::Fingerprint> id_of(std::string_view name) {
    return crypto::Fingerprint::parse(fs::path(name).stem().string());
}

std::string passphrase_name(const crypto::Fingerprint& id) {
    return "smime/passphrases/" + id.hex() + ".txt";
}

[[noreturn]] void refuse(std::string_view name) {
    keys::throw_malformed_backup("smime/" + std::string(name));
}

Certificate demand_certificate(std::string_view name, const std::string& bytes) {
    auto certificate = Certificate::parse(bytes);
    if (!certificate) refuse(name);
    return *std::move(certificate);
}

RevocationList demand_list(std::string_view name, const std::string& bytes) {
    auto list = RevocationList::parse(bytes);
    if (!list) refuse(name);
    return *std::move(list);
}

} // namespace

std::string BackupPart::subject_of(const std::string& sub_folder, const crypto::Fingerprint& id) {
    if (sub_folder == "requests") {
        const auto request = WaitingKeys(store_.folder()).request(id);
        if (request) {
            const SigningRequest asked = read_signing_request(*request);
            if (!asked.addresses.empty()) return asked.addresses.front().to_string();
        }
    } else if (const Certificate* certificate = store_.find(id)) {
        const auto addresses = certificate->addresses();
        return addresses.empty() ? certificate->subject() : addresses.front();
    }
    return id.hex();
}

void BackupPart::save_private(keys::BackupEntries& to, const std::string& sub_folder,
                              const Operation& operation) {
    for (const auto& path : files_in(store_.folder() / sub_folder, ".p8")) {
        const auto id = id_of(path.native());
        if (!id) throw Error(ErrorCode::state_corrupt, {{"path", path.string()}});
        const Secret file = read_secret_file(path);
        const auto opened = open_key(file.reveal(),
                                     {.purpose = PromptPurpose::unlock_smime_key,
                                      .subject = subject_of(sub_folder, *id),
                                      .key_id = id->hex()},
                                     operation);
        if (!opened) throw Error(ErrorCode::state_corrupt, {{"path", path.string()}});
        to.add("smime/" + sub_folder + "/" + path.filename().string(), std::string(file.reveal()));
        if (opened->passphrase)
            to.add(passphrase_name(*id), std::string(opened->passphrase->reveal()) + "\n");
    }
}

void BackupPart::save(keys::BackupEntries& to, const Operation& operation) {
    for (const Kind& kind : kinds)
        for (const auto& path : files_in(store_.folder() / kind.folder, kind.extension)) {
            operation.check();
            to.add("smime/" + std::string(kind.folder) + "/" + path.filename().string(),
                   read_file(path, kind.bound));
        }
    save_private(to, "private", operation);
    save_private(to, "requests", operation);
}

void BackupPart::prepare(const keys::BackupEntries& from, const Operation& operation) {
    files_.clear();
    private_.clear();
    certificates_.clear();
    lists_.clear();
    own_authority_.clear();
    for (const auto& entry : from.all()) {
        operation.check();
        const std::string_view name = entry.name;
        if (!name.starts_with(folder())) continue;
        const auto inner = name.substr(folder().size());
        if (inner.ends_with(".p8"))
            prepare_private(inner, entry.bytes, from);
        else if (!inner.starts_with("passphrases/"))
            prepare_file(inner, entry.bytes);
        else if (!id_of(inner) || entry.bytes.size() > limits::passphrase_bytes)
            refuse(inner);
    }
    if (!own_authority_.empty() && !own_authority_.contains(authority_name)) refuse(own_authority_folder);
}

void BackupPart::prepare_file(std::string_view name, const std::string& bytes) {
    const fs::path path(name);
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& one) {
        return path.parent_path() == one.folder && path.extension() == one.extension;
    });
    if (kind == kinds.end() || bytes.size() > kind->bound) refuse(name);
    if (kind->extension == ".crl") {
        const RevocationList list = demand_list(name, bytes);
        if (kind->folder == "revocations") {
            lists_.push_back(list);
            return;
        }
        if (name != own_list_name) refuse(name);
    } else if (kind->extension == ".csr") {
        const auto id = id_of(name);
        if (!id) refuse(name);
        try {
            read_signing_request(bytes);
        } catch (const Error&) {
            refuse(name);
        }
    } else {
        const Certificate certificate = demand_certificate(name, bytes);
        if (name != authority_name && id_of(name) != certificate.fingerprint()) refuse(name);
        if (kind->folder == "certificates") certificates_.push_back(certificate);
    }
    if (name.starts_with(own_authority_folder))
        own_authority_.emplace(std::string(name), bytes);
    else if (kind->folder != "certificates")
        files_.push_back({std::string(name), bytes});
}

void BackupPart::prepare_private(std::string_view name, const std::string& bytes,
                                 const keys::BackupEntries& from) {
    const auto id = id_of(name);
    const auto sub_folder = fs::path(name).parent_path();
    if (!id || (sub_folder != "private" && sub_folder != "requests")) refuse(name);
    const std::string* kept = from.find(passphrase_name(*id));
    const auto passphrase = kept ? std::optional(Secret(*kept).without_line_end()) : std::nullopt;
    const auto opened = open_key(bytes, passphrase);
    const std::string* certificate = from.find("smime/certificates/" + id->hex() + ".crt");
    const bool fits =
        opened && (sub_folder == "requests"
                       ? public_key_id(opened->key.get()) == *id
                       : !certificate || X509_check_private_key(demand_certificate(name, *certificate).get(),
                                                                opened->key.get()) == 1);
    take_openssl_errors();
    if (!fits) refuse(name);
    std::error_code ignored;
    if (fs::exists(store_.folder() / name, ignored)) {
        private_.push_back({std::string(name), *id, Secret(), false});
        return;
    }
    if (!opened->passphrase) {
        private_.push_back({std::string(name), *id, Secret(bytes), true});
        return;
    }
    // The passphrase of the other machine lay in a keyring that is not here, or in somebody's head.
    const auto fresh = keeper_.keep(*id, id->hex());
    private_.push_back(
        {std::string(name), *id, to_pkcs8(opened->key.get(), fresh ? &*fresh : nullptr), !fresh});
}

bool BackupPart::write_if_missing(const std::string& name, std::string_view bytes) const {
    const fs::path path = store_.folder() / name;
    std::error_code ignored;
    if (fs::exists(path, ignored)) return false;
    make_private_folder(path.parent_path());
    write_file(path, bytes);
    return true;
}

void BackupPart::restore(keys::RestoreReport& report, const Operation& operation) {
    std::map<crypto::Fingerprint, bool> secrets;
    // Private keys first: a certificate of one's own without its key would look like somebody else's.
    for (const auto& key : private_) {
        operation.check();
        const bool added = write_if_missing(key.name, key.file.reveal());
        if (key.name.starts_with("private/")) secrets[key.id] = added;
        if (added && key.unprotected) report.unprotected.push_back(key.id);
    }
    for (const auto& file : files_) write_if_missing(file.name, file.bytes);
    for (const auto& list : lists_) put_back_list(store_.folder(), list);
    for (const auto& certificate : certificates_) {
        operation.check();
        const bool added = store_.add(certificate);
        const auto secret = secrets.find(certificate.fingerprint());
        const bool is_new = added || (secret != secrets.end() && secret->second);
        report.keys.push_back({.technology = crypto::Technology::smime,
                               .fingerprint = certificate.fingerprint(),
                               .change = is_new ? keys::Change::added : keys::Change::unchanged,
                               .secret = secret != secrets.end()});
    }
    restore_own_authority(report);
}

void BackupPart::restore_own_authority(keys::RestoreReport& report) {
    if (own_authority_.empty()) return;
    const std::string& authority = own_authority_.at(authority_name);
    const fs::path here = store_.folder() / authority_name;
    std::error_code ignored;
    if (fs::exists(here, ignored) && read_file(here, limits::certificate_bytes) != authority) {
        const auto other = Certificate::parse(authority);
        report.kept.push_back(
            {.what = "authority", .subject = other ? other->subject() : std::string(authority_name)});
        // Its certificates can still be taken back by whoever has its key; its list counts like others.
        if (const auto list = own_authority_.find(own_list_name); list != own_authority_.end())
            put_back_list(store_.folder(), demand_list(own_list_name, list->second));
        return;
    }
    for (const auto& [name, bytes] : own_authority_)
        if (name != authority_name && name != own_list_name) write_if_missing(name, bytes);
    if (const auto found = own_authority_.find(own_list_name); found != own_authority_.end()) {
        const RevocationList there = demand_list(own_list_name, found->second);
        const fs::path path = store_.folder() / own_list_name;
        if (!write_if_missing(own_list_name, found->second)) {
            const auto present = RevocationList::parse(read_file(path, limits::revocation_list_bytes));
            if (present && there.fingerprint() != present->fingerprint()) {
                if (there.replaces(*present)) {
                    write_file(path, found->second);
                } else if (!present->replaces(there)) {
                    put_back_list(store_.folder(), there);
                    report.kept.push_back({.what = "revocation-list", .subject = there.issuer()});
                }
            }
        }
    }
    write_if_missing(authority_name, authority);
}

} // namespace sealpost::smime
