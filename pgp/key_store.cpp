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

/// Those that the pattern finds, as GnuPG understands patterns.
std::vector<KeyRef> find_all(Session& session, const char* pattern, bool with_secret) {
    const gpgme_keylist_mode_t mode =
        GPGME_KEYLIST_MODE_LOCAL | (with_secret ? GPGME_KEYLIST_MODE_WITH_SECRET : 0);
    gpgme_set_keylist_mode(session.context(), mode);
    const auto started =
        session.run([&](gpgme_ctx_t context) { return gpgme_op_keylist_start(context, pattern, 0); });
    if (gpgme_err_code(started) != 0) throw_engine_error(started, "key-list");
    std::vector<KeyRef> found;
    gpgme_key_t raw = nullptr;
    gpgme_error_t error = 0;
    while ((error = gpgme_op_keylist_next(session.context(), &raw)) == 0) {
        found.emplace_back(raw);
    }
    gpgme_op_keylist_end(session.context());
    const auto code = gpgme_err_code(error);
    if (code != GPG_ERR_EOF && code != GPG_ERR_NO_PUBKEY && code != GPG_ERR_NOT_FOUND) {
        throw_engine_error(error, "key-list");
    }
    return found;
}

std::vector<Key> to_keys(const std::vector<KeyRef>& found, Session& session) {
    std::vector<Key> result;
    for (const auto& key : found) {
        if (!key || key.primary() == nullptr) continue;
        result.push_back(to_key(key, session));
    }
    return result;
}

bool is_key_id(std::string_view text) { return text.size() == 16 && from_hex(text).has_value(); }

/// GnuPG gives special meanings to a pattern's first character; "0x…" finds by key, "*…" by substring.
std::string engine_pattern(std::string_view pattern) {
    if (const auto fingerprint = crypto::Fingerprint::parse(pattern)) return "0x" + fingerprint->hex();
    if (is_key_id(pattern)) return "0x" + std::string(pattern);
    return "*" + std::string(pattern);
}

void refuse_control_characters(std::string_view text) {
    const bool control = std::any_of(text.begin(), text.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet < 0x20 || octet == 0x7f;
    });
    if (control) throw Error(ErrorCode::bad_address, {{"address", std::string(text)}});
}

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
        return gpgme_op_export(context, fingerprint.hex().c_str(), secret ? GPGME_EXPORT_MODE_SECRET : 0,
                               output.get());
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

std::vector<Key> KeyStore::list(std::string_view pattern, bool with_secret) {
    refuse_control_characters(pattern);
    // Who lists everything wants to know that GnuPG is missing.
    if (!pattern.empty() && holds_no_key(config_)) return {};
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session session(config_, operation);
    const std::string engine = engine_pattern(pattern);
    return to_keys(find_all(session, pattern.empty() ? nullptr : engine.c_str(), with_secret), session);
}

std::vector<Key> KeyStore::find_by_address(std::string_view address) {
    refuse_control_characters(address);
    if (holds_no_key(config_)) return {};
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session session(config_, operation);
    // By substring, and exactly afterwards: GnuPG's own "<address>" knows no rules of addresses.
    const std::string pattern = "*" + std::string(address);
    auto found = to_keys(find_all(session, pattern.c_str(), true), session);
    std::erase_if(found, [&](const Key& key) { return !key.has_address(address); });
    return found;
}

std::optional<Key> KeyStore::get(const crypto::Fingerprint& fingerprint) {
    if (holds_no_key(config_)) return std::nullopt;
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session session(config_, operation);
    const std::string pattern = "0x" + fingerprint.hex();
    for (auto& key : to_keys(find_all(session, pattern.c_str(), true), session)) {
        if (key.fingerprint == fingerprint) return key;
    }
    return std::nullopt;
}

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
    const auto* subkey = found ? encryption_subkey(found) : nullptr;
    const auto wanted = mime::AddrSpec::parse(address);
    if (subkey == nullptr || !wanted) return std::nullopt;

    std::string packets;
    OutputData output([&](std::string_view bytes) { packets.append(bytes); }, operation);
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme_op_export(context, fingerprint.hex().c_str(), GPGME_EXPORT_MODE_MINIMAL, output.get());
    });
    output.rethrow();
    if (gpgme_err_code(error) != 0) throw_engine_error(error, "export");
    for (const keys::UserId& user_id : to_key(found, session).user_ids) {
        if (!user_id.valid || mime::AddrSpec::parse(user_id.address) != wanted) continue;
        auto cut = cut_minimal_key({.packets = packets,
                                    .user_id = user_id.text,
                                    .subkey_fingerprint = crypto::Fingerprint::parse(subkey->fpr)->hex()});
        if (cut) return cut;
    }
    return std::nullopt;
}

void KeyStore::export_secret(const crypto::Fingerprint& fingerprint, keys::ExportForm form, Sink& to,
                             const Operation& operation) {
    Session session(config_, operation);
    export_keys(session, fingerprint, form, true, to);
}

} // namespace sealpost::pgp
