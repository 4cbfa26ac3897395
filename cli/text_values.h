// SPDX-License-Identifier: GPL-3.0-or-later
// Results for people, as text; everything from outside is escaped.
#pragma once

#include "core/accounts/account.h"
#include "core/incoming/summary.h"
#include "core/keys/key.h"
#include "core/outgoing/plan.h"
#include "core/outgoing/view.h"
#include "core/people/acceptance.h"
#include "core/transport/mailbox_entries.h"

#include <string>
#include <vector>

namespace sealpost::cli {

std::string text_of_summary(const incoming::MessageSummary& summary);
/// One line without its end: "good signature by ...".
std::string text_of_signature(const incoming::SignatureSummary& signature);
std::string text_of_copies(const std::vector<outgoing::PlannedCopy>& copies);
/// Who gets a copy that anybody on the way can read, and why; empty where nobody does.
std::string text_of_clear(const std::vector<outgoing::InTheClear>& recipients);
std::string text_of_times(const outgoing::VisibleTimes& times);
std::string text_of_view(const std::vector<outgoing::VisibleCopy>& copies);
std::string text_of_key(const keys::Key& key, const std::vector<people::Acceptance>& standing);
std::string text_of_account(const accounts::Account& account);
std::string text_of_identity(const accounts::Identity& identity);
std::string text_of_entry(const transport::MessageEntry& entry);
/// "ABCD EF01 ..." in groups of four.
std::string grouped(const crypto::Fingerprint& fingerprint);

} // namespace sealpost::cli
