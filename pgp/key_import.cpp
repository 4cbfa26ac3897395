// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/key_mapping.h"
#include "pgp/key_packets.h"
#include "pgp/key_store.h"
#include "pgp/session.h"

#include <map>

namespace sealpost::pgp {

namespace {

[[noreturn]] void refuse(std::string_view detail) {
    throw Error(ErrorCode::unreadable_key, {{"detail", std::string(detail)}});
}

struct ImportStatus {
    unsigned flags = 0;
    gpgme_error_t error = 0;
};

/// GnuPG mentions a key several times (public part, secret part).
std::map<std::string, ImportStatus> collect(const _gpgme_op_import_result* result) {
    std::map<std::string, ImportStatus> by_fingerprint;
    if (result == nullptr) return by_fingerprint;
    for (const auto* status = result->imports; status != nullptr; status = status->next) {
        if (status->fpr == nullptr) continue;
        auto& entry = by_fingerprint[status->fpr];
        entry.flags |= status->status;
        if (gpgme_err_code(status->result) != 0) entry.error = status->result;
    }
    return by_fingerprint;
}

void take_back(const std::map<std::string, ImportStatus>& imports, Session& session) {
    for (const auto& [hex, status] : imports) {
        const auto fingerprint = crypto::Fingerprint::parse(hex);
        if (!fingerprint || (status.flags & GPGME_IMPORT_NEW) == 0) continue;
        const KeyRef key = session.find_key(*fingerprint);
        if (!key) continue;
        session.run([&](gpgme_ctx_t context) {
            return gpgme().gpgme_op_delete_ext(
                context, key.get(),
                GPGME_DELETE_FORCE |
                    ((status.flags & GPGME_IMPORT_SECRET) != 0 ? GPGME_DELETE_ALLOW_SECRET : 0));
        });
    }
}

} // namespace

keys::ImportedFile KeyStore::import_file(std::string_view bytes, const Operation& operation) {
    const KeyFile file = read_key_file(bytes);
    for (const auto& key : file.keys) {
        if (key.version != 4) refuse("version-" + std::to_string(key.version));
        if (key.user_ids.empty()) refuse("no-user-id");
    }
    if (config_.home) std::filesystem::create_directories(*config_.home);
    const EngineConfig config = without_memory();
    Session session(config, operation, PromptPurpose::unlock_import);
    ViewSource source(file.packets);
    InputData input(source, operation);
    const auto error =
        session.run([&](gpgme_ctx_t context) { return gpgme().gpgme_op_import(context, input.get()); });
    input.rethrow();
    const auto* result = gpgme().gpgme_op_import_result(session.context());
    const auto imports = collect(result);
    bool failed = gpgme_err_code(error) != 0 || imports.empty() || result->not_imported > 0;
    for (const auto& [hex, status] : imports) failed = failed || gpgme_err_code(status.error) != 0;
    if (failed) {
        take_back(imports, session);
        const auto& passphrases = session.passphrases();
        if (passphrases.nobody()) throw Error(ErrorCode::locked);
        if (passphrases.exhausted()) throw Error(ErrorCode::bad_passphrase);
        refuse(gpgme_err_code(error) != 0 ? describe(error) : "rejected");
    }
    keys::ImportedFile imported;
    for (const auto& [hex, status] : imports) {
        const auto key = get(fingerprint_of(hex.c_str()));
        if (!key) refuse("rejected");
        const unsigned changes = status.flags & (GPGME_IMPORT_UID | GPGME_IMPORT_SIG | GPGME_IMPORT_SUBKEY);
        const auto change = (status.flags & GPGME_IMPORT_NEW) != 0 ? keys::Change::added
                            : changes != 0                         ? keys::Change::updated
                                                                   : keys::Change::unchanged;
        imported.keys.push_back(
            {.key = *key, .change = change, .secret = (status.flags & GPGME_IMPORT_SECRET) != 0});
    }
    return imported;
}

} // namespace sealpost::pgp
