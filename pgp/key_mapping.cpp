// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/key_mapping.h"

#include "core/crypto/verdict.h"
#include "core/mime/address.h"
#include "pgp/key_packets.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

std::string_view view(const char* text) {
    return text == nullptr ? std::string_view() : std::string_view(text);
}

std::string curve_of(const _gpgme_subkey& subkey) { return std::string(view(subkey.curve)); }

crypto::PublicKeyAlgorithm algorithm_of(const _gpgme_subkey& subkey) {
    using enum crypto::PublicKeyAlgorithm;
    const std::string curve = curve_of(subkey);
    switch (subkey.pubkey_algo) {
    case GPGME_PK_RSA:
    case GPGME_PK_RSA_E:
    case GPGME_PK_RSA_S:
        return rsa;
    case GPGME_PK_DSA:
        return dsa;
    case GPGME_PK_ELG:
    case GPGME_PK_ELG_E:
        return elgamal;
    case GPGME_PK_ECDSA:
        return ecdsa;
    case GPGME_PK_EDDSA:
        return eddsa;
    case GPGME_PK_ECDH:
        return curve == "cv25519" || curve == "cv448" ? xdh : ecdh;
    default:
        return unknown;
    }
}

unsigned bits_of(const _gpgme_subkey& subkey) {
    // GnuPG counts the field's 255 bits; everyone else says 256.
    return subkey.length == 255 ? 256 : subkey.length;
}

std::optional<Time> expiry_of(const _gpgme_subkey& subkey) { return time_of(subkey.expires); }

bool is_usable(const _gpgme_subkey& subkey) {
    return !subkey.revoked && !subkey.expired && !subkey.invalid && !subkey.disabled;
}

std::string algorithm_name(const _gpgme_subkey& subkey) {
    const std::string curve = curve_of(subkey);
    constexpr std::pair<std::string_view, std::string_view> curves[] = {
        {"ed25519", "Ed25519"}, {"cv25519", "X25519"}, {"ed448", "Ed448"},    {"cv448", "X448"},
        {"nistp256", "P-256"},  {"nistp384", "P-384"}, {"nistp521", "P-521"},
    };
    for (const auto& [engine, ours] : curves) {
        if (curve == engine) return std::string(ours);
    }
    if (!curve.empty()) return curve;
    switch (algorithm_of(subkey)) {
    case crypto::PublicKeyAlgorithm::rsa:
        return "RSA";
    case crypto::PublicKeyAlgorithm::dsa:
        return "DSA";
    case crypto::PublicKeyAlgorithm::elgamal:
        return "Elgamal";
    default:
        return std::string(view(gpgme().gpgme_pubkey_algo_name(subkey.pubkey_algo)));
    }
}

/// What GPGME splits out of a user ID fails on unusual ones: the address is read here from the whole.
keys::UserId to_user_id(const _gpgme_user_id& id) {
    keys::UserId user_id;
    user_id.text = view(id.uid);
    const std::string_view text = user_id.text;
    if (const auto open = text.rfind('<'); open != text.npos && text.ends_with('>')) {
        const auto address = text.substr(open + 1, text.size() - open - 2);
        if (const auto parsed = mime::AddrSpec::parse(address)) user_id.address = parsed->to_string();
        user_id.name = text.substr(0, open);
        while (user_id.name.ends_with(' ')) user_id.name.pop_back();
    } else if (const auto parsed = mime::AddrSpec::parse(text)) {
        user_id.address = parsed->to_string();
    } else {
        user_id.name = text;
    }
    user_id.valid = !id.revoked && !id.invalid;
    return user_id;
}

bool is_certification(const _gpgme_key_sig& signature) {
    return signature.sig_class >= 0x10 && signature.sig_class <= 0x13;
}

/// What the key itself said of the user ID last, as far as GnuPG finds it right; a revocation outweighs a
/// certification of the same second.
bool stands_by_itself(const _gpgme_user_id& id, std::string_view key_id) {
    long latest = 0;
    bool stands = false;
    for (const auto* signature = id.signatures; signature != nullptr; signature = signature->next) {
        if (view(signature->keyid) != key_id || gpgme_err_code(signature->status) != 0) continue;
        const bool revokes = signature->revoked || !is_certification(*signature);
        if (signature->timestamp < latest || (signature->timestamp == latest && !revokes && latest != 0))
            continue;
        latest = signature->timestamp;
        stands = !revokes && !signature->expired && !signature->invalid;
    }
    return stands;
}

