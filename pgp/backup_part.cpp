// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/backup_part.h"

#include "core/base/file.h"
#include "core/base/limits.h"
#include "pgp/key_mapping.h"
#include "pgp/key_store.h"
#include "pgp/keyring_files.h"
#include "pgp/packet_framer.h"
#include "pgp/session.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

namespace fs = std::filesystem;

constexpr const char* keyring_names[] = {"pubring.kbx", "pubring.gpg", "public-keys.d", "private-keys-v1.d"};
constexpr std::string_view public_name = "openpgp/public-keys.pgp";
constexpr std::string_view secret_folder = "openpgp/secret-keys/";
constexpr std::string_view revocation_folder = "openpgp/revocations/";
constexpr std::string_view trust_name = "openpgp/ownertrust.txt";

/// There is something that GnuPG alone can read.
bool has_keyring(const EngineConfig& config) {
    const auto home = home_of(config);
    if (!home) return false;
    std::error_code ignored;
    return std::any_of(std::begin(keyring_names), std::end(keyring_names),
                       [&](const char* name) { return fs::exists(*home / name, ignored); });
}

/// Of a name "FOLDER/FINGERPRINT.ext".
crypto::Fingerprint demand_fingerprint(const std::string& name, std::string_view folder,
                                       std::string_view extension) {
    const std::string_view file = std::string_view(name).substr(folder.size());
    const auto fingerprint = file.ends_with(extension)
                                 ? crypto::Fingerprint::parse(file.substr(0, file.size() - extension.size()))
                                 : std::nullopt;
    if (!fingerprint) keys::throw_malformed_backup(name);
    return *fingerprint;
}

/// Tag 5 or 6 begins a key, in the old format or the new one (RFC 9580 section 4.2).
bool begins_with_key(const std::string& packets, PacketTag tag) {
    if (packets.empty()) return false;
    const auto octet = static_cast<unsigned char>(packets[0]);
    return (octet & 0x80) != 0 &&
           ((octet & 0x40) != 0 ? octet & 0x3f : octet >> 2 & 0x0f) == static_cast<int>(tag);
}

[[noreturn]] void fail_import(std::string_view detail) {
    throw Error(ErrorCode::engine_failed,
                {{"engine", "gpg"}, {"step", "import"}, {"detail", std::string(detail)}}, "restore-again");
}

} // namespace

void BackupPart::save(keys::BackupEntries& to, const Operation& operation) {
    KeyStore store(config_);
    std::vector<keys::Key> keys;
    try {
        keys = store.list({}, true);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::engine_missing || has_keyring(config_)) throw;
        return;
    }
    const auto home = home_of(config_);
    for (const auto& key : keys) {
        operation.check();
        if (key.secret != keys::SecretPlace::agent) continue;
        StringSink packets;
        store.export_secret(key.fingerprint, keys::ExportForm::binary, packets, operation);
        to.add(std::string(secret_folder) + key.fingerprint.hex() + ".pgp", packets.take());
        std::error_code ignored;
        if (home && fs::exists(revocation_file(*home, key.fingerprint), ignored))
            to.add(std::string(revocation_folder) + key.fingerprint.hex() + ".rev",
                   read_file(revocation_file(*home, key.fingerprint), limits::foreign_key_bytes));
    }
    if (keys.empty()) return;

    Session session(config_, operation);
    std::string packets;
    OutputData output([&](std::string_view bytes) { packets.append(bytes); }, operation);
    const auto error = session.run(
        [&](gpgme_ctx_t context) { return gpgme().gpgme_op_export(context, nullptr, 0, output.get()); });
    output.rethrow();
    if (gpgme_err_code(error) != 0) throw_engine_error(error, "export");
    to.add(std::string(public_name), std::move(packets));

    OwnerTrust trust;
    std::vector<crypto::Fingerprint> all;
    for (const auto& key : keys) all.push_back(key.fingerprint);
    for (const auto& key : session.find_keys(all))
        if (const auto value = key ? owner_trust_of(key) : std::nullopt)
            trust.emplace(fingerprint_of(key.primary()->fpr), *value);
    if (!trust.empty()) to.add(std::string(trust_name), to_text(trust));
}

