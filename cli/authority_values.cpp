// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/authority_values.h"

#include "cli/json_values.h"
#include "core/base/text.h"
#include "core/mime/address.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sealpost::cli {

namespace {

std::string day_of(Time time) { return to_rfc3339(time).substr(0, 10); }

/// "authority" and "intermediate" as `ca list` says it.
std::string_view kind_of(keys::AuthorityStanding standing) {
    switch (standing) {
    case keys::AuthorityStanding::trusted:
        return keys::name_of(keys::AuthorityKind::anchor);
    case keys::AuthorityStanding::own_key:
        return "own-key";
    default:
        return keys::name_of(keys::AuthorityKind::intermediate);
    }
}

std::string hint_of(const keys::ImportedAuthority& authority) {
    switch (authority.standing) {
    case keys::AuthorityStanding::trusted:
        return {};
    case keys::AuthorityStanding::own_key:
        return "get a certificate that is not an authority's: `sealpost keys generate ADDR --engine smime "
               "--csr FILE`, or `--self-signed`";
    default:
        if (!authority.addresses.empty())
            return "ask its owner for a certificate that is not an authority's (CA:FALSE); only if it may "
                   "vouch for other people too: `sealpost ca add FILE`";
        return "if you trust this authority to say whose certificates are whose: `sealpost ca add FILE`";
    }
}

} // namespace

std::string text_of_authority(const keys::Authority& authority) {
    return shown(authority.subject) + "\n  " + authority.fingerprint.hex() + "\n";
}

Json json_of_authority(const keys::Authority& authority) {
    return {{"fingerprint", authority.fingerprint.hex()},
            {"subject", authority.subject},
            {"kind", keys::name_of(authority.kind)},
            {"expires", json_of_time(authority.expires)}};
}

std::string text_of_list(const keys::RevocationList& list) {
    std::string text = shown(list.issuer) + ", " + std::to_string(list.entries) + " revoked";
    if (list.until)
        text += (list.standing == keys::ListStanding::in_force ? ", in force until " : ", ended ") +
                day_of(*list.until);
    if (!list.issuer_known) text += ", its authority is not at hand";
    return text + "\n  " + list.fingerprint.hex() + "\n";
}

Json json_of_list(const keys::RevocationList& list) {
    return {{"fingerprint", list.fingerprint.hex()}, {"issuer", list.issuer},
            {"issuer_known", list.issuer_known},     {"issued", json_of_time(list.issued)},
            {"until", json_of_time(list.until)},     {"entries", list.entries},
            {"state", keys::name_of(list.standing)}};
}

std::string text_of_issued(const keys::Issued& issued) {
    std::string text = shown(issued.subject);
    for (const auto& address : issued.addresses) text += " <" + shown(address) + ">";
    if (issued.expires) text += ", expires " + day_of(*issued.expires);
    if (issued.revoked) text += ", revoked";
    return text + "\n  " + issued.fingerprint.hex() + "\n";
}

Json json_of_issued(const keys::Issued& issued) {
    Json revoked = nullptr;
    if (issued.revoked)
        revoked = {{"reason", issued.revoked->reason}, {"at", json_of_time(issued.revoked->at)}};
    return {{"fingerprint", issued.fingerprint.hex()},
            {"subject", issued.subject},
            {"addresses", issued.addresses},
            {"expires", json_of_time(issued.expires)},
            {"revoked", std::move(revoked)}};
}

crypto::Fingerprint find_issued(keys::OwnAuthority& authority, const std::string& text) {
    const auto fingerprint = crypto::Fingerprint::parse(text);
    const auto wanted = mime::AddrSpec::parse(text);
    const std::string digits = ascii_upper(text);
    std::vector<crypto::Fingerprint> found;
    for (const auto& issued : authority.issued()) {
        if (issued.fingerprint == fingerprint || digits == issued.fingerprint.last16())
            return issued.fingerprint;
        const bool named =
            wanted && !issued.revoked &&
            std::any_of(issued.addresses.begin(), issued.addresses.end(),
                        [&](const auto& address) { return mime::AddrSpec::parse(address) == wanted; });
        if (named) found.push_back(issued.fingerprint);
    }
    if (found.size() > 1) throw Error(ErrorCode::ambiguous, {{"key", text}});
    if (found.empty()) {
        if (!authority.get()) throw Error(ErrorCode::not_found, {{"authority", "own"}});
        throw Error(ErrorCode::not_found, {{"key", text}, {"detail", "not-issued"}});
    }
    return found.front();
}

std::string text_of_imported(const keys::ImportedAuthority& authority) {
    return std::string(keys::name_of(authority.change)) + ": an authority, " + shown(authority.subject) +
           "\n  " + authority.fingerprint.hex() + "\n";
}

Json json_of_imported(const keys::ImportedAuthority& authority) {
    const std::string hint = hint_of(authority);
    return {{"fingerprint", authority.fingerprint.hex()}, {"subject", authority.subject},
            {"addresses", authority.addresses},           {"kind", kind_of(authority.standing)},
            {"expires", json_of_time(authority.expires)}, {"change", keys::name_of(authority.change)},
            {"hint", hint.empty() ? Json() : Json(hint)}};
}

std::string word_imported(const keys::ImportedAuthority& authority) {
    const std::string subject = shown(authority.subject);
    switch (authority.standing) {
    case keys::AuthorityStanding::trusted:
        return {};
    case keys::AuthorityStanding::own_key:
        return subject + " is your own, but says that it is an authority's certificate (CA:TRUE): programs " +
               "of others may refuse what you sign with it, and may not write to you with it; " +
               hint_of(authority);
    case keys::AuthorityStanding::kept:
        break;
    }
    if (authority.addresses.empty())
        return subject +
               " is an authority's certificate, not a person's: it was kept to complete chains, and "
               "nothing is trusted because of it; " +
               hint_of(authority);
    return subject + " says that it is an authority's certificate (CA:TRUE), not a person's: no mail to " +
           shown(authority.addresses.front()) + " is sealed with it, and nothing is trusted because of it; " +
           hint_of(authority);
}

std::string word_unused(keys::ListStanding standing) {
    switch (standing) {
    case keys::ListStanding::in_force:
    case keys::ListStanding::ended:
        return {};
    case keys::ListStanding::came_too_late:
        return "it has ended; ask the authority for its present list";
    case keys::ListStanding::delta:
        return "it only says what changed (a delta list); ask the authority for its full list";
    case keys::ListStanding::indirect:
        return "it speaks for several authorities (an indirect list); ask for the authority's own";
    case keys::ListStanding::unknown_extension:
        return "it has a critical extension that is not known here";
    }
    return {};
}

} // namespace sealpost::cli
