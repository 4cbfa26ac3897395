// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/lookup_log.h"

#include "core/base/error.h"
#include "core/state/sealed_records.h"

#include <nlohmann/json.hpp>

namespace sealpost::discovery {

namespace {

constexpr std::string_view kind = "lookup";

std::vector<Lookup> parse(const std::string& text) {
    std::vector<Lookup> result;
    try {
        for (const auto& entry : nlohmann::json::parse(text))
            result.push_back({.at = parse_rfc3339(entry.at(0).get<std::string>()).value(),
                              .source = entry.at(1).get<std::string>(),
                              .url = entry.at(2).get<std::string>(),
                              .outcome = entry.at(3).get<std::string>()});
    } catch (const std::exception&) {
        throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
    }
    return result;
}

} // namespace

void LookupLog::record(const mime::AddrSpec& address, const std::vector<Lookup>& lookups) {
    if (lookups.empty()) return;
    records_->update(kind, address.key(), [&](const std::optional<std::string>& now) {
        auto all = now ? parse(*now) : std::vector<Lookup>();
        all.insert(all.end(), lookups.begin(), lookups.end());
        auto list = nlohmann::json::array();
        const std::size_t first = all.size() > limits::lookups_kept ? all.size() - limits::lookups_kept : 0;
        for (std::size_t i = first; i < all.size(); ++i)
            list.push_back({to_rfc3339(all[i].at), all[i].source, all[i].url, all[i].outcome});
        return std::optional(list.dump());
    });
}

std::vector<Lookup> LookupLog::of(const mime::AddrSpec& address) const {
    const auto text = records_->get(kind, address.key());
    return text ? parse(*text) : std::vector<Lookup>();
}

std::vector<Lookup> to_lookups(const WkdResult& result, Time now) {
    std::vector<Lookup> lookups;
    for (const auto& asked : result.asked)
        lookups.push_back(
            {.at = now, .source = "wkd", .url = net::to_string(asked.url), .outcome = asked.outcome});
    return lookups;
}

} // namespace sealpost::discovery
