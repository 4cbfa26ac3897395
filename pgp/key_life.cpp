// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a key of one's own after it was made.
#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/mime/address.h"
#include "pgp/armor.h"
#include "pgp/key_edit.h"
#include "pgp/key_mapping.h"
#include "pgp/key_packets.h"
#include "pgp/key_store.h"
#include "pgp/keyring_files.h"
#include "pgp/session.h"
#include "pgp/signature_packet.h"
#include "pgp/user_id_text.h"

#include <algorithm>
#include <limits>

namespace sealpost::pgp {

namespace {

using crypto::Fingerprint;
using keys::Key;

/// The key, where the secret part of its primary key is at hand: without that nothing about it can be
/// changed.
KeyRef own_key(Session& session, const Fingerprint& fingerprint) {
    for (const KeyRef& found : session.find_secret_keys({"0x" + fingerprint.hex()})) {
        const bool whole = found.primary()->secret || found.primary()->is_cardkey;
        if (fingerprint.hex() == found.primary()->fpr && whole) return found;
    }
    const auto code = session.find_key(fingerprint) ? ErrorCode::no_secret_key : ErrorCode::not_found;
    throw Error(code, {{"key", fingerprint.hex()}});
}

Key look_up(Session& session, const Fingerprint& fingerprint) {
    const KeyRef key = session.find_key(fingerprint);
    if (!key) throw Error(ErrorCode::not_found, {{"key", fingerprint.hex()}});
    return to_key(key, session);
}

struct Change {
    Fingerprint fingerprint;
    std::string_view step;
    std::function<gpgme_error_t()> make;
    /// GnuPG calls many a failure a success: the key itself tells.
    std::function<bool(const Key&)> is_made;
};

/// Asks again after a wrong passphrase, as often as is usual.
void carry_out(Session& session, const Change& change) {
    auto& passphrases = session.passphrases();
    for (;;) {
        const int asked_before = passphrases.attempts();
        const gpgme_error_t error = change.make();
        if (change.is_made(look_up(session, change.fingerprint))) return;
        const Facts facts{{"key", change.fingerprint.hex()}};
        if (passphrases.nobody()) throw Error(ErrorCode::locked, facts);
        if (session.must_not_ask()) throw Error(ErrorCode::locked, facts, "allow-loopback");
        if (passphrases.exhausted()) throw Error(ErrorCode::bad_passphrase, facts);
        if (passphrases.attempts() == asked_before) {
            if (gpgme_err_code(error) != 0) throw_engine_error(error, change.step);
            throw Error(ErrorCode::engine_failed, {{"engine", "gpg"}, {"step", std::string(change.step)}});
        }
        passphrases.reject();
    }
}

/// As GnuPG's editor takes a time: "20280131T120000", UTC.
std::string engine_time(const std::optional<Time>& time) {
    if (!time) return "0";
    std::string text = to_rfc3339(*time);
    std::erase_if(text, [](char c) { return c == '-' || c == ':' || c == 'Z'; });
    return text;
}

/// RFC 9580 section 5.2.3.13: a number of seconds after the creation, in four octets.
void demand_possible(const Key& key, const keys::Extension& extension) {
    if (!extension.expires) return;
    constexpr std::chrono::seconds most{std::numeric_limits<std::uint32_t>::max()};
    const bool too_late = key.created && *extension.expires - *key.created > most;
    if (*extension.expires <= extension.now || too_late)
        throw Error(ErrorCode::usage, {{"detail", "expires"}});
}

/// As GnuPG's editor numbers them.
std::string revocation_code(keys::RevocationReason reason) {
    switch (reason) {
    case keys::RevocationReason::none:
        return "0";
    case keys::RevocationReason::compromised:
        return "1";
    case keys::RevocationReason::superseded:
        return "2";
    case keys::RevocationReason::retired:
        return "3";
    }
    return "0";
}

void revoke_with_secret_key(Session& session, const Fingerprint& fingerprint, keys::RevocationReason reason) {
    const KeyRef key = own_key(session, fingerprint);
    carry_out(session, {.fingerprint = fingerprint,
                        .step = "revoke",
                        .make =
                            [&] {
                                return edit_key(session, key,
                                                {{.command = "revkey",
                                                  .answers = {
                                                      {"keyedit.revoke.subkey.okay", "y"},
                                                      {"ask_revocation_reason.code", revocation_code(reason)},
                                                      {"ask_revocation_reason.text", ""},
                                                      {"ask_revocation_reason.okay", "y"},
                                                  }}});
                            },
                        .is_made = [](const Key& now) { return now.revoked.has_value(); }});
}

/// GnuPG keeps it as text with a colon before the armour, so that nobody imports it by accident.
std::string revocation_packet(const std::filesystem::path& file) {
    const std::string text = read_file(file, limits::foreign_key_bytes);
    const auto begin = text.find("-----BEGIN PGP ");
    std::string packets;
    ArmorReader reader([&](std::string_view piece) { packets += piece; });
    if (begin != text.npos) reader.feed(std::string_view(text).substr(begin));
    if (!reader.complete() || packets.empty())
        throw Error(ErrorCode::unreadable_key, {{"path", file.native()}, {"detail", "malformed"}});
    return packets;
}

void revoke_with_kept_certificate(Session& session, const Fingerprint& fingerprint,
                                  const std::filesystem::path& file) {
    const std::string packets = revocation_packet(file);
    carry_out(session, {.fingerprint = fingerprint,
                        .step = "revoke",
                        .make =
                            [&] {
                                ViewSource source(packets);
                                InputData input(source, session.operation());
                                return session.run([&](gpgme_ctx_t context) {
                                    return gpgme().gpgme_op_import(context, input.get());
                                });
                            },
                        .is_made = [](const Key& now) { return now.revoked.has_value(); }});
}

} // namespace

std::optional<std::filesystem::path> KeyStore::revocation_certificate(const Fingerprint& fingerprint) {
    const auto home = home_of(config_);
    if (!home) return std::nullopt;
    const auto file = revocation_file(*home, fingerprint);
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed)) return std::nullopt;
    return file;
}

