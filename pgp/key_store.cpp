// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/key_store.h"

#include "core/base/text.h"
#include "core/mime/address.h"
#include "pgp/armor.h"
#include "pgp/key_mapping.h"
#include "pgp/keyring_files.h"
#include "pgp/minimal_key.h"
#include "pgp/session.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

using keys::Key;

void export_keys(Session& session, const crypto::Fingerprint& fingerprint, keys::ExportForm form, bool secret,
                 Sink& to) {
    std::optional<ArmorWriter> armor;
    if (form == keys::ExportForm::armor) {
        armor.emplace([&](std::string_view text) { to.write(text); },
                      secret ? "PRIVATE KEY BLOCK" : "PUBLIC KEY BLOCK", "\n");
    }
    std::uint64_t size = 0;
    ArmorReader reader([&](std::string_view packets) {
        size += packets.size();
        if (armor) {
            armor->feed(packets);
        } else {
            to.write(packets);
        }
    });
    if (secret && session.find_secret_keys({"0x" + fingerprint.hex()}).empty()) {
        throw Error(ErrorCode::no_secret_key, {{"key", fingerprint.hex()}});
    }
    OutputData output([&](std::string_view bytes) { reader.feed(bytes); }, session.operation());
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_export(context, fingerprint.hex().c_str(),
                                       secret ? GPGME_EXPORT_MODE_SECRET : 0, output.get());
    });
    output.rethrow();
    const auto& passphrases = session.passphrases();
    if (session.must_not_ask() && size == 0) {
        throw Error(ErrorCode::locked, {{"key", fingerprint.hex()}}, "allow-loopback");
    }
    if (passphrases.nobody()) throw Error(ErrorCode::locked, {{"key", fingerprint.hex()}});
    if (passphrases.exhausted()) throw Error(ErrorCode::bad_passphrase, {{"key", fingerprint.hex()}});
    if (gpgme_err_code(error) != 0) throw_engine_error(error, "export");
    // gpg counts an export from which a wrong passphrase kept every key as done.
    if (size == 0 && secret && passphrases.asked())
        throw Error(ErrorCode::bad_passphrase, {{"key", fingerprint.hex()}});
    if (size == 0) {
        throw Error(ErrorCode::not_found, {{"key", fingerprint.hex()}});
    }
    if (armor) armor->finish();
    to.commit();
}

} // namespace

void KeyStore::export_public(const crypto::Fingerprint& fingerprint, keys::ExportForm form, Sink& to) {
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session session(config_, operation);
    export_keys(session, fingerprint, form, false, to);
}

std::optional<std::string> KeyStore::minimal_key(const crypto::Fingerprint& fingerprint,
                                                 std::string_view address) {
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session session(config_, operation);
    const KeyRef found = session.find_key(fingerprint);
    const auto wanted = mime::AddrSpec::parse(address);
    if (!found || !wanted) return std::nullopt;
    const auto* subkey = encryption_subkey(found);
    const std::string subkey_fingerprint =
        subkey == nullptr ? std::string() : fingerprint_of(subkey->fpr).hex();

    std::string packets;
    OutputData output([&](std::string_view bytes) { packets.append(bytes); }, operation);
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_export(context, fingerprint.hex().c_str(), GPGME_EXPORT_MODE_MINIMAL,
                                       output.get());
    });
    output.rethrow();
    if (gpgme_err_code(error) != 0) throw_engine_error(error, "export");
    for (const keys::UserId& user_id : to_key(found, session).user_ids) {
        if (!user_id.valid || mime::AddrSpec::parse(user_id.address) != wanted) continue;
        auto cut = cut_minimal_key(
            {.packets = packets, .user_id = user_id.text, .subkey_fingerprint = subkey_fingerprint});
        if (cut) return cut;
    }
    return std::nullopt;
}

void KeyStore::export_secret(const crypto::Fingerprint& fingerprint, keys::ExportForm form, Sink& to,
                             const Operation& operation) {
    const EngineConfig config = without_memory();
    Session session(config, operation);
    export_keys(session, fingerprint, form, true, to);
}

} // namespace sealpost::pgp
