// SPDX-License-Identifier: GPL-3.0-or-later
// The values of settings that a person chooses among, in words.
#pragma once

#include "core/accounts/account.h"
#include "gui/settings/choice_field.h"

namespace sealpost::gui {

/// accounts::AccountPolicy by its names.
std::vector<Choice> policy_choices();
std::vector<Choice> sent_copy_choices();
std::vector<Choice> header_choices();
std::vector<Choice> signature_choices();
std::vector<Choice> technology_choices();
/// "Mail comes from imap.example.org and goes out through smtp.example.org."
QString servers_sentence(const accounts::Account& account);
/// "Also: sales@example.org (Sales)"; empty: the account has one address.
QString identities_sentence(const accounts::Account& account);

} // namespace sealpost::gui
