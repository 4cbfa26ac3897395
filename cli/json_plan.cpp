// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_values.h"

#include "cli/words_findings.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

Json addresses(const std::vector<mime::AddrSpec>& list) {
    Json result = Json::array();
    for (const auto& address : list) result.push_back(address.to_string());
    return result;
}

Json json_of_headers(const std::vector<outgoing::VisibleField>& fields) {
    Json result = Json::array();
    for (const auto& field : fields)
        result.push_back({{"name", field.name}, {"value", field.value}, {"wire", field.wire}});
    return result;
}

} // namespace

Json json_of_copy(const outgoing::PlannedCopy& copy) {
    Json keys = Json::array();
    for (const auto& key : copy.keys)
        keys.push_back({{"address", key.address.to_string()},
                        {"fingerprint", key.fingerprint.hex()},
                        {"level", crypto::name_of(key.level)},
                        {"source", key.source.empty() ? Json(nullptr) : Json(key.source)}});
    return {{"recipients", addresses(copy.recipients)},
            {"bcc", copy.bcc},
            {"engine", copy.engine ? Json(crypto::name_of(*copy.engine)) : Json("none")},
            {"protection", outgoing::name_of(copy.protection)},
            {"keys", std::move(keys)},
            {"cipher", copy.cipher.empty() ? Json(nullptr) : Json(copy.cipher)}};
}

Json json_of_clear(const std::vector<outgoing::InTheClear>& recipients) {
    Json result = Json::array();
    for (const auto& recipient : recipients)
        result.push_back(
            {{"address", recipient.address.to_string()},
             {"policy", recipient.rule ? Json(people::name_of(recipient.rule->policy)) : Json(nullptr)},
             {"because", recipient.rule ? outgoing::name_of(recipient.rule->from) : "allow-plaintext"}});
    return result;
}

Json json_of_refusals(const std::vector<outgoing::Refusal>& refusals) {
    Json result = Json::array();
    for (const auto& refusal : refusals) {
        const Wording wording = word(refusal);
        Json entry{{"address", refusal.address.to_string()},
                   {"reason", outgoing::name_of(refusal.reason)},
                   {"message", wording.message},
                   {"hint", wording.hint}};
        for (const auto& [name, value] : refusal.facts)
            if (!entry.contains(name)) entry[name] = value;
        result.push_back(std::move(entry));
    }
    return result;
}

Json json_of_times(const outgoing::VisibleTimes& times) {
    Json learns = Json::array({"submission"});
    if (times.date) learns.push_back("date");
    if (times.names_zone) learns.push_back("time-zone");
    if (times.signing_time) learns.push_back("signing-time");
    return {{"goes_out", to_rfc3339(times.goes_out)},
            {"undo_seconds", times.undo.count()},
            {"date", json_of_time(times.date)},
            {"provider_learns", std::move(learns)}};
}

Json json_of_view(const std::vector<outgoing::VisibleCopy>& copies) {
    Json result = Json::array();
    for (const auto& copy : copies)
        result.push_back({{"mail_from", copy.mail_from.to_string()},
                          {"rcpt_to", addresses(copy.rcpt_to)},
                          {"bytes", copy.bytes},
                          {"headers", json_of_headers(copy.headers)}});
    return result;
}

Json json_of_plan(const outgoing::PlanOutcome& outcome, const std::vector<outgoing::VisibleCopy>& view) {
    Json copies = Json::array();
    if (outcome.accepted())
        for (const auto& copy : outcome.plan().copies()) copies.push_back(json_of_copy(copy));
    Json visible = nullptr;
    if (!view.empty()) {
        std::uint64_t size = 0;
        for (const auto& copy : view) size += copy.bytes;
        visible = {{"headers", json_of_headers(view.front().headers)}, {"size", size}};
    }
    return {
        {"accepted", outcome.accepted()},
        {"copies", std::move(copies)},
        {"in_the_clear", outcome.accepted() ? json_of_clear(outcome.plan().in_the_clear()) : Json::array()},
        {"visible_to_provider", std::move(visible)},
        {"refusals", json_of_refusals(outcome.refusals())}};
}

} // namespace sealpost::cli