void BackupPart::prepare(const keys::BackupEntries& from, const Operation& operation) {
    operation.check();
    public_ = nullptr;
    secret_.clear();
    revocations_.clear();
    trust_.clear();
    for (const auto& entry : from.all()) {
        if (!entry.name.starts_with(folder())) continue;
        if (entry.name == public_name) {
            if (!begins_with_key(entry.bytes, PacketTag::public_key))
                keys::throw_malformed_backup(entry.name);
            public_ = &entry.bytes;
        } else if (entry.name.starts_with(secret_folder)) {
            if (!begins_with_key(entry.bytes, PacketTag::secret_key))
                keys::throw_malformed_backup(entry.name);
            secret_.push_back({demand_fingerprint(entry.name, secret_folder, ".pgp"), &entry.bytes});
        } else if (entry.name.starts_with(revocation_folder)) {
            if (entry.bytes.size() > limits::foreign_key_bytes) keys::throw_malformed_backup(entry.name);
            revocations_.push_back({demand_fingerprint(entry.name, revocation_folder, ".rev"), &entry.bytes});
        } else if (entry.name == trust_name) {
            auto trust = parse_owner_trust(entry.bytes);
            if (!trust) keys::throw_malformed_backup(entry.name);
            trust_ = *std::move(trust);
        } else {
            keys::throw_malformed_backup(entry.name);
        }
    }
    if (public_ || !secret_.empty()) make_context(config_);
}

void BackupPart::restore(keys::RestoreReport& report, const Operation& operation) {
    if (!public_ && secret_.empty()) return;
    if (config_.home) make_private_folder(*config_.home);
    for (const auto& file : secret_) import(*file.bytes, report, operation, &file.fingerprint);
    if (public_) import(*public_, report, operation, nullptr);
    restore_revocations();
    restore_owner_trust(report, operation);
}

void BackupPart::import(const std::string& packets, keys::RestoreReport& report, const Operation& operation,
                        const crypto::Fingerprint* secret) {
    Session session(config_, operation, PromptPurpose::unlock_import);
    ViewSource source(packets);
    InputData input(source, operation);
    const auto error =
        session.run([&](gpgme_ctx_t context) { return gpgme().gpgme_op_import(context, input.get()); });
    input.rethrow();
    if (gpgme_err_code(error) != 0) fail_import(describe(error));
    const auto* result = gpgme().gpgme_op_import_result(session.context());
    if (result == nullptr) fail_import("no-answer");
    std::map<crypto::Fingerprint, unsigned> changes;
    for (const auto* status = result->imports; status != nullptr; status = status->next) {
        if (status->fpr == nullptr) continue;
        if (gpgme_err_code(status->result) != 0) fail_import(describe(status->result));
        changes[fingerprint_of(status->fpr)] |= status->status;
    }
    const auto expected = result->considered - result->no_user_id - result->skipped_v3_keys;
    // GnuPG counts a key that it could not write (a full disk) as looked at, and says no more of it.
    if (static_cast<int>(changes.size()) < expected || changes.empty()) fail_import("not-all-keys");
    if (secret && (!changes.contains(*secret) || session.find_secret_keys({"0x" + secret->hex()}).empty()))
        fail_import(secret->hex());
    for (const auto& [fingerprint, flags] : changes) {
        const auto change = (flags & GPGME_IMPORT_NEW) != 0       ? keys::Change::added
                            : (flags & ~GPGME_IMPORT_SECRET) != 0 ? keys::Change::updated
                                                                  : keys::Change::unchanged;
        const auto known = std::find_if(report.keys.begin(), report.keys.end(),
                                        [&](const auto& key) { return key.fingerprint == fingerprint; });
        if (known == report.keys.end())
            report.keys.push_back({.technology = crypto::Technology::openpgp,
                                   .fingerprint = fingerprint,
                                   .change = change,
                                   .secret = secret != nullptr});
        else if (known->change == keys::Change::unchanged)
            known->change = change;
    }
}

void BackupPart::restore_revocations() const {
    const auto home = home_of(config_);
    if (!home) return;
    for (const auto& file : revocations_) {
        const auto path = revocation_file(*home, file.fingerprint);
        std::error_code ignored;
        if (fs::exists(path, ignored)) continue;
        make_private_folder(path.parent_path());
        write_file(path, *file.bytes);
    }
}

void BackupPart::restore_owner_trust(keys::RestoreReport& report, const Operation& operation) {
    if (trust_.empty()) return;
    Session session(config_, operation);
    for (const auto& [fingerprint, value] : trust_) {
        const KeyRef key = session.find_key(fingerprint);
        if (!key) continue;
        const auto here = owner_trust_of(key);
        if (!here)
            set_owner_trust(session, key, value);
        else if (*here != value)
            report.kept.push_back({.what = "owner-trust",
                                   .subject = fingerprint.hex(),
                                   .fingerprint = {},
                                   .here = std::to_string(*here),
                                   .there = std::to_string(value)});
    }
}

} // namespace sealpost::pgp