Key KeyStore::extend(const Fingerprint& fingerprint, const keys::Extension& extension,
                     const Operation& operation) {
    const EngineConfig config = without_memory();
    Session session(config, operation);
    const KeyRef key = own_key(session, fingerprint);
    const Key before = to_key(key, session);
    if (before.revoked)
        throw Error(ErrorCode::unusable_key, {{"key", fingerprint.hex()}, {"reason", "revoked"}});
    demand_possible(before, extension);
    const std::string until = engine_time(extension.expires);
    // One dialogue, saved once: the primary key, then all subkeys together.
    std::vector<EditStep> steps{{.command = "expire", .answers = {{"keygen.valid", until}}}};
    const std::size_t primary_only = steps.size();
    for (std::size_t number = 1; number < before.subkeys.size(); ++number)
        if (!before.subkeys[number].revoked) steps.push_back({.command = "key " + std::to_string(number)});
    if (steps.size() > primary_only)
        steps.push_back(
            {.command = "expire",
             .answers = {{"keyedit.expire_multiple_subkeys.okay", "y"}, {"keygen.valid", until}}});
    carry_out(session, {.fingerprint = fingerprint,
                        .step = "extend",
                        .make = [&] { return edit_key(session, key, steps); },
                        .is_made =
                            [&](const Key& now) {
                                return std::all_of(
                                    now.subkeys.begin(), now.subkeys.end(), [&](const keys::Subkey& subkey) {
                                        return subkey.revoked || subkey.expires == extension.expires;
                                    });
                            }});
    return get(fingerprint).value();
}

Key KeyStore::add_address(const Fingerprint& fingerprint, const keys::NewAddress& address,
                          const Operation& operation) {
    const EngineConfig config = without_memory();
    Session session(config, operation);
    const KeyRef key = own_key(session, fingerprint);
    const Key before = to_key(key, session);
    const std::string user_id =
        user_id_text(address.name.empty() ? before.name() : address.name, address.address);
    if (before.has_address(address.address))
        throw Error(ErrorCode::already_exists, {{"address", address.address}});
    if (before.state != keys::KeyState::valid)
        throw Error(ErrorCode::unusable_key,
                    {{"key", fingerprint.hex()}, {"reason", std::string(keys::name_of(before.state))}});
    carry_out(session, {.fingerprint = fingerprint,
                        .step = "add-address",
                        .make =
                            [&] {
                                return session.run([&](gpgme_ctx_t context) {
                                    return gpgme().gpgme_op_adduid(context, key.get(), user_id.c_str(), 0);
                                });
                            },
                        .is_made = [&](const Key& now) { return now.has_address(address.address); }});
    return get(fingerprint).value();
}

