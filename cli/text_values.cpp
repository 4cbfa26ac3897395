// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_values.h"

#include "cli/output.h"
#include "core/base/text.h"
#include "core/mime/header_field.h"

namespace sealpost::cli {

namespace {

std::string joined(const std::vector<mime::AddrSpec>& addresses) {
    std::string text;
    for (const auto& address : addresses) text += (text.empty() ? "" : ", ") + shown(address.to_string());
    return text;
}

std::string words_of(outgoing::Protection protection) {
    switch (protection) {
    case outgoing::Protection::none:
        return "in the clear";
    case outgoing::Protection::is_signed:
        return "signed";
    case outgoing::Protection::encrypted:
        return "encrypted";
    case outgoing::Protection::signed_and_encrypted:
        return "signed and encrypted";
    }
    return {};
}

std::string text_of_server(const char* protocol, const std::optional<net::ServerSettings>& server) {
    if (!server) return {};
    return std::string("  ") + protocol + " " + shown(net::to_string(server->endpoint)) + " (" +
           std::string(accounts::name_of(server->security)) + ")\n";
}

std::string reason_of(const outgoing::InTheClear& recipient) {
    if (!recipient.rule) return "you named them for this message";
    const bool no_key = recipient.rule->policy == people::Policy::prefer;
    const std::string rule = std::string(people::name_of(recipient.rule->policy)) +
                             (recipient.rule->from == outgoing::RuleFrom::account  ? " of the account"
                              : recipient.rule->from == outgoing::RuleFrom::domain ? " for the domain"
                                                                                   : " for this address");
    return "policy " + rule + (no_key ? ", and there is no key" : "");
}

} // namespace

std::string grouped(const crypto::Fingerprint& fingerprint) {
    std::string text;
    for (std::size_t i = 0; i < fingerprint.hex().size(); ++i) {
        if (i != 0 && i % 4 == 0) text += ' ';
        text += fingerprint.hex()[i];
    }
    return text;
}

std::string text_of_copies(const std::vector<outgoing::PlannedCopy>& copies) {
    std::string text;
    for (const auto& copy : copies) {
        text += words_of(copy.protection) + (copy.bcc ? ", blind copy" : "") + ": " +
                joined(copy.recipients) + "\n";
        for (const auto& key : copy.keys)
            text += "  " + shown(key.address.to_string()) + "  " + key.fingerprint.hex() + "  " +
                    std::string(crypto::name_of(key.level)) +
                    (key.source.empty() ? "" : ", " + shown(key.source)) + "\n";
    }
    return text;
}

std::string text_of_clear(const std::vector<outgoing::InTheClear>& recipients) {
    std::string text;
    for (const auto& recipient : recipients)
        text +=
            "IN THE CLEAR, readable for every server on the way: " + shown(recipient.address.to_string()) +
            " (" + reason_of(recipient) + ")\n";
    return text;
}

std::string text_of_times(const outgoing::VisibleTimes& times) {
    std::string text = "Times: ";
    if (times.undo.count() == 0)
        text += "it would go out at once, at " + to_rfc3339(times.goes_out);
    else
        text += "it would stay here for " + std::to_string(times.undo.count()) +
                " seconds, in which it can be taken back, and go out at " + to_rfc3339(times.goes_out);
    text += ". The provider learns when it comes";
    if (times.date) text += ", the Date above (" + to_rfc3339(*times.date) + ")";
    if (times.names_zone) text += ", the time zone that Date names";
    if (times.signing_time) text += ", and when the copy in the clear was signed";
    return text + ".\n";
}

std::string text_of_view(const std::vector<outgoing::VisibleCopy>& copies) {
    std::string text;
    for (const auto& copy : copies) {
        if (!text.empty()) text += "\n";
        text += "From the envelope: " + shown(copy.mail_from.to_string()) + " to " + joined(copy.rcpt_to) +
                ", about " + std::to_string(copy.bytes) + " bytes\n";
        for (const auto& field : copy.headers)
            text += "  " + shown(field.name) + ": " + shown(field.value) + "\n";
    }
    return text;
}

std::string text_of_key(const keys::Key& key, const std::vector<people::Acceptance>& standing) {
    std::string text = grouped(key.fingerprint) + "\n  " + std::string(crypto::name_of(key.technology)) +
                       ", " + shown(key.algorithm) + ", " + std::string(keys::name_of(key.state));
    if (key.expires) text += ", expires " + to_rfc3339(*key.expires).substr(0, 10);
    if (key.secret != keys::SecretPlace::none) text += ", your own";
    text += "\n";
    for (const auto& user_id : key.user_ids)
        text += "  " + shown(user_id.text) + (user_id.valid ? "" : " (not valid)") + "\n";
    for (const auto& acceptance : standing)
        text += "  " + std::string(crypto::name_of(acceptance.level)) + " for " +
                shown(acceptance.address.to_string()) + " (" +
                std::string(people::name_of(acceptance.source)) + ")\n";
    return text;
}

namespace {

std::string text_of_named_key(const char* technology, const std::string& fingerprint) {
    if (fingerprint.empty()) return {};
    return "    " + std::string(technology) + " key " + shown(fingerprint) + "\n";
}

} // namespace

std::string text_of_account(const accounts::Account& account) {
    std::string text = shown(account.address);
    if (!account.display_name.empty()) text += " (" + shown(account.display_name) + ")";
    text += "\n  user " + shown(account.login()) + ", " +
            std::string(accounts::name_of(account.credential.source)) + "\n";
    text += text_of_server("imap", account.imap) + text_of_server("smtp", account.smtp);
    text += text_of_named_key("pgp", account.settings.pgp_key) +
            text_of_named_key("smime", account.settings.smime_key);
    if (account.settings.require_tls) text += "  only over servers that offer REQUIRETLS\n";
    if (!account.settings.notify.empty()) text += "  asks for reports: " + account.settings.notify + "\n";
    for (const auto& identity : account.identities) text += text_of_identity(identity);
    return text;
}

std::string text_of_identity(const accounts::Identity& identity) {
    std::string text = "  also " + shown(identity.address);
    if (!identity.display_name.empty()) text += " (" + shown(identity.display_name) + ")";
    if (identity.policy) text += ", policy " + std::string(accounts::name_of(*identity.policy));
    return text + "\n" + text_of_named_key("pgp", identity.pgp_key) +
           text_of_named_key("smime", identity.smime_key);
}

std::string text_of_entry(const transport::MessageEntry& entry) {
    const char* mark = entry.looks == transport::Looks::encrypted ? "E"
                       : entry.looks == transport::Looks::signed_ ? "S"
                                                                  : " ";
    std::string from;
    if (!entry.from.empty()) {
        const std::string name = mime::decode_words(entry.from.front().name);
        from = shown(name.empty() ? entry.from.front().address : name);
    }
    return std::to_string(entry.uid) + "  " + mark + "  " + shown(entry.date) + "  " + from + "  " +
           shown(mime::decode_words(entry.subject)) + "\n";
}

} // namespace sealpost::cli
