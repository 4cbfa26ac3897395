// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/submission.h"

#include "core/base/enum_names.h"
#include "core/base/text.h"

namespace sealpost::transport {

namespace {

constexpr EnumNames<RecipientState, 3> recipient_states{{{RecipientState::pending, "pending"},
                                                         {RecipientState::accepted, "accepted"},
                                                         {RecipientState::rejected, "rejected"}}};

constexpr EnumNames<DeliveryReport, 4> delivery_reports{{{DeliveryReport::never, "never"},
                                                         {DeliveryReport::success, "success"},
                                                         {DeliveryReport::failure, "failure"},
                                                         {DeliveryReport::delay, "delay"}}};

} // namespace

std::string_view name_of(RecipientState state) noexcept { return name_in(recipient_states, state); }
std::optional<RecipientState> parse_recipient_state(std::string_view name) noexcept {
    return find_in(recipient_states, name);
}

std::string_view name_of(DeliveryReport report) noexcept { return name_in(delivery_reports, report); }

std::optional<std::set<DeliveryReport>> parse_delivery_reports(std::string_view text) {
    std::set<DeliveryReport> reports;
    for (const std::string_view word : split(text, ',')) {
        const auto report = find_in(delivery_reports, word);
        if (!report || !reports.insert(*report).second) return std::nullopt;
    }
    if (reports.contains(DeliveryReport::never) && reports.size() > 1) return std::nullopt;
    return reports;
}

std::string to_string(const std::set<DeliveryReport>& reports) {
    std::string text;
    for (const DeliveryReport report : reports)
        text += (text.empty() ? "" : ",") + std::string(name_of(report));
    return text;
}

} // namespace sealpost::transport