/// GnuPG calls every user ID of a revoked key revoked; which of them stood until then their signatures tell.
void restore_user_ids(keys::Key& revoked, Session& session) {
    const auto mode = gpgme().gpgme_get_keylist_mode(session.context());
    gpgme().gpgme_set_keylist_mode(session.context(), GPGME_KEYLIST_MODE_LOCAL | GPGME_KEYLIST_MODE_SIGS |
                                                          GPGME_KEYLIST_MODE_VALIDATE);
    const KeyRef key = session.find_key_anew(revoked.fingerprint);
    gpgme().gpgme_set_keylist_mode(session.context(), mode);
    if (!key) return;
    for (const auto* id = key->uids; id != nullptr; id = id->next)
        for (keys::UserId& user_id : revoked.user_ids)
            if (user_id.text == view(id->uid))
                user_id.valid = stands_by_itself(*id, revoked.fingerprint.last16());
}

std::vector<RevocationPacket> read_revocations(const KeyRef& key, Session& session) {
    std::string bytes;
    OutputData output([&](std::string_view piece) { bytes.append(piece); }, session.operation());
    const std::string pattern = view(key.primary()->fpr).data();
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_export(context, pattern.c_str(), 0, output.get());
    });
    output.rethrow();
    if (gpgme_err_code(error) != 0) return {};
    try {
        std::vector<RevocationPacket> packets;
        for (auto& block : read_key_file(bytes).keys) {
            packets.insert(packets.end(), block.revocations.begin(), block.revocations.end());
        }
        return packets;
    } catch (const Error&) {
        return {}; // unreadable: the reason stays unknown, which counts as hard
    }
}

/// The graver of two; of two alike the earlier.
crypto::Revocation graver(const crypto::Revocation& a, const crypto::Revocation& b) {
    if (a.hard != b.hard) return a.hard ? a : b;
    return b.at && (!a.at || *b.at < *a.at) ? b : a;
}

const crypto::Revocation unknown_revocation{.hard = true, .at = {}, .reason = "unknown"};

keys::SecretPlace secret_place(const KeyRef& key) {
    auto place = keys::SecretPlace::none;
    for (const auto* subkey = key.primary(); subkey != nullptr; subkey = subkey->next) {
        if (subkey->is_cardkey) return keys::SecretPlace::card;
        if (subkey->secret) place = keys::SecretPlace::agent;
    }
    return place;
}

} // namespace

crypto::DigestAlgorithm digest_of(unsigned gpgme_algorithm) {
    using enum crypto::DigestAlgorithm;
    switch (gpgme_algorithm) {
    case GPGME_MD_MD5:
        return md5;
    case GPGME_MD_SHA1:
        return sha1;
    case GPGME_MD_RMD160:
        return ripemd160;
    case GPGME_MD_SHA224:
        return sha224;
    case GPGME_MD_SHA256:
        return sha256;
    case GPGME_MD_SHA384:
        return sha384;
    case GPGME_MD_SHA512:
        return sha512;
    default:
        return unknown;
    }
}

bool may_sign_with(crypto::DigestAlgorithm digest) noexcept {
    using enum crypto::DigestAlgorithm;
    return digest == sha256 || digest == sha384 || digest == sha512;
}

std::optional<Time> time_of(std::time_t time) {
    if (time <= 0) return std::nullopt;
    return Time(std::chrono::seconds(time));
}

crypto::Fingerprint fingerprint_of(const char* text) {
    if (const auto fingerprint = crypto::Fingerprint::parse(view(text))) return *fingerprint;
    throw Error(ErrorCode::engine_failed, {{"engine", "gpg"}, {"detail", "fingerprint"}});
}

keys::Key to_key(const KeyRef& key, Session& session) {
    keys::Key result = to_key_as_listed(key);
    complete_revocation(result, key, session);
    return result;
}

void complete_revocation(keys::Key& key, const KeyRef& listed, Session& session) {
    if (!listed->revoked) return;
    key.revoked =
        find_revocation(read_revocations(listed, session), std::nullopt).value_or(unknown_revocation);
    restore_user_ids(key, session);
}

