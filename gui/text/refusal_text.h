// SPDX-License-Identifier: GPL-3.0-or-later
// Why a message must not be sent as it is, for one person, and what can be done about it.
#pragma once

#include "core/outgoing/refusal.h"
#include "gui/text/explanation.h"

#include <vector>

namespace sealpost::gui {

enum class Remedy {
    find_key,      ///< look it up
    import_key,    ///< from a file
    accept_key,    ///< "Use it for mails to Bob"
    compare_keys,  ///< side by side, in a conflict
    ask_for_key,   ///< an invitation
    leave_out,     ///< take the person off the list
    send_in_clear, ///< to this person alone, who is named
    make_own_key,
    extend_own_key,
    open_person,
    change_subject, ///< the copy in the clear would publish what must stay inside
};
/// The verb of the button ("Look for the key").
QString label_of(Remedy remedy);
/// Whose key stands in the way: a refusal names the address alone, and whoever asks knows whether it is the
/// sender's own.
enum class Whose { theirs, own };
/// The best first; never empty.
std::vector<Remedy> remedies_for(const outgoing::Refusal& refusal);
std::vector<Remedy> remedies_for(const outgoing::Refusal& refusal, Whose whose);
/// `name`: how the person is called in the window (display name, else address).
Explanation explain(const outgoing::Refusal& refusal, const QString& name);
Explanation explain(const outgoing::Refusal& refusal, const QString& name, Whose whose);

} // namespace sealpost::gui
