// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

template <typename T>
Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json json_of_encryption(const incoming::EncryptionSummary& encryption) {
    Json recipients = Json::array();
    for (const auto& recipient : encryption.recipients)
        recipients.push_back({{"id", recipient.id}, {"ours", or_null(recipient.ours)}});
    return {{"state", incoming::name_of(encryption.state)},
            {"method", encryption.method ? Json(incoming::name_of(*encryption.method)) : Json(nullptr)},
            {"cipher", or_null(encryption.cipher)},
            {"authenticated", or_null(encryption.authenticated)},
            {"reason", encryption.reason ? Json(crypto::name_of(*encryption.reason)) : Json(nullptr)},
            {"unsupported", or_null(encryption.unsupported)},
            {"recipients", std::move(recipients)}};
}

Json json_of_signatures(const std::vector<incoming::SignatureSummary>& signatures) {
    Json result = Json::array();
    for (const auto& signature : signatures) result.push_back(json_of_signature(signature));
    return result;
}

Json json_of_header(const incoming::ShownField& field) {
    Json result{{"name", field.name},
                {"value", field.value},
                {"protection", incoming::name_of(field.protection)},
                {"outer", or_null(field.outer)}};
    if (field.inner) result["inner"] = *field.inner;
    return result;
}

/// What is said of a message, whether it is the whole or lies inside one.
Json json_of_status(const incoming::MessageStatus& status) {
    Json headers = Json::array();
    for (const auto& field : status.headers) headers.push_back(json_of_header(field));
    Json warnings = Json::array();
    for (const auto warning : status.warnings) warnings.push_back(incoming::name_of(warning));
    return {{"summary", incoming::name_of(status.summary)},
            {"encryption", json_of_encryption(status.encryption)},
            {"signatures", json_of_signatures(status.signatures)},
            {"headers", std::move(headers)},
            {"warnings", std::move(warnings)}};
}

Json json_of_part(const incoming::PartSummary& part) {
    return {{"path", part.path},
            {"type", part.type},
            {"name", text_or_null(part.name)},
            {"size", part.size},
            {"protection", incoming::name_of(part.protection)},
            {"errant", part.errant},
            {"attachment", part.attachment},
            {"text", or_null(part.text)},
            {"signatures", json_of_signatures(part.signatures)},
            {"encryption", part.encryption ? json_of_encryption(*part.encryption) : Json(nullptr)},
            {"message", part.message ? json_of_status(*part.message) : Json(nullptr)},
            {"offers", part.offers ? Json(crypto::name_of(*part.offers)) : Json(nullptr)}};
}

} // namespace

Json json_of_signature(const incoming::SignatureSummary& signature) {
    Json signer = nullptr;
    Json chain = nullptr;
    Json revocation = nullptr;
    if (signature.signer) {
        const auto& who = *signature.signer;
        signer = {{"fingerprint", who.fingerprint ? Json(who.fingerprint->hex()) : Json(nullptr)},
                  {"addresses", who.addresses},
                  {"name", text_or_null(who.name)}};
        if (who.chain.state != crypto::ChainState::not_applicable)
            chain = {{"state", crypto::name_of(who.chain.state)},
                     {"concerns", text_or_null(who.chain.concerns)}};
        if (const auto& revoked = who.chain.revoked ? who.chain.revoked : who.revoked)
            revocation = {{"reason", revoked->reason}, {"at", json_of_time(revoked->at)}};
    }
    const bool has_reason = signature.reason != crypto::VerdictReason::none;
    return {{"method", crypto::name_of(signature.method)},
            {"verdict", crypto::name_of(signature.verdict)},
            {"inside_encryption", signature.inside_encryption},
            {"signer", std::move(signer)},
            {"claimed_signer", text_or_null(signature.claimed_signer)},
            {"signed_at", json_of_time(signature.signed_at)},
            {"hash", or_null(signature.hash)},
            {"unsupported", or_null(signature.unsupported)},
            {"reason", has_reason ? Json(crypto::name_of(signature.reason)) : Json(nullptr)},
            {"chain", std::move(chain)},
            {"revocation", std::move(revocation)}};
}

Json json_of_summary(const incoming::MessageSummary& summary) {
    Json parts = Json::array();
    for (const auto& part : summary.parts) parts.push_back(json_of_part(part));
    Json result = json_of_status(summary);
    result["body"] = {{"text", or_null(summary.body.text)},
                      {"html", summary.body.html},
                      {"remote_content_blocked", summary.body.remote_content_blocked}};
    result["parts"] = std::move(parts);
    return result;
}

} // namespace sealpost::cli
