// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/owner_trust.h"

#include "core/base/text.h"
#include "pgp/key_edit.h"
#include "pgp/key_mapping.h"

namespace sealpost::pgp {

namespace {

constexpr int lowest = 2;
constexpr int highest = 6;

} // namespace

std::string to_text(const OwnerTrust& trust) {
    std::string text;
    for (const auto& [fingerprint, value] : trust)
        text += fingerprint.hex() + ":" + std::to_string(value) + ":\n";
    return text;
}

std::optional<OwnerTrust> parse_owner_trust(std::string_view text) {
    OwnerTrust trust;
    for (const auto line : split(text, '\n')) {
        const auto words = split(trim(line), ':');
        if (trim(line).empty() || line.starts_with('#')) continue;
        if (words.size() < 2 || words[1].size() != 1) return std::nullopt;
        const auto fingerprint = crypto::Fingerprint::parse(words[0]);
        const int value = words[1][0] - '0';
        if (!fingerprint || value < lowest || value > highest) return std::nullopt;
        trust.emplace(*fingerprint, value);
    }
    return trust;
}

std::optional<int> owner_trust_of(const KeyRef& key) {
    switch (key->owner_trust) {
    case GPGME_VALIDITY_UNDEFINED:
        return 2;
    case GPGME_VALIDITY_NEVER:
        return 3;
    case GPGME_VALIDITY_MARGINAL:
        return 4;
    case GPGME_VALIDITY_FULL:
        return 5;
    case GPGME_VALIDITY_ULTIMATE:
        return 6;
    case GPGME_VALIDITY_UNKNOWN:
        break;
    }
    return std::nullopt;
}

void set_owner_trust(Session& session, const KeyRef& key, int value) {
    // The editor counts from one for undefined.
    const auto error = edit_key(session, key,
                                {{.command = "trust",
                                  .answers = {{"edit_ownertrust.value", std::to_string(value - 1)},
                                              {"edit_ownertrust.set_ultimate.okay", "y"}}}});
    if (gpgme_err_code(error) != 0) throw_engine_error(error, "owner-trust");
    if (owner_trust_of(session.find_key_anew(fingerprint_of(key.primary()->fpr))) != value)
        throw Error(ErrorCode::engine_failed, {{"engine", "gpg"}, {"step", "owner-trust"}});
}

} // namespace sealpost::pgp