Key KeyStore::revoke_address(const Fingerprint& fingerprint, std::string_view address,
                             const Operation& operation) {
    const EngineConfig config = without_memory();
    Session session(config, operation);
    const KeyRef key = own_key(session, fingerprint);
    const Key before = to_key(key, session);
    const auto wanted = mime::AddrSpec::demand(std::string(address));
    if (before.revoked)
        throw Error(ErrorCode::unusable_key, {{"key", fingerprint.hex()}, {"reason", "revoked"}});
    std::vector<std::string> going;
    bool one_stays = false;
    for (const keys::UserId& user_id : before.user_ids) {
        if (!user_id.valid) continue;
        if (mime::AddrSpec::parse(user_id.address) == wanted)
            going.push_back(user_id.text);
        else
            one_stays = true;
    }
    if (going.empty()) throw Error(ErrorCode::not_found, {{"address", std::string(address)}});
    if (!one_stays) throw Error(ErrorCode::usage, {{"address", std::string(address)}});
    for (const std::string& user_id : going)
        carry_out(session,
                  {.fingerprint = fingerprint,
                   .step = "revoke-address",
                   .make =
                       [&] {
                           return session.run([&](gpgme_ctx_t context) {
                               return gpgme().gpgme_op_revuid(context, key.get(), user_id.c_str(), 0);
                           });
                       },
                   .is_made =
                       [&](const Key& now) {
                           return std::none_of(
                               now.user_ids.begin(), now.user_ids.end(),
                               [&](const keys::UserId& one) { return one.valid && one.text == user_id; });
                       }});
    return get(fingerprint).value();
}

Key KeyStore::revoke(const Fingerprint& fingerprint, keys::RevocationReason reason,
                     const Operation& operation) {
    const EngineConfig config = without_memory();
    Session session(config, operation);
    if (look_up(session, fingerprint).revoked)
        throw Error(ErrorCode::unusable_key, {{"key", fingerprint.hex()}, {"reason", "revoked"}});
    try {
        revoke_with_secret_key(session, fingerprint, reason);
    } catch (const Error& error) {
        const bool cannot_sign = error.code() == ErrorCode::no_secret_key ||
                                 error.code() == ErrorCode::locked ||
                                 error.code() == ErrorCode::bad_passphrase;
        // What GnuPG makes with the key gives no reason.
        const auto kept = cannot_sign && reason == keys::RevocationReason::none
                              ? revocation_certificate(fingerprint)
                              : std::nullopt;
        if (!kept) throw;
        revoke_with_kept_certificate(session, fingerprint, *kept);
    }
    return get(fingerprint).value();
}

void KeyStore::remove(const Fingerprint& fingerprint, keys::Removal removal, const Operation& operation) {
    const EngineConfig config = without_memory();
    Session session(config, operation);
    const KeyRef key = session.find_key(fingerprint);
    if (!key) throw Error(ErrorCode::not_found, {{"key", fingerprint.hex()}});
    const bool with_secret = removal == keys::Removal::with_secret_part;
    // Asked of the agent: a deletion must not leave a secret part behind that no listing shows.
    if (!with_secret && !session.find_secret_keys({"0x" + fingerprint.hex()}).empty())
        throw Error(ErrorCode::usage, {{"key", fingerprint.hex()}});
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_delete_ext(
            context, key.get(), GPGME_DELETE_FORCE | (with_secret ? GPGME_DELETE_ALLOW_SECRET : 0));
    });
    if (gpgme_err_code(error) != 0) throw_engine_error(error, "delete");
    if (session.find_key(fingerprint) || !session.find_secret_keys({"0x" + fingerprint.hex()}).empty())
        throw Error(ErrorCode::engine_failed, {{"engine", "gpg"}, {"step", "delete"}});
}

} // namespace sealpost::pgp
