// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/text_values.h"
#include "cli/words_findings.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace sealpost::cli {

namespace {

constexpr std::array people_fields{"From", "Sender", "To", "Cc", "Date", "Subject"};

std::string word(incoming::Protection protection) {
    switch (protection) {
    case incoming::Protection::unprotected:
        return "not protected";
    case incoming::Protection::signed_only:
        return "signed";
    case incoming::Protection::encrypted:
        return "encrypted";
    case incoming::Protection::signed_and_encrypted:
        return "signed and encrypted";
    }
    return "not protected";
}

std::string encryption_line(const incoming::EncryptionSummary& encryption) {
    if (encryption.state == incoming::EncryptionState::failed)
        return "Encryption: could not be opened (" +
               std::string(encryption.reason ? crypto::name_of(*encryption.reason) : "unknown") +
               (encryption.unsupported ? ": " + shown(*encryption.unsupported) : std::string()) + ")\n";
    std::string line = "Encryption: opened";
    if (encryption.method) line += ", " + std::string(incoming::name_of(*encryption.method));
    if (encryption.cipher) line += ", " + shown(*encryption.cipher);
    return line + "\n";
}

std::string part_line(const incoming::PartSummary& part) {
    std::string line = "  " + part.path + "  " + shown(part.type);
    if (!part.name.empty()) line += "  " + shown(part.name);
    line += "  " + std::to_string(part.size) + " bytes, " + word(part.protection);
    if (part.errant) line += ", by itself";
    if (part.offers) line += ", keys or certificates: import them if you trust where they come from";
    line += "\n";
    for (const auto& signature : part.signatures) line += "        " + text_of_signature(signature) + "\n";
    if (!part.message) return line;
    line += "        a message by itself: " + word(part.message->summary) + "\n";
    for (const char* name : {"From", "Subject"})
        if (const auto* field = part.message->header(name))
            line += "        " + std::string(name) + ": " + shown(field->value) + "\n";
    return line;
}

/// Which certificate the reason concerns, and why and when it was revoked.
std::string circumstances(crypto::VerdictReason reason, const incoming::Signer& signer) {
    using enum crypto::VerdictReason;
    std::string text;
    switch (reason) {
    case key_revoked:
        return signer.revoked ? cli::word(*signer.revoked) : text;
    case chain_fault:
    case revocation_unknown:
    case weak_chain:
    case chain_expired:
    case chain_revoked:
    case level_none:
    case level_offered:
        if (reason == chain_fault || reason == level_none || reason == level_offered)
            text = cli::word(signer.chain.state);
        if (!text.empty()) text.insert(0, "; ");
        if (!signer.chain.concerns.empty()) text += " (" + shown(signer.chain.concerns) + ")";
        return signer.chain.revoked ? text + cli::word(*signer.chain.revoked) : text;
    default:
        return text;
    }
}

bool is_worth_a_line(const incoming::PartSummary& part) {
    return part.attachment || part.errant || part.message || part.offers;
}

std::string field_lines(const incoming::MessageSummary& summary) {
    std::string text;
    const auto* from = summary.header("From");
    for (const char* name : people_fields) {
        const auto* field = summary.header(name);
        if (field == nullptr) continue;
        // Whoever sent it for the author; it lends the author nothing.
        if (std::string_view(name) == "Sender" && from != nullptr && field->value == from->value) continue;
        text += std::string(name) + ": " + shown(field->value);
        if (field == from && summary.has(incoming::Warning::list_rewrote_from))
            if (const auto* list = summary.header("List-Id")) text += ", by way of " + shown(list->value);
        if (field->protection != incoming::Protection::unprotected)
            text += "  [" + word(field->protection) + "]";
        text += "\n";
    }
    return text;
}

/// Behind a margin, so that no words of a message look like what Sealpost says of it.
std::string with_margin(const std::string& body) {
    std::string text;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        text += "| " + body.substr(at, end - at) + "\n";
        at = end + 1;
    }
    return text;
}

} // namespace

std::string text_of_signature(const incoming::SignatureSummary& signature) {
    std::string line = cli::word(signature.verdict);
    if (signature.signer) {
        const auto& who = *signature.signer;
        line += " by " + (who.name.empty() ? "" : shown(who.name) + " ");
        if (!who.addresses.empty()) line += "<" + shown(who.addresses.front()) + ">";
        if (who.fingerprint) line += " (" + who.fingerprint->hex() + ")";
    } else if (!signature.claimed_signer.empty()) {
        line += " (" + shown(signature.claimed_signer) + ")";
    }
    if (signature.signed_at) line += ", made " + to_rfc3339(*signature.signed_at);
    if (const std::string reason = cli::word(signature.reason); !reason.empty()) line += ": " + reason;
    if (signature.unsupported) line += " (" + shown(*signature.unsupported) + " is not supported)";
    if (signature.signer) line += circumstances(signature.reason, *signature.signer);
    return line;
}

std::string text_of_summary(const incoming::MessageSummary& summary) {
    std::string text = "Message: " + word(summary.summary) + "\n";
    if (summary.encryption.state != incoming::EncryptionState::none)
        text += encryption_line(summary.encryption);
    for (const auto& signature : summary.signatures)
        text += "Signature: " + text_of_signature(signature) + "\n";
    for (const auto warning : summary.warnings) text += "Warning: " + cli::word(warning) + "\n";
    text += "\n";
    text += field_lines(summary);
    if (summary.body.text) text += "\n" + with_margin(escape_for_display(*summary.body.text, true));
    std::string parts;
    for (const auto& part : summary.parts)
        if (is_worth_a_line(part)) parts += part_line(part);
    if (!parts.empty()) text += "\nParts:\n" + parts;
    return text;
}

} // namespace sealpost::cli