keys::Key to_key_as_listed(const KeyRef& key) {
    keys::Key result{.fingerprint = fingerprint_of(key.primary()->fpr)};
    const _gpgme_subkey* primary = key.primary();
    if (primary == nullptr) throw Error(ErrorCode::engine_failed, {{"engine", "gpg"}, {"detail", "key"}});
    result.technology = crypto::Technology::openpgp;
    for (const auto* id = key->uids; id != nullptr; id = id->next) result.user_ids.push_back(to_user_id(*id));
    result.secret = secret_place(key);
    result.can_certify = key->can_certify;
    result.algorithm = algorithm_name(*primary);
    result.algorithm_class = algorithm_of(*primary);
    result.bits = bits_of(*primary);
    result.created = time_of(primary->timestamp);
    result.expires = expiry_of(*primary);
    for (const auto* subkey = key.primary(); subkey != nullptr; subkey = subkey->next) {
        keys::Subkey entry{.fingerprint = fingerprint_of(subkey->fpr)};
        entry.id = view(subkey->keyid);
        entry.can_sign = subkey->can_sign;
        entry.can_encrypt = subkey->can_encrypt;
        entry.has_secret = subkey->secret;
        entry.algorithm = algorithm_of(*subkey);
        entry.bits = bits_of(*subkey);
        entry.created = time_of(subkey->timestamp);
        entry.expires = expiry_of(*subkey);
        entry.revoked = subkey->revoked;
        entry.valid = is_usable(*subkey) && !key->revoked && !key->expired;
        result.subkeys.push_back(std::move(entry));
    }
    result.state = keys::KeyState::valid;
    if (key->invalid || key->disabled) result.state = keys::KeyState::invalid;
    if (key->expired) result.state = keys::KeyState::expired;
    if (key->revoked) {
        result.state = keys::KeyState::revoked;
        result.revoked = unknown_revocation;
    }
    return result;
}

crypto::SignerKey to_signer_key(const KeyRef& key, std::string_view subkey, Session& session) {
    const keys::Key whole = to_key(key, session);
    crypto::SignerKey signer{.fingerprint = whole.fingerprint};
    signer.name = whole.name();
    signer.addresses = whole.addresses();
    signer.algorithm = whole.algorithm_class;
    signer.bits = whole.bits;
    signer.created = whole.created;
    signer.expires = whole.expires;
    signer.revoked = whole.revoked;
    signer.id = std::string(whole.fingerprint.last16());
    for (const auto& entry : whole.subkeys) {
        if (entry.fingerprint.hex() != subkey && entry.id != subkey) continue;
        signer.id = entry.id;
        // A strong subkey under a weak key is weak: who breaks the key makes subkeys.
        if (crypto::is_strong(whole.algorithm_class, whole.bits)) {
            signer.algorithm = entry.algorithm;
            signer.bits = entry.bits;
        }
        if (entry.created && (!signer.created || *entry.created > *signer.created)) {
            signer.created = entry.created;
        }
        if (entry.expires && (!signer.expires || *entry.expires < *signer.expires)) {
            signer.expires = entry.expires;
        }
        if (!entry.revoked) break;
        // Of a revoked key GnuPG calls every subkey revoked: whether this one is by itself its packets tell.
        const auto by_itself = find_revocation(read_revocations(key, session), entry.fingerprint.hex());
        if (signer.revoked && by_itself) signer.revoked = graver(*signer.revoked, *by_itself);
        if (!signer.revoked) signer.revoked = by_itself.value_or(unknown_revocation);
        break;
    }
    return signer;
}

const _gpgme_subkey* encryption_subkey(const KeyRef& key) {
    const _gpgme_subkey* const primary = key.primary();
    const _gpgme_subkey* newest = nullptr;
    for (const auto* subkey = primary; subkey != nullptr; subkey = subkey->next) {
        if (!subkey->can_encrypt || !is_usable(*subkey)) continue;
        // The primary key only where nothing else can.
        if (newest == nullptr || newest == primary || subkey->timestamp > newest->timestamp) newest = subkey;
    }
    return newest;
}

} // namespace sealpost::pgp
