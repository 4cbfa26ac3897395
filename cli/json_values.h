// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the JSON that the contract describes. null stands for "not known".
#pragma once

#include "cli/output.h"
#include "core/accounts/account.h"
#include "core/incoming/summary.h"
#include "core/keys/certificate_requests.h"
#include "core/keys/key.h"
#include "core/outgoing/plan.h"
#include "core/outgoing/view.h"
#include "core/people/acceptance.h"
#include "core/transport/mailbox_entries.h"
#include "core/transport/server_report.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace sealpost::cli {

class JsonWriter;

/// The members of a key's object, which the caller begins and ends. `standing`: of the key, for each of its
/// addresses.
void write_key_members(JsonWriter& json, const keys::Key& key,
                       const std::vector<people::Acceptance>& standing, Time now);
/// The object.
Json json_of_key(const keys::Key& key, const std::vector<people::Acceptance>& standing, Time now);

/// A key that waits for its certificate.
Json json_of_waiting(const keys::WaitingKey& key);

/// `inspect`'s object.
Json json_of_summary(const incoming::MessageSummary& summary);
Json json_of_signature(const incoming::SignatureSummary& signature);

Json json_of_copy(const outgoing::PlannedCopy& copy);
Json json_of_clear(const std::vector<outgoing::InTheClear>& recipients);
Json json_of_refusals(const std::vector<outgoing::Refusal>& refusals);
Json json_of_times(const outgoing::VisibleTimes& times);
Json json_of_view(const std::vector<outgoing::VisibleCopy>& copies);
/// `view`: empty where the plan was refused.
Json json_of_plan(const outgoing::PlanOutcome& outcome, const std::vector<outgoing::VisibleCopy>& view);

Json json_of_account(const accounts::Account& account);
Json json_of_identity(const accounts::Identity& identity);
Json json_of_report(const transport::ServerReport& report);
Json json_of_folder(const transport::Folder& folder);
Json json_of_entry(const transport::MessageEntry& entry);

/// RFC 3339, or null.
Json json_of_time(const std::optional<Time>& time);

} // namespace sealpost::cli
