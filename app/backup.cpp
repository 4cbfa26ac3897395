// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup.h"

#include "app/home.h"
#include "core/upkeep/last_backup.h"
#include "core/upkeep/tar.h"

namespace sealpost::app {

namespace {

struct Wipe {
    std::string& text;
    ~Wipe() { wipe_memory(text.data(), text.size()); }
};

std::string seal(const keys::BackupEntries& entries, const upkeep::BackupCode& code, Time now) {
    std::string archive = upkeep::write_tar(entries, now);
    const Wipe wipe_archive{archive};
    std::string sealed = seal_backup(archive, code, now);
    std::string opened = open_backup(sealed, code);
    const Wipe wipe_opened{opened};
    if (opened != archive) throw Error(ErrorCode::internal, {{"detail", "backup"}});
    return sealed;
}

} // namespace

MadeBackup make_backup(Home& home, const Operation& operation) {
    const Time now = home.now();
    keys::BackupEntries entries;
    for (const auto& part : backup_parts(home, Storing::protected_keys)) part->save(entries, operation);
    upkeep::Manifest manifest{.created = now, .own_keys = upkeep::own_keys_in(entries)};
    entries.add(upkeep::manifest_name, to_text(manifest));
    entries.add(upkeep::readme_name, backup_readme(now, entries));
    auto code = upkeep::BackupCode::make();
    std::string sealed = seal(entries, code, now);
    return {.manifest = std::move(manifest), .code = std::move(code), .sealed = std::move(sealed)};
}

std::vector<keys::Key> own_keys_of(Home& home, const upkeep::Manifest& manifest) {
    std::vector<keys::Key> own;
    for (const auto& key : manifest.own_keys)
        if (auto found = home.key_store(key.technology).get(key.fingerprint))
            own.push_back(*std::move(found));
    return own;
}

void remember_backup(Home& home, const upkeep::Manifest& manifest) {
    upkeep::LastBackup(home.state().records()).remember(backed_up(manifest));
}

std::string backup_readme(Time created, const keys::BackupEntries& entries) {
    std::string text =
        "This is a back-up of Sealpost, made at " + to_rfc3339(created) +
        ".\n"
        "It holds private keys: keep it as you keep them, and delete it where it lies unpacked.\n\n"
        "openpgp/secret-keys/*.pgp    your OpenPGP keys:     gpg --import FILE\n"
        "openpgp/public-keys.pgp      everybody's:           gpg --import FILE\n"
        "openpgp/ownertrust.txt       trust in owners:       gpg --import-ownertrust FILE\n"
        "openpgp/revocations/*.rev    revocation certificates\n";
    for (const auto& entry : entries.all()) {
        if (!entry.name.starts_with("passphrases/")) continue;
        text += "passphrases/*.txt            what opens the OpenPGP key of the same name\n";
        break;
    }
    text +=
        "smime/private/*.p8           your private S/MIME keys (PKCS#8): openssl pkey -in FILE\n"
        "smime/passphrases/*.txt      what opens the private key of the same name, where it is encrypted\n"
        "smime/certificates/*.crt     certificates (DER):    openssl x509 -inform der -in FILE\n"
        "smime/authorities, smime/intermediates, smime/revocations, smime/requests, smime/own-authority\n"
        "state/people.json            whom you know, their keys, what you decided, and when\n"
        "state/seen-keys.json         keys that mail brought and that wait\n"
        "state/servers.json, state/lookups.json, state/domains.json, config/*.toml\n";
    return text;
}

keys::BackupEntries open_archive(std::string_view message, const upkeep::BackupCode& code) {
    std::string archive = open_backup(message, code);
    const Wipe wipe{archive};
    return upkeep::read_tar(archive);
}

RestoredBackup restore_backup(Home& home, const keys::BackupEntries& entries, Storing storing,
                              const Operation& operation) {
    const std::vector<std::string> folders{"openpgp/", "smime/", "passphrases/", "state/", "config/"};
    RestoredBackup restored{.manifest = upkeep::read_manifest(entries, folders)};
    const auto parts = backup_parts(home, storing);
    for (const auto& part : parts) part->prepare(entries, operation);
    try {
        for (const auto& part : parts) part->restore(restored.report, operation);
        remember_backup(home, restored.manifest);
    } catch (const Error& error) {
        if (!error.hint().empty()) throw;
        throw Error(error.code(), error.facts(), "restore-again");
    }
    return restored;
}

} // namespace sealpost::app
